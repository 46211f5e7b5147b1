import { createHash } from 'node:crypto';
import type { CatalogueFile } from '../wire/catalogue-file.ts';
import { hashLength, needs, partOf, sharedPart, type FileRow, type GroupId, type GroupSize, type IndexTags } from '../wire/release-file.ts';

/** A built file: its path below the built folder, with forward slashes, and what is in it. */
export interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pages that go along with any line: the way in, and where its links lead. */
const withAnyLine = ['', 'search/', 'map/', 'a-z/', 'terms/', 'offline/'];

/** Pages that go along with any ride besides: the list of rides, and what a reader does at a stop. */
const withAnyRide = ['rides/', 'me/', 'practice/'];

/** Folders that nothing on a device asks for: pictures for previews of links, and what other sites show. */
const elsewhere = ['og', 'embed', 'oembed'];

/** Files that all languages share, apart from scripts, styles and `/go/`. */
const sharedFiles = /^(index\.html|404\.html|favicon\.svg|[^/]+\.css|icons\/[^/]+|search-index\/[^/]+\.json|pagefind\/[^/]+)$/;

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, hashLength);
}

/**
 * The files that can be kept on a device, by part, in the order of their paths. What a file is for follows from its path, for
 * entries and lines from the line that the page names (`<html data-line>`), and for rides from the catalogue, so that a new page is
 * listed by itself.
 */
export function releaseParts(files: readonly BuiltFile[], indexTags: IndexTags): Map<string, FileRow[]> {
  const parts = new Map<string, FileRow[]>([sharedPart, ...Object.keys(indexTags)].map((name) => [name, []]));
  const catalogues = cataloguesOf(files);
  const all = [...catalogues.values()];
  const rides = new Map<string, RideNeeds>([...parts.keys()].map((name) => [name, rideNeeds(name === sharedPart ? all : all.filter((each) => each === catalogues.get(name)))]));
  for (const file of files) {
    const part = partOf(file.path, indexTags);
    if (!isKeepable(file.path, part)) continue;
    const path = file.path.replace(/(^|\/)index\.html$/, '$1');
    parts.get(part)?.push([path, hashOf(file.content), file.content.length, needOf(path, part, file.content, rides.get(part))]);
  }
  for (const rows of parts.values()) rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return parts;
}

/** Ids that rides had before, each with the one that it has now, as the catalogues tell. */
export function renamedRides(files: readonly BuiltFile[]): Record<string, string> {
  const rides = [...cataloguesOf(files).values()].flatMap((catalogue) => catalogue.rides);
  return Object.fromEntries(rides.flatMap(({ id, earlier = [] }) => earlier.map((old) => [old, id])));
}

/** What each line, ride and language comes to, with what all share. */
export function groupSizes(parts: ReadonlyMap<string, readonly FileRow[]>): Record<GroupId, GroupSize> {
  const shared = parts.get(sharedPart) ?? [];
  const sizes: Record<GroupId, GroupSize> = {};
  for (const [locale, own] of parts) {
    if (locale === sharedPart) continue;
    const named = [...new Set(own.flatMap(([, , , need]) => need.split(' ')))].filter((name) => name !== '' && name !== '*').sort();
    for (const group of [locale, ...named.map((name) => `${locale}/${name}`)]) {
      const rows = [...shared, ...own].filter((row) => needs(group, row));
      sizes[group] = { files: rows.length, bytes: rows.reduce((sum, [, , bytes]) => sum + bytes, 0) };
    }
  }
  return sizes;
}

function isKeepable(path: string, part: string): boolean {
  const [folder = ''] = path.split('/');
  if (elsewhere.includes(folder)) return false;
  return part !== sharedPart || folder === '_astro' || folder === 'go' || sharedFiles.test(path);
}

/** Ids of the rides that need an entry, by its id and its code; that have or had an id; and of all rides. */
interface RideNeeds {
  readonly entries: ReadonlyMap<string, readonly string[]>;
  readonly rides: ReadonlyMap<string, readonly string[]>;
  readonly all: readonly string[];
}

/** The catalogues among what was built, by locale. */
function cataloguesOf(files: readonly BuiltFile[]): Map<string, CatalogueFile> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const [, locale] = /^data\/([^/]+)\/catalogue\.json$/.exec(path) ?? [];
      return locale === undefined ? [] : [[locale, JSON.parse(new TextDecoder().decode(content)) as CatalogueFile]];
    }),
  );
}

function rideNeeds(catalogues: readonly CatalogueFile[]): RideNeeds {
  const byEntry = new Map<string, Set<string>>();
  const byRide = new Map<string, Set<string>>();
  const note = (by: Map<string, Set<string>>, needed: string, ride: string): void => void by.set(needed, (by.get(needed) ?? new Set()).add(ride));
  const listed = (by: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> => new Map([...by].map(([needed, ids]) => [needed, [...ids].sort()]));
  const all = new Set<string>();
  for (const { rides, entries } of catalogues) {
    const codes = new Map(entries.map(({ id, code }) => [id, code]));
    for (const { id, earlier = [], stations } of rides) {
      all.add(id);
      for (const name of [id, ...earlier]) note(byRide, name, id);
      for (const needed of stations.flatMap((entry) => [entry, codes.get(entry) ?? entry])) note(byEntry, needed, id);
    }
  }
  return { entries: listed(byEntry), rides: listed(byRide), all: [...all].sort() };
}

function needOf(path: string, part: string, content: Uint8Array, rides: RideNeeds = { entries: new Map(), rides: new Map(), all: [] }): string {
  const isPage = path === '' || path.endsWith('/');
  // A page that neither a line nor a ride needs goes along with the whole language only.
  const neededBy = (letter: string | undefined, ids: readonly string[] = []): string => [...(letter === undefined ? [] : [letter]), ...ids].join(' ') || '*';
  if (part === sharedPart) {
    const [, target = ''] = /^go\/([^/]+)\/$/.exec(path) ?? [];
    return isPage ? neededBy(/^([A-Z])\d*$/.exec(target)?.[1], rides.entries.get(target) ?? rides.rides.get(target)) : '';
  }
  if (!isPage) return '';
  const page = path.slice(part.length + 1);
  if (withAnyLine.includes(page)) return '';
  if (withAnyRide.includes(page)) return neededBy(undefined, rides.all);
  const [, folder, id = ''] = /^(concepts|lines|rides)\/([^/]+)\/$/.exec(page) ?? [];
  if (folder === 'rides') return neededBy(undefined, rides.rides.get(id));
  if (folder === undefined) return '*';
  const head = new TextDecoder().decode(content.subarray(0, 2000));
  const [, letter] = /<html\b[^>]*\bdata-line="([A-Z])"/.exec(head) ?? [];
  // A page without a line leads on from an address of before.
  return letter === undefined ? '' : neededBy(letter, folder === 'concepts' ? rides.entries.get(id) : []);
}
