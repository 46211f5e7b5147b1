import { localeCodes, type Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph, Line } from '../model/concept-graph.ts';
import { titleIn } from '../model/labels.ts';
import { lineHeading } from '../model/line-page.ts';
import { lineOf } from '../model/station.ts';
import type { Urls } from '../model/urls.ts';
import type { Card } from './card.ts';

/** Name of the card of every page that is no entry and no line. */
export const siteCard = 'site';

/** Every card of the site with its name: an entry's code, a line's letter, or `site`. */
export function siteCards(graph: ConceptGraph, urls: Urls, siteName: (locale: Locale) => string): { readonly name: string; readonly locale: Locale; readonly card: Card }[] {
  return localeCodes.flatMap((locale) => {
    const context = { graph, locale, urls, siteName: siteName(locale) };
    return [
      { name: siteCard, locale, card: { kind: 'site' as const, locale, title: { text: context.siteName }, letters: graph.lines.map(({ letter }) => letter) } },
      ...graph.lines.map((line) => ({ name: line.letter, locale, card: lineCard(line, context) })),
      ...[...graph.concepts.values()].map((concept) => ({ name: concept.head.code, locale, card: stationCard(concept, context) })),
    ];
  });
}

interface CardContext {
  readonly graph: ConceptGraph;
  readonly locale: Locale;
  readonly urls: Urls;
  readonly siteName: string;
}

function lineCard(line: Line, { locale, urls, siteName }: CardContext): Card {
  const { letter, name, title } = lineHeading(line, locale, urls);
  return { kind: 'line', locale, title: { text: title }, letter, lineName: name, siteName };
}

function stationCard(concept: Concept, { graph, locale, urls, siteName }: CardContext): Card {
  const line = lineOf(concept, graph);
  const { letter, name } = lineHeading(line, locale, urls);
  const isAt = (place: number): boolean => line.concepts.at(place) === concept;
  return { kind: 'station', locale, title: titleIn(concept, locale), code: concept.head.code, letter, lineName: name, siteName, isFirst: isAt(0), isLast: isAt(-1) };
}
