import type { Issue } from '../issue.ts';
import { sitePageNames } from '../permalinks.ts';
import type { ConceptSource, Project } from '../project.ts';

/** Language-free addresses that are no rides: pages of the site (`/go/terms/`), codes and letters of lines (`/go/r02/`, `/go/r/`). */
const goNames = new RegExp(`^(${sitePageNames.join('|')}|[a-z][0-9]{0,3})$`);

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Names of folders and files are ids, and none stands in the way of a page of the site itself. */
export function assertIds({ concepts, terms, rides }: Project): Issue[] {
  const shape = [...concepts, ...terms, ...rides]
    .filter(({ id }) => !idPattern.test(id))
    .map(({ id, file }) => ({ file, rule: 'bad-id', message: `The name “${id}” is no id.`, mend: 'Name it in lower-case ASCII words joined by hyphens, such as route-sales.' }));
  const reserved = [
    ...rides.filter(({ id }) => goNames.test(id)).map(({ id, file }) => ({ id, file, taken: [...sitePageNames, 'a code', 'the letter of a line'] })),
    ...terms.filter(({ id }) => id === 'content' || concepts.some((concept) => concept.id === id)).map(({ id, file }) => ({ id, file, taken: ['content', 'those of entries'] })),
  ].map(({ id, file, taken }) => ({ file, rule: 'bad-id', message: `The site itself uses the id ${id}.`, mend: `Choose another than ${taken.join(', ')}.` }));
  return [...shape, ...reserved];
}

/** Lines have ids and letters of their own. */
export function assertFamiliesOnce({ families }: Project): Issue[] {
  return families.flatMap(({ id, letter }, index) =>
    families.slice(0, index).some((before) => before.id === id || before.letter === letter)
      ? [{ file: 'content/families.yaml', rule: 'family-twice', message: `${id} (${letter}) has the id or the letter of another line.`, mend: 'Give each line an id and a letter of its own.' }]
      : [],
  );
}

/** A code stands for one entry for good: not used twice, not taken over from an entry that moved or is gone. */
export function assertCodes({ concepts, families }: Project): Issue[] {
  const owners = new Map<string, string>();
  for (const family of families) for (const code of family.retired) owners.set(code, 'an entry that is gone (families.yaml, retired)');
  return [...concepts].sort(byId).flatMap(({ id, file, head }) =>
    [head.code, ...head.earlier.codes].flatMap((code): Issue[] => {
      const owner = owners.get(code);
      owners.set(code, owner ?? id);
      return owner === undefined
        ? []
        : [{ file, rule: 'code-used-twice', message: `The code ${code} belongs to ${owner}, too.`, mend: 'The newer of the two takes the next free number of the line; codes are never used again.' }];
    }),
  );
}

/** Every entry is on a line that exists, and its code opens with the letter of that line. */
export function assertFamilies({ concepts, families }: Project): Issue[] {
  if (families.length === 0) return [];
  return concepts.flatMap(({ file, head }): Issue[] => {
    const family = families.find(({ id }) => id === head.family);
    if (!family) {
      const known = families.map(({ id }) => id).join(', ');
      return [{ file, rule: 'unknown-family', message: `There is no family “${head.family}”.`, mend: `Use one of ${known}, or add it to families.yaml.` }];
    }
    if (head.code.startsWith(family.letter)) return [];
    return [{ file, rule: 'bad-code', message: `The code ${head.code} does not open with ${family.letter}, the letter of ${family.id}.`, mend: `Give it a code of line ${family.letter}, and keep this one under earlier.codes.` }];
  });
}

/** No two entries stand at the same place of a line. */
export function assertOrder({ concepts }: Project): Issue[] {
  const places = new Map<string, string>();
  return [...concepts].sort(byId).flatMap(({ id, file, head }): Issue[] => {
    const place = `${head.family} ${head.order}`;
    const other = places.get(place);
    places.set(place, other ?? id);
    return other === undefined ? [] : [{ file, rule: 'order-used-twice', message: `${other} stands at place ${head.order} of the line already.`, mend: 'Give one of the two another `order`.' }];
  });
}

/** Sources and the sources of facts are listed in sources.yaml; a fact's source is among its entry's. */
export function assertSources({ concepts, sources }: Project): Issue[] {
  if (Object.keys(sources).length === 0) return [];
  return concepts.flatMap(({ file, head }) => {
    const unknown = [...new Set([...head.sources, ...head.facts.map(({ source }) => source)])].filter((id) => !Object.hasOwn(sources, id));
    const missing = [...new Set(head.facts.map(({ source }) => source))].filter((id) => !head.sources.includes(id) && !unknown.includes(id));
    return [
      ...unknown.map((id) => ({ file, rule: 'unknown-source', message: `There is no source “${id}”.`, mend: `Use one of ${Object.keys(sources).join(', ')}, or add it to sources.yaml.` })),
      ...missing.map((id) => ({ file, rule: 'unknown-source', message: `A fact comes from “${id}”, which the entry's sources leave out.`, mend: `Add ${id} to sources.` })),
    ];
  });
}

/** An earlier id is not the id, or an earlier id, of another entry. */
export function assertEarlierIds({ concepts }: Project): Issue[] {
  const owners = new Map(concepts.map(({ id }) => [id, id]));
  return [...concepts].sort(byId).flatMap(({ id, file, head }) =>
    head.earlier.ids.flatMap((earlier): Issue[] => {
      const owner = owners.get(earlier);
      owners.set(earlier, owner ?? id);
      return owner === undefined ? [] : [{ file, rule: 'earlier-id', message: `The earlier id ${earlier} is taken by ${owner}.`, mend: 'An address leads to one entry: take it out of one of them.' }];
    }),
  );
}

function byId(a: ConceptSource, b: ConceptSource): number {
  return a.id < b.id ? -1 : 1;
}
