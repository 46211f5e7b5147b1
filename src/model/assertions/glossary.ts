import type { ContentLanguage } from '../../i18n/languages.ts';
import type { Issue } from '../issue.ts';
import { plainText } from '../plain-text.ts';
import type { ConceptText, Project } from '../project.ts';
import { unreadableIds } from './relations.ts';

/** Every term, ride and source stands in every language. */
export function assertEveryText({ terms, rides, sources, languages }: Project): Issue[] {
  const texts = [
    ...terms.map(({ file, texts: given }) => ({ file, key: 'texts', given })),
    ...rides.map(({ file, texts: given }) => ({ file, key: 'texts', given })),
    ...Object.entries(sources).map(([id, { texts: given }]) => ({ file: 'content/sources.yaml', key: `${id}.texts`, given })),
  ];
  return texts.flatMap(({ file, key, given }) =>
    languages.filter((language) => !given[language]).map((language) => ({ file, rule: 'missing-language', message: `${key}.${language} is missing.`, mend: 'Write it, as the other languages do.', gap: true })),
  );
}

/** A name means one thing: no two terms, and no term and entry, share a label in a language. */
export function assertLabelsOnce({ terms, concepts, languages }: Project): Issue[] {
  return languages.flatMap((language) => {
    const owners = new Map(concepts.flatMap(({ id, texts }) => (texts[language] ? [[texts[language].title, id] as const] : [])));
    return terms.flatMap(({ id, file, texts }): Issue[] => {
      const label = texts[language]?.label;
      const owner = label === undefined ? undefined : owners.get(label);
      if (label !== undefined) owners.set(label, owner ?? id);
      return owner === undefined ? [] : [{ file, rule: 'label-used-twice', message: `${language}: “${label ?? ''}” is the name of ${owner} already.`, mend: 'Give another label, or drop the term that the entry covers.' }];
    });
  });
}

/** Running text uses the glossary's forms, not those that a term says to avoid. */
export function assertTermForms({ terms, rides, concepts, languages }: Project): Issue[] {
  return languages.flatMap((language) => {
    const avoided = [
      ...terms.flatMap(({ texts }) => texts[language]?.avoid.map((form) => ({ ...form, label: texts[language]?.label ?? '' })) ?? []),
      ...concepts.flatMap(({ texts }) => texts[language]?.avoid.map((form) => ({ ...form, label: texts[language]?.title ?? '' })) ?? []),
    ];
    const read = [
      ...concepts.flatMap(({ id, texts }) => (texts[language] ? [{ id, file: texts[language].file, words: runningText(texts[language]) }] : [])),
      ...terms.flatMap(({ file, texts }) => (texts[language] ? [{ id: '', file, words: texts[language].definition }] : [])),
      ...rides.flatMap(({ file, texts }) => (texts[language] ? [{ id: '', file, words: [texts[language].summary, ...Object.values(texts[language].reasons)].join('\n') }] : [])),
    ];
    return read.flatMap(({ id, file, words }) =>
      avoided
        .filter(({ form, inside, except }) => !except.includes(id) && holds(without(words, inside), form, language))
        .map(({ form, label }) => ({ file, rule: 'term', message: `${language}: the text says “${form}”.`, mend: `The glossary says “${label}”.` })),
    );
  });
}

/** Stations of a ride exist, stand once, have a reason in each language, and come after what they require. */
export function assertRides({ rides, concepts, unreadable }: Project): Issue[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const hidden = unreadableIds(unreadable);
  return rides.flatMap(({ file, stations, texts }) => {
    const issue = { file, rule: 'ride' };
    const reasons = (Object.entries(texts) as [ContentLanguage, { reasons: Record<string, string> }][]).flatMap(([language, text]) => [
      ...stations.filter((id) => !text.reasons[id]).map((id) => ({ ...issue, message: `texts.${language}.reasons.${id} is missing.`, mend: 'Say in a clause why this stop comes now.' })),
      ...Object.keys(text.reasons).filter((id) => !stations.includes(id)).map((id) => ({ ...issue, message: `texts.${language}.reasons.${id} is no stop of the ride.`, mend: 'Take it out, or add the stop.' })),
    ]);
    return [
      ...stations.filter((id) => !byId.has(id) && !hidden.includes(id)).map((id) => ({ ...issue, message: `There is no entry “${id}”.`, mend: 'Mend the id.' })),
      ...stations.filter((id, index) => stations.indexOf(id) !== index).map((id) => ({ ...issue, message: `${id} stands twice.`, mend: 'Stop there once.' })),
      ...stations.flatMap((id, index) =>
        (byId.get(id)?.head.relations.requires ?? [])
          .filter((required) => !stations.slice(0, index).includes(required))
          .map((required) => ({ ...issue, message: `${id} requires ${required}, which the ride has not passed.`, mend: `Stop at ${required} before.` })),
      ),
      ...reasons,
    ];
  });
}

/** What a reader reads as sentences: names, and words of other languages, are left out. */
function runningText({ summary, note, reasons, axes, checks, sections }: ConceptText): string {
  const words = [
    summary,
    note ?? '',
    ...Object.values(reasons),
    ...Object.values(axes).flatMap(({ label, both, cells }) => [label, both ?? '', ...Object.values(cells ?? {})]),
    ...Object.values(checks).flatMap(({ question, answers }) => [question, ...Object.values(answers).flatMap(({ text, why }) => [text, why ?? ''])]),
    ...sections.flatMap(({ title, body }) => [title, plainText(body)]),
  ];
  return words.map((text) => text.replace(/\s+/gu, ' ')).join('\n');
}

/** A text with the words taken out in which an avoided form is right. */
function without(words: string, inside: readonly string[]): string {
  return inside.reduce((text, word) => text.replaceAll(word, '\n'), words);
}

/** Whether a text holds a form: as a word in Malay, as it stands elsewhere. */
function holds(words: string, form: string, language: ContentLanguage): boolean {
  if (language !== 'ms') return words.includes(form);
  return new RegExp(`(?<![\\p{L}-])${form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'iu').test(words);
}
