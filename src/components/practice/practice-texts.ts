import { locales, type Locale } from '../../i18n/languages.ts';
import { localeMessages } from '../../i18n/translate.ts';
import type { MessageKey } from '../../i18n/messages/typed.ts';
import type { PracticeTexts } from '../../browser/practice/texts.ts';

const parts = ['practice.', 'check.'];
/** Texts from elsewhere that the practice shows as well. */
const shared: readonly MessageKey[] = ['search.retry', 'concept.checks', 'concept.checkRight'];

/** The texts that the scripts of practice and self-checks show. */
export function practiceTexts(locale: Locale): PracticeTexts {
  const own = Object.entries(localeMessages(locale)).filter(([key]) => parts.some((part) => key.startsWith(part)) || shared.includes(key as MessageKey));
  return { tag: locales[locale].tag, texts: Object.fromEntries(own) as PracticeTexts['texts'] };
}
