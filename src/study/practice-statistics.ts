import type { PracticeCard } from './practice-cards.ts';
import { stateOf, type PracticeLog } from './practice-log.ts';
import { dayOf } from './study-day.ts';

/** Cards that come back on each of the coming days, today first; what is overdue counts for today, what is put aside not at all. */
export function forecast(cards: readonly PracticeCard[], log: PracticeLog, now: number, days: number): number[] {
  const today = dayOf(now);
  const counts = Array.from({ length: days }, () => 0);
  for (const { key } of cards) {
    const { schedule, aside } = stateOf(log, key);
    if (!schedule || aside) continue;
    const day = Math.max(0, dayOf(schedule.due) - today);
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}

/** Reviews of seven days. */
export interface RetentionWeek {
  /** Its first day, as `dayOf` numbers them. */
  readonly day: number;
  /** Reviews of cards that were past their first day, and how many of them were remembered. */
  readonly reviews: number;
  readonly remembered: number;
}

/** The weeks up to and with today, the latest last; from the first one that has reviews, at most `weeks`. */
export function retention(log: PracticeLog, now: number, weeks: number): RetentionWeek[] {
  const today = dayOf(now);
  const all = Array.from({ length: weeks }, (_, index): { day: number; reviews: number; remembered: number } => ({ day: today - 6 - 7 * (weeks - 1 - index), reviews: 0, remembered: 0 }));
  for (const { at, grade, phase } of log.reviews) {
    const week = phase === 2 && dayOf(at) <= today ? all[weeks - 1 - Math.floor((today - dayOf(at)) / 7)] : undefined;
    if (!week) continue;
    week.reviews++;
    if (grade > 1) week.remembered++;
  }
  const first = all.findIndex(({ reviews }) => reviews > 0);
  return first < 0 ? [] : all.slice(first);
}
