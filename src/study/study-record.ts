import type { RenamedIds } from '../wire/renamed-ids.ts';

/**
 * What a reader has done, as records. Everything that is kept on the device is one of these; the newest record of a key counts, so that
 * two tabs, or two devices by way of a file, can be brought together in any order (`merge.ts`).
 *
 * | key | value |
 * | --- | --- |
 * | `stamp:<entry>` | `{}`: the reader is done with the entry |
 * | `place:<entry>` | `{ section }`: where the reader last was in it |
 * | `ride:<ride>` | `{ entry }`: the stop at which the ride was left |
 * | `check:<entry>/<check>` | `{ right, tries }`: the last answer, and how often it was tried |
 * | `card:<card>` | a card of the practice: its schedule, whether it is put aside |
 * | `review:<card>@<at>` | `{ grade, … }`: one answer in the practice |
 * | `setting:<name>` | what the reader has chosen |
 */
export interface StudyRecord {
  readonly key: string;
  /** When it was written: milliseconds since 1970. */
  readonly at: number;
  /** JSON; null where it was taken back. */
  readonly value: StudyValue | null;
}

export type StudyValue = Readonly<Record<string, unknown>>;

/** The kind of a record: `stamp`. */
export function kindOf(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(':')));
}

/** What the record is about: `route-sales` of `stamp:route-sales`. */
export function subjectOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

/** Where records are kept. Opened by `openStudy()` of `browser/study/open-study.ts`. */
export interface StudyStore {
  /** False where the browser refuses storage: records then last as long as the page. */
  readonly durable: boolean;
  /** Why it is not durable. */
  readonly trouble: StudyTrouble | undefined;
  /** From now on records are read under the ids that things have now. They stay stored under those that they were written with. */
  follow(renamed: RenamedIds): void;
  /** Records of a kind (`card`), those taken back included, or all. */
  read(kind?: string): Promise<readonly StudyRecord[]>;
  /** Brings these together with what is there, in one transaction: nothing newer is lost. */
  write(records: readonly StudyRecord[]): Promise<void>;
  /**
   * Alters what is there now, in one transaction, dated so that it counts as newer than that. `alter` is given undefined where there is
   * nothing, null where it was taken back; where it returns undefined nothing is written.
   */
  change(key: string, alter: (value: StudyValue | null | undefined) => StudyValue | null | undefined): Promise<void>;
  /** Deletes everything, what is kept aside included. */
  clear(): Promise<void>;
  /** Calls back when records were written or deleted, here or in another tab. Returns what ends it. */
  watch(listener: () => void): () => void;
  /** What could not be read as a record and is kept aside. */
  damaged(): Promise<readonly DamagedRecord[]>;
  /** Deletes these of what is kept aside. */
  dropDamaged(ids: readonly number[]): Promise<void>;
}

/** `refused`: the browser has no storage for the site, or it fails. `newer`: what is stored is of a later version of the site; it is left as it is. */
export type StudyTrouble = 'refused' | 'newer';

export interface DamagedRecord {
  readonly id: number;
  /** When it was found: milliseconds since 1970. */
  readonly found: number;
  readonly faults: readonly string[];
  /** As it was stored. */
  readonly stored: unknown;
}
