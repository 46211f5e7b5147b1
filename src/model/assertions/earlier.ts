import { pagePartIds } from '../concept-page.ts';
import type { Issue } from '../issue.ts';
import type { Project } from '../project.ts';

/** An earlier section id leads to a section that is there, and is no section itself. */
export function assertEarlierSections({ concepts }: Project): Issue[] {
  return concepts.flatMap(({ file, head }) =>
    Object.entries(head.earlier.sections ?? {}).flatMap(([old, present]): Issue[] => {
      const rule = 'earlier-section';
      return [
        ...(head.sections.includes(present) ? [] : [{ file, rule, message: `The earlier section ${old} is said to be ${present} now, which is no section.`, mend: `Use one of ${head.sections.join(', ')}.` }]),
        ...(head.sections.includes(old) ? [{ file, rule, message: `The earlier section ${old} is a section of the entry.`, mend: 'Take it out of earlier.sections, or give the section another id.' }] : []),
        // The table, say, may have been there before; what every page has is taken.
        ...(pagePartIds.filter((id) => !movableParts.includes(id)).some((id) => id === old) ? [{ file, rule, message: `The page itself has a part #${old}.`, mend: 'Take it out of earlier.sections.' }] : []),
      ];
    }),
  );
}

/** An earlier id of a self-check leads to one that is there, and is in use no more. */
export function assertEarlierChecks({ concepts }: Project): Issue[] {
  return concepts.flatMap(({ file, head }) => {
    const ids = head.checks.map(({ id }) => id);
    return Object.entries(head.earlier.checks ?? {}).flatMap(([old, present]): Issue[] => [
      ...(ids.includes(present) ? [] : [{ file, rule: 'earlier-check', message: `The earlier self-check ${old} is said to be ${present} now, which is none.`, mend: `Use one of ${ids.join(', ')}.` }]),
      ...(ids.includes(old) ? [{ file, rule: 'earlier-check', message: `The earlier self-check ${old} is one of the entry.`, mend: 'Take it out of earlier.checks, or give the self-check another id.' }] : []),
    ]);
  });
}

/** Parts that an entry may lose; a section then takes their place. */
const movableParts: readonly string[] = ['table', 'diagram', 'note', 'checks', 'connections'];

/** Earlier ids of terms, rides, lines and sources lead to one of them, and are not in use. */
export function assertEarlierNames({ concepts, terms, rides, families, sources }: Project): Issue[] {
  const kinds = [
    { what: terms, taken: concepts.flatMap(({ id, head }) => [id, ...head.earlier.ids]) },
    { what: rides, taken: [] },
    { what: families.map((family) => ({ ...family, file: 'content/families.yaml' })), taken: [] },
    { what: Object.entries(sources).map(([id, source]) => ({ ...source, id, file: 'content/sources.yaml' })), taken: [] },
  ];
  return kinds.flatMap(({ what, taken }) => {
    const used = new Set([...taken, ...what.map(({ id }) => id)]);
    return what.flatMap(({ id, file, earlier = [] }) =>
      earlier.flatMap((old): Issue[] => {
        const twice = used.has(old);
        used.add(old);
        return twice ? [{ file, rule: 'earlier-id', message: `The earlier id ${old} of ${id} is in use.`, mend: 'An address leads to one place: take it out of one of them.' }] : [];
      }),
    );
  });
}
