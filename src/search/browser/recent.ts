import { cleanQuery } from './query.ts';

/** How many searches are remembered. */
export const maxRecent = 8;

const storageKey = `${import.meta.env.STORAGE_PREFIX}searches`;

/** What was stored, as far as it is a list of queries; whatever else it is, is dropped. */
export function parseRecent(stored: string | null): string[] {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(list)) return [];
    const queries = list.filter((item) => typeof item === 'string').map(cleanQuery);
    return [...new Set(queries)].filter((query) => query !== '').slice(0, maxRecent);
  } catch {
    return [];
  }
}

/** The list with a query in front. */
export function withRecent(list: readonly string[], query: string): string[] {
  const added = cleanQuery(query);
  return added ? [added, ...withoutRecent(list, added)].slice(0, maxRecent) : [...list];
}

/** The list without a query, however its letters are written. */
export function withoutRecent(list: readonly string[], query: string): string[] {
  return list.filter((item) => item.toLowerCase() !== query.toLowerCase());
}

/** The searches made on this device, newest first. Storage that is blocked or full holds none. */
export const recentSearches = {
  all(): string[] {
    try {
      return parseRecent(localStorage.getItem(storageKey));
    } catch {
      return [];
    }
  },
  add: (query: string): void => store(withRecent(recentSearches.all(), query)),
  remove: (query: string): void => store(withoutRecent(recentSearches.all(), query)),
  clear: (): void => store([]),
};

function store(list: readonly string[]): void {
  try {
    if (list.length > 0) localStorage.setItem(storageKey, JSON.stringify(list));
    else localStorage.removeItem(storageKey);
  } catch {
    // Nothing is remembered, then.
  }
}
