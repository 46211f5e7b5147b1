import { describe, expect, it } from 'vitest';
import { placeOnMap } from '../../.scripts/map-place.ts';
import { contentFolder } from '../../src/data/content-location.ts';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { parseContent } from '../../src/data/parse-content.ts';
import { readContent } from '../../src/data/read-content.ts';
import { buildMapStyle } from '../../src/exports/map-style.ts';
import { localeCodes } from '../../src/i18n/languages.ts';
import { assertProject } from '../../src/model/assertions.ts';
import { breakTitle } from '../../src/model/break-title.ts';
import { lineDiagram } from '../../src/model/line-diagram.ts';
import { elbow, isOctolinear, roundedPath, type Point } from '../../src/model/map-geometry.ts';
import { mapPage } from '../../src/model/map-page.ts';
import { mapTracks } from '../../src/model/map-tracks.ts';
import type { MapForm, MapStop, Project } from '../../src/model/project.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { concept, family, project } from '../support/project.ts';

const stop = (id: string | undefined, at: Point, changes: Partial<MapStop> = {}): MapStop => ({ id, at, ...(id === undefined ? {} : { label: 'below' as const }), locales: {}, ...changes });

function withMap(stops: readonly MapStop[], changes: Partial<MapForm> = {}): Project {
  const entries = [
    concept('a', { code: 'R01', order: 1, relations: { related: ['b'] } }, { reasons: { b: '理由' } }),
    concept('b', { code: 'R02', order: 2 }),
    concept('c', { code: 'R03', order: 3 }),
  ];
  return project(entries, { families: [family()], map: { size: [20, 20], ties: [], lines: { 'route-selling': { name: [1, 1], stops } }, ...changes } });
}

const sound = [stop('a', [2, 2]), stop(undefined, [6, 6]), stop('b', [6, 9]), stop('c', [8, 7], { from: 'b' })];
const faults = (given: Project): string[] => assertProject(given).filter(({ rule }) => rule === 'map').map(({ message, mend }) => `${message} ${mend}`);

describe('the rules of the map', () => {
  it('pass a map that is laid well', () => {
    expect(faults(withMap(sound))).toEqual([]);
  });

  it.each([
    ['an entry that is not on it', withMap(sound.slice(0, 3)), /c is not on the map.*lines\.route-selling\.stops/],
    ['an entry that stands twice', withMap([...sound, stop('a', [9, 9], { from: 'b' })]), /a stands twice/],
    ['a stop that is no entry', withMap([...sound, stop('z', [9, 6], { from: 'b' })]), /no entry “z”/],
    ['two stations at one place', withMap([stop('a', [2, 2]), stop('b', [6, 2]), stop('c', [2, 2], { from: 'b' })]), /c and a both stand at \[2, 2\]/],
    ['neighbours that are not octolinear', withMap([stop('a', [2, 2]), stop('b', [6, 3]), stop('c', [8, 3])]), /\[2, 2\] and \[6, 3\] are not joined/],
    ['a branch that is not octolinear', withMap([stop('a', [2, 2]), stop('b', [6, 2]), stop('c', [8, 3], { from: 'b' })]), /\[6, 2\] and \[8, 3\]/],
    ['a branch from nowhere', withMap([stop('a', [2, 2]), stop('b', [6, 2]), stop('c', [8, 4], { from: 'x' })]), /branches off from x/],
    ['stops against the order of the line', withMap([stop('b', [2, 2]), stop('a', [6, 2]), stop('c', [8, 2])]), /a comes too late/],
    ['a stop outside the grid', withMap([stop('a', [2, 2]), stop('b', [6, 2]), stop('c', [21, 2])]), /outside the map/],
    ['a line that is missing', withMap([], { lines: {} }), /lines\.route-selling is missing/],
    ['a line that is none', withMap(sound, { lines: { 'route-selling': { name: [1, 1], stops: sound }, odd: { name: [1, 1], stops: [] } } }), /no line “odd”/],
    ['a tie between entries that are not related', withMap(sound, { ties: [['a', 'c']] }), /a – c: the entries are not related/],
    ['a tie that is not octolinear', withMap(sound, { ties: [['a', 'b']] }), /a – b: they are not joined/],
    ['a tie to nothing', withMap(sound, { ties: [['a', 'z']] }), /one of them is not on the map/],
  ])('tell of %s', (_, given, says) => {
    expect(faults(given).join('\n')).toMatch(says);
  });
});

const files = await readContent(contentFolder());
const graph = localisedGraph(parseContent(files).project);

describe('a map file', () => {
  it.each([
    ['a stop without a label', (text: string) => text.replace('{id: route-sales, at: [27, 22], label: above-left}', '{id: route-sales, at: [27, 22]}'), /a stop has id, at and label/],
    ['a side that is none', (text: string) => text.replace('label: above-left', 'label: north'), /label/],
    ['half a place', (text: string) => text.replace('at: [27, 22]', 'at: [27.5, 22]'), /at/],
  ])('is judged: %s', (_, change, says) => {
    const changed = files.map((file) => (file.path === 'map.yaml' ? { ...file, text: change(file.text) } : file));
    const found = parseContent(changed).issues.filter(({ file }) => file === 'content/map.yaml');
    expect(found).toHaveLength(1);
    expect(`${found[0]?.message}`).toMatch(says);
  });
});

