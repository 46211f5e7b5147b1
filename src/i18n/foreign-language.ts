import { locales, type Locale } from './languages.ts';

/**
 * What readers of a locale call the language of a title that is in another one (`zh-Hant` → 中国語, Cina, 중국어); undefined where it is theirs, in
 * whichever script.
 * @param tag BCP-47 tag of the title
 */
export function foreignLanguage(tag: string, locale: Locale): string | undefined {
  const own = locales[locale].tag;
  const { language } = new Intl.Locale(tag);
  return language === new Intl.Locale(own).language ? undefined : new Intl.DisplayNames(own, { type: 'language' }).of(language);
}
