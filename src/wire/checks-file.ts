/** `/data/<locale>/checks.json`: every self-check in one language, by the id of its entry. */
export type ChecksFile = Readonly<Record<string, readonly CheckItem[]>>;

export interface CheckItem {
  readonly id: string;
  readonly question: string;
  /** In the order in which they are shown; one is right, the others say why they are not. */
  readonly answers: readonly CheckAnswer[];
  /** Id of the section that tells the fact; undefined where the summary, the table or the note does. */
  readonly section?: string | undefined;
}

export interface CheckAnswer {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly why?: string | undefined;
}
