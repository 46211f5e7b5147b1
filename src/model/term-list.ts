import type { Locale, LocaleRow } from '../i18n/languages.ts';
import type { NativeOrder } from '../i18n/native-order.ts';
import type { ConceptGraph } from './concept-graph.ts';

/** A glossary term as a reader of one language sees it. */
export interface TermItem {
  readonly id: string;
  readonly label: string;
  readonly reading: string | undefined;
  readonly aka: readonly string[];
  readonly definition: string;
  /** The term's labels in the other locales; a language in two scripts tells the same word once. */
  readonly others: readonly { readonly locale: Locale; readonly label: string }[];
}

/** The glossary in native order. */
export function termList(graph: ConceptGraph, locale: Locale, order: NativeOrder, locales: Readonly<Record<Locale, LocaleRow>>): TermItem[] {
  const items = graph.terms.flatMap(({ id, texts }): (TermItem & { key: string | undefined })[] => {
    const text = texts[locale];
    if (!text) return [];
    const own = locales[locale].content;
    const labels = (Object.entries(texts) as [Locale, { label: string }][]).filter(([code]) => locales[code].content !== own);
    const others = labels
      .filter(([code, { label }], index) => !labels.slice(0, index).some(([before, text]) => locales[before].content === locales[code].content && text.label === label))
      .map(([code, { label }]) => ({ locale: code, label }));
    return [{ id, label: text.label, key: text.reading, reading: order.reading(text), aka: text.aka, definition: text.definition, others }];
  });
  return items
    .sort((a, b) => order.compare({ label: a.label, reading: a.key }, { label: b.label, reading: b.key }))
    .map(({ key: _key, ...item }) => item);
}
