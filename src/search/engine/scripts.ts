import type { Locale } from '../../i18n/languages.ts';

const hangul = /\p{Script=Hangul}/u;
const kana = /[ぁ-ゖァ-ヺ]/u;
const han = /\p{Script=Han}/u;
const latin = /[a-z]/iu;
/** What asks and binds in Chinese and stands in no Japanese text. */
const chineseOnly = /[吗嗎这這们們没沒么麼哪吧呢啥咋谁很您她]/u;

export interface Written {
  /** Languages that a query may be written in, other than that of the results, the likeliest first. */
  readonly languages: readonly Locale[];
  /** Whether it cannot be in the language of the results. */
  readonly foreign: boolean;
}

/** In which languages a query may be written, by its script. Han characters alone are Chinese as well as Japanese, unless some are Chinese only. */
export function writtenIn(query: string, language: Locale): Written {
  const chinese = language === 'zh-hant' || language === 'zh-hans';
  if (hangul.test(query)) return { languages: language === 'ko' ? [] : ['ko'], foreign: language !== 'ko' };
  if (kana.test(query)) return { languages: language === 'ja' ? [] : ['ja'], foreign: language !== 'ja' };
  if (han.test(query)) {
    if (chinese) return { languages: [], foreign: false };
    if (chineseOnly.test(query)) return { languages: ['zh-hant'], foreign: true };
    return { languages: language === 'ja' ? ['zh-hant'] : ['zh-hant', 'ja'], foreign: language !== 'ja' };
  }
  if (latin.test(query)) return { languages: language === 'ms' ? [] : ['ms'], foreign: language !== 'ms' && /\s/u.test(query.trim()) };
  return { languages: [], foreign: false };
}
