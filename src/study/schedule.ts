import { fsrs, type Card, type Grade as FsrsGrade } from 'ts-fsrs';
import { dayLength } from './study-day.ts';
import type { StudyValue } from './study-record.ts';

/** How well a card was remembered: 1 forgotten, 2 with effort, 3 remembered, 4 at once. */
export type Grade = 1 | 2 | 3 | 4;
export const grades: readonly Grade[] = [1, 2, 3, 4];

/** Where a card is: not seen yet, in the steps of its first day, under review, in the steps after it was forgotten. */
export type Phase = 0 | 1 | 2 | 3;

/** When a card comes back, as it is kept. Times are milliseconds since 1970. */
export interface Schedule {
  readonly due: number;
  /** Days after which it is remembered with a likelihood of 90 %. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  /** Days from the last answer to `due`; 0 within steps. */
  readonly interval: number;
  /** Place among the steps of a day. */
  readonly step: number;
  /** How often it was answered. */
  readonly reps: number;
  /** How often it was forgotten after its first day. */
  readonly lapses: number;
  readonly phase: Exclude<Phase, 0>;
  /** When it was answered last. */
  readonly last: number;
}

/**
 * FSRS with its published weights. A card comes back when nine in ten would still remember it; nothing is put off by more than a
 * year, since the words of a job are to stay. New cards are asked again after 1 and 10 minutes, forgotten ones after 10. There is
 * no random spread (`enable_fuzz`), and days between answers are counted by the hours that passed, not by a calendar: the same answers
 * give the same schedule on every device, wherever it is, so that devices can be brought together.
 */
const scheduler = fsrs({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: true, learning_steps: ['1m', '10m'], relearning_steps: ['10m'] });

/** The schedule after an answer. @param before undefined for a card that was never answered */
export function answered(before: Schedule | undefined, grade: Grade, now: number): Schedule {
  return fromCard(scheduler.next(toCard(before, now), new Date(now), grade as FsrsGrade).card, now);
}

/** The schedule that each answer would give. */
export function previews(before: Schedule | undefined, now: number): Readonly<Record<Grade, Schedule>> {
  const all = scheduler.repeat(toCard(before, now), new Date(now));
  return { 1: fromCard(all[1].card, now), 2: fromCard(all[2].card, now), 3: fromCard(all[3].card, now), 4: fromCard(all[4].card, now) };
}

function toCard(schedule: Schedule | undefined, now: number): Card {
  if (!schedule) return { due: new Date(now), stability: 0, difficulty: 0, elapsed_days: 0, scheduled_days: 0, learning_steps: 0, reps: 0, lapses: 0, state: 0 };
  const { due, stability, difficulty, interval, step, reps, lapses, phase, last } = schedule;
  // ts-fsrs counts the midnights of UTC in between, which fall in the middle of a reader's day. Whole days before now hold as many
  // midnights as days. A clock that was set back must not lead to an answer before the last one.
  const days = Math.max(0, Math.round((now - last) / dayLength));
  return { due: new Date(due), stability, difficulty, elapsed_days: 0, scheduled_days: interval, learning_steps: step, reps, lapses, state: phase, last_review: new Date(now - days * dayLength) };
}

function fromCard({ due, stability, difficulty, scheduled_days: interval, learning_steps: step, reps, lapses, state }: Card, now: number): Schedule {
  return { due: due.getTime(), stability, difficulty, interval, step, reps, lapses, phase: (Number(state) || 1) as Schedule['phase'], last: now };
}

/** A schedule as it is stored, under the names that ts-fsrs has for its parts. */
export function scheduleValue({ due, stability, difficulty, interval, step, reps, lapses, phase, last }: Schedule): StudyValue {
  return { due, stability, difficulty, scheduled_days: interval, learning_steps: step, reps, lapses, state: phase, last_review: last };
}

const latest = 8.64e15;

/** Reads a schedule that was stored, by whomever; undefined where it is none. */
export function readSchedule(value: StudyValue): Schedule | undefined {
  const number = (name: string, least: number, most: number): number => {
    const found = value[name];
    return typeof found === 'number' && found >= least && found <= most ? found : Number.NaN;
  };
  const schedule = {
    due: number('due', 0, latest),
    stability: number('stability', 0.0001, 100_000),
    difficulty: number('difficulty', 1, 10),
    interval: number('scheduled_days', 0, 100_000),
    step: number('learning_steps', 0, 100),
    reps: number('reps', 1, 1e9),
    lapses: number('lapses', 0, 1e9),
    phase: number('state', 1, 3) as Schedule['phase'],
    last: number('last_review', 0, latest),
  };
  return Object.values(schedule).some(Number.isNaN) || !Number.isInteger(schedule.phase) ? undefined : schedule;
}
