import type { FileRow } from '../../wire/release-file.ts';

/**
 * Files in the order in which they are fetched: what any line needs, such as scripts and search data, comes first, so that what has come
 * when it is broken off can be used.
 */
export function inOrder(rows: readonly FileRow[]): FileRow[] {
  return [...rows.filter(([, , , need]) => need === ''), ...rows.filter(([, , , need]) => need !== '')];
}

/** How many files are under way at once. */
const atOnce = 6;

/**
 * Sees to it that all of some files are kept, several at once.
 * @param ensure keeps one of them, or finds it kept
 * @param onBytes is told the bytes of each that is done
 * @throws the first fault, after which nothing more is begun; a DOMException (AbortError) when `signal` ends it
 */
export async function keepAll(rows: readonly FileRow[], ensure: (row: FileRow, signal: AbortSignal) => Promise<unknown>, onBytes: (bytes: number) => void, signal: AbortSignal): Promise<void> {
  const left = [...rows];
  const work = async (): Promise<void> => {
    for (let row = left.shift(); row; row = left.shift()) {
      signal.throwIfAborted();
      try {
        await ensure(row, signal);
      } catch (error) {
        left.length = 0;
        throw error;
      }
      onBytes(row[2]);
    }
  };
  const faults = (await Promise.allSettled(Array.from({ length: atOnce }, work))).filter((end) => end.status === 'rejected');
  if (faults[0]) throw faults[0].reason;
}