describe('geometry', () => {
  it('knows the eight directions', () => {
    expect([[5, 0], [0, -5], [3, 3], [-3, 3]].map(([x, y]) => isOctolinear([1, 1], [1 + (x ?? 0), 1 + (y ?? 0)]))).toEqual([true, true, true, true]);
    expect([[5, 1], [2, 3], [0, 0]].map(([x, y]) => isOctolinear([1, 1], [1 + (x ?? 0), 1 + (y ?? 0)]))).toEqual([false, false, false]);
  });

  it('rounds bends, and only bends', () => {
    expect(roundedPath([[0, 0], [10, 0], [20, 0]], () => 4)).toBe('M0 0L10 0L20 0');
    expect(roundedPath([[0, 0], [20, 0], [20, 20]], () => 4)).toBe('M0 0L16 0Q20 0 20 4L20 20');
    expect(roundedPath([[0, 0], [4, 0], [4, 20]], () => 10)).toBe('M0 0L2 0Q4 0 4 2L4 20');
  });

  it('leads from any place to any other in octolinear legs', () => {
    for (const end of [[7, 2], [-3, 9], [4, 4], [0, 5], [5, 0], [-6, -1]] as const) {
      const way = elbow([0, 0], end);
      expect(way.at(-1)).toEqual(end);
      for (const [index, point] of way.slice(1).entries()) expect(isOctolinear(way[index] ?? [0, 0], point)).toBe(true);
    }
  });
});

describe('titles in lines', () => {
  it.each([
    ['ja', 'パートナーシップの形', 8.5, ['パートナーシップの形']],
    ['ja', 'カスタマージャーニーマップ', 8.5, ['カスタマージャーニーマップ']],
    ['ja', '信頼でつながる弁護士', 8.5, ['信頼でつながる', '弁護士']],
    ['ms', 'Menjaga pelanggan daripada dirampas pesaing', 9, ['Menjaga pelanggan', 'daripada', 'dirampas pesaing']],
    ['ms', 'Persona', 9, ['Persona']],
    ['zh-hant', '向優秀的業務員學習', 7, ['向優秀的', '業務員學習']],
    ['ko', '루트 세일즈와 루트 영업의 차이', 8.5, ['루트 세일즈와', '루트 영업의 차이']],
  ] as const)('break as the language does: %s %s', (locale, title, limit, lines) => {
    expect(breakTitle(title, locale, limit)).toEqual(lines);
  });

  it('lose nothing and leave no character alone', () => {
    for (const locale of localeCodes) {
      for (const { texts } of graph.concepts.values()) {
        const title = texts[locale]?.title ?? '';
        const lines = breakTitle(title, locale, 8);
        expect(lines.join(locale === 'ms' || locale === 'ko' ? ' ' : '').replaceAll(' (', '(')).toBe(title.replaceAll(' (', '('));
        expect(lines.length).toBeLessThanOrEqual(3);
        if (lines.length > 1) expect(lines.filter((line) => [...line].length === 1)).toEqual([]);
      }
    }
  });
});

describe('the map of the content', () => {
  it('joins every two neighbours octolinearly', () => {
    for (const { points } of mapTracks(graph.map)) {
      for (const [index, point] of points.slice(1).entries()) expect(isOctolinear(points[index] ?? [0, 0], point), `${points[index]?.join()} ${point.join()}`).toBe(true);
    }
  });

  it('shows every entry once, in the order of its line, each at a place of its own, in every language', () => {
    for (const locale of localeCodes) {
      const { lines } = mapPage(graph, locale, buildUrls('/'));
      const stations = lines.flatMap((line) => line.stations);
      expect(stations.map(({ station }) => station.id)).toEqual([...graph.concepts.keys()]);
      expect(new Set(stations.map(({ at }) => at.join())).size).toBe(graph.concepts.size);
      for (const { label } of stations) expect(label.lines.length).toBeGreaterThan(0);
    }
  });

  it('has a rule that lights each station with its related ones, and each ride with its stops', () => {
    const style = buildMapStyle(graph);
    for (const { head } of graph.concepts.values()) expect(style).toContain(`.stop[data-stop=${head.code}]`);
    for (const { id } of graph.rides) expect(style).toContain(`[value="${id}"]:checked`);
    expect(style.split('\n').find((rule) => rule.includes('.stop[data-stop=R04]'))).toContain('[data-stop=S06]');
  });
});

describe('the diagram of a line', () => {
  it('names each related entry of another line once, in the order of lines and stations', () => {
    const order = [...graph.concepts.keys()];
    let named = 0;
    for (const line of graph.lines) {
      for (const { station, transfers } of lineDiagram(line, graph, 'ja', buildUrls('/'))) {
        const related = new Set(graph.concepts.get(station.id)?.edges.map(({ other }) => other));
        expect(transfers.map(({ id }) => id), station.code).toEqual(order.filter((id) => related.has(id) && !line.concepts.some((concept) => concept.id === id)));
        named += transfers.length;
      }
    }
    expect(named).toBeGreaterThan(50);
  });
});

describe('a new entry', () => {
  const path = 'map.yaml';
  const text = files.find((file) => file.path === path)?.text ?? '';
  it.each(graph.lines.map(({ id }) => id))('gets a free place at the end of %s, joined octolinearly', (line) => {
    const placed = parseContent([...files.filter((file) => file.path !== path), { path, text: placeOnMap(text, graph.map, line, 'brand-new') }]);
    expect(placed.issues).toEqual([]);
    expect(placed.project.map?.lines[line]?.stops.at(-1)?.id).toBe('brand-new');
    const messages = assertProject(placed.project).filter(({ rule }) => rule === 'map').map(({ message }) => message);
    expect(messages).toEqual([`${line}: there is no entry “brand-new”.`]);
  });

  it('is refused where its line is not on the map', () => {
    expect(() => placeOnMap(text, graph.map, 'nowhere', 'brand-new')).toThrow(/no free place/);
  });
});
