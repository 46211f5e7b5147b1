/**
 * The languages of the site. A content language is one that authors write (one file per entry); a locale is one that
 * readers choose (one folder of pages). Simplified Chinese is a locale without files of its own: it is derived from `zh`.
 * Adding a language is adding a row here; the type checker and the content check then list what is missing.
 */

/** How a locale's A–Z index is ordered and headed. See `native-order.ts`. */
export type IndexOrder = 'gojuon' | 'latin' | 'strokes' | 'pinyin' | 'ganada';

export interface LocaleRow {
  /** BCP-47 tag, as it stands in `lang` and `hreflang`. */
  readonly tag: string;
  /** The language's name in itself. */
  readonly name: string;
  /** The content language whose files this locale shows. */
  readonly content: string;
  /** Set where the text is converted from its content language. */
  readonly derived?: 'simplified-chinese';
  readonly indexOrder: IndexOrder;
  /** BCP-47 tag of readings, where they are not written as the language is: pinyin. */
  readonly readingTag?: string;
  /** Open Graph's locale notation. */
  readonly openGraph: string;
  /** Prefixes of browser language tags (lower case) that choose this locale; the longest match over all rows wins. */
  readonly browserTags: readonly string[];
}

export const locales = {
  ja: { tag: 'ja', name: '日本語', content: 'ja', indexOrder: 'gojuon', openGraph: 'ja_JP', browserTags: ['ja'] },
  ms: { tag: 'ms', name: 'Bahasa Melayu', content: 'ms', indexOrder: 'latin', openGraph: 'ms_MY', browserTags: ['ms', 'zsm'] },
  'zh-hant': {
    tag: 'zh-Hant', name: '繁體中文', content: 'zh', indexOrder: 'strokes', openGraph: 'zh_TW',
    browserTags: ['zh-hant', 'zh-tw', 'zh-hk', 'zh-mo'],
  },
  'zh-hans': {
    tag: 'zh-Hans', name: '简体中文', content: 'zh', derived: 'simplified-chinese', indexOrder: 'pinyin', readingTag: 'zh-Latn', openGraph: 'zh_CN',
    browserTags: ['zh', 'zh-hans', 'zh-cn', 'zh-sg', 'zh-my'],
  },
  ko: { tag: 'ko', name: '한국어', content: 'ko', indexOrder: 'ganada', openGraph: 'ko_KR', browserTags: ['ko'] },
} as const satisfies Record<string, LocaleRow>;

/** A reader's language, as it stands in addresses: `ja`, `zh-hant`, … */
export type Locale = keyof typeof locales;

/** A language that authors write: `ja`, `ms`, `zh`, `ko`. */
export type ContentLanguage = (typeof locales)[Locale]['content'];

export const localeCodes = Object.keys(locales) as readonly Locale[];

export const contentLanguages: readonly ContentLanguage[] = [...new Set(localeCodes.map((code) => locales[code].content))];

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && Object.hasOwn(locales, value);
}

/** The language in which a locale's readings are written: pinyin is Chinese in Latin letters; undefined where it is the locale's own. */
export function readingTag(locale: Locale): string | undefined {
  const row: LocaleRow = locales[locale];
  return row.readingTag;
}
