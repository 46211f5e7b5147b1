import { readingTag, type Locale } from '../i18n/languages.ts';
import type { NativeOrder } from '../i18n/native-order.ts';
import type { Concept, ConceptGraph } from '../model/concept-graph.ts';
import { namingKinds } from '../model/kinds.ts';
import { lineOf } from '../model/station.ts';
import type { Urls } from '../model/urls.ts';
import type { DeckContrast, DeckFile, DeckWord } from '../wire/deck-file.ts';

export interface DeckContext {
  readonly graph: ConceptGraph;
  readonly locale: Locale;
  readonly urls: Urls;
  readonly order: NativeOrder;
  /** Id of a term → the entries that use it, in riding order. */
  readonly usedIn: ReadonlyMap<string, readonly Concept[]>;
  /** Forms of the Han characters in texts, as the file holds them. */
  hanTable(texts: Iterable<string>): string;
}

/** What the practice asks for in a locale. */
export function deckFile(context: DeckContext): DeckFile {
  const { graph, locale, urls, hanTable } = context;
  const words = deckWords(context);
  const ridden = graph.lines.flatMap(({ concepts }) => concepts);
  return {
    han: hanTable(words.flatMap(({ label, aka, spellings }) => [label, ...aka, ...spellings])),
    words,
    entries: ridden.flatMap((concept) => {
      const text = concept.texts[locale];
      return text ? [{ id: concept.id, code: concept.head.code, letter: lineOf(concept, graph).letter, title: text.title, href: urls.concept(locale, concept.id) }] : [];
    }),
    contrasts: ridden.flatMap((concept) => contrasts(concept, locale, graph)),
  };
}

/** Each entry is followed by the terms that it is the first to use; terms that no entry uses come last. */
function deckWords(context: DeckContext): DeckWord[] {
  const { graph, usedIn } = context;
  const termsOf = (concept: Concept): DeckWord[] => graph.terms.filter(({ id }) => usedIn.get(id)?.[0] === concept).flatMap((term) => termWord(term, context));
  const ridden = graph.lines.flatMap(({ concepts }) => concepts);
  return [...ridden.flatMap((concept) => [...entryWord(concept, context), ...termsOf(concept)]), ...graph.terms.filter(({ id }) => !usedIn.get(id)?.length).flatMap((term) => termWord(term, context))];
}

function entryWord(concept: Concept, { graph, locale, urls, order }: DeckContext): DeckWord[] {
  const text = concept.texts[locale];
  if (!text || !namingKinds.includes(concept.head.kind)) return [];
  const { title: label, aka, reading, summary: meaning } = text;
  return [{
    id: concept.id,
    label,
    ...shownReading(locale, order.reading({ label, reading })),
    aka: aka.map((name) => name.label),
    spellings: [reading, ...aka.map((name) => name.reading)].flatMap((spelling) => spelling ?? []),
    meaning,
    letters: [lineOf(concept, graph).letter],
    href: urls.concept(locale, concept.id),
  }];
}

function termWord({ id, texts }: ConceptGraph['terms'][number], { graph, locale, urls, order, usedIn }: DeckContext): DeckWord[] {
  const text = texts[locale];
  if (!text) return [];
  const { label, reading, aka, definition: meaning } = text;
  const users = usedIn.get(id) ?? [];
  const letters = new Set(users.map((concept) => lineOf(concept, graph).letter));
  return [{ id, label, ...shownReading(locale, order.reading({ label, reading })), aka, spellings: reading === undefined ? [] : [reading], meaning, letters: [...letters], ...(users.length > 0 && { usedIn: users.map((concept) => concept.id) }), href: urls.terms(locale, id) }];
}

function shownReading(locale: Locale, reading: string | undefined): Pick<DeckWord, 'reading' | 'readingLang'> {
  if (reading === undefined) return {};
  const readingLang = readingTag(locale);
  return { reading, ...(readingLang !== undefined && { readingLang }) };
}

/** The rows of a comparison that tell its two subjects apart. A text that names a subject would give the answer away. */
function contrasts(concept: Concept, locale: Locale, graph: ConceptGraph): DeckContrast[] {
  const text = concept.texts[locale];
  const [first, second] = (concept.head.relations.compares ?? []).flatMap((id) => graph.concepts.get(id) ?? []);
  const titles = [first?.texts[locale]?.title.toLowerCase(), second?.texts[locale]?.title.toLowerCase()];
  if (!text || !first || !second || titles.includes(undefined)) return [];
  return concept.head.axes.flatMap((axis): DeckContrast[] => {
    const row = text.axes[axis];
    const [one, other] = [row?.cells?.[first.id], row?.cells?.[second.id]];
    if (!row || !one || !other || one === other || [one, other].some((cell) => titles.some((title) => cell.toLowerCase().includes(title ?? '')))) return [];
    return [{ entry: concept.id, axis, label: row.label, sides: [{ entry: first.id, text: one }, { entry: second.id, text: other }] }];
  });
}
