import type { Locale, LocaleRow } from '../i18n/languages.ts';
import type { NativeOrder } from '../i18n/native-order.ts';
import type { Concept, ConceptGraph } from './concept-graph.ts';
import { namingKinds } from './kinds.ts';
import { station, type Station } from './station.ts';
import type { Urls } from './urls.ts';

/** A glossary term as a reader of one language sees it. */
export interface TermItem {
  readonly id: string;
  readonly label: string;
  readonly reading: string | undefined;
  readonly aka: readonly string[];
  readonly definition: string;
  /** Set for a term that has an entry of its own. */
  readonly station: Station | undefined;
  /** The term's labels in the other locales; a language in two scripts tells the same word once. */
  readonly others: readonly { readonly locale: Locale; readonly label: string }[];
}

/** The glossary in native order: terms without an entry, and the entries that name something. */
export function termList(graph: ConceptGraph, locale: Locale, order: NativeOrder, locales: Readonly<Record<Locale, LocaleRow>>, urls: Urls): TermItem[] {
  const entries = [...graph.concepts.values()].filter(({ head }) => namingKinds.includes(head.kind));
  const words = [
    ...graph.terms.map(({ id, texts }) => ({ id, texts, station: undefined })),
    ...entries.map((concept) => ({ id: concept.id, texts: mapTexts(concept), station: station(concept, graph, locale, urls) })),
  ];
  const items = words.flatMap(({ id, texts, station: stop }): (TermItem & { key: string | undefined })[] => {
    const text = texts[locale];
    if (!text) return [];
    const own = locales[locale].content;
    const labels = (Object.entries(texts) as [Locale, { label: string }][]).filter(([code]) => locales[code].content !== own);
    const others = labels
      .filter(([code, { label }], index) => !labels.slice(0, index).some(([before, text]) => locales[before].content === locales[code].content && text.label === label))
      .map(([code, { label }]) => ({ locale: code, label }));
    return [{ id, label: text.label, key: text.reading, reading: order.reading(text), aka: text.aka, definition: text.definition, station: stop, others }];
  });
  return items
    .sort((a, b) => order.compare({ label: a.label, reading: a.key }, { label: b.label, reading: b.key }))
    .map(({ key: _key, ...item }) => item);
}

/** An entry's texts in the shape of a term's. */
function mapTexts(concept: Concept): Partial<Record<Locale, { label: string; reading?: string | undefined; aka: string[]; definition: string }>> {
  return Object.fromEntries(
    Object.entries(concept.texts).map(([locale, { title, reading, aka, summary }]) => [locale, { label: title, reading, aka: aka.map(({ label }) => label), definition: summary }]),
  );
}
