import type { SecondLanguage } from './texts.ts';

/** After how long a page that does not come counts as failed, in milliseconds. */
const patience = 20_000;

const loaded = new Map<string, Promise<Element[]>>();

/**
 * The parts of an entry that have a counterpart in every language (`data-pair`), in the language's own page. A page that came is kept.
 * @returns none where the language has no text of the entry
 * @throws when the page cannot be loaded, or is another page
 */
export function loadParts(language: SecondLanguage): Promise<Element[]> {
  const { locale } = language;
  const parts = loaded.get(locale) ?? fetchParts(language);
  loaded.set(locale, parts);
  parts.catch(() => loaded.delete(locale));
  return parts;
}

async function fetchParts({ page, tag }: SecondLanguage): Promise<Element[]> {
  if (page === undefined) return [];
  const response = await fetch(page, { signal: AbortSignal.timeout(patience) });
  if (response.status === 404) return [];
  if (!response.ok) throw new Error(`${page}: ${response.status}`);
  const other = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (other.documentElement.lang !== tag) throw new Error(`${page} is not in ${tag}`);
  return [...other.querySelectorAll('article [data-pair]')];
}
