import { localeCodes, locales, type Locale } from '../../i18n/languages.ts';
import { localeMessages } from '../../i18n/translate.ts';
import type { SearchTexts } from '../../search/browser/texts.ts';

/** The texts that the search's scripts show, which themselves hold none. */
export function searchTexts(locale: Locale, lines: readonly string[], namesHref: string): SearchTexts {
  const texts = localeMessages(locale);
  return {
    tag: locales[locale].tag,
    pageTitle: texts['page.title'],
    namesHref,
    namesTitle: texts['names.title'],
    suggestions: texts['search.suggestions'],
    byName: texts['search.byName'],
    inTexts: texts['search.inTexts'],
    all: texts['search.all'],
    options: texts['search.options_other'],
    alias: texts['search.alias'],
    matched: texts['search.matched'],
    through: texts['search.through'],
    didYouMean: texts['search.didYouMean'],
    prompt: texts['search.prompt'],
    loading: texts['search.loading'],
    count: texts['search.count_other'],
    none: texts['search.none'],
    noneFiltered: texts['search.noneFiltered'],
    elsewhere: texts['search.elsewhere'],
    namesOnly: texts['search.namesOnly'],
    failed: texts['search.failed'],
    retry: texts['search.retry'],
    recent: texts['search.recent'],
    recentHint: texts['search.recentHint_other'],
    recentRemove: texts['search.recentRemove'],
    recentClear: texts['search.recentClear'],
    clear: texts['search.clear'],
    kinds: kindNames(locale),
    lines,
    languages: localeCodes.map((code) => ({ locale: code, tag: locales[code].tag, name: locales[code].name })),
  };
}

/** Names of what can be found, by kind: the kinds of entry and the glossary's terms. */
export function kindNames(locale: Locale): Record<string, string> {
  const texts = localeMessages(locale);
  return {
    concept: texts['kind.concept'],
    comparison: texts['kind.comparison'],
    strategy: texts['kind.strategy'],
    method: texts['kind.method'],
    model: texts['kind.model'],
    case: texts['kind.case'],
    term: texts['nav.terms'],
  };
}
