import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportText, readExport, sha256 } from '../../src/study/export-file.ts';
import { merge } from '../../src/study/merge.ts';
import { preview } from '../../src/study/preview.ts';
import { checkResults, isBeginning, lastPlace, rideProgress, ridesLeft, stampsOf } from '../../src/study/progress.ts';
import type { StudyRecord } from '../../src/study/study-record.ts';

const now = Date.UTC(2026, 10, 22);
const stamp = (entry: string, at = 1): StudyRecord => ({ key: `stamp:${entry}`, at, value: {} });

describe('progress on a ride', () => {
  const stops = [{ id: 'a', minutes: 2 }, { id: 'b', minutes: 3 }, { id: 'c', minutes: 5 }];
  it.each([
    { stamps: [], left: undefined, progress: { done: 0, minutesLeft: 10, left: undefined, next: 'a' } },
    { stamps: ['a'], left: 'a', progress: { done: 1, minutesLeft: 8, left: 'a', next: 'b' } },
    { stamps: [], left: 'b', progress: { done: 0, minutesLeft: 10, left: 'b', next: 'b' } },
    { stamps: ['c'], left: 'c', progress: { done: 1, minutesLeft: 5, left: 'c', next: 'a' } },
    { stamps: ['b', 'c'], left: 'c', progress: { done: 2, minutesLeft: 2, left: 'c', next: 'a' } },
    { stamps: ['c', 'b', 'a', 'elsewhere'], left: 'a', progress: { done: 3, minutesLeft: 0, left: 'a', next: undefined } },
    { stamps: ['a'], left: 'no-stop', progress: { done: 1, minutesLeft: 8, left: undefined, next: 'b' } },
  ])('stamps $stamps, left at $left', ({ stamps, left, progress }) => {
    expect(rideProgress(stops, new Set(stamps), left)).toEqual(progress);
  });
  it('begins at its first stop only, before any stamp', () => {
    const begins = (stamps: readonly string[], left?: string): boolean => isBeginning(stops, rideProgress(stops, new Set(stamps), left));
    expect([begins([]), begins([], 'a')]).toEqual([true, true]);
    expect([begins([], 'b'), begins(['a']), begins(['c'], 'c'), begins(['a', 'b', 'c'])]).toEqual([false, false, false, false]);
    expect(isBeginning([], rideProgress([], new Set(), undefined))).toBe(false);
  });
});

describe('what a reader has done', () => {
  it('what was taken back is not there', () => {
    const records: StudyRecord[] = [{ key: 'ride:r', at: 4, value: null }, { key: 'stamp:a', at: 4, value: null }, { key: 'place:a', at: 4, value: null }, { key: 'check:a/b', at: 4, value: null }];
    expect([stampsOf(records).size, ridesLeft(records).size, lastPlace(records, () => true), checkResults(records, () => true).answered]).toEqual([0, 0, undefined, 0]);
  });
  it('was last in the newest place of an entry that there is', () => {
    const records: StudyRecord[] = [{ key: 'place:a', at: 4, value: { section: 'x' } }, { key: 'place:b', at: 6, value: { section: 'y' } }, { key: 'place:gone', at: 9, value: { section: 'z' } }];
    expect(lastPlace(records, (entry) => entry !== 'gone')).toEqual({ entry: 'b', section: 'y', at: 6 });
  });
  it('has answered checks that there are, each counted by its last answer', () => {
    const records: StudyRecord[] = [['a/one', true], ['a/two', false], ['a/three', false], ['b/one', true], ['b/gone', false]].map(([id, right]) => ({ key: `check:${String(id)}`, at: 1, value: { right, tries: 2 } }));
    expect(checkResults(records, (check) => check !== 'b/gone')).toEqual({ answered: 4, right: 2, again: ['a'] });
  });
});

