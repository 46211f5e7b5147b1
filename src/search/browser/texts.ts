/** The texts of box and page in one language, as the site's build puts them into a file. `{{placeholders}}` are filled in by scripts. */
export interface SearchTexts {
  /** BCP-47 tag of the texts. */
  readonly tag: string;
  /** Title of a page: what it shows, then the site. */
  readonly pageTitle: string;
  readonly namesHref: string;
  readonly namesTitle: string;
  readonly suggestions: string;
  readonly byName: string;
  readonly inTexts: string;
  readonly all: string;
  readonly options: string;
  readonly alias: string;
  readonly matched: string;
  readonly through: string;
  readonly didYouMean: string;
  readonly prompt: string;
  readonly loading: string;
  readonly count: string;
  readonly none: string;
  readonly noneFiltered: string;
  readonly elsewhere: string;
  readonly namesOnly: string;
  readonly failed: string;
  readonly retry: string;
  readonly recent: string;
  readonly recentHint: string;
  readonly recentRemove: string;
  readonly recentClear: string;
  readonly clear: string;
  /** Names of the kinds of entry, `term` for the glossary. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Letters of the lines, in their order. */
  readonly lines: readonly string[];
  /** The languages of results, each with its own name. */
  readonly languages: readonly { readonly locale: string; readonly tag: string; readonly name: string }[];
}

/** Where a search form leads: the site's base address and the language of its search page. */
export interface SearchPlace {
  readonly base: string;
  readonly locale: string;
}

/** Reads base and language off the address of a search page; undefined where it is none. */
export function searchPlace(pathname: string): SearchPlace | undefined {
  const [, base, locale] = /^(.*\/)([\w-]+)\/search\/$/.exec(pathname) ?? [];
  return base && locale ? { base, locale } : undefined;
}

/** The texts of a language: those in the page where it holds them, else from their file. @throws when that cannot be loaded */
export async function loadTexts({ base, locale }: SearchPlace): Promise<SearchTexts> {
  const inPage = document.querySelector<HTMLElement>('search-results[data-texts]')?.dataset['texts'];
  if (inPage) return JSON.parse(inPage) as SearchTexts;
  const response = await fetch(`${base}search/texts.${locale}.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as SearchTexts;
}

/** A language's own name, by its tag; the tag itself where it has none here. */
export function languageName(tag: string, { languages }: SearchTexts): string {
  return tag === 'en' ? 'English' : (languages.find((language) => language.tag === tag)?.name ?? tag);
}

/** A number in the reader's notation. */
export function formatNumber(value: number, { tag }: SearchTexts): string {
  return new Intl.NumberFormat(tag).format(value);
}
