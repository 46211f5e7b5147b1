import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPlot } from '../../src/study/plot.ts';
import type { PracticeCard } from '../../src/study/practice-cards.ts';
import { answerRecords, asideRecord, practiceLog, readCardState, stateOf, timeAfter, undoRecords, type PracticeLog } from '../../src/study/practice-log.ts';
import { practicePlan } from '../../src/study/practice-plan.ts';
import { firstSettings, readSettings } from '../../src/study/practice-settings.ts';
import { forecast, retention } from '../../src/study/practice-statistics.ts';
import { answered, grades, previews, readSchedule, scheduleValue, type Grade, type Schedule } from '../../src/study/schedule.ts';
import { dayLength, dayOf, noonOf } from '../../src/study/study-day.ts';
import { judge } from '../../src/study/judge.ts';
import { merge } from '../../src/study/merge.ts';
import type { StudyRecord } from '../../src/study/study-record.ts';

const now = new Date(2026, 10, 20, 9).getTime();
const minute = 60_000;
const grade = fc.constantFrom(...grades);

const card = (id: string, kind: 'meaning' | 'term' = 'meaning', letters: readonly string[] = ['R']): PracticeCard => {
  const word = { id, label: id, aka: [], spellings: [], meaning: id, letters, href: '/' };
  return { key: `term:${id}/ja/${kind}`, note: `term:${id}`, kind, letters, href: '/', from: { locale: 'ja', word }, to: { locale: 'ja', word } };
};

/** The records after answers, as a device has them that gives them in this order. */
function answers(key: string, given: readonly (readonly [Grade, number])[], records: readonly StudyRecord[] = []): readonly StudyRecord[] {
  return given.reduce<readonly StudyRecord[]>((all, [value, at]) => merge(all, answerRecords(key, stateOf(practiceLog(all), key), value, timeAfter(all, at)), at), records);
}

describe('the schedule', () => {
  it('asks a new card again within the day, and later and later once it is remembered', () => {
    const first = answered(undefined, 3, now);
    expect(first.due - now).toBe(10 * minute);
    const second = answered(first, 3, first.due);
    expect(second.phase).toBe(2);
    const third = answered(second, 3, second.due);
    expect(second.interval).toBeGreaterThanOrEqual(1);
    expect(third.interval).toBeGreaterThan(second.interval);
    expect(answered(third, 1, third.due)).toMatchObject({ phase: 3, lapses: 1 });
    expect(answered(third, 1, third.due).due - third.due).toBe(10 * minute);
  });

  it('grades higher never bring a card back sooner, and none puts it off by much more than a year', () => {
    fc.assert(fc.property(fc.array(fc.tuple(grade, fc.integer({ min: 1, max: 400 * 24 * 60 })), { minLength: 1, maxLength: 12 }), (steps) => {
      let schedule: Schedule | undefined;
      let at = now;
      for (const [value, wait] of steps) {
        const next = previews(schedule, at);
        expect(next[1].due).toBeLessThanOrEqual(next[2].due);
        expect(next[2].due).toBeLessThanOrEqual(next[3].due);
        expect(next[3].due).toBeLessThanOrEqual(next[4].due);
        for (const each of grades) {
          expect(next[each]).toEqual(answered(schedule, each, at));
          expect(next[each].due - at).toBeLessThanOrEqual(368 * dayLength);
          expect(readSchedule(JSON.parse(JSON.stringify(scheduleValue(next[each]))) as Record<string, unknown>)).toEqual(next[each]);
        }
        schedule = next[value];
        at += wait * minute;
      }
    }), { numRuns: 50 });
  }, 60_000);

  it.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])('counts days by the hours that passed, whatever midnight lies between: %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      const hour = 60 * minute;
      // Learnt at 6 in the evening in Tokyo; there, UTC's midnight is 9 in the morning.
      const evening = Date.UTC(2026, 10, 20, 9);
      const learnt = answered(undefined, 4, evening);
      const wait = (hours: number): Schedule => answered(learnt, 3, evening + hours * hour);
      expect(learnt.phase).toBe(2);
      expect(wait(5.9).stability).toBe(wait(6.1).stability);
      expect(wait(14.9).stability).toBe(wait(15.1).stability);
      expect(wait(20).stability).toBeGreaterThan(wait(6).stability);
      expect(wait(44).stability).toBeGreaterThan(wait(20).stability);
      // Of the hours of the day only those that passed count.
      for (let at = 0; at < 24; at++) {
        const moved = answered({ ...learnt, due: learnt.due + at * hour, last: learnt.last + at * hour }, 3, evening + (at + 20) * hour);
        expect({ ...moved, due: moved.due - at * hour, last: moved.last - at * hour }).toEqual(wait(20));
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('a clock that was set back does no harm', () => {
    const first = answered(undefined, 4, now);
    expect(answered(first, 3, now - 30 * dayLength).due).toBeGreaterThan(now - 30 * dayLength);
  });

  it('what was stored and is no schedule is none', () => {
    const value = scheduleValue(answered(undefined, 3, now));
    for (const [name, wrong] of [['due', 'x'], ['stability', -1], ['difficulty', 11], ['state', 0], ['state', 1.5], ['reps', 0], ['last_review', null], ['due', Number.NaN]] as const) expect(readSchedule({ ...value, [name]: wrong }), name).toBeUndefined();
    expect(readSchedule({})).toBeUndefined();
    expect(readCardState({ aside: true })).toEqual({ schedule: undefined, aside: true });
  });
});

