import type { Root } from 'hast';
import { localeCodes, locales, type Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph } from '../model/concept-graph.ts';
import { namingKinds } from '../model/kinds.ts';
import { chooseMentions, mentionCounts } from '../prose/choose-mentions.ts';
import { markFirstLinks } from '../prose/links.ts';
import { linkMentions, mentionFinder, type Mention, type Mentionable } from '../prose/mentions.ts';

type LinkBodies = (concept: Concept) => readonly Root[];

interface Linker {
  readonly link: LinkBodies;
  /** Every mention in each entry. */
  readonly mentions: ReadonlyMap<Concept, readonly Mention[]>;
}

const known = new WeakMap<ConceptGraph, Map<Locale, Linker>>();

/** The sections of entries in a locale, with the glossary's words linked where they are first mentioned. */
export function linkedBodies(graph: ConceptGraph, locale: Locale): LinkBodies {
  return linkerOf(graph, locale).link;
}

/** Id of a term → the entries whose text uses it in any language, in riding order. */
export function usedIn(graph: ConceptGraph): Map<string, readonly Concept[]> {
  const linkers = localeCodes.map((locale) => ({ locale, ...linkerOf(graph, locale) }));
  const entries = new Map<string, Concept[]>(graph.terms.map(({ id }) => [id, []]));
  for (const concept of graph.lines.flatMap(({ concepts }) => concepts)) {
    const ids = linkers.flatMap(({ locale, mentions }) => [...(mentions.get(concept) ?? []), ...(concept.texts[locale]?.links ?? [])].map(({ id }) => id));
    for (const id of new Set(ids)) entries.get(id)?.push(concept);
  }
  return entries;
}

function linkerOf(graph: ConceptGraph, locale: Locale): Linker {
  const ofGraph = known.get(graph) ?? new Map<Locale, Linker>();
  known.set(graph, ofGraph);
  const linker = ofGraph.get(locale) ?? buildLinker(graph, locale);
  ofGraph.set(locale, linker);
  return linker;
}

function buildLinker(graph: ConceptGraph, locale: Locale): Linker {
  const find = mentionFinder(mentionables(graph, locale), locales[locale].content);
  const mentions = new Map<Concept, Mention[]>([...graph.concepts.values()].map((concept) => [concept, find(bodiesOf(concept, locale))]));
  const counts = mentionCounts([...mentions.values()]);
  const link: LinkBodies = (concept) => {
    const linked = (concept.texts[locale]?.links ?? []).map(({ id }) => graph.find(id)?.id ?? id);
    const chosen = chooseMentions(mentions.get(concept) ?? [], counts, mentions.size, new Set([concept.id, ...linked]));
    return markFirstLinks(bodiesOf(concept, locale).map((body) => linkMentions(body, chosen)), (id) => graph.find(id)?.id ?? id);
  };
  return { link, mentions };
}

function bodiesOf(concept: Concept, locale: Locale): Root[] {
  return concept.texts[locale]?.sections.map(({ body }) => body) ?? [];
}

/** Terms without an entry, and entries that name something. Titles of the others, and all other names, are only passed over. */
function mentionables(graph: ConceptGraph, locale: Locale): Mentionable[] {
  const terms = graph.terms.flatMap(({ id, texts }): Mentionable[] => {
    const text = texts[locale];
    return text ? [{ id, isTerm: true, everyday: text.everyday, label: text.label, blockers: text.aka }] : [];
  });
  const entries = [...graph.concepts.values()].flatMap(({ id, head, texts }): Mentionable[] => {
    const text = texts[locale];
    return text ? [{ id, isTerm: false, everyday: !namingKinds.includes(head.kind), label: text.title, blockers: text.aka.map(({ label }) => label) }] : [];
  });
  return [...terms, ...entries];
}
