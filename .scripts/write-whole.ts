import * as disk from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** A file as it is to be. */
export interface WantedFile {
  readonly path: string;
  readonly text: string;
  /** Path that it has now, where that is another. */
  readonly was?: string;
}

/** What of the file system is used. */
export type Disk = Pick<typeof disk, 'mkdir' | 'readdir' | 'rename' | 'rm' | 'rmdir' | 'writeFile'>;

/**
 * Writes all of some files or none: their texts are written beside the files first, which is when a disk may turn out to be full; then
 * only names change, and where that fails half-way, they change back. Folders that files leave empty are removed.
 * @throws before anything is changed, where a file is to go where another one is; what the file system threw; with it, as `AggregateError`,
 * what could not be put back, which says where it is; and where all is written, what is left of the old files
 */
export async function writeWhole(files: readonly WantedFile[], { mkdir, readdir, rename, rm, rmdir, writeFile }: Disk = disk): Promise<void> {
  // No content file begins with a dot: what a crash leaves behind is read by nothing.
  const beside = (path: string, kind: 'new' | 'old'): string => path.replace(/[^/\\]*$/, (name) => `.${name}.${kind}`);
  /** What takes back each step that was taken, the last one first. */
  const back: { readonly what: string; readonly undo: () => Promise<unknown> }[] = [];
  try {
    for (const { path, text, was = path } of files) {
      const made = await mkdir(dirname(path), { recursive: true });
      if (made !== undefined) back.unshift({ what: `remove ${made}`, undo: () => removeEmpty(dirname(path), made) });
      if (was !== path && (await readdir(dirname(path))).includes(basename(path))) throw new Error(`${path} is there already: it is not overwritten by what is now ${was}.`);
      const written = beside(path, 'new');
      // A file that could only be written in part is there as well.
      back.unshift({ what: `remove ${written}`, undo: () => rm(written, { force: true }) });
      await writeFile(written, text);
    }
    for (const { path, was = path } of files) {
      const old = beside(was, 'old');
      if (await moved(was, old)) back.unshift({ what: `rename ${old} to ${was}`, undo: () => rename(old, was) });
      await rename(beside(path, 'new'), path);
      back.unshift({ what: `remove ${path}`, undo: () => rm(path, { force: true }) });
    }
  } catch (error) {
    const left: Error[] = [];
    for (const { what, undo } of back) await undo().catch((fault: unknown) => left.push(new Error(`Could not ${what}: ${String(fault)}`)));
    throw left.length > 0 ? new AggregateError([error, ...left], [String(error), ...left.map(({ message }) => message)].join('\n')) : error;
  }
  // All is there: what follows only tidies up.
  const left: string[] = [];
  for (const { path, was = path } of files) {
    try {
      await rm(beside(was, 'old'), { force: true });
      if (dirname(was) !== dirname(path) && (await readdir(dirname(was))).length === 0) await rmdir(dirname(was));
    } catch (error) {
      left.push(`${beside(was, 'old')}: ${String(error)}`);
    }
  }
  if (left.length > 0) throw new Error(`All files are written; what could not be tidied up can be deleted:\n${left.join('\n')}`);

  /** Gives a file another name. @returns whether there was one */
  async function moved(from: string, to: string): Promise<boolean> {
    try {
      await rename(from, to);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    }
  }

  /** Removes a folder and those around it that were made for it. */
  async function removeEmpty(folder: string, first: string): Promise<void> {
    await rmdir(folder);
    if (folder !== first) await removeEmpty(dirname(folder), first);
  }
}
