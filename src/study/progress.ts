import { kindOf, subjectOf, type StudyRecord } from './study-record.ts';

/** Entries that have a stamp, with the time of it. */
export function stampsOf(records: readonly StudyRecord[]): ReadonlyMap<string, number> {
  return new Map(of('stamp', records).map(({ key, at }) => [subjectOf(key), at]));
}

/** The stop at which each ride was left, with the time. */
export function ridesLeft(records: readonly StudyRecord[]): ReadonlyMap<string, { readonly entry: string; readonly at: number }> {
  return new Map(of('ride', records).map(({ key, at, value }) => [subjectOf(key), { entry: String(value?.['entry']), at }]));
}

/** Where the reader was last: an entry and, where one is known, its section. Only entries that `known` tells. */
export function lastPlace(records: readonly StudyRecord[], known: (entry: string) => boolean): { readonly entry: string; readonly section: string | undefined; readonly at: number } | undefined {
  const places = of('place', records).map(({ key, at, value }) => ({ entry: subjectOf(key), section: String(value?.['section']), at }));
  return places.filter(({ entry }) => known(entry)).reduce<(typeof places)[number] | undefined>((last, place) => (last && last.at >= place.at ? last : place), undefined);
}

/** A stop of a ride, as far as progress goes. */
export interface RideStop {
  readonly id: string;
  /** Reading time. */
  readonly minutes: number;
}

export interface RideProgress {
  /** How many stops have a stamp. */
  readonly done: number;
  /** Reading time of the others. */
  readonly minutesLeft: number;
  /** The stop at which it was left; undefined where it was not begun by its own links. */
  readonly left: string | undefined;
  /** The first stop without a stamp from there on, then from the beginning: stops may be taken in any order. Undefined where all have one. */
  readonly next: string | undefined;
}

export function rideProgress(stops: readonly RideStop[], stamped: { has(entry: string): boolean }, left: string | undefined): RideProgress {
  const open = stops.filter(({ id }) => !stamped.has(id));
  const from = stops.findIndex(({ id }) => id === left);
  const ahead = [...stops.slice(Math.max(0, from)), ...stops];
  return {
    done: stops.length - open.length,
    minutesLeft: open.reduce((sum, { minutes }) => sum + minutes, 0),
    left: from >= 0 ? left : undefined,
    next: ahead.find(({ id }) => !stamped.has(id))?.id,
  };
}

/** Whether the next stop is where a ride begins: its first, and none has a stamp. */
export function isBeginning(stops: readonly RideStop[], { done, next }: RideProgress): boolean {
  return done === 0 && next !== undefined && next === stops[0]?.id;
}

export interface CheckResults {
  readonly answered: number;
  /** How many were right at the last try. */
  readonly right: number;
  /** Entries with one that was wrong. */
  readonly again: readonly string[];
}

/** @param known whether there is such a check: `route-sales/who` */
export function checkResults(records: readonly StudyRecord[], known: (check: string) => boolean): CheckResults {
  const answers = of('check', records).filter(({ key }) => known(subjectOf(key)));
  const wrong = answers.filter(({ value }) => value?.['right'] !== true);
  return {
    answered: answers.length,
    right: answers.length - wrong.length,
    again: [...new Set(wrong.map(({ key }) => subjectOf(key).split('/')[0] ?? ''))],
  };
}

/** Records of a kind that were not taken back. */
function of(kind: string, records: readonly StudyRecord[]): StudyRecord[] {
  return records.filter(({ key, value }) => value !== null && kindOf(key) === kind);
}
