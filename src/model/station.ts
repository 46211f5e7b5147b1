import type { Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph } from './concept-graph.ts';
import type { ConceptKind } from './kinds.ts';
import { titleIn, type Label } from './labels.ts';
import type { Urls } from './urls.ts';

/** An entry as a place one can go to: what every list of entries shows. */
export interface Station {
  readonly id: string;
  /** `R02`. */
  readonly code: string;
  /** Letter of its line, which gives the colour. */
  readonly letter: string;
  readonly kind: ConceptKind;
  readonly title: Label;
  /** Undefined where this language has no text yet. */
  readonly summary: string | undefined;
  readonly href: string;
}

export function station(concept: Concept, graph: ConceptGraph, locale: Locale, urls: Urls): Station {
  return {
    id: concept.id,
    code: concept.head.code,
    letter: lineOf(concept, graph).letter,
    kind: concept.head.kind,
    title: titleIn(concept, locale),
    summary: concept.texts[locale]?.summary,
    href: urls.concept(locale, concept.id),
  };
}

/** The line that an entry is on. */
export function lineOf(concept: Concept, graph: ConceptGraph): ConceptGraph['lines'][number] {
  const line = graph.lines.find(({ id }) => id === concept.head.family);
  if (!line) throw new Error(`${concept.id}: no line ${concept.head.family}; the assertions should have told.`);
  return line;
}
