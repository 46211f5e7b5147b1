import { pagePartIds } from '../concept-page.ts';
import { unreadableIds } from './relations.ts';
import { leftoverMark, leftoverMend } from '../leftover-mark.ts';
import type { Issue } from '../issue.ts';
import { factPlaces, type Project } from '../project.ts';
import { compareKeys, everyText } from './every-text.ts';

/** Sections have the ids of `concept.yaml`, in its order, in every language. */
export function assertSections({ concepts }: Project): Issue[] {
  return everyText(concepts).flatMap(({ concept, text }) => {
    const wanted = concept.head.sections;
    const given = text.sections.map(({ id }) => id).filter(Boolean);
    const rule = 'section-ids';
    const { missing, extra } = compareKeys(given, wanted);
    const issues: Issue[] = [
      ...missing.map((id) => ({ file: text.file, rule, message: `The section {#${id}} is missing.`, mend: `Write it, as in the other languages, or take it out of ${concept.file}.` })),
      ...text.sections
        .filter(({ id }) => extra.includes(id))
        .map(({ id, line }) => ({ file: text.file, line, rule, message: `There is no section {#${id}} in concept.yaml.`, mend: `Use one of ${wanted.join(', ')}, or add it there and in every language.` })),
      ...text.sections
        .filter(({ id }, index) => id && given.indexOf(id) !== index && text.sections.findIndex((section) => section.id === id) !== index)
        .map(({ id, line }) => ({ file: text.file, line, rule, message: `The section {#${id}} stands twice.`, mend: 'Join the two, or give one the id that is missing.' })),
    ];
    if (issues.length === 0 && given.join() !== wanted.join()) {
      issues.push({ file: text.file, rule, message: `The sections stand in another order: ${given.join(', ')}.`, mend: `Follow concept.yaml: ${wanted.join(', ')}.` });
    }
    return issues;
  });
}

/** Section ids do not stand in the way of the page's own parts. */
export function assertSectionsFree({ concepts }: Project): Issue[] {
  return concepts.flatMap(({ file, head }) =>
    head.sections
      .filter((id) => (pagePartIds as readonly string[]).includes(id))
      .map((id) => ({ file, rule: 'section-ids', message: `The page itself has a part #${id}.`, mend: `Choose another id than ${pagePartIds.join(', ')}.` })),
  );
}

/** Every relation that an entry writes has its reason, in every language. */
export function assertReasons({ concepts }: Project): Issue[] {
  return everyText(concepts).flatMap(({ concept, text }) => {
    const { missing, extra } = compareKeys(Object.keys(text.reasons), Object.values(concept.head.relations).flat());
    return [
      ...missing.map((id) => ({ file: text.file, rule: 'reasons', message: `reasons.${id} is missing.`, mend: 'Say in a clause why the two belong together.' })),
      ...extra.map((id) => ({ file: text.file, rule: 'reasons', message: `reasons.${id} explains a relation that concept.yaml does not have.`, mend: 'Take it out, or add the relation.' })),
    ];
  });
}

/** Every fact is told in every language, in a place that exists. */
export function assertFacts({ concepts }: Project): Issue[] {
  return everyText(concepts).flatMap(({ concept, text }) => {
    const ids = concept.head.facts.map(({ id }) => id);
    const places: readonly string[] = [...concept.head.sections, ...factPlaces];
    const { missing, extra } = compareKeys(Object.keys(text.facts), ids);
    const gist = (id: string): string => concept.head.facts.find((fact) => fact.id === id)?.gist ?? '';
    return [
      ...missing.map((id) => ({ file: text.file, rule: 'facts', message: `The fact ${id} is told nowhere.`, mend: `Tell it, and name its section under facts: ${gist(id)}` })),
      ...extra.map((id) => ({ file: text.file, rule: 'facts', message: `There is no fact “${id}” in concept.yaml.`, mend: 'Mend the id, or add the fact there with its source.' })),
      ...Object.entries(text.facts)
        .filter(([, place]) => !places.includes(place))
        .map(([id, place]) => ({ file: text.file, rule: 'facts', message: `The fact ${id} is said to stand in “${place}”, which is no part of the entry.`, mend: `Name one of ${places.join(', ')}.` })),
    ];
  });
}

/** A fact id stands once; what a source merely claims comes with an editor's note, in every language or in none. */
export function assertNotes({ concepts }: Project): Issue[] {
  return concepts.flatMap(({ file, head, texts }) => {
    const ids = head.facts.map(({ id }) => id);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    const all = Object.values(texts);
    const needed = head.facts.some(({ claim }) => claim) || all.some(({ note }) => note !== undefined);
    return [
      ...twice.map((id) => ({ file, rule: 'facts', message: `The fact id ${id} stands twice.`, mend: 'Give each fact an id of its own.' })),
      ...(needed ? all.filter(({ note }) => note === undefined) : []).map((text) => ({
        file: text.file,
        rule: 'note',
        message: 'The editor’s note is missing.',
        mend: 'Tell the reader under `note` what is doubtful in the source, as the other languages do.',
      })),
    ];
  });
}

