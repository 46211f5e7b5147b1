import { isOctolinear, type Point } from '../src/model/map-geometry.ts';
import type { MapForm } from '../src/model/project.ts';

/** How far a new station keeps from others, in squares. */
const room = { x: 5, y: 3 } as const;

/**
 * Puts a new entry at the end of its line in the text of `map.yaml`, at a free place that is joined octolinearly to the last
 * stop; somebody will want to move it.
 * @throws Error where the line is not on the map or has no free place beside its end
 */
export function placeOnMap(text: string, map: MapForm, family: string, id: string): string {
  const stops = map.lines[family]?.stops ?? [];
  const last = stops.filter(({ from }) => from === undefined).at(-1);
  const taken = Object.values(map.lines).flatMap((line) => line.stops.filter((stop) => stop.id !== undefined).map(({ at }) => at));
  const at = last && freePlace(last.at, taken, map.size);
  const lines = text.split('\n');
  const head = lines.indexOf(`  ${family}:`);
  const next = lines.findIndex((line, index) => index > head && /^ {0,2}\S/.test(line));
  const end = next < 0 ? lines.length : next;
  const place = head < 0 ? -1 : lines.slice(0, end).findLastIndex((line) => /^ {6}- /.test(line));
  if (!at || place <= head) throw new Error(`content/map.yaml: no free place beside the end of ${family}. Make room, then try again.`);
  lines.splice(place + 1, 0, `      - {id: ${id}, at: [${at.join(', ')}], label: below}`);
  return lines.join('\n');
}

/** The nearest free place of the grid that is joined octolinearly to another. */
function freePlace(from: Point, taken: readonly Point[], [width, height]: Point): Point | undefined {
  const places = Array.from({ length: (width + 1) * (height + 1) }, (_, index): Point => [index % (width + 1), Math.floor(index / (width + 1))]);
  const far = ([x, y]: Point): number => Math.hypot(x - from[0], y - from[1]);
  return places
    .filter((place) => isOctolinear(from, place) && taken.every(([x, y]) => Math.abs(x - place[0]) >= room.x || Math.abs(y - place[1]) >= room.y))
    .sort((a, b) => far(a) - far(b))[0];
}
