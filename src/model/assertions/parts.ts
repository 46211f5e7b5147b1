import type { Issue } from '../issue.ts';
import type { Project } from '../project.ts';
import { compareKeys, everyText } from './every-text.ts';

/** A list of ids names each once. */
export function assertListsOnce({ concepts }: Project): Issue[] {
  return concepts.flatMap(({ file, head }) => {
    const lists: [string, readonly string[]][] = [
      ['sections', head.sections],
      ['axes', head.axes],
      ['sources', head.sources],
      ['diagram.rows', head.diagram?.rows.flat() ?? []],
      ...head.checks.map(({ id, answers }): [string, readonly string[]] => [`checks.${id}.answers`, answers]),
    ];
    return lists.flatMap(([key, ids]) =>
      ids.filter((id, index) => ids.indexOf(id) < index).map((id) => ({ file, rule: 'listed-twice', message: `${key}: ${id} stands twice.`, mend: 'Take one out.' })),
    );
  });
}

/** The table of a comparison has every row, with a cell for each subject or one for both. */
export function assertAxes({ concepts }: Project): Issue[] {
  return everyText(concepts).flatMap(({ concept, text }) => {
    const subjects = concept.head.relations.compares ?? [];
    const { missing, extra } = compareKeys(Object.keys(text.axes), concept.head.axes);
    const cells = Object.entries(text.axes).filter(([, row]) => row.cells !== undefined && (compareKeys(Object.keys(row.cells), subjects).missing.length > 0 || compareKeys(Object.keys(row.cells), subjects).extra.length > 0));
    return [
      ...missing.map((id) => ({ file: text.file, rule: 'axes', message: `axes.${id} is missing.`, mend: 'Give its label and cells.' })),
      ...extra.map((id) => ({ file: text.file, rule: 'axes', message: `There is no axis “${id}” in concept.yaml.`, mend: 'Take it out, or add it there.' })),
      ...cells.map(([id]) => ({ file: text.file, rule: 'axes', message: `axes.${id}.cells are not those of the two subjects.`, mend: `Give one cell each for ${subjects.join(' and ')}.` })),
    ];
  });
}

/** Every check has its words in every language: each answer, and why each wrong one is wrong. */
export function assertChecks({ concepts }: Project): Issue[] {
  const forms = concepts.flatMap(({ file, head }) =>
    head.checks.flatMap((check): Issue[] => {
      const issue = { file, rule: 'checks' };
      const twice = head.checks.filter(({ id }) => id === check.id).length > 1;
      return [
        ...(twice ? [{ ...issue, message: `The check id ${check.id} stands twice.`, mend: 'Give each check an id of its own.' }] : []),
        ...(check.answers.includes(check.right) ? [] : [{ ...issue, message: `${check.id}: the right answer ${check.right} is not among its answers.`, mend: `Use one of ${check.answers.join(', ')}.` }]),
        ...(head.facts.some(({ id }) => id === check.fact) ? [] : [{ ...issue, message: `${check.id}: there is no fact “${check.fact}”.`, mend: 'Tie it to a fact of the entry.' }]),
      ];
    }),
  );
  const words = everyText(concepts).flatMap(({ concept, text }) => {
    const issue = { file: text.file, rule: 'checks' };
    const { missing, extra } = compareKeys(Object.keys(text.checks), concept.head.checks.map(({ id }) => id));
    const inside = concept.head.checks.flatMap((check): Issue[] => {
      const given = text.checks[check.id];
      if (!given) return [];
      const answers = compareKeys(Object.keys(given.answers), check.answers);
      const silent = check.answers.filter((id) => id !== check.right && given.answers[id] && given.answers[id].why === undefined);
      return [
        ...answers.missing.map((id) => ({ ...issue, message: `checks.${check.id}.answers.${id} is missing.`, mend: `Write it: ${check.gist}` })),
        ...answers.extra.map((id) => ({ ...issue, message: `checks.${check.id}.answers.${id} is no answer in concept.yaml.`, mend: `The answers are ${check.answers.join(', ')}.` })),
        ...silent.map((id) => ({ ...issue, message: `checks.${check.id}.answers.${id} does not say why it is wrong.`, mend: 'Say it in a clause under `why`.' })),
      ];
    });
    return [
      ...missing.map((id) => ({ ...issue, message: `checks.${id} is missing.`, mend: `Write it: ${concept.head.checks.find((check) => check.id === id)?.gist ?? ''}` })),
      ...extra.map((id) => ({ ...issue, message: `There is no check “${id}” in concept.yaml.`, mend: 'Mend the id, or add the check there.' })),
      ...inside,
    ];
  });
  return [...forms, ...words];
}

/** A diagram has a label for each box, in every language, and arrows between its boxes only. */
export function assertDiagrams({ concepts }: Project): Issue[] {
  const forms = concepts.flatMap(({ file, head: { diagram } }) => {
    const rows = diagram?.rows ?? [];
    const boxes = rows.flat();
    const rowOf = (id: string): number => rows.findIndex((row) => row.includes(id));
    return (diagram?.arrows ?? []).flatMap(([from, to]) => {
      const unknown = [from, to].filter((id) => !boxes.includes(id));
      if (unknown.length > 0) return unknown.map((id) => ({ file, rule: 'diagram', message: `An arrow joins “${id}”, which is no box.`, mend: `The boxes are ${boxes.join(', ')}.` }));
      return rowOf(to) > rowOf(from) ? [] : [{ file, rule: 'diagram', message: `The arrow from ${from} to ${to} does not lead down.`, mend: 'Put the second box in a lower row.' }];
    });
  });
  const labels = everyText(concepts).flatMap(({ concept, text }) => {
    const { missing, extra } = compareKeys(Object.keys(text.diagram ?? {}), concept.head.diagram?.rows.flat() ?? []);
    return [
      ...missing.map((id) => ({ file: text.file, rule: 'diagram', message: `diagram.${id} is missing.`, mend: 'Give the label of the box.' })),
      ...extra.map((id) => ({ file: text.file, rule: 'diagram', message: `diagram.${id} is no box in concept.yaml.`, mend: 'Take it out, or add the box there.' })),
    ];
  });
  return [...forms, ...labels];
}
