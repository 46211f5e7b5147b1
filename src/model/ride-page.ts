import type { Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph, LocalisedRide } from './concept-graph.ts';
import { readingMinutes } from './reading-time.ts';
import { station, type Station } from './station.ts';
import type { Urls } from './urls.ts';

/** A learning path as it is shown. */
export interface RidePage {
  readonly id: string;
  /** Ids that it had before. */
  readonly earlier: readonly string[];
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Reading time of all stops. */
  readonly minutes: number;
  readonly stops: readonly RideStop[];
}

export interface RideStop {
  readonly station: Station;
  /** Why it comes now. */
  readonly reason: string;
  /** Reading time. */
  readonly minutes: number;
  /** What should be read before, on the ride or not. */
  readonly requires: readonly Station[];
}

/** The rides that have a text in a locale. */
export function ridePages(graph: ConceptGraph, locale: Locale, urls: Urls): RidePage[] {
  return graph.rides.flatMap((ride) => ridePage(ride, graph, locale, urls) ?? []);
}

/** A ride in a locale, or undefined where it has no text there. */
export function ridePage(ride: LocalisedRide, graph: ConceptGraph, locale: Locale, urls: Urls): RidePage | undefined {
  const text = ride.texts[locale];
  if (!text) return undefined;
  const stops = ride.stations.map((concept) => {
    const words = concept.texts[locale];
    return { station: station(concept, graph, locale, urls), reason: text.reasons[concept.id] ?? '', minutes: words ? readingMinutes(words) : 0, requires: required(concept, graph, locale, urls) };
  });
  return {
    id: ride.id,
    earlier: ride.earlier,
    href: urls.ride(locale, ride.id),
    title: text.title,
    summary: text.summary,
    minutes: stops.reduce((sum, { minutes }) => sum + minutes, 0),
    stops,
  };
}

function required(concept: Concept, graph: ConceptGraph, locale: Locale, urls: Urls): Station[] {
  return concept.edges.filter(({ view }) => view === 'requires').flatMap(({ other }) => {
    const first = graph.concepts.get(other);
    return first ? [station(first, graph, locale, urls)] : [];
  });
}

/** The locales in which a ride has a text. */
export function ridesIn(graph: ConceptGraph, id: string): Locale[] {
  return Object.keys(graph.rides.find((ride) => ride.id === id)?.texts ?? {}) as Locale[];
}
