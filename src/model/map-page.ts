import type { Locale } from '../i18n/languages.ts';
import { breakTitle } from './break-title.ts';
import type { Concept, ConceptGraph } from './concept-graph.ts';
import { lineDiagram, type DiagramStop } from './line-diagram.ts';
import { lineHeading, type LineHeading } from './line-page.ts';
import { elbow, roundedPath, type LabelSide, type Point } from './map-geometry.ts';
import { mapTracks } from './map-tracks.ts';
import type { MapStop } from './project.ts';
import { ridePages } from './ride-page.ts';
import { station, type Station } from './station.ts';
import type { Urls } from './urls.ts';

/** Units of the drawing in a square of the grid. */
const square = 20;
/** Where a bend's curve begins, in units before and after it; less where a station stands at the bend. */
const bend = { free: 44, station: 12 } as const;
/** A station's marker, and the text beside it, in units. */
export const mapMarker = { width: 46, height: 28 } as const;
export const mapText = { size: 16, line: 19, gap: 7 } as const;
/** Most em of a title's line, where the map says nothing else. */
const labelWidth: Readonly<Record<Locale, number>> = { ja: 8.5, ms: 9, 'zh-hant': 8, 'zh-hans': 8, ko: 8.5 };

/** The line map in one language: a drawing with its rails, and every station in the order of its line. Lengths in units. */
export interface MapPage {
  readonly width: number;
  readonly height: number;
  readonly tracks: readonly { readonly letter: string; readonly branch: boolean; readonly path: string }[];
  /** Relations across lines that are always drawn. */
  readonly ties: readonly string[];
  readonly lines: readonly MapLine[];
  readonly rides: readonly MapRide[];
}

export interface MapLine extends LineHeading {
  readonly id: string;
  /** Middle of the badge before its name. */
  readonly at: Point;
  readonly stations: readonly MapStation[];
  readonly diagram: readonly DiagramStop[];
}

export interface MapStation {
  readonly station: Station;
  readonly at: Point;
  readonly label: MapLabel;
  /** Straight ways to every related entry, as path data. */
  readonly relations: string;
}

export interface MapLabel {
  readonly anchor: 'start' | 'middle' | 'end';
  /** Lines of the title with the left, middle or right end (see `anchor`) of each line's base. */
  readonly lines: readonly { readonly text: string; readonly at: Point }[];
}

export interface MapRide {
  readonly id: string;
  /** Ids that it had before; addresses with them still light it. */
  readonly earlier: readonly string[];
  readonly title: string;
  readonly href: string;
  readonly path: string;
  /** In riding order: code, and where it stands. */
  readonly stops: readonly { readonly code: string; readonly at: Point }[];
}

/** The view-model of the line map. */
export function mapPage(graph: ConceptGraph, locale: Locale, urls: Urls): MapPage {
  const { map } = graph;
  const stops = new Map(Object.values(map.lines).flatMap((line) => line.stops.flatMap((stop) => (stop.id === undefined ? [] : [[stop.id, stop] as const]))));
  const at = (id: string): Point => inUnits(stops.get(id)?.at ?? [0, 0]);
  const letters = new Map(graph.lines.map(({ id, letter }) => [id, letter]));
  return {
    width: map.size[0] * square,
    height: map.size[1] * square,
    tracks: mapTracks(map).map(({ line, branch, points, stations }) => ({
      letter: letters.get(line) ?? '',
      branch,
      path: roundedPath(points.map(inUnits), (index) => (stations[index] ? bend.station : bend.free)),
    })),
    ties: map.ties.map(([from, to]) => roundedPath([at(from), at(to)], () => 0)),
    lines: graph.lines.map((line) => ({
      id: line.id,
      ...lineHeading(line, locale, urls),
      at: inUnits(map.lines[line.id]?.name ?? [0, 0]),
      stations: line.concepts.flatMap((concept) => {
        const stop = stops.get(concept.id);
        return stop ? [mapStation(concept, stop, at, graph, locale, urls)] : [];
      }),
      diagram: lineDiagram(line, graph, locale, urls),
    })),
    rides: ridePages(graph, locale, urls).map(({ id, earlier, title, href, stops: ride }) => ({
      id,
      earlier,
      title,
      href,
      path: ridePath(ride.map(({ station: { id: stop } }) => at(stop))),
      stops: ride.map(({ station: { code, id: stop } }) => ({ code, at: at(stop) })),
    })),
  };
}

function mapStation(concept: Concept, stop: MapStop, at: (id: string) => Point, graph: ConceptGraph, locale: Locale, urls: Urls): MapStation {
  const shown = station(concept, graph, locale, urls);
  const place = { ...stop, ...stop.locales[locale] };
  const lines = breakTitle(shown.title.text, shown.title.locale ?? locale, place.width ?? labelWidth[locale]);
  const others = [...new Set(concept.edges.map(({ other }) => other))];
  return {
    station: shown,
    at: at(concept.id),
    label: placeLabel(lines, place.label ?? 'below', at(concept.id)),
    relations: others.map((other) => roundedPath([at(concept.id), at(other)], () => 0)).join(''),
  };
}

/** A title's lines beside a station, on the side given. */
function placeLabel(lines: readonly string[], side: LabelSide, [x, y]: Point): MapLabel {
  const { size, line, gap } = mapText;
  const inset = 8;
  const [vertical, corner] = side.split('-');
  const beside = side === 'left' || side === 'right';
  const anchor = (corner ?? side) === 'left' ? 'end' : (corner ?? side) === 'right' ? 'start' : 'middle';
  const shift = beside ? mapMarker.width / 2 + gap : inset;
  const first = beside
    ? y - ((lines.length - 1) * line) / 2 + size * 0.36
    : vertical === 'above'
      ? y - mapMarker.height / 2 - gap - size * 0.15 - (lines.length - 1) * line
      : y + mapMarker.height / 2 + gap + size * 0.85;
  const start = anchor === 'middle' ? x : anchor === 'start' ? x + shift : x - shift;
  return { anchor, lines: lines.map((text, index) => ({ text, at: [start, Math.round(first + index * line)] })) };
}

function ridePath(places: readonly Point[]): string {
  return roundedPath(
    places.flatMap((place, index) => {
      const before = places[index - 1];
      return before ? elbow(before, place).slice(1) : [place];
    }),
    () => 16,
  );
}

function inUnits([x, y]: Point): Point {
  return [x * square, y * square];
}