describe('records of the practice', () => {
  it('are such that the store takes them', () => {
    const records = [...answers('term:crm/ja/meaning', [[3, now], [4, now + 1000]]), asideRecord('check:crm/what/zh-hant', { schedule: undefined, aside: false }, true, now)];
    for (const record of records) expect(judge(record)).toEqual({ record });
  });

  it('are read back as they were written', () => {
    const log = practiceLog(answers('a', [[3, now], [3, now + 11 * minute], [1, now + 5 * dayLength]]));
    expect(log.reviews.map(({ grade: value, phase }) => [value, phase])).toEqual([[3, 0], [3, 1], [1, 2]]);
    expect(stateOf(log, 'a').schedule).toEqual([3, 3, 1].reduce<Schedule | undefined>((schedule, value, index) => answered(schedule, value as Grade, [now, now + 11 * minute, now + 5 * dayLength][index] as number), undefined));
  });

  it('undo restores a card exactly, be it new, in its steps, under review or aside', () => {
    fc.assert(fc.property(fc.array(fc.tuple(grade, fc.integer({ min: 1, max: 60 * 24 * 60 })), { maxLength: 8 }), grade, fc.boolean(), (history, last, aside) => {
      let at = now;
      const before = history.reduce<readonly StudyRecord[]>((all, [value, wait]) => answers('a', [[value, (at += wait * minute)]], all), []);
      const start = aside ? merge(before, [asideRecord('a', stateOf(practiceLog(before), 'a'), true, timeAfter(before, at))], at) : before;
      const state = stateOf(practiceLog(start), 'a');
      const answeredAt = timeAfter(start, at + minute);
      const after = merge(start, answerRecords('a', state, last, answeredAt), answeredAt);
      const undone = merge(after, undoRecords('a', state, answeredAt, timeAfter(after, answeredAt)), answeredAt + 1);
      expect(stateOf(practiceLog(undone), 'a')).toEqual(state);
      expect(practiceLog(undone).reviews).toEqual(practiceLog(start).reviews);
      const kept = start.find(({ key }) => key === 'card:a');
      expect(undone.find(({ key }) => key === 'card:a')?.value ?? null).toEqual(kept?.value ?? null);
    }), { numRuns: 60 });
  }, 60_000);

  it('of two devices come together the same from either side, once or twice, and every answer counts', () => {
    const history = fc.array(fc.tuple(fc.constantFrom('a', 'b'), grade, fc.integer({ min: 1, max: 20 * 24 * 60 })), { maxLength: 6 });
    fc.assert(fc.property(history, history, history, (common, left, right) => {
      let at = now;
      const play = (from: readonly StudyRecord[], moves: typeof common, start: number): readonly StudyRecord[] => {
        at = start;
        return moves.reduce((all, [key, value, wait]) => answers(key, [[value, (at += wait * minute)]], all), from);
      };
      const base = play([], common, now);
      const fork = at;
      const [one, other] = [play(base, left, fork), play(base, right, fork + 7)];
      const later = now + 5000 * dayLength;
      const merged = practiceLog(merge(one, other, later));
      expect(practiceLog(merge(other, one, later))).toEqual(merged);
      expect(practiceLog(merge(merge(one, other, later), one, later))).toEqual(merged);
      for (const key of ['a', 'b']) {
        const own = merged.reviews.filter((review) => review.card === key);
        expect(stateOf(merged, key).schedule?.reps ?? 0).toBe(own.length);
        expect(stateOf(merged, key).schedule).toEqual(own.reduce<Schedule | undefined>((schedule, review) => answered(schedule, review.grade, review.at), undefined));
      }
    }), { numRuns: 60 });
  }, 60_000);

  it('that are damaged are passed over', () => {
    const good = answers('a', [[3, now]]);
    const log = practiceLog([...good, { key: 'review:a@x', at: now, value: { grade: 3, state: 0 } }, { key: 'review:b@5', at: now, value: { grade: 9, state: 0 } }, { key: 'review:@', at: now, value: {} }, { key: 'card:c', at: now, value: { due: 'soon' } }, { key: 'card:d', at: now, value: null }, { key: 'check:x/y', at: now, value: { right: true, tries: 1 } }]);
    expect(log.reviews.length).toBe(1);
    expect([...log.cards.keys()]).toEqual(['a', 'c']);
    expect(stateOf(log, 'c')).toEqual({ schedule: undefined, aside: false });
  });

  it('are dated after what is there, except what a wrong clock wrote', () => {
    expect(timeAfter([{ key: 'card:a', at: now + 5, value: {} }], now)).toBe(now + 6);
    expect(timeAfter([{ key: 'card:a', at: now + 9 * dayLength, value: {} }], now)).toBe(now);
  });
});

