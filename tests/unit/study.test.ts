import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storagePrefix } from '../../src/model/storage-prefix.ts';
import { canonicalJson } from '../../src/study/canonical-json.ts';
import { judge } from '../../src/study/judge.ts';
import { merge, mostAhead, newer, successor } from '../../src/study/merge.ts';
import { migrate, studyVersion } from '../../src/study/migrate.ts';
import type { StudyRecord, StudyValue } from '../../src/study/study-record.ts';

const now = Date.UTC(2026, 10, 22);

/** Times close together, so that records tie, and some of a clock that is wrong. */
const time = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: now - 5, max: now }) }, { weight: 1, arbitrary: fc.integer({ min: now + mostAhead - 2, max: now + mostAhead + 5 }) }, { weight: 1, arbitrary: fc.constant(8.64e15) });

const card = fc.record({
  due: time,
  stability: fc.double({ min: 0, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  elapsed_days: fc.nat(400),
  scheduled_days: fc.nat(36_500),
  learning_steps: fc.nat(3),
  reps: fc.nat(500),
  lapses: fc.nat(50),
  state: fc.constantFrom(0, 1, 2, 3),
  last_review: time,
  aside: fc.boolean(),
});
const value: fc.Arbitrary<StudyValue | null> = fc.oneof(card, fc.constant({}), fc.constant(null), fc.record({ section: fc.constantFrom('steps', 'origin') }));
const record: fc.Arbitrary<StudyRecord> = fc.record({ key: fc.constantFrom('card:a', 'card:b', 'stamp:a', 'place:a', 'review:a@1'), at: time, value });
const records = fc.array(record, { maxLength: 12 });

describe('names of what is kept', () => {
  it('are those of the site at its base, and at the root of the host as they always were', () => {
    expect(storagePrefix('/')).toBe('sales-route-map:');
    const [one, other] = [storagePrefix('/sales/'), storagePrefix('/sales/2/')];
    expect(one).toBe('sales-route-map/sales:');
    for (const [a, b] of [['sales-route-map:', one], [one, other]] as const) expect([a.startsWith(b), b.startsWith(a)]).toEqual([false, false]);
  });
});

describe('bringing records together', () => {
  it('does not depend on which side comes first', () => {
    fc.assert(fc.property(records, records, (a, b) => void expect(merge(a, b, now)).toEqual(merge(b, a, now))), { numRuns: 200 });
  });
  it('does not depend on how several are grouped', () => {
    fc.assert(fc.property(records, records, records, (a, b, c) => void expect(merge(merge(a, b, now), c, now)).toEqual(merge(a, merge(b, c, now), now))), { numRuns: 200 });
  });
  it('changes nothing when it is done again', () => {
    fc.assert(fc.property(records, records, (a, b) => {
      const once = merge(a, b, now);
      expect(merge(once, b, now)).toEqual(once);
      expect(merge(once, once, now)).toEqual(once);
    }), { numRuns: 200 });
  });
  it('keeps one record a key, and none older than any that was given with a date that can be', () => {
    fc.assert(fc.property(records, records, (a, b) => {
      const merged = merge(a, b, now);
      expect(new Set(merged.map(({ key }) => key)).size).toBe(merged.length);
      for (const { key, at } of [...a, ...b]) if (at <= now + mostAhead) expect(merged.find((one) => one.key === key)?.at).toBeGreaterThanOrEqual(at);
    }), { numRuns: 200 });
  });
  it('ties are broken by what is in them, however their fields are ordered', () => {
    const a = { key: 'card:a', at: now, value: { reps: 1, lapses: 2 } };
    const b = { key: 'card:a', at: now, value: { lapses: 2, reps: 1 } };
    expect(canonicalJson(newer(a, b, now))).toBe(canonicalJson(newer(b, a, now)));
  });
});

describe('clocks that are wrong', () => {
  const wrong: StudyRecord = { key: 'stamp:a', at: Date.UTC(2099, 0), value: {} };
  it('a record of the far future gives way to any other, on either side', () => {
    const real = { key: 'stamp:a', at: 5, value: null };
    expect(merge([wrong], [real], now)).toEqual([real]);
    expect(merge([real], [wrong], now)).toEqual([real]);
  });
  it('it counts where there is no other', () => {
    expect(merge([wrong], [], now)).toEqual([wrong]);
  });
  it('a change counts as newer than what it replaces, even where that is an hour ahead', () => {
    const ahead = { key: 'stamp:a', at: now + 3_600_000, value: {} };
    const change = successor('stamp:a', null, ahead, now);
    expect(newer(ahead, change, now)).toBe(change);
  });
  it('a change to a record of the far future is dated now', () => {
    const change = successor('stamp:a', null, wrong, now);
    expect(change.at).toBe(now);
    expect(newer(wrong, change, now)).toBe(change);
  });
});

describe('what is a record', () => {
  const fsrs = { due: '2026-11-30T00:00:00.000Z', stability: 3.2, difficulty: 5, elapsed_days: 0, scheduled_days: 8, learning_steps: 0, reps: 4, lapses: 0, state: 2, last_review: 1_795_000_000_000 };
  it.each<[string, unknown]>([
    ['stamp:route-sales', {}],
    ['stamp:route-sales', null],
    ['place:route-sales', { section: 'origin' }],
    ['ride:first-week', { entry: 'sales' }],
    ['check:route-sales/who', { right: true, tries: 1 }],
    ['card:term:retailer:ja>ko', fsrs],
    ['card:check:route-sales/who', { ...fsrs, last_review: undefined, due: 5 }],
    ['review:term:retailer@1795000000000', { grade: 3 }],
    ['setting:practice', { lines: ['R'], perDay: 10 }],
    ['later-kind:anything', { of: { any: ['shape', 1, null] } }],
  ])('%s %j', (key, value) => {
    // As it is stored: without fields that are undefined.
    const stored: unknown = JSON.parse(JSON.stringify({ key, at: now, value }));
    expect(judge(stored)).toEqual({ record: stored });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'stamp:a'],
    ['a list', []],
    ['no key', { at: now, value: {} }],
    ['a key without a kind', { key: 'route-sales', at: now, value: {} }],
    ['a key that is a number', { key: 5, at: now, value: {} }],
    ['a key that is too long', { key: `card:${'x'.repeat(400)}`, at: now, value: {} }],
    ['an entry that is no id', { key: 'stamp:../../etc', at: now, value: {} }],
    ['no time', { key: 'stamp:a', value: {} }],
    ['a time that is text', { key: 'stamp:a', at: '2026-11-22', value: {} }],
    ['a time with a fraction', { key: 'stamp:a', at: 1.5, value: {} }],
    ['a time before 1970', { key: 'stamp:a', at: -1, value: {} }],
    ['a time that is no date', { key: 'stamp:a', at: 9e15, value: {} }],
    ['no value', { key: 'stamp:a', at: now }],
    ['a value that is a list', { key: 'stamp:a', at: now, value: [] }],
    ['a value that is no JSON', { key: 'setting:a', at: now, value: { at: new Date() } }],
    ['a number that is none', { key: 'setting:a', at: now, value: { a: NaN } }],
    ['a value that is too large', { key: 'setting:a', at: now, value: { a: 'x'.repeat(30_000) } }],
    ['a place without a section', { key: 'place:a', at: now, value: {} }],
    ['a section that is no id', { key: 'place:a', at: now, value: { section: 'javascript:alert(1)' } }],
    ['a ride without a stop', { key: 'ride:a', at: now, value: { entry: 5 } }],
    ['a check without its entry', { key: 'check:a', at: now, value: { right: true, tries: 1 } }],
    ['a check that is neither', { key: 'check:a/b', at: now, value: { right: 'yes', tries: 1 } }],
    ['a check never tried', { key: 'check:a/b', at: now, value: { right: true, tries: 0 } }],
    ['a card due at no time', { key: 'card:a', at: now, value: { due: 'soon' } }],
    ['a card with a negative stability', { key: 'card:a', at: now, value: { stability: -1 } }],
    ['a card in no state', { key: 'card:a', at: now, value: { state: 9 } }],
    ['a review without a grade', { key: 'review:a@5', at: now, value: {} }],
    ['a review without a time in its key', { key: 'review:a', at: now, value: { grade: 3 } }],
  ])('is not: %s', (_what, stored) => {
    const { faults, record } = judge(stored);
    expect(record).toBeUndefined();
    expect(faults?.length).toBeGreaterThan(0);
  });

  it('anything at all is judged without an exception', () => {
    fc.assert(fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true }), (stored) => void expect(judge({ key: 'setting:a', at: 1, value: stored })).toBeDefined()), { numRuns: 200 });
    fc.assert(fc.property(fc.anything(), (stored) => void expect(judge(stored)).toBeDefined()), { numRuns: 200 });
  });

  it('every record that is made up for merging is one', () => {
    fc.assert(fc.property(card, (made) => void expect(judge({ key: 'card:a', at: now, value: made }).faults).toBeUndefined()));
  });
});

describe('records of earlier versions', () => {
  it('version 1 wrote times as text', () => {
    expect(migrate({ key: 'stamp:a', at: '2026-11-22T00:00:00.000Z', value: {} }, 1)).toEqual({ key: 'stamp:a', at: now, value: {} });
  });
  it('what cannot be read stays as it is, for the judge', () => {
    for (const stored of [null, 5, { key: 'stamp:a', at: 'yesterday', value: {} }]) expect(migrate(stored, 1)).toEqual(stored);
  });
  it('the present version needs no step', () => {
    const stored = { key: 'stamp:a', at: '2026-11-22T00:00:00.000Z', value: {} };
    expect(migrate(stored, studyVersion)).toBe(stored);
  });
});
