import type { Facets } from './facets.ts';

/**
 * What the search box and the search page ask of a search. What stands behind it can change without them. They clean and
 * bound what is typed (`browser/query.ts`); any other string is answered, too, a long one slowly.
 */
export interface SearchEngine {
  /**
   * Loads the names of all entries and terms, so that `names` answers at once. To be called as soon as a reader turns to
   * the box. Calling it again costs nothing, unless it failed. @throws SearchUnavailable
   */
  prepare(): Promise<void>;
  /** Entries and terms that the query names, wholly, in part or nearly, in any language; best first, at most `limit`. @throws SearchUnavailable */
  names(query: string, limit: number): Promise<readonly Result[]>;
  /** Everything that is found, best first; what the query names comes before what holds its words. @throws SearchUnavailable */
  search(query: string, filters: SearchFilters): Promise<Results>;
  /** How much `search` would find in every language of results. Loads what is not loaded yet. @throws SearchUnavailable */
  counts(query: string, filters: SearchFilters): Promise<Readonly<Record<string, number>>>;
  /** What comes nearest to a query that finds nothing, best first. @throws SearchUnavailable */
  nearest(query: string, limit: number): Promise<readonly Result[]>;
}

/** Which results are wanted. What is left out does not filter. */
export interface SearchFilters {
  /** Locale whose pages are wanted; the page's own when left out. */
  readonly language?: string | undefined;
  /** Letter of a line. */
  readonly line?: string | undefined;
  /** Kind of entry, or `term` for the glossary. */
  readonly kind?: string | undefined;
}

export interface Results extends Facets<Result> {
  /** How many are found before the filters by line and kind. */
  readonly found: number;
  /** Set when the texts could not be searched (offline, a missing or an old index): only names were. */
  readonly namesOnly: boolean;
}

/** An entry or a term of the glossary, in the language of results. */
export interface Result {
  /** Id of the entry, or `term:` and the id of the term. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** BCP-47 tag of title and texts. */
  readonly lang: string;
  /** Station code; empty for a term. */
  readonly code: string;
  /** Letter of the line; empty for a term. */
  readonly letter: string;
  /** Kind of entry, or `term`. */
  readonly kind: string;
  /** The name that matched, where it is not the title, and its language; `tag` is `en` for English names. */
  readonly name?: { readonly text: string; readonly tag: string } | undefined;
  /** BCP-47 tag of the language through whose text it was found, where it was in no other way. */
  readonly through?: string | undefined;
  /** Loads what is shown of the text. Works without the text, too: then nothing is shown of it. Does not throw. */
  load(): Promise<Shown>;
}

export interface Shown {
  /** A piece of the summary or text, matches marked; may be empty. */
  readonly excerpt: readonly Passage[];
  /** BCP-47 tag of the excerpt. */
  readonly lang: string;
  /** The one or two sections that match best, best first; links in the language of results. */
  readonly sections: readonly { readonly href: string; readonly title: string; readonly titleLang: string; readonly excerpt: readonly Passage[]; readonly lang: string }[];
}

/** A piece of text, and whether it is what was looked for. */
export interface Passage {
  readonly text: string;
  readonly match: boolean;
}

/** The search cannot answer: nothing could be loaded. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** What was loaded is of different builds of the site: some of it is out of date. */
export class OtherBuild extends SearchUnavailable {}
