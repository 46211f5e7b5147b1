import type { Locale, LocaleRow } from '../i18n/languages.ts';
import type { NativeOrder } from '../i18n/native-order.ts';
import type { ConceptGraph } from './concept-graph.ts';
import { lineOf } from './station.ts';

/** What a card says of an entry or a glossary term, in one language: the file that the card's script loads. */
export interface Card {
  readonly label: string;
  /** Reading of the label, with its language where that is not the card's. */
  readonly reading?: string | undefined;
  readonly readingLang?: string | undefined;
  /** Code, letter of the line and kind of the entry; left out for a term without one. */
  readonly code?: string | undefined;
  readonly letter?: string | undefined;
  readonly kind?: string | undefined;
  /** One or two sentences. */
  readonly sentence: string;
  /** The label in the other locales: BCP-47 tag, the language's own name, label, and where it has one its reading with that reading's language. */
  readonly others: readonly (readonly [tag: string, language: string, label: string, reading?: string, readingTag?: string])[];
}

interface Word {
  readonly id: string;
  readonly texts: Readonly<Partial<Record<Locale, { label: string; reading?: string | undefined; sentence: string }>>>;
  readonly code?: string;
  readonly letter?: string;
  readonly kind?: string;
}

/** The cards of a locale, by the id of entry or term. */
export function cards(graph: ConceptGraph, locale: Locale, order: (locale: Locale) => NativeOrder, locales: Readonly<Record<Locale, LocaleRow>>): Map<string, Card> {
  const orders = new Map((Object.keys(locales) as Locale[]).map((code) => [code, order(code)]));
  const entries: [string, Card][] = words(graph).flatMap(({ id, texts, code, letter, kind }) => {
    const text = texts[locale];
    if (!text) return [];
    const reading = orders.get(locale)?.reading(text);
    const others = [...orders].flatMap(([other, names]): Card['others'] => {
      const word = texts[other];
      if (other === locale || !word) return [];
      const { tag, name, readingTag } = locales[other];
      const spoken = names.reading(word);
      return spoken === undefined ? [[tag, name, word.label]] : [[tag, name, word.label, spoken, readingTag ?? tag]];
    });
    return [[id, { label: text.label, reading, readingLang: reading && locales[locale].readingTag, code, letter, kind, sentence: text.sentence, others }]];
  });
  return new Map(entries);
}

function words(graph: ConceptGraph): Word[] {
  const ofTexts = <Text>(texts: Readonly<Partial<Record<Locale, Text>>>, read: (text: Text) => { label: string; reading?: string | undefined; sentence: string }): Word['texts'] =>
    Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, read(text)]));
  return [
    ...[...graph.concepts.values()].map((concept) => ({
      id: concept.id,
      code: concept.head.code,
      letter: lineOf(concept, graph).letter,
      kind: concept.head.kind,
      texts: ofTexts(concept.texts, ({ title, reading, summary }) => ({ label: title, reading, sentence: summary })),
    })),
    ...graph.terms.map(({ id, texts }) => ({ id, texts: ofTexts(texts, ({ label, reading, definition }) => ({ label, reading, sentence: definition })) })),
  ];
}
