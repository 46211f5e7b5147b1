/** Which language is read beside the page's own. Addresses and stored values are judged here. */

/** Name of the parameter in an entry's address: `/ja/concepts/sales/?with=ko`. */
const parameter = 'with';

/** A locale to read beside, `unknown` where the address asks for none of ours, `none` where one language is wanted. */
export type Choice = { readonly is: 'with'; readonly locale: string } | { readonly is: 'unknown' | 'none' };

/**
 * What an address asks for; undefined when it leaves the choice open. The page's own language, or nothing, is `none`.
 * @param search `location.search`, whoever wrote it
 * @param known locales other than the page's own
 */
export function readChoice(search: string, own: string, known: readonly string[]): Choice | undefined {
  const wanted = new URLSearchParams(search).get(parameter);
  if (wanted === null) return undefined;
  if (wanted === '' || wanted === own) return { is: 'none' };
  return known.includes(wanted) ? { is: 'with', locale: wanted } : { is: 'unknown' };
}

/** An address with the second language set, or taken out when undefined; all else of it stays. */
export function withChoice(address: string, locale: string | undefined): string {
  const url = new URL(address);
  if (locale === undefined) url.searchParams.delete(parameter);
  else url.searchParams.set(parameter, locale);
  return url.href;
}

/** Where a link to the page in another language leads: reading beside that very language becomes reading beside this one. */
export function swapped(address: string, target: string, own: string): string {
  return new URL(address).searchParams.get(parameter) === target ? withChoice(address, own) : address;
}

/**
 * The second language that is kept for all entries: two locales are stored, `ko ja`, so that Korean stands beside Japanese
 * and Japanese beside Korean.
 * @param stored whatever local storage holds (may be damaged or from a later version)
 */
export function keptLocale(stored: string | null, own: string, known: readonly string[]): string | undefined {
  return stored
    ?.split(' ')
    .slice(0, 2)
    .find((locale) => locale !== own && known.includes(locale));
}

/** The choice that is kept in the browser's storage. Storage that is blocked or full holds none. */
export const keptChoice = {
  read(): string | null {
    try {
      return localStorage.getItem(import.meta.env.PAIR_STORAGE_KEY);
    } catch {
      return null;
    }
  },
  /** Whether it could be stored. */
  keep(locale: string, own: string): boolean {
    try {
      localStorage.setItem(import.meta.env.PAIR_STORAGE_KEY, `${locale} ${own}`);
      return true;
    } catch {
      return false;
    }
  },
  forget(): void {
    try {
      localStorage.removeItem(import.meta.env.PAIR_STORAGE_KEY);
    } catch {
      // Then nothing is stored either.
    }
  },
};
