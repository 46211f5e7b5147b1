import { strToU8, zipSync } from 'fflate';

/** A file in an archive: its path, in ASCII, and its text. */
export type ArchiveFile = readonly [path: string, text: string];

/** A ZIP archive with the files in their order. The same files give the same bytes, at any time and place. */
export function archive(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  // ZIP keeps local time, so a local date is the same everywhere.
  return zipSync(Object.fromEntries(files.map(([path, text]) => [path, strToU8(text)])), { level: 9, mtime: new Date(1980, 0, 1) }) as Uint8Array<ArrayBuffer>;
}