describe('records as a file', () => {
  const records: StudyRecord[] = [stamp('a'), { key: 'card:a', at: 5, value: { reps: 2 } }, { key: 'stamp:b', at: 6, value: null }];

  it('are read as they were written, whoever orders the fields anew', async () => {
    const text = await exportText(records, now);
    expect(await readExport(text)).toEqual({ records, faulty: 0, proved: true });
    const { records: rows, checksum, ...rest } = JSON.parse(text) as Record<string, unknown>;
    expect(await readExport(JSON.stringify({ checksum, records: rows, ...rest }))).toEqual({ records, faulty: 0, proved: true });
  });
  it('any change of a character is told, and none throws', async () => {
    const text = await exportText(records, now);
    await fc.assert(fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom('x', '0', '"', '}', ' ', ''), async (place, character) => {
      const changed = text.slice(0, place) + character + text.slice(place + 1);
      const read = await readExport(changed);
      // Spaces between fields are nobody's; without its name the checksum is missing, which is said.
      if (!read.fault && read.proved) expect(read.records).toEqual(records);
    }), { numRuns: 200 });
  });
  it.each<[string, string, string]>([
    ['', 'foreign', 'nothing'],
    ['[]', 'foreign', 'a list'],
    ['null', 'foreign', 'null'],
    ['{"format":"another"}', 'foreign', 'of another site'],
    ['{"format":"sales-route-map study records","version":"2"}', 'damaged', 'a version that is text'],
    ['{"format":"sales-route-map study records","version":0,"records":[]}', 'damaged', 'version 0'],
    ['{"format":"sales-route-map study records","version":2}', 'damaged', 'without records'],
    ['{"format":"sales-route-map study records","version":2,"records":[', 'damaged', 'cut short'],
    ['{"format":"sales-route-map study records","version":2,"records":[],"checksum":"00"}', 'damaged', 'with a wrong checksum'],
    ['{"format":"sales-route-map study records","version":99,"records":"of a later kind","checksum":1}', 'newer', 'of a later version'],
  ])('%s is refused as %s: %s', async (text, fault) => {
    expect(await readExport(text)).toEqual({ fault });
  });
  it('without a means to compute checksums they are written and read, and said not to be proved', async () => {
    const none = async (): Promise<undefined> => undefined;
    const text = await exportText(records, now, none);
    expect(text).not.toContain('checksum');
    expect(await readExport(text, none)).toEqual({ records, faulty: 0, proved: false });
    expect(await readExport(await exportText(records, now), none)).toEqual({ records, faulty: 0, proved: false });
    expect(await sha256('a', null as unknown as undefined)).toBeUndefined();
  });
  it('the checksum is SHA-256', async () => {
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
  it('records that are none are counted and left out', async () => {
    const text = JSON.stringify({ format: 'sales-route-map study records', version: 1, records: [{ key: 'stamp:a', at: '2026-11-22T00:00:00Z', value: {} }, { key: 'stamp:a' }, null] });
    expect(await readExport(text)).toEqual({ records: [stamp('a', now)], faulty: 2, proved: false });
  });
});

describe('what a file would change', () => {
  it('is counted by kind', () => {
    const here: StudyRecord[] = [stamp('same'), stamp('older', 9), stamp('newer', 1)];
    const received: StudyRecord[] = [stamp('same'), stamp('older', 3), stamp('newer', 5), stamp('added'), stamp('added', 2), { key: 'review:a@1', at: 1, value: { grade: 3 } }, { key: 'place:a', at: 1, value: { section: 'x' } }];
    expect(preview(here, received, now)).toEqual({
      stamp: { added: 1, newer: 1, older: 1, same: 1 },
      card: { added: 0, newer: 0, older: 0, same: 0 },
      review: { added: 1, newer: 0, older: 0, same: 0 },
      other: { added: 1, newer: 0, older: 0, same: 0 },
    });
  });
  it('is just what bringing it in changes', () => {
    const record = fc.record({ key: fc.constantFrom('stamp:a', 'card:a', 'card:b', 'place:c'), at: fc.nat(4), value: fc.constantFrom<StudyRecord['value']>({}, null, { reps: 1 }) });
    const set = fc.array(record, { maxLength: 8 }).map((list) => merge(list, [], now));
    fc.assert(fc.property(set, set, (here, received) => {
      const counts = Object.values(preview(here, received, now));
      const changed = merge(here, received, now).filter((after) => !here.some((before) => JSON.stringify(before) === JSON.stringify(after)));
      expect(counts.reduce((sum, { added, newer }) => sum + added + newer, 0)).toBe(changed.length);
    }));
  });
});
