import { newCardParts } from './new-cards.ts';
import { cardKinds, type PracticeCard } from './practice-cards.ts';
import { stateOf, type PracticeLog } from './practice-log.ts';
import { isChosen, type PracticeSettings } from './practice-settings.ts';
import type { Schedule } from './schedule.ts';
import { dayOf } from './study-day.ts';

/** Milliseconds that a card in its steps may be asked early, where nothing else is left to do. */
const ahead = 20 * 60_000;

/** What is to be done now. */
export interface PracticePlan {
  /** Undefined when the day's work is done. */
  readonly next: PracticeCard | undefined;
  /** How many cards are left today: in their steps, for review, new. */
  readonly learning: number;
  readonly due: number;
  readonly fresh: number;
  /** When the next card is due after this, and how many are by the end of that day; undefined where nothing is scheduled. */
  readonly later: { readonly at: number; readonly count: number } | undefined;
}

/**
 * Today's work, and the card that comes now: one whose step is due, else a review, else a new card, else one whose step is nearly
 * due. The same log gives the same plan.
 * @param now milliseconds since 1970
 * @param last the card answered just before; one that is akin to it waits where another can come
 * @param stamps entries that have a stamp, with the time of it: what was read is asked before what was not
 */
export function practicePlan(cards: readonly PracticeCard[], log: PracticeLog, settings: PracticeSettings, now: number, last?: PracticeCard, stamps: ReadonlyMap<string, number> = new Map()): PracticePlan {
  const today = dayOf(now);
  const active = cards.filter((card) => isChosen(card, settings) && !stateOf(log, card.key).aside);
  const scheduled = active.flatMap((card) => {
    const { schedule } = stateOf(log, card.key);
    return schedule ? [{ card, schedule }] : [];
  });
  const inSteps = scheduled.filter(({ schedule }) => schedule.phase !== 2 && schedule.due <= now + ahead).sort(byTime);
  const due = scheduled.filter(({ schedule }) => schedule.phase === 2 && dayOf(schedule.due) <= today).sort((a, b) => dayOf(a.schedule.due) - dayOf(b.schedule.due) || mix(a.card.key) - mix(b.card.key));
  const fresh = freshCards(active, cards, log, settings, today, stamps);
  const queues = [inSteps.filter(({ schedule }) => schedule.due <= now).map(({ card }) => card), due.map(({ card }) => card), fresh, inSteps.map(({ card }) => card)];
  const line = queues.flat();
  const rest = scheduled.filter((item) => !inSteps.includes(item) && !due.includes(item)).sort(byTime);
  const [first] = rest;
  return {
    next: line.find(({ note }) => note !== last?.note) ?? line[0],
    learning: inSteps.length,
    due: due.length,
    fresh: fresh.length,
    later: first && { at: first.schedule.due, count: rest.filter(({ schedule }) => dayOf(schedule.due) <= dayOf(first.schedule.due)).length },
  };
}

function byTime(a: { readonly schedule: Schedule; readonly card: PracticeCard }, b: { readonly schedule: Schedule; readonly card: PracticeCard }): number {
  return a.schedule.due - b.schedule.due || (a.card.key < b.card.key ? -1 : 1);
}

/** The new cards that are left today: first those of entries with a stamp; of each kind in turn, none akin to another or to one that was answered today. */
function freshCards(active: readonly PracticeCard[], cards: readonly PracticeCard[], log: PracticeLog, settings: PracticeSettings, today: number, stamps: ReadonlyMap<string, number>): PracticeCard[] {
  const notes = new Map(cards.map(({ key, note }) => [key, note]));
  const seenToday = log.reviews.filter(({ at }) => dayOf(at) === today);
  const taken = new Set(seenToday.flatMap(({ card }) => notes.get(card) ?? []));
  const begun = seenToday.filter(({ phase }) => phase === 0).length;
  const untouched = active.filter(({ key }) => !stateOf(log, key).schedule);
  const chosen: PracticeCard[] = [];
  for (const part of newCardParts(untouched, stamps)) {
    const kinds = cardKinds.map((kind) => part.filter((card) => card.kind === kind)).filter((queue) => queue.length > 0);
    let empty = 0;
    for (let turn = begun + chosen.length; chosen.length < settings.newPerDay - begun && empty < kinds.length; turn++) {
      const queue = kinds[turn % kinds.length] ?? [];
      while (queue[0] && taken.has(queue[0].note)) queue.shift();
      const card = queue.shift();
      empty = card ? 0 : empty + 1;
      if (!card) continue;
      taken.add(card.note);
      chosen.push(card);
    }
  }
  return chosen;
}

/** A number that looks drawn by lot and is the same everywhere (FNV-1a): reviews of a day come in no order that gives answers away. */
function mix(key: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
