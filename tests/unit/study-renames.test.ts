import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { renamedIds } from '../../src/exports/renamed-ids.ts';
import { followRenames } from '../../src/study/follow-renames.ts';
import { judge } from '../../src/study/judge.ts';
import { merge } from '../../src/study/merge.ts';
import { answerRecords, asideRecord, practiceLog, stateOf, timeAfter } from '../../src/study/practice-log.ts';
import { ridesLeft } from '../../src/study/progress.ts';
import { grades, type Grade } from '../../src/study/schedule.ts';
import type { StudyRecord } from '../../src/study/study-record.ts';
import type { RenamedIds } from '../../src/wire/renamed-ids.ts';
import { concept, project, ride, term } from '../support/project.ts';

const now = Date.UTC(2026, 10, 22);
const renamed: RenamedIds = { entries: { old: 'new', older: 'new', 'old-two': 'two' }, words: { old: 'new', older: 'new', 'old-two': 'two', 'old-term': 'term' }, rides: { 'old-ride': 'ride' }, checks: { new: { 'old-check': 'check' }, other: { 'old-check': 'x', old: 'new' } } };

describe('records of what has another id now', () => {
  it.each([
    ['stamp:old', 'stamp:new'],
    ['place:older', 'place:new'],
    ['check:old/old', 'check:new/old'],
    ['check:new/old-check', 'check:new/check'],
    ['check:older/old-check', 'check:new/check'],
    ['check:other/old', 'check:other/new'],
    ['check:two/old-check', 'check:two/old-check'],
    ['check:constructor/constructor', 'check:constructor/constructor'],
    ['check:new', 'check:new'],
    ['ride:old-ride', 'ride:ride'],
    ['card:term:old-term/ja/meaning', 'card:term:term/ja/meaning'],
    ['card:term:old/zh-hant/ko', 'card:term:new/zh-hant/ko'],
    ['card:check:old/old/ja', 'card:check:new/old/ja'],
    ['card:check:old/old-check/ja', 'card:check:new/check/ja'],
    ['review:check:other/old-check/zh-hans@17', 'review:check:other/x/zh-hans@17'],
    ['card:term:new/old-check/ja', 'card:term:new/old-check/ja'],
    ['card:contrast:new/old-check/two/ja', 'card:contrast:new/old-check/two/ja'],
    ['card:contrast:old/old/old-two/ja', 'card:contrast:new/old/two/ja'],
    ['review:term:old-term/ja/meaning@17', 'review:term:term/ja/meaning@17'],
    ['review:check:old/purpose/ko@17', 'review:check:new/purpose/ko@17'],
    ['review:contrast:other/aim/old-two/ms@17', 'review:contrast:other/aim/two/ms@17'],
    // Of another kind, or of none that is known.
    ['stamp:old-term', 'stamp:old-term'],
    ['stamp:old-ride', 'stamp:old-ride'],
    ['ride:old', 'ride:old'],
    ['stamp:constructor', 'stamp:constructor'],
    ['card:of-a-later-kind:old/x', 'card:of-a-later-kind:old/x'],
    ['review:old', 'review:old'],
    ['setting:old', 'setting:old'],
    ['later-kind:old', 'later-kind:old'],
  ])('%s is %s', (before, after) => {
    expect(followRenames([{ key: before, at: 1, value: {} }], renamed, now)).toEqual([{ key: after, at: 1, value: {} }]);
  });

  it('the newer counts, one that was taken back too, and a ride was left at the stop of today', () => {
    const records: StudyRecord[] = [{ key: 'stamp:old', at: 5, value: {} }, { key: 'stamp:new', at: 9, value: null }, { key: 'ride:old-ride', at: 8, value: { entry: 'old' } }, { key: 'ride:ride', at: 4, value: { entry: 'two' } }, { key: 'place:older', at: 3, value: null }];
    expect(followRenames(records, renamed, now)).toEqual([{ key: 'place:new', at: 3, value: null }, { key: 'ride:ride', at: 8, value: { entry: 'new' } }, { key: 'stamp:new', at: 9, value: null }]);
    expect(ridesLeft(followRenames(records, renamed, now))).toEqual(new Map([['ride', { entry: 'new', at: 8 }]]));
  });

  const ids = fc.constantFrom('old', 'older', 'new', 'two', 'old-two', 'old-term', 'term', 'old-ride', 'ride', 'old-check', 'check', 'other', 'x');
  const key = fc.oneof(
    fc.tuple(fc.constantFrom('stamp', 'place', 'ride', 'setting', 'later'), ids).map(([kind, id]) => `${kind}:${id}`),
    fc.tuple(ids, ids).map(([entry, check]) => `check:${entry}/${check}`),
    fc.tuple(fc.constantFrom('card', 'review'), fc.constantFrom('term', 'check', 'contrast', 'later'), ids, ids, ids, fc.constantFrom('', '@5')).map(([kind, of, a, b, c, at]) => `${kind}:${of}:${a}/${b}/${c}/ja${at}`),
  );
  const record = fc.tuple(key, fc.integer({ min: now - 3, max: now }), fc.constantFrom(null, {}, { right: true, tries: 2 }), ids).map(([of, at, value, entry]): StudyRecord => ({ key: of, at, value: value && of.startsWith('ride:') ? { entry } : value }));
  const set = fc.array(record, { maxLength: 12 });
  const followed = (records: readonly StudyRecord[]): readonly StudyRecord[] => followRenames(records, renamed, now);

  it('are brought together the same from either side, once or twice, followed before or after', () => {
    fc.assert(fc.property(set, set, (a, b) => {
      const once = merge(followed(a), followed(b), now);
      expect(merge(followed(b), followed(a), now)).toEqual(once);
      expect(merge(once, followed(b), now)).toEqual(once);
      expect(followed(once)).toEqual(once);
      expect(followed(merge(followed(a), b, now))).toEqual(once);
      // Two rides left in the same millisecond are told apart by where: there, followed before and after may differ.
      const others = (records: readonly StudyRecord[]): readonly StudyRecord[] => records.filter(({ key: of }) => !of.startsWith('ride:'));
      expect(others(followed(merge(a, b, now)))).toEqual(others(once));
    }), { numRuns: 500 });
  });

  it('keep the schedule of a card, whenever in its history it was renamed, and what is put aside', () => {
    const history = fc.array(fc.tuple(fc.constantFrom(...grades), fc.integer({ min: 1, max: 20 * 24 * 60 })), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(history, fc.nat(8), (steps, renamedAfter) => {
      const play = (name: (index: number) => string): readonly StudyRecord[] => {
        let at = now - 400 * 86_400_000;
        return steps.reduce<readonly StudyRecord[]>((all, [grade, wait], index) => {
          at += wait * 60_000;
          const here = index < renamedAfter ? all : followed(all);
          return merge(all, answerRecords(name(index), stateOf(practiceLog(here), name(index)), grade as Grade, timeAfter(here, at)), now);
        }, []);
      };
      for (const [old, card] of [['term:old-term/ja/meaning', 'term:term/ja/meaning'], ['check:old/old-check/ja', 'check:new/check/ja']] as const) {
        const before = play((index) => (index < renamedAfter ? old : card));
        const [log, straight] = [practiceLog(followed(before)), practiceLog(play(() => card))];
        expect(log).toEqual(straight);
        expect(stateOf(log, card).schedule?.reps).toBe(steps.length);
        for (const one of followed(before)) expect(judge(one)).toEqual({ record: one });
      }
    }), { numRuns: 100 });
    const aside = asideRecord('check:old/purpose/ja', { schedule: undefined, aside: false }, true, now);
    expect(stateOf(practiceLog(followed([aside])), 'check:new/purpose/ja').aside).toBe(true);
  });
});

it('what was renamed is told of entries, self-checks, terms and rides; a term may have the id that an entry had', () => {
  const graph = localisedGraph(project([concept('a', { earlier: { ids: ['was-a', 'now-a-term'], codes: ['R09'], checks: { aim: 'purpose' } } }), concept('b', { earlier: { ids: [], codes: [], checks: {} } })], {
    terms: [{ ...term('crm', 'CRM'), earlier: ['old-crm'] }, term('now-a-term', '語')],
    rides: [{ ...ride(['a']), earlier: ['zeroth'] }],
  }));
  expect(renamedIds(graph)).toEqual({ entries: { 'was-a': 'a', 'now-a-term': 'a' }, words: { 'old-crm': 'crm', 'was-a': 'a' }, rides: { zeroth: 'tour' }, checks: { a: { aim: 'purpose' } } });
});
