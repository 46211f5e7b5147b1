import { canonicalJson } from './canonical-json.ts';
import type { StudyRecord, StudyValue } from './study-record.ts';

/**
 * How far another device's clock may be ahead, in milliseconds: a day. A record dated later than that was written by a clock that is
 * wrong: it gives way to every record with a date that can be, or it would count for ever.
 */
export const mostAhead = 86_400_000;

/** Whether a record's date cannot be. `now`: milliseconds since 1970. */
export function isAhead({ at }: StudyRecord, now: number): boolean {
  return at > now + mostAhead;
}

/** Of two records of a key, the one that counts: one with a date that can be, the newer, then the one whose JSON comes later. */
export function newer(a: StudyRecord, b: StudyRecord, now: number): StudyRecord {
  const aAhead = isAhead(a, now);
  if (aAhead !== isAhead(b, now)) return aAhead ? b : a;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonicalJson(a.value) >= canonicalJson(b.value) ? a : b;
}

/**
 * Two sets of records as one, by key. For a moment `now` it does not matter which set comes first, how several are grouped, or whether
 * one is merged again.
 */
export function merge(records: Iterable<StudyRecord>, others: Iterable<StudyRecord>, now: number): StudyRecord[] {
  const byKey = new Map<string, StudyRecord>();
  for (const set of [records, others]) {
    for (const record of set) {
      const there = byKey.get(record.key);
      byKey.set(record.key, there ? newer(there, record, now) : record);
    }
  }
  return [...byKey.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** A change to what is there, dated so that it counts: later than what it replaces, even where that came from a clock that is ahead. */
export function successor(key: string, value: StudyValue | null, there: StudyRecord | undefined, now: number): StudyRecord {
  return { key, at: there && !isAhead(there, now) ? Math.max(now, there.at + 1) : now, value };
}
