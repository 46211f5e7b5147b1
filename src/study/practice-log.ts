import { isAhead } from './merge.ts';
import { answered, grades, readSchedule, scheduleValue, type Grade, type Phase, type Schedule } from './schedule.ts';
import type { StudyRecord, StudyValue } from './study-record.ts';

/** What is known of a card. */
export interface CardState {
  /** Undefined for a card that was never answered. */
  readonly schedule: Schedule | undefined;
  /** Whether the reader has put it aside. */
  readonly aside: boolean;
}

/** One answer. */
export interface Review {
  readonly card: string;
  readonly at: number;
  readonly grade: Grade;
  /** Where the card was before. */
  readonly phase: Phase;
}

/** What was done in the practice, read off the records. */
export interface PracticeLog {
  readonly cards: ReadonlyMap<string, CardState>;
  /** In the order of time, those taken back left out. */
  readonly reviews: readonly Review[];
}

/**
 * Reads the records of kinds `card` and `review`. A card's state is what its newest record says, unless its answers say otherwise, as
 * they do when two devices that went on by themselves were brought together: then all its answers are gone through in the order of
 * time, which gives the same on every device. What cannot be read is passed over; without answers such a card is new again.
 */
export function practiceLog(records: readonly StudyRecord[]): PracticeLog {
  const reviews = records.flatMap(readReview).sort((a, b) => a.at - b.at || (a.card < b.card ? -1 : 1));
  const byCard = new Map<string, Review[]>();
  for (const review of reviews) {
    const own = byCard.get(review.card);
    if (own) own.push(review);
    else byCard.set(review.card, [review]);
  }
  const cards = new Map<string, CardState>();
  for (const { key, value } of records) {
    if (key.startsWith('card:') && value !== null) cards.set(key.slice('card:'.length), readCardState(value));
  }
  for (const [card, own] of byCard) {
    const state = cards.get(card);
    if (state?.schedule?.reps === own.length && state.schedule.last === own.at(-1)?.at) continue;
    cards.set(card, { schedule: replay(own), aside: state?.aside ?? false });
  }
  return { cards, reviews };
}

function replay(reviews: readonly Review[]): Schedule | undefined {
  return reviews.reduce<Schedule | undefined>((schedule, { grade, at }) => answered(schedule, grade, at), undefined);
}

export function readCardState(value: StudyValue): CardState {
  return { schedule: readSchedule(value), aside: value['aside'] === true };
}

function readReview({ key, value }: StudyRecord): Review[] {
  if (value === null || !key.startsWith('review:')) return [];
  const divide = key.lastIndexOf('@');
  const at = Number(key.slice(divide + 1));
  const { grade, state: phase } = value;
  if (divide < 0 || !Number.isSafeInteger(at) || at <= 0 || !grades.includes(grade as Grade) || ![0, 1, 2, 3].includes(phase as number)) return [];
  return [{ card: key.slice('review:'.length, divide), at, grade: grade as Grade, phase: phase as Phase }];
}

function cardRecord(card: string, at: number, { schedule, aside }: CardState): StudyRecord {
  const value = { ...(schedule && scheduleValue(schedule)), ...(aside && { aside }) };
  return { key: `card:${card}`, at, value: schedule || aside ? value : null };
}

const untouched: CardState = { schedule: undefined, aside: false };

export function stateOf(log: PracticeLog, card: string): CardState {
  return log.cards.get(card) ?? untouched;
}

/**
 * The records of an answer.
 * @param at milliseconds since 1970; later than every record of the card
 */
export function answerRecords(card: string, before: CardState, grade: Grade, at: number): readonly [StudyRecord, StudyRecord] {
  return [cardRecord(card, at, { schedule: answered(before.schedule, grade, at), aside: before.aside }), { key: reviewKey(card, at), at, value: { grade, state: before.schedule?.phase ?? 0 } }];
}

/** The records that take an answer back: the card is as it was before, the answer is none. @param answeredAt when it was given */
export function undoRecords(card: string, before: CardState, answeredAt: number, at: number): readonly StudyRecord[] {
  return [cardRecord(card, at, before), { key: reviewKey(card, answeredAt), at, value: null }];
}

/** The record that puts a card aside, or brings it back. */
export function asideRecord(card: string, before: CardState, aside: boolean, at: number): StudyRecord {
  return cardRecord(card, at, { ...before, aside });
}

function reviewKey(card: string, at: number): string {
  return `review:${card}@${at}`;
}

/** A time for records that are to count: now, or a little later where a clock stands behind what is there already. */
export function timeAfter(records: readonly StudyRecord[], now: number): number {
  return records.filter((record) => !isAhead(record, now)).reduce((latest, { at }) => Math.max(latest, at + 1), now);
}