describe('today’s work', () => {
  const cards = ['a', 'b', 'c', 'd'].flatMap((id) => [card(id), card(id, 'term', id === 'd' ? ['B'] : ['R'])]);
  const empty: PracticeLog = practiceLog([]);
  const settings = { ...firstSettings, newPerDay: 3 };

  it('has so many new cards, of each kind in turn, none akin to another', () => {
    const plan = practicePlan(cards, empty, settings, now);
    expect(plan).toMatchObject({ learning: 0, due: 0, fresh: 3, later: undefined });
    const seen: PracticeCard[] = [];
    let records: readonly StudyRecord[] = [];
    for (let turn = 0; turn < 3; turn++) {
      const { next } = practicePlan(cards, practiceLog(records), settings, now, seen.at(-1));
      if (!next) throw new Error('Nothing to do');
      seen.push(next);
      records = answers(next.key, [[4, now + turn]], records);
    }
    expect(new Set(seen.map(({ note }) => note)).size).toBe(3);
    expect(seen.map(({ kind }) => kind)).toEqual(['meaning', 'term', 'meaning']);
    const done = practicePlan(cards, practiceLog(records), settings, now + 5);
    expect(done).toMatchObject({ next: undefined, fresh: 0, due: 0, learning: 0, later: { count: 3 } });
    expect(practicePlan(cards, practiceLog(records), settings, now + dayLength).fresh).toBe(3);
  });

  it('asks steps that are due first, then reviews of the whole day, then new cards, then steps that are nearly due', () => {
    const reviewed = answers(cards[2]?.key ?? '', [[4, now - 20 * dayLength]]);
    const stepping = answers(cards[4]?.key ?? '', [[3, now - 11 * minute]], reviewed);
    expect(practicePlan(cards, practiceLog(stepping), settings, now).next?.key).toBe(cards[4]?.key);
    expect(practicePlan(cards, practiceLog(reviewed), settings, now).next?.key).toBe(cards[2]?.key);
    const soon = answers(cards[4]?.key ?? '', [[3, now - minute]]);
    expect(practicePlan(cards, practiceLog(soon), settings, now)).toMatchObject({ learning: 1, next: { kind: expect.stringMatching(/meaning|term/) as unknown } });
    expect(practicePlan(cards, practiceLog(soon), settings, now).next?.key).not.toBe(cards[4]?.key);
    expect(practicePlan(cards, practiceLog(soon), { ...settings, newPerDay: 0 }, now).next?.key).toBe(cards[4]?.key);
  });

  it('asks what was read before what was not: of the newest stamp first, then in the usual order', () => {
    const entry = (id: string) => ({ id, code: id, letter: 'R', title: id, href: '/' });
    const base = { letters: ['R'], href: '/' };
    const check = (id: string, name: string): PracticeCard => ({ ...base, kind: 'check', key: `check:${id}/${name}/ja`, note: `check:${id}/${name}`, entry: entry(id), check: { id: name, question: '', answers: [] } });
    const contrast = (id: string, one: string, other: string): PracticeCard => ({ ...base, kind: 'contrast', key: `contrast:${id}/aim/${one}/ja`, note: `contrast:${id}/aim`, entry: entry(id), label: '', text: '', otherText: '', sides: [entry(one), entry(other)], right: 0 });
    const term = (id: string, usedIn: readonly string[]): PracticeCard => {
      const word = { id, label: id, aka: [], spellings: [], meaning: id, letters: ['R'], usedIn, href: '/' };
      return { ...base, kind: 'meaning', key: `term:${id}/ja/meaning`, note: `term:${id}`, from: { locale: 'ja', word }, to: { locale: 'ja', word } };
    };
    const own = (id: string): PracticeCard => ({ ...card(id), entry: entry(id) });
    const deck = [own('a'), term('of-a', ['a']), own('m'), term('of-m', ['m', 'a']), own('n'), own('z'), check('a', '1'), check('m', '1'), check('m', '2'), check('n', '1'), contrast('a-vs-m', 'a', 'm'), contrast('m-vs-n', 'm', 'n'), contrast('n-vs-z', 'n', 'z')];
    const fresh = (stamps: readonly (readonly [string, number])[], newPerDay = 50): string[] => {
      const seen: string[] = [];
      let records: readonly StudyRecord[] = [];
      for (let next: PracticeCard | undefined; (next = practicePlan(deck, practiceLog(records), { ...settings, newPerDay }, now + seen.length, undefined, new Map(stamps)).next);) {
        seen.push(next.note);
        records = answers(next.key, [[4, now + seen.length]], records);
      }
      return seen;
    };
    const usual = fresh([]);
    expect(usual.slice(0, 3)).toEqual(['term:a', 'check:a/1', 'contrast:a-vs-m/aim']);
    // Of the entry itself: its name, terms and checks; no pair of which the other side was not read.
    expect(new Set(fresh([['m', 1]]).slice(0, 4))).toEqual(new Set(['term:m', 'term:of-m', 'check:m/1', 'check:m/2']));
    const both = fresh([['n', 1], ['m', 2]]);
    expect(new Set(both.slice(0, 4))).toEqual(new Set(['term:m', 'term:of-m', 'check:m/1', 'check:m/2']));
    expect(new Set(both.slice(4, 7))).toEqual(new Set(['term:n', 'check:n/1', 'contrast:m-vs-n/aim']));
    // A comparison that was read has its pairs.
    expect(fresh([['n-vs-z', 1]])[0]).toBe('contrast:n-vs-z/aim');
    expect([...both].sort()).toEqual([...usual].sort());
    expect(fresh([['m', 1]], 2)).toHaveLength(2);
    expect(fresh([['gone', 1]])).toEqual(usual);
  });

  it('counts a card for the whole day that it is due on, which begins at four', () => {
    const records = answers(cards[0]?.key ?? '', [[4, now]]);
    const { due } = stateOf(practiceLog(records), cards[0]?.key ?? '').schedule as Schedule;
    const morning = noonOf(dayOf(due)).getTime() - 8 * 3_600_000 + 1;
    const none = { ...settings, newPerDay: 0 };
    expect(practicePlan(cards, practiceLog(records), none, morning).due).toBe(1);
    expect(practicePlan(cards, practiceLog(records), none, morning - 2).due).toBe(0);
    expect(dayOf(new Date(2026, 10, 21, 3, 59).getTime())).toBe(dayOf(now));
    expect(dayOf(new Date(2026, 10, 21, 4).getTime())).toBe(dayOf(now) + 1);
  });

  it('leaves out what is put aside, and lines and kinds that are not chosen', () => {
    const aside = practiceLog([asideRecord(cards[0]?.key ?? '', { schedule: undefined, aside: false }, true, now)]);
    const many = { ...settings, newPerDay: 50 };
    expect(practicePlan(cards, empty, many, now).fresh).toBe(4);
    expect(practicePlan([card('a')], aside, many, now).fresh).toBe(0);
    expect(practicePlan(cards, empty, { ...many, lines: ['B'] }, now).next?.key).toBe('term:d/ja/term');
    expect(practicePlan(cards, empty, { ...many, kinds: ['term'] }, now).next?.kind).toBe('term');
    expect(practicePlan(cards, empty, { ...many, kinds: [] }, now).next).toBeUndefined();
    expect(practicePlan(cards, empty, { ...many, lines: [] }, now).next).toBeUndefined();
  });
});

