import { cleanQuery } from './query.ts';
import type { SearchTexts } from './texts.ts';

/** What the search page shows, as it stands in the address. */
export interface PageState {
  readonly query: string;
  /** Locale of results; the page's own when left out. */
  readonly language?: string | undefined;
  /** Letter of a line. */
  readonly line?: string | undefined;
  /** Kind of entry, or `term`. */
  readonly kind?: string | undefined;
}

/** The values that filters can have. */
export interface KnownValues {
  readonly ownLanguage: string;
  readonly languages: readonly string[];
  readonly lines: readonly string[];
  readonly kinds: readonly string[];
}

/** The values that filters can have on a page in a language. */
export function knownValues(ownLanguage: string, { languages, lines, kinds }: SearchTexts): KnownValues {
  return { ownLanguage, languages: languages.map(({ locale }) => locale), lines, kinds: Object.keys(kinds) };
}

export const filterNames = ['language', 'line', 'kind'] as const;

export type FilterName = (typeof filterNames)[number];

/** Reads the state off an address's query; what it does not know, it leaves out. */
export function readState(search: string, known: KnownValues): PageState {
  const values = new URLSearchParams(search);
  const among = (name: string, allowed: readonly string[]): string | undefined => allowed.find((value) => value === values.get(name));
  const language = among('lang', known.languages);
  return {
    query: cleanQuery(values.get('q') ?? ''),
    language: language === known.ownLanguage ? undefined : language,
    line: among('line', known.lines),
    kind: among('kind', known.kinds),
  };
}

/** The state as an address's query, with its question mark; empty where there is nothing to say. */
export function stateSearch({ query, language, line, kind }: PageState): string {
  const values = Object.entries({ q: query, lang: language, line, kind }).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return values.length > 0 ? `?${new URLSearchParams(values).toString()}` : '';
}

export function isFiltered({ language, line, kind }: PageState): boolean {
  return Boolean(language ?? line ?? kind);
}
