import { createInstance } from 'i18next';
import { locales, localeCodes, type ContentLanguage, type Locale, type LocaleRow } from './languages.ts';
import { ja } from './messages/ja.ts';
import { ko } from './messages/ko.ts';
import { ms } from './messages/ms.ts';
import type { MessageKey, Placeholder } from './messages/typed.ts';
import { zh } from './messages/zh.ts';
import { zhHans } from './messages/zh-hans.ts';
import { simplifiedChinese } from './simplified-chinese.ts';

const messages: Record<ContentLanguage, Record<MessageKey, string>> = { ja, ms, zh, ko };

/** A key as asked for: plural keys without their ending. */
type AskedKey<Key extends string> = Key extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}` ? Base : Key;

export type UiKey = AskedKey<MessageKey>;

type TextOf<Key extends UiKey> = Key extends MessageKey ? (typeof ja)[Key] : `${Key}_other` extends MessageKey ? (typeof ja)[`${Key}_other`] : never;

type Values<Key extends UiKey> = { [Name in Placeholder<TextOf<Key>>]: Name extends 'count' ? number : string };

/** Gives a text of the interface. Its placeholders are arguments: leaving one out fails the type check. */
export type Translate = <Key extends UiKey>(key: Key, ...values: keyof Values<Key> extends never ? [] : [Values<Key>]) => string;

/** The texts of a locale; those of Simplified Chinese are derived. */
export function localeMessages(locale: Locale): Record<MessageKey, string> {
  const row: LocaleRow = locales[locale];
  const texts = messages[locales[locale].content];
  if (!row.derived) return texts;
  const convert = simplifiedChinese([]);
  const derived = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, convert(text)])) as Record<MessageKey, string>;
  return { ...derived, ...zhHans };
}

const i18n = createInstance({
  initAsync: false,
  lng: 'ja',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(localeCodes.map((locale) => [locales[locale].tag, { translation: localeMessages(locale) }])),
});
void i18n.init();

/** The translate function of a locale. Numbers and plurals go through `Intl`. */
export function translator(locale: Locale): Translate {
  const t = i18n.getFixedT(locales[locale].tag) as (key: string, values: object) => string;
  return (key, ...values) => t(key, values[0] ?? {});
}
