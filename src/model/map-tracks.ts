import type { Point } from './map-geometry.ts';
import type { MapForm } from './project.ts';

/** A stretch of rails: a line from end to end, or one of its branches. */
export interface Track {
  /** Family id. */
  readonly line: string;
  readonly branch: boolean;
  /** On the grid. */
  readonly points: readonly Point[];
  /** Whether there is a station at a point, by the point's index. */
  readonly stations: readonly boolean[];
}

/** The rails of the map, line by line: its trunk, then its branches. */
export function mapTracks(map: MapForm): Track[] {
  return Object.entries(map.lines).flatMap(([line, { stops }]) => {
    const trunk = stops.filter(({ from }) => from === undefined);
    const branches = stops.flatMap((stop) => {
      const start = stop.from === undefined ? undefined : trunk.find(({ id }) => id === stop.from);
      return start ? [{ line, branch: true, points: [start.at, stop.at], stations: [true, true] }] : [];
    });
    return [{ line, branch: false, points: trunk.map(({ at }) => at), stations: trunk.map(({ id }) => id !== undefined) }, ...branches];
  });
}
