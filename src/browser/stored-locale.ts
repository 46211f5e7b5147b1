const key = 'sales-route-map:locale';

/** What is stored as the visitor's language; anything at all, or null where storage is blocked. */
export function storedLocale(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Remembers a choice of language, where the browser lets us. */
export function storeLocale(locale: string | undefined): void {
  try {
    if (locale) localStorage.setItem(key, locale);
  } catch {
    // Storage is blocked or full: the choice holds for this page only.
  }
}
