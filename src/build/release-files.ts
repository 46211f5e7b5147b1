import { createHash } from 'node:crypto';
import { hashLength, needs, partOf, sharedPart, type FileRow, type GroupId, type GroupSize, type IndexTags } from '../wire/release-file.ts';

/** A built file: its path below the built folder, with forward slashes, and what is in it. */
export interface BuiltFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pages that go along with any line: the way in, and where its links lead. */
const withAnyLine = ['', 'search/', 'map/', 'a-z/', 'terms/', 'offline/'];

/** Folders that nothing on a device asks for: pictures for previews of links, and what other sites show. */
const elsewhere = ['og', 'embed', 'oembed'];

/** Files that all languages share, apart from scripts, styles and `/go/`. */
const sharedFiles = /^(index\.html|404\.html|favicon\.svg|[^/]+\.css|icons\/[^/]+|search-index\/[^/]+\.json|pagefind\/[^/]+)$/;

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, hashLength);
}

/**
 * The files that can be kept on a device, by part, in the order of their paths. What a file is for follows from its path, and
 * for entries and lines from the line that the page names (`<html data-line>`), so that a new page is listed by itself.
 */
export function releaseParts(files: readonly BuiltFile[], indexTags: IndexTags): Map<string, FileRow[]> {
  const parts = new Map<string, FileRow[]>([sharedPart, ...Object.keys(indexTags)].map((name) => [name, []]));
  for (const file of files) {
    const part = partOf(file.path, indexTags);
    if (!isKeepable(file.path, part)) continue;
    const path = file.path.replace(/(^|\/)index\.html$/, '$1');
    parts.get(part)?.push([path, hashOf(file.content), file.content.length, needOf(path, part, file.content)]);
  }
  for (const rows of parts.values()) rows.sort(([a], [b]) => (a < b ? -1 : 1));
  return parts;
}

/** What each line and language comes to, with what all share. */
export function groupSizes(parts: ReadonlyMap<string, readonly FileRow[]>): Record<GroupId, GroupSize> {
  const shared = parts.get(sharedPart) ?? [];
  const sizes: Record<GroupId, GroupSize> = {};
  for (const [locale, own] of parts) {
    if (locale === sharedPart) continue;
    const letters = [...new Set(own.map(([, , , need]) => need).filter((need) => /^[A-Z]$/.test(need)))].sort();
    for (const group of [locale, ...letters.map((letter) => `${locale}/${letter}`)]) {
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

function needOf(path: string, part: string, content: Uint8Array): string {
  const isPage = path === '' || path.endsWith('/');
  if (part === sharedPart) {
    const [, letter] = /^go\/([A-Z])\d*\/$/.exec(path) ?? [];
    return letter ?? (isPage ? '*' : '');
  }
  if (!isPage) return '';
  const page = path.slice(part.length + 1);
  if (withAnyLine.includes(page)) return '';
  if (!/^(concepts|lines)\/[^/]+\/$/.test(page)) return '*';
  const head = new TextDecoder().decode(content.subarray(0, 2000));
  return /<html\b[^>]*\bdata-line="([A-Z])"/.exec(head)?.[1] ?? '';
}
