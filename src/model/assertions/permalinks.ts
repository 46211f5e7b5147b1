import type { Issue } from '../issue.ts';
import { goneWith, leadingAddresses, publishedAddresses, type Permalink } from '../permalinks.ts';
import type { Project } from '../project.ts';

const file = 'content/permalinks.txt';

/** No address that was ever published is lost: it stands, leads on, or is said to be gone. */
export function assertPermalinksLead(project: Project): Issue[] {
  const { permalinks, unreadable } = project;
  // What cannot be read hides addresses; its fault is told already.
  if (!permalinks || unreadable.length > 0) return [];
  const leading = leadingAddresses(project);
  const gone = permalinks.filter((permalink) => permalink.gone);
  const lost = permalinks.filter((permalink) => !permalink.gone && !leading.has(permalink.address) && !gone.some((one) => goneWith(one)(permalink.address)));
  return lost
    .filter((permalink) => !lost.some((other) => other !== permalink && goneWith(other)(permalink.address)))
    .map(({ address, line }) => ({ file, line, rule: 'permalink-lost', message: `${shown(address)} was published and now leads nowhere.`, mend: mendFor(address) }));
}

/** What is said to be gone is gone, and its code is never given out again. */
export function assertPermalinksGone(project: Project): Issue[] {
  const { permalinks = [], families, unreadable } = project;
  if (unreadable.length > 0) return [];
  const leading = leadingAddresses(project);
  const retired = families.flatMap((family) => family.retired);
  return permalinks.flatMap(({ address, line, gone }): Issue[] => {
    if (!gone) return [];
    const { codes } = gone;
    return [
      ...(/#|^(concepts|rides)\/[^/]+\/$/.test(address) ? [] : [{ file, line, rule: 'permalink-gone', message: `${shown(address)} is said to be gone, and no page would say so.`, mend: 'Name it under earlier of what takes its place; a code, behind the “gone” of its entry.' }]),
      ...(leading.has(address) ? [{ file, line, rule: 'permalink-gone', message: `${shown(address)} is said to be gone, and leads somewhere.`, mend: 'Take “gone” out of the line.' }] : []),
      ...(codes.length > 0 && !/^concepts\/[^/]+\/$/.test(address) ? [{ file, line, rule: 'permalink-gone', message: `${shown(address)} never had a code.`, mend: `Take ${codes.join(' ')} out of the line.` }] : []),
      ...codes.flatMap((code, index): Issue[] => [
        ...(retired.includes(code) ? [] : [{ file, line, rule: 'permalink-gone', message: `The code ${code} is gone, and could be given out again.`, mend: 'List it under retired in families.yaml.' }]),
        ...(codes.indexOf(code) < index || permalinks.some((other) => other.line < line && other.gone?.codes.includes(code)) ? [{ file, line, rule: 'permalink-gone', message: `The code ${code} is behind the “gone” of two addresses.`, mend: 'Leave it behind that of the entry which had it last.' }] : []),
      ]),
    ];
  });
}

/** Every address that will be published stands in the ledger. Not asked of a build, so that one can try out what is new; `npm run check` asks it. */
export function assertPermalinksListed(project: Project): Issue[] {
  const { permalinks, unreadable } = project;
  if (!permalinks || unreadable.length > 0) return [];
  const listed = new Set(permalinks.map(({ address }: Permalink) => address));
  const missing = publishedAddresses(project).filter((address) => !listed.has(address));
  return missing.map((address) => ({ file, rule: 'permalink-new', message: `${shown(address)} is not in the ledger.`, mend: 'Run npm run permalinks: from then on the address is kept for good.' }));
}

function mendFor(address: string): string {
  const [, id = '', section] = /^concepts\/([^/]+)\/(?:#(.+))?$/.exec(address) ?? [];
  if (section?.startsWith('check-')) return `Name the self-check that takes its place under earlier.checks of the entry, {${section.slice('check-'.length)}: its-new-id} (npm run rename -- check ${id} ${section.slice('check-'.length)} <new-id> does both), or write “gone” behind it here.`;
  if (section) return `Name the section that takes its place under earlier.sections of the entry: {${section}: its-new-id}. (npm run rename -- section ${id} ${section} <new-id> does both.)`;
  if (id) return `Name ${id} under earlier.ids of the entry that takes its place (npm run rename -- concept ${id} <new-id> does it), or write “gone” and its codes behind it here.`;
  const [, kind, name = ''] = /^(go|rides|lines|terms|sources)\/#?([^/]+)/.exec(address) ?? [];
  if (kind === 'go') return `Keep ${name} under earlier.codes (or earlier) of what has it now, or name it behind the “gone” of its entry here.`;
  if (kind === 'terms' || kind === 'sources') return `Name ${name} under earlier of the ${kind === 'terms' ? 'term' : 'source'} that takes its place (npm run rename -- ${kind === 'terms' ? 'term' : 'source'} ${name} <new-id> does it), or write “gone” behind it here.`;
  if (kind) return `Name ${name} under earlier of what takes its place${kind === 'rides' ? ', or write “gone” behind it here' : ''}.`;
  return 'Keep the page.';
}

function shown(address: string): string {
  return address || '/';
}
