/**
 * Versions of what is stored on the device and of files with it, and the way from each to the next.
 *
 * | version | what is different |
 * | --- | --- |
 * | 1 | a record's time was text, `2026-11-22T04:27:15.000Z` |
 * | 2 | it is in milliseconds since 1970 |
 *
 * A new kind of record needs no new version: `judge.ts` keeps kinds that it does not know.
 */
export const studyVersion = 2;

/** A step takes a record as its version stored it and gives it as the next one does; what it cannot read it returns as it is. */
type Step = (stored: unknown) => unknown;

const steps: readonly Step[] = [timeInMilliseconds];

function timeInMilliseconds(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null || !('at' in stored) || typeof stored.at !== 'string') return stored;
  const at = Date.parse(stored.at);
  return Number.isNaN(at) ? stored : { ...stored, at };
}

/** A stored record as the present version has it; it is still to be judged. @param from a version from 1 to the present one */
export function migrate(stored: unknown, from: number): unknown {
  return steps.slice(from - 1).reduce((record, step) => step(record), stored);
}
