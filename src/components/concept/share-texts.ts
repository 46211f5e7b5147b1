import type { ShareTexts } from '../../browser/share/share-texts.ts';
import { localeCodes, locales, type Locale } from '../../i18n/languages.ts';
import { localeMessages } from '../../i18n/translate.ts';

/** The texts that the share panel shows, and the forms of addresses that it fills in. */
export function shareTexts(locale: Locale, forms: Pick<ShareTexts, 'goHref' | 'embedHref' | 'catalogueHref' | 'frame'>): ShareTexts {
  const texts = localeMessages(locale);
  return {
    locale,
    tag: locales[locale].tag,
    title: texts['share.open'],
    name: texts['share.name'],
    nameSection: texts['share.nameSection'],
    close: texts['card.close'],
    which: texts['share.which'],
    anyLanguage: texts['share.anyLanguage'],
    oneLanguage: texts['share.oneLanguage'],
    quote: texts['share.quote'],
    quoteHint: texts['share.quoteHint'],
    address: texts['share.address'],
    copy: texts['share.copy'],
    copyTitled: texts['share.copyTitled'],
    copyMarkdown: texts['share.copyMarkdown'],
    copyHtml: texts['share.copyHtml'],
    system: texts['share.system'],
    qr: texts['share.qr'],
    qrOf: texts['share.qrOf'],
    qrTooLong: texts['share.qrTooLong'],
    saveSvg: texts['share.saveSvg'],
    savePng: texts['share.savePng'],
    saved: texts['share.saved'],
    embed: texts['share.embed'],
    embedHint: texts['share.embedHint'],
    embedCopy: texts['share.embedCopy'],
    copied: texts['share.copied'],
    copyFailed: texts['share.copyFailed'],
    lost: texts['share.lost'],
    ...forms,
    languages: localeCodes.map((code) => ({ locale: code, tag: locales[code].tag, name: locales[code].name })),
  };
}
