import { isLocale, localeCodes, locales, type Locale } from './languages.ts';

/**
 * The locale for a visitor: the stored choice if it is one of ours, else the first browser language that we have.
 * @param stored whatever local storage holds (may be damaged or from a later version)
 * @param browserTags `navigator.languages`, most wanted first
 * @returns undefined when nothing fits: then the visitor chooses from the list
 */
export function chooseLocale(stored: unknown, browserTags: readonly string[]): Locale | undefined {
  if (isLocale(stored)) return stored;
  for (const tag of browserTags) {
    const match = localeForTag(tag);
    if (match) return match;
  }
  return undefined;
}

/** The locale whose longest prefix matches a BCP-47 tag, whole subtags only: `zh-TW` → `zh-hant`. */
export function localeForTag(tag: string): Locale | undefined {
  const wanted = tag.toLowerCase();
  let best: { locale: Locale; length: number } | undefined;
  for (const locale of localeCodes) {
    for (const prefix of locales[locale].browserTags) {
      const fits = wanted === prefix || wanted.startsWith(`${prefix}-`);
      if (fits && prefix.length > (best?.length ?? 0)) best = { locale, length: prefix.length };
    }
  }
  return best?.locale;
}
