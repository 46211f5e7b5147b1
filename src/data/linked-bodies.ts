import type { Root } from 'hast';
import { locales, type Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph } from '../model/concept-graph.ts';
import { namingKinds } from '../model/kinds.ts';
import { chooseMentions, mentionCounts } from '../prose/choose-mentions.ts';
import { markFirstLinks } from '../prose/links.ts';
import { linkMentions, mentionFinder, type Mention, type Mentionable } from '../prose/mentions.ts';

type LinkBodies = (concept: Concept) => readonly Root[];

const known = new WeakMap<ConceptGraph, Map<Locale, LinkBodies>>();

/** The sections of entries in a locale, with the glossary's words linked where they are first mentioned. */
export function linkedBodies(graph: ConceptGraph, locale: Locale): LinkBodies {
  const ofGraph = known.get(graph) ?? new Map<Locale, LinkBodies>();
  known.set(graph, ofGraph);
  const linker = ofGraph.get(locale) ?? buildLinker(graph, locale);
  ofGraph.set(locale, linker);
  return linker;
}

function buildLinker(graph: ConceptGraph, locale: Locale): LinkBodies {
  const find = mentionFinder(mentionables(graph, locale), locales[locale].content);
  const mentions = new Map<Concept, Mention[]>([...graph.concepts.values()].map((concept) => [concept, find(bodiesOf(concept, locale))]));
  const counts = mentionCounts([...mentions.values()]);
  return (concept) => {
    const linked = (concept.texts[locale]?.links ?? []).map(({ id }) => graph.find(id)?.id ?? id);
    const chosen = chooseMentions(mentions.get(concept) ?? [], counts, mentions.size, new Set([concept.id, ...linked]));
    return markFirstLinks(bodiesOf(concept, locale).map((body) => linkMentions(body, chosen)), (id) => graph.find(id)?.id ?? id);
  };
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