/** Links inside a text lead to an entry, and to a section, that exist (an earlier id will do), once to each entry. */
export function assertProseLinks({ concepts, unreadable }: Project): Issue[] {
  const hidden = unreadableIds(unreadable);
  const byId = new Map(concepts.flatMap((concept) => [concept.id, ...concept.head.earlier.ids].map((id) => [id, concept] as const)));
  return everyText(concepts).flatMap(({ concept, text }) =>
    text.links.flatMap(({ id, section, line }, index): Issue[] => {
      const target = byId.get(id);
      const issue = { file: text.file, line, rule: 'link-target' };
      if (!target && hidden.includes(id)) return [];
      if (!target) return [{ ...issue, message: `[[${id}]] leads to no entry.`, mend: 'Mend the id: it is the name of a folder in content/concepts.' }];
      if (target === concept && section === undefined) return [{ ...issue, message: `[[${id}]] leads to its own entry.`, mend: 'Write the words without a link.' }];
      if (text.links.findIndex((link) => link.id === id) < index) return [{ ...issue, message: `[[${id}]] is linked before.`, mend: 'Link the first mention only.' }];
      if (section === undefined || [...target.head.sections, ...Object.keys(target.head.earlier.sections ?? {})].includes(section)) return [];
      return [{ ...issue, message: `[[${id}#${section}]] leads to no section.`, mend: `Use one of ${target.head.sections.join(', ')}.` }];
    }),
  );
}

/** Head texts are plain: no Markdown, no tags. (Bodies are checked where they are parsed.) */
export function assertNoLeftoverMarks({ concepts, families, terms, rides, sources }: Project): Issue[] {
  const check = (file: string, values: readonly (readonly [string, string | undefined])[]): Issue[] =>
    values.flatMap(([key, value]): Issue[] => {
      const mark = value === undefined ? undefined : (leftoverMark(value) ?? /\[\[|\]\]/.exec(value)?.[0]);
      return mark === undefined ? [] : [{ file, rule: 'leftover-mark', message: `${key} holds the mark ${mark}, which would be shown as it stands.`, mend: leftoverMend }];
    });
  return [
    ...families.flatMap((family) => Object.entries(family.texts).flatMap(([language, text]) => check('content/families.yaml', Object.entries(text).map(([key, value]) => [`${family.id}.texts.${language}.${key}`, value])))),
    ...everyText(concepts).flatMap(({ text }) =>
      check(text.file, [
        ['title', text.title],
        ...text.aka.map(({ label }) => ['aka', label] as const),
        ['summary', text.summary],
        ['note', text.note],
        ...Object.entries(text.reasons).map(([id, reason]) => [`reasons.${id}`, reason] as const),
        ...Object.entries(text.axes).flatMap(([id, row]) => [row.label, row.both, ...Object.values(row.cells ?? {})].map((value) => [`axes.${id}`, value] as const)),
        ...text.sections.map(({ id, title }) => [`the heading of ${id}`, title] as const),
        ...Object.entries(text.diagram ?? {}).map(([id, label]) => [`diagram.${id}`, label] as const),
        ...Object.entries(text.checks).flatMap(([id, { question, answers }]) => [question, ...Object.values(answers).flatMap((answer) => [answer.text, answer.why])].map((value) => [`checks.${id}`, value] as const)),
      ]),
    ),
    ...terms.flatMap(({ file, texts }) => Object.entries(texts).flatMap(([language, { label, aka, definition }]) => check(file, [label, ...aka, definition].map((value) => [`texts.${language}`, value])))),
    ...rides.flatMap(({ file, texts }) => Object.entries(texts).flatMap(([language, { title, summary, reasons }]) => check(file, [title, summary, ...Object.values(reasons)].map((value) => [`texts.${language}`, value])))),
    ...Object.entries(sources).flatMap(([id, { texts }]) => Object.entries(texts).flatMap(([language, text]) => check('content/sources.yaml', Object.values(text).map((value: string) => [`${id}.texts.${language}`, value])))),
  ];
}

const fewestQuestions = 3;

/** Every entry says what it answers; of an entry or a term, each question once. */
export function assertQuestions({ concepts, terms }: Project): Issue[] {
  const rule = 'questions';
  const texts = everyText(concepts).map(({ text: { file, questions } }) => ({ file, questions }));
  const few = texts.filter(({ questions }) => questions.length < fewestQuestions);
  const all = [...texts, ...terms.flatMap(({ file, texts: own }) => Object.values(own).map(({ questions }) => ({ file, questions })))];
  return [
    ...few.map(({ file, questions }) => ({ file, rule, message: `There are ${String(questions.length)} questions.`, mend: `Write at least ${String(fewestQuestions)} that the entry answers, in a reader’s own words.` })),
    ...all.flatMap(({ file, questions }) =>
      questions
        .filter((question, index) => questions.indexOf(question) !== index)
        .map((question) => ({ file, rule, message: `The question “${question}” stands twice.`, mend: 'Ask it in other words, or take one out.' })),
    ),
  ];
}
