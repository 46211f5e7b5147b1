import type { Issue } from '../issue.ts';
import { isOctolinear } from '../map-geometry.ts';
import { mapTracks } from '../map-tracks.ts';
import type { MapForm, MapStop, Project } from '../project.ts';
import { relationKindNames } from '../relation-kinds.ts';
import { unreadableIds } from './relations.ts';

const place = { file: 'content/map.yaml', rule: 'map' } as const;

/** The map has every line, and no other. */
export function assertMapLines({ map, families }: Project): Issue[] {
  if (!map || families.length === 0) return [];
  const ids = families.map(({ id }) => id);
  return [
    ...ids.filter((id) => !map.lines[id]).map((id) => ({ ...place, message: `lines.${id} is missing.`, mend: 'Lay the line: its name and its stops.' })),
    ...Object.keys(map.lines).filter((id) => !ids.includes(id)).map((id) => ({ ...place, message: `There is no line “${id}”.`, mend: `Use one of ${ids.join(', ')}.` })),
  ];
}

/** Every entry is a stop of its own line, once, in the order of the line; a branch leaves at a stop of the line. */
export function assertMapStops({ map, concepts, unreadable }: Project): Issue[] {
  if (!map) return [];
  const hidden = unreadableIds(unreadable);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const seen = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [line, { stops }] of Object.entries(map.lines)) {
    const trunk = stops.filter(({ from }) => from === undefined).map(({ id }) => id);
    let order = 0;
    for (const { id, from } of stops) {
      if (id === undefined) continue;
      const concept = byId.get(id);
      if (!concept && !hidden.includes(id)) issues.push({ ...place, message: `${line}: there is no entry “${id}”.`, mend: 'Mend the id, or take the stop out.' });
      if (concept && concept.head.family !== line) issues.push({ ...place, message: `${id} is a stop of ${line}, but belongs to ${concept.head.family}.`, mend: `Move it to lines.${concept.head.family}.` });
      if (seen.has(id)) issues.push({ ...place, message: `${id} stands twice on the map.`, mend: 'Leave one of the two.' });
      seen.set(id, line);
      if (from !== undefined && !trunk.includes(from)) issues.push({ ...place, message: `${id} branches off from ${from}, which is no stop of ${line}.`, mend: 'Name a stop of the same line that is on no branch.' });
      if (concept && from === undefined) {
        if (concept.head.order < order) issues.push({ ...place, message: `${id} comes too late on ${line}.`, mend: 'List stops in the order of the line (`order` in concept.yaml).' });
        order = Math.max(order, concept.head.order);
      }
    }
  }
  const missing = concepts.filter(({ id, head }) => !seen.has(id) && map.lines[head.family]);
  return [...issues, ...missing.map(({ id, head }) => ({ ...place, message: `${id} is not on the map.`, mend: `Add {id: ${id}, at: [x, y], label: below} to lines.${head.family}.stops.` }))];
}

/** Nothing stands outside the grid, and no two stations at one place. */
export function assertMapPlaces({ map }: Project): Issue[] {
  if (!map) return [];
  const owners = new Map<string, string>();
  return everyStop(map).flatMap(({ id, at }): Issue[] => {
    const issues: Issue[] = [];
    if (at[0] > map.size[0] || at[1] > map.size[1]) issues.push({ ...place, message: `${id ?? 'A bend'} at [${at.join(', ')}] is outside the map.`, mend: `Stay within [${map.size.join(', ')}], or make the map larger.` });
    const owner = owners.get(at.join());
    if (id !== undefined && owner !== undefined) issues.push({ ...place, message: `${id} and ${owner} both stand at [${at.join(', ')}].`, mend: 'Move one of them.' });
    if (id !== undefined) owners.set(at.join(), id);
    return issues;
  });
}

/** Neighbours on a line are joined octolinearly. */
export function assertMapDirections({ map }: Project): Issue[] {
  if (!map) return [];
  return mapTracks(map).flatMap(({ line, points }) =>
    points.flatMap((point, index): Issue[] => {
      const next = points[index + 1];
      if (!next || isOctolinear(point, next)) return [];
      return [{ ...place, message: `${line}: [${point.join(', ')}] and [${next.join(', ')}] are not joined at 0, 45, 90 or 135 degrees.`, mend: 'Move one of them, or put a bend between.' }];
    }),
  );
}

/** A tie is drawn between related entries of two lines that are joined octolinearly. */
export function assertMapTies({ map, concepts }: Project): Issue[] {
  if (!map) return [];
  const stops = new Map(everyStop(map).flatMap((stop) => (stop.id === undefined ? [] : [[stop.id, stop] as const])));
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const related = (from: string, to: string): boolean => relationKindNames.some((kind) => byId.get(from)?.head.relations[kind]?.includes(to));
  return map.ties.flatMap(([from, to]): Issue[] => {
    const [start, end] = [stops.get(from), stops.get(to)];
    const name = `ties: ${from} – ${to}`;
    if (!start || !end) return [{ ...place, message: `${name}: one of them is not on the map.`, mend: 'Mend the ids.' }];
    if (!related(from, to) && !related(to, from)) return [{ ...place, message: `${name}: the entries are not related.`, mend: 'Write the relation in one of the two entries, or take the tie out.' }];
    if (!isOctolinear(start.at, end.at)) return [{ ...place, message: `${name}: they are not joined at 0, 45, 90 or 135 degrees.`, mend: 'Move a station, or take the tie out: it still shows when a station is pointed at.' }];
    return [];
  });
}

function everyStop(map: MapForm): MapStop[] {
  return Object.values(map.lines).flatMap(({ stops }) => stops);
}
