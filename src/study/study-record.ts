/**
 * What a reader has done, as records. Everything that is kept on the device is one of these; the newest record of a key counts, so that
 * two tabs, or two devices by way of a file, can be brought together in any order.
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

/** Where records are kept. Opened by `openStudy()` of `browser/study/open-study.ts`. */
export interface StudyStore {
  /** False where the browser refuses storage: records then last as long as the page. */
  readonly durable: boolean;
  /** Records of a kind (`card`), those taken back included, or all. */
  read(kind?: string): Promise<readonly StudyRecord[]>;
  /** Brings these together with what is there, in one transaction: nothing newer is lost. */
  write(records: readonly StudyRecord[]): Promise<void>;
  /** Deletes everything. */
  clear(): Promise<void>;
  /** Calls back when records were written or deleted, here or in another tab. Returns what ends it. */
  watch(listener: () => void): () => void;
}
