import { canonicalJson } from './canonical-json.ts';
import { merge, newer } from './merge.ts';
import { kindOf, type StudyRecord } from './study-record.ts';

/** Kinds as a reader counts them; `other` are places, rides, answers and settings. */
export type CountedKind = 'stamp' | 'card' | 'review' | 'other';

export interface Counts {
  /** Not here yet. */
  readonly added: number;
  /** Newer than what is here. */
  readonly newer: number;
  /** Older than what is here, which stays. */
  readonly older: number;
  readonly same: number;
}

export const countedKinds = ['stamp', 'card', 'review', 'other'] as const satisfies readonly CountedKind[];

/** What records would change, brought together with those that are here. */
export function preview(here: readonly StudyRecord[], received: readonly StudyRecord[], now: number): Readonly<Record<CountedKind, Counts>> {
  const byKey = new Map(here.map((record) => [record.key, record]));
  const counts = Object.fromEntries(countedKinds.map((kind) => [kind, { added: 0, newer: 0, older: 0, same: 0 }])) as Record<CountedKind, Record<keyof Counts, number>>;
  // A file may hold a key twice: what counts of it is counted once.
  for (const record of merge(received, [], now)) counts[counted(record.key)][comparison(byKey.get(record.key), record, now)]++;
  return counts;
}

function comparison(there: StudyRecord | undefined, record: StudyRecord, now: number): keyof Counts {
  if (!there) return 'added';
  if (there.at === record.at && canonicalJson(there.value) === canonicalJson(record.value)) return 'same';
  return newer(there, record, now) === record ? 'newer' : 'older';
}

function counted(key: string): CountedKind {
  const kind = kindOf(key);
  return kind === 'stamp' || kind === 'card' || kind === 'review' ? kind : 'other';
}
