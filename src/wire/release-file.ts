/**
 * What a release of the site consists of, for reading without a connection. The build writes it after everything else
 * (`build/release.ts`); the service worker holds the stamp, and every file that it keeps has the hash that stands here.
 * All paths are from the site's base; a page's ends in a slash: `ja/concepts/sales/`.
 */

/** One state of the site: its name, and the hashes of the files that list it. */
export interface ReleaseStamp {
  /** The same for the same files, another as soon as one of them changes. */
  readonly release: string;
  /** Hash by name of a part: `shared`, and each locale. */
  readonly parts: Readonly<Record<string, string>>;
  readonly indexTags: IndexTags;
}

/** The site's locales, each with the tag by which the files of its search index are named. */
export type IndexTags = Readonly<Record<string, string>>;

/**
 * A file: path, hash (see `hashLength`), size in bytes as it is kept, and what it is needed for: a line's letter and ids of rides,
 * with spaces between; `''` for any line and ride, `'*'` for a whole language only.
 */
export type FileRow = readonly [path: string, hash: string, bytes: number, need: string];

/** The files of a locale. */
export interface PartFile {
  readonly files: readonly FileRow[];
}

/** The files of all locales, and how much there is to take along. */
export interface SharedPart extends PartFile {
  readonly groups: Readonly<Record<GroupId, GroupSize>>;
  /** Ids that rides had before, each with the one that it has now. A list of an earlier build has none. */
  readonly renamed?: Readonly<Record<string, string>>;
}

/** What can be taken along: a language (`ja`), or a line (`ja/R`) or ride (`ja/first-week`) in it. */
export type GroupId = string;

export interface GroupSize {
  readonly files: number;
  /** Bytes on the device. */
  readonly bytes: number;
}

export const sharedPart = 'shared';

/** Hexadecimal digits of a file's SHA-256 that are written down: enough to tell releases and damage. */
export const hashLength = 16;

/** Where a part stands; its name changes with its content. */
export function partPath(name: string, hash: string): string {
  return `offline/${name}.${hash}.json`;
}

/** How the names of a site's caches begin; what follows is a release. Another site of the same host, at another base, has other names. */
export function cachePrefix(base: string): string {
  return `sales-route-map:${base}:`;
}

/** The texts of the note on a new release, in a language. */
export function noticePath(locale: string): string {
  return `offline/texts.${locale}.json`;
}

/** Texts of the note on a new release. */
export interface NoticeTexts {
  readonly ready: string;
  readonly reload: string;
  readonly later: string;
}

/** The locale of a group, and the part of it: a line's letter or a ride's id; undefined for the whole language. */
export function readGroup(group: GroupId): { readonly locale: string; readonly part: string | undefined } {
  const [locale = '', part] = group.split('/');
  return { locale, part };
}

/** Whether a group needs a file. (That the file is of the group's language, or of all, is for the caller to see to.) */
export function needs(group: GroupId, [, , , need]: FileRow): boolean {
  const { part } = readGroup(group);
  return part === undefined || need === '' || need.split(' ').includes(part);
}

/** Folders whose files carry a hash in their names: such a file is never of another release than the page that asks for it. */
export function isImmutable(path: string): boolean {
  return path.startsWith('_astro/') || path.startsWith('pagefind/index/');
}

/** The part that lists a path: a locale's, or the shared one. */
export function partOf(path: string, indexTags: IndexTags): string {
  const locales = Object.keys(indexTags);
  const [first = '', second = ''] = path.split('/');
  if (first === 'pagefind') return locales.find((locale) => path.startsWith(`pagefind/index/${indexTags[locale] ?? ''}_`) || path.startsWith(`pagefind/pagefind.${indexTags[locale] ?? ''}_`)) ?? sharedPart;
  return locales.find((locale) => locale === first || locale === second || path.endsWith(`.${locale}.json`)) ?? sharedPart;
}

/** The path that an address stands for, from the base; undefined for what is not below it. Query and fragment do not count. */
export function pathOf(address: string, base: string): string | undefined {
  const { pathname } = new URL(address, 'http://site');
  if (!pathname.startsWith(base)) return undefined;
  return pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1');
}
