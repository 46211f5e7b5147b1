/** What the search page asks of a search engine. What stands behind it can change without the page. */
export interface SearchEngine {
  /** Results for a query in the page's language, best first. @throws when the index cannot be loaded */
  search(query: string): Promise<readonly SearchResult[]>;
}

export interface SearchResult {
  /** Loads what is shown of the result. */
  load(): Promise<ShownResult>;
}

export interface ShownResult {
  readonly href: string;
  readonly title: string;
  readonly code: string;
  readonly letter: string;
  readonly excerpt: readonly Passage[];
  /** Sections that match, best first. */
  readonly sections: readonly { readonly href: string; readonly title: string; readonly excerpt: readonly Passage[] }[];
}

/** A piece of text, and whether it is what was looked for. */
export interface Passage {
  readonly text: string;
  readonly match: boolean;
}
