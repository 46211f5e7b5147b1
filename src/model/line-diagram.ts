import type { Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph, Line } from './concept-graph.ts';
import { lineOf, station, type Station } from './station.ts';
import type { Urls } from './urls.ts';

/** A stop of a line as its diagram shows it. */
export interface DiagramStop {
  readonly station: Station;
  /** Related entries on other lines, each once. */
  readonly transfers: readonly Station[];
}

/** The stops of a line, in its order. */
export function lineDiagram(line: Line, graph: ConceptGraph, locale: Locale, urls: Urls): DiagramStop[] {
  return line.concepts.map((concept) => ({
    station: station(concept, graph, locale, urls),
    transfers: transfers(concept, graph).map((other) => station(other, graph, locale, urls)),
  }));
}

/** Entries on other lines that an entry is related to, each once, in the order of the lines and of their stations. */
function transfers(concept: Concept, graph: ConceptGraph): Concept[] {
  const related = new Set(concept.edges.map(({ other }) => other));
  return graph.lines.filter((line) => line !== lineOf(concept, graph)).flatMap((line) => line.concepts.filter(({ id }) => related.has(id)));
}
