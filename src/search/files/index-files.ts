/** Where the build puts what the browser reads of the search, and what is in it. All paths are from the site's base. */

export const pagefindFolder = 'pagefind/';
export const namesPath = 'search-index/names.json';

/**
 * Language tag of a locale's index, one of those set aside for private use, so that Pagefind neither stems nor divides.
 * Of seven letters at most, as Pagefind needs it.
 */
export function indexTag(locale: string): string {
  return `q${locale.replace(/[^a-z]/g, '').replace('zhhan', 'zh')}`;
}

/** What belongs to the pages of a locale's index. */
export interface PagesFile {
  /** The same as in the file of names: ids are told by their place there. */
  readonly build: string;
  /** Ids that the index's results carry, in the order of the names' items; empty for an item that has no page here. */
  readonly ids: readonly string[];
  /** Files of the index, below Pagefind's folder, to tell a search without results from an index that is not there. */
  readonly files: readonly string[];
}

export function pagesPath(locale: string): string {
  return `search-index/${locale}/pages.json`;
}

/** The text of an entry or a term in a locale. */
export interface TextFile {
  readonly summary: string;
  /** Anchor, title, text with a line for each paragraph. */
  readonly sections: readonly (readonly [id: string, title: string, text: string])[];
}

/** @param id of an entry, or `term:` and the id of a term */
export function textPath(locale: string, id: string): string {
  return `search-index/${locale}/${id.startsWith(termPrefix) ? `terms/${id.slice(termPrefix.length)}` : `entries/${id}`}.json`;
}

export const termPrefix = 'term:';
