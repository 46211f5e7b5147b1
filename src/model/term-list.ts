import type { Locale } from '../i18n/languages.ts';
import type { NativeOrder } from '../i18n/native-order.ts';
import type { Concept, ConceptGraph } from './concept-graph.ts';
import { namingKinds } from './kinds.ts';
import type { ConceptHead } from './project.ts';
import { station, type Station } from './station.ts';
import type { Urls } from './urls.ts';

/** A glossary term as a reader of one language sees it. */
export interface TermItem {
  readonly id: string;
  /** Ids that it had before. */
  readonly earlier: readonly string[];
  readonly label: string;
  readonly aka: readonly string[];
  readonly definition: string;
  /** How somebody asks for it who does not know the word. */
  readonly questions: readonly string[];
  /** Its names in English, and how somebody asks for it there. */
  readonly english: { readonly names: readonly string[]; readonly questions: readonly string[] };
  /** Set for a term that has an entry of its own. */
  readonly station: Station | undefined;
  /** The term's names in every locale, the reader's own first; undefined where a locale has none. */
  readonly names: readonly (TermName | undefined)[];
}

/** What a term is called in a locale. */
export interface TermName {
  readonly locale: Locale;
  readonly label: string;
  /** What is shown beside the label, where the script needs it. */
  readonly reading: string | undefined;
  /** Place of the term in that locale's native order, from 0. */
  readonly place: number;
}

type Words = Readonly<Partial<Record<Locale, { label: string; reading?: string | undefined; aka: readonly string[]; definition: string; questions: readonly string[] }>>>;

/** A locale's own order of names. */
export type OrderOf = (locale: Locale) => NativeOrder;

/** The locales as a glossary shows them: the reader's own first. */
export function ownFirst(locale: Locale, locales: readonly Locale[]): Locale[] {
  return [locale, ...locales.filter((other) => other !== locale)];
}

/** The glossary in native order: terms without an entry, and the entries that name something. */
export function termList(graph: ConceptGraph, locale: Locale, orderOf: OrderOf, locales: readonly Locale[], urls: Urls): TermItem[] {
  const entries = [...graph.concepts.values()].filter(({ head }) => namingKinds.includes(head.kind));
  const all: { id: string; earlier: readonly string[]; english: TermItem['english']; texts: Words; station: Station | undefined }[] = [
    ...graph.terms.map(({ id, earlier, english, questions, texts }) => ({ id, earlier, english: { names: [english], questions }, texts, station: undefined })),
    ...entries.map((concept) => ({ id: concept.id, earlier: concept.head.earlier.ids, english: englishOf(concept.head), texts: termTexts(concept), station: station(concept, graph, locale, urls) })),
  ];
  const columns = ownFirst(locale, locales).map((code) => column(all, code, orderOf(code)));
  const [own] = columns;
  return all
    .flatMap(({ id, earlier, english, texts, station: stop }): TermItem[] => {
      const text = texts[locale];
      return text ? [{ id, earlier, label: text.label, aka: text.aka, definition: text.definition, questions: text.questions, english, station: stop, names: columns.map((names) => names.get(id)) }] : [];
    })
    .sort((a, b) => (own?.get(a.id)?.place ?? 0) - (own?.get(b.id)?.place ?? 0));
}

/** The names that a locale has, by id. */
function column(all: readonly { id: string; texts: Words }[], locale: Locale, order: NativeOrder): Map<string, TermName> {
  const sorted = all.flatMap(({ id, texts }) => (texts[locale] ? [{ id, text: texts[locale] }] : [])).sort((a, b) => order.compare(a.text, b.text));
  return new Map(sorted.map(({ id, text }, place) => [id, { locale, label: text.label, reading: order.reading(text), place }]));
}

/** An entry's texts in the shape of a term's. */
function termTexts(concept: Concept): Words {
  return Object.fromEntries(
    Object.entries(concept.texts).map(([locale, { title, reading, aka, summary, questions }]) => [locale, { label: title, reading, aka: aka.map(({ label }) => label), definition: summary, questions }]),
  );
}

function englishOf({ english: { title, aka, questions } }: ConceptHead): TermItem['english'] {
  return { names: [title, ...aka], questions };
}
