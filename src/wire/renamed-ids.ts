/** Ids that something had before, each with the one that it has now. What a reader has kept under them is followed (`study/follow-renames.ts`). */
export interface RenamedIds {
  readonly entries: Readonly<Record<string, string>>;
  /** Of words that are practised: terms and entries. */
  readonly words: Readonly<Record<string, string>>;
  readonly rides: Readonly<Record<string, string>>;
  /** Of self-checks, by the id that their entry has now. */
  readonly checks: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
