import { locales, type Locale } from '../i18n/languages.ts';
import { localeMessages } from '../i18n/translate.ts';
import type { PracticeKey, PracticeTextsFile, SharedKey } from '../wire/practice-texts-file.ts';

const shared: readonly string[] = ['search.retry', 'concept.checks', 'concept.checkRight'] satisfies readonly SharedKey[];

/** The texts that the scripts of practice and self-checks show in a locale. */
export function practiceTextsFile(locale: Locale): PracticeTextsFile {
  const own = Object.entries(localeMessages(locale)).filter(([key]) => /^(practice|check)\./.test(key) || shared.includes(key));
  return { tag: locales[locale].tag, texts: Object.fromEntries(own) as Record<PracticeKey, string> };
}
