/** `/data/<locale>/deck.json`: what the practice asks for, in one language, apart from the self-checks (`checks.json`). */
export interface DeckFile {
  /** Forms of Han characters in the words, for answers that are typed; see `search/analyser/han.ts`. */
  readonly han: string;
  /** Glossary terms, with or without an entry, in the order in which a reader of the lines meets them. */
  readonly words: readonly DeckWord[];
  /** Every entry with a text, by line, in riding order. */
  readonly entries: readonly DeckEntry[];
  readonly contrasts: readonly DeckContrast[];
}

export interface DeckWord {
  /** Id of the term or entry. */
  readonly id: string;
  readonly label: string;
  /** What is shown beside the label where the script needs it: kana, pinyin. */
  readonly reading?: string | undefined;
  /** BCP-47 tag of the reading where that is not the language's. */
  readonly readingLang?: string | undefined;
  readonly aka: readonly string[];
  /** Other spellings that are right when typed, such as readings of the other names. */
  readonly spellings: readonly string[];
  /** One or two sentences. */
  readonly meaning: string;
  /** Letters of the lines that it belongs to: the entry's own, or of entries whose texts use the term, in any language. */
  readonly letters: readonly string[];
  /** Ids of the entries whose texts use the term, in any language; none for a word that is an entry itself. */
  readonly usedIn?: readonly string[] | undefined;
  /** Path from the root of the host: the entry, or the row of the glossary. */
  readonly href: string;
}

export interface DeckEntry {
  readonly id: string;
  /** `R02`. */
  readonly code: string;
  readonly letter: string;
  readonly title: string;
  readonly href: string;
}

/** A row of a comparison's table: two texts, each of which belongs to one of two entries. */
export interface DeckContrast {
  /** Id of the comparison. */
  readonly entry: string;
  /** Id of the row. */
  readonly axis: string;
  /** In what respect the two are compared. */
  readonly label: string;
  /** Ids of the two entries, and what holds for each. */
  readonly sides: readonly [DeckSide, DeckSide];
}

export interface DeckSide {
  readonly entry: string;
  readonly text: string;
}
