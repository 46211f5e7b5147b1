import type { Locale } from '../i18n/languages.ts';
import type { ConceptGraph, Line } from './concept-graph.ts';
import { station, type Station } from './station.ts';
import type { Urls } from './urls.ts';

/** A line of the map as it is named. */
export interface LineHeading {
  readonly letter: string;
  /** 「ルート線」. */
  readonly name: string;
  /** What it is about. */
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

/** A line with its stations, in riding order. */
export interface LinePage extends LineHeading {
  readonly id: string;
  readonly stations: readonly Station[];
}

/** @throws Error when the line has no text in any language; the assertions tell before */
export function lineHeading(line: Line, locale: Locale, urls: Urls): LineHeading {
  const text = line.texts[locale] ?? Object.values(line.texts)[0];
  if (!text) throw new Error(`families.yaml: ${line.id} has no text; the assertions should have told.`);
  return { letter: line.letter, ...text, href: urls.line(locale, line.id) };
}

export function linePage(line: Line, graph: ConceptGraph, locale: Locale, urls: Urls): LinePage {
  return {
    id: line.id,
    ...lineHeading(line, locale, urls),
    stations: line.concepts.map((concept) => station(concept, graph, locale, urls)),
  };
}