it('settings of whatever origin are judged', () => {
  expect(readSettings(undefined)).toEqual(firstSettings);
  expect(readSettings({ lines: ['R', 5, 'x'], other: 'xx', kinds: ['term', 'nothing'], newPerDay: -3, typing: 'yes' })).toEqual({ lines: ['R'], other: null, kinds: ['term'], newPerDay: 10, typing: false });
  const own = { lines: ['B'], other: 'ko', kinds: ['check'], newPerDay: 0, typing: true };
  expect(readSettings(own)).toEqual(own);
});

describe('statistics', () => {
  const cards = ['a', 'b', 'c'].map((id) => card(id));
  const records = answers(cards[0]?.key ?? '', [[4, now - 30 * dayLength], [3, now - 20 * dayLength], [1, now - dayLength], [3, now - dayLength + 11 * minute]], answers(cards[1]?.key ?? '', [[4, now - 2 * dayLength]]));
  const log = practiceLog(records);

  it('tell how many cards come back on which day, overdue ones today', () => {
    const counts = forecast(cards, log, now, 14);
    expect(counts.length).toBe(14);
    const late = forecast(cards, log, now + 300 * dayLength, 14);
    expect(late[0]).toBe(2);
    const all = forecast(cards, log, now, 400);
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(2);
    const aside = practiceLog(merge(records, [asideRecord(cards[1]?.key ?? '', stateOf(log, cards[1]?.key ?? ''), true, now)], now));
    expect(forecast(cards, aside, now, 400).reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  it('tell the share of reviews that were remembered, week by week', () => {
    const weeks = retention(log, now, 12);
    expect(weeks.map(({ reviews, remembered }) => [reviews, remembered])).toEqual([[1, 1], [0, 0], [1, 0]]);
    expect(weeks.at(-1)?.day).toBe(dayOf(now) - 6);
    expect(retention(practiceLog([]), now, 12)).toEqual([]);
  });

  it('are laid out as bars within the drawing, whose labels do not touch', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.nat(200), { nil: undefined }), { minLength: 1, maxLength: 30 }), fc.constantFrom('12/24', '12월 24일', '24 Dis'), (values, label) => {
      const { bars, floor, width, height } = barPlot(values.map((value) => ({ value, label, text: String(value ?? '') })));
      for (const bar of bars) {
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(width);
        expect(bar.y).toBeGreaterThanOrEqual(0);
        expect(bar.y + bar.height).toBeCloseTo(floor);
      }
      expect(floor).toBeLessThan(height);
      bars.forEach(({ height: up }, index) => expect(up > 0).toBe((values[index] ?? 0) > 0));
      const labelled = bars.filter((bar) => bar.label !== '').map(({ middle }) => middle);
      for (const [index, middle] of labelled.entries()) if (index > 0) expect(middle - (labelled[index - 1] ?? 0)).toBeGreaterThan([...label].length * 10);
    }));
    expect(barPlot([{ value: 0.5, label: '', text: '' }], 1, 0.9)).toMatchObject({ aim: 170 - 144 * 0.9 });
  });
});
