import { localeCodes, locales } from '../../../src/i18n/languages.ts';
import type { BuildCost } from './measure-build.ts';
import type { SearchCost } from './measure-search.ts';
import { quantile } from './measure-times.ts';
import type { Served } from './serve-folders.ts';
import { systems, type System } from './systems.ts';

type Cell = string;

/** A Markdown table. All columns but the first are numbers. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const ratio = (ours: number, other: number): string => `${(ours / other).toFixed(2)}×`;
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const total = (files: readonly Served[], of: (file: Served) => number): number => files.reduce((sum, file) => sum + of(file), 0);

const wire = ({ wire }: Served): number => wire;
const raw = ({ raw }: Served): number => raw;

/** Bytes of first and later queries, by locale and in all. */
export function bytesTable(cost: SearchCost): string {
  const rows = [...localeCodes.map((code) => ({ name: locales[code].tag, codes: [code] })), { name: 'all', codes: [...localeCodes] }].map(({ name, codes }) => {
    const firsts = (system: System): readonly (readonly Served[])[] => codes.flatMap((code) => cost[code][system].bytes.first);
    const laters = (system: System): readonly (readonly Served[])[] => codes.flatMap((code) => cost[code][system].bytes.later);
    const of = (visits: readonly (readonly Served[])[], size: (file: Served) => number): number => mean(visits.map((files) => total(files, size)));
    const requests = (system: System): string => mean(firsts(system).map((files) => files.length)).toFixed(1);
    const [first, later] = [{ ours: of(firsts('ours'), wire), default: of(firsts('default'), wire) }, { ours: of(laters('ours'), wire), default: of(laters('default'), wire) }];
    return [
      name,
      ...systems.flatMap((system) => [kilobytes(first[system]), requests(system)]),
      ratio(first.ours, first.default),
      `${kilobytes(of(firsts('ours'), raw))} / ${kilobytes(of(firsts('default'), raw))}`,
      kilobytes(later.ours),
      kilobytes(later.default),
      ratio(later.ours, later.default),
    ];
  });
  return table(['', 'first: ours, KB', 'requests', 'default, KB', 'requests', 'ours/default', 'raw, KB', 'later: ours, KB', 'default, KB', 'ours/default'], rows);
}

const parts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['engine and box, script', /^\/_astro\//],
  ['names', /names\.json$/],
  ['list of pages', /pages\.json$/],
  ['Pagefind, script', /pagefind(-worker)?\.js$/],
  ['Pagefind, WebAssembly', /wasm\./],
  ['index', /\.(pf_index|pf_meta|pf_filter)$|pagefind-entry\.json$/],
  ['texts of ten results', /\.pf_fragment$|\/(entries|terms)\/[^/]+\.json$/],
];

/** What the bytes of a first query are, over all locales. */
export function partsTable(cost: SearchCost): string {
  const of = (system: System, pattern: RegExp): string => {
    const visits = localeCodes.flatMap((code) => cost[code][system].bytes.first).map((files) => files.filter(({ path }) => pattern.test(path)));
    const files = mean(visits.map(({ length }) => length));
    return files === 0 ? '–' : `${kilobytes(mean(visits.map((each) => total(each, wire))))} in ${files.toFixed(1)}`;
  };
  return table(['part of a first query', 'ours, KB in requests', 'default, KB in requests'], parts.map(([name, pattern]) => [name, of('ours', pattern), of('default', pattern)]));
}

/** Milliseconds from key press to results, by locale and in all. */
export function timesTable(cost: SearchCost): string {
  const rows = [...localeCodes.map((code) => ({ name: locales[code].tag, codes: [code] })), { name: 'all', codes: [...localeCodes] }].map(({ name, codes }) => {
    const of = (system: System, press: string): { median: number; p95: number } => {
      const times = codes.flatMap((code) => cost[code][system].times.keystrokes[press] ?? []);
      return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
    };
    const [names, search, byDefault] = [of('ours', 'names'), of('ours', 'search'), of('default', 'search')];
    const cell = ({ median, p95 }: { median: number; p95: number }): string => `${median.toFixed(1)} / ${p95.toFixed(1)}`;
    const ready = quantile(codes.map((code) => cost[code].ours.times.prepare), 0.5).toFixed(0);
    const against = (ours: typeof names): string => `${ratio(ours.median, byDefault.median)} / ${ratio(ours.p95, byDefault.p95)}`;
    return [name, cell(names), cell(search), cell(byDefault), against(names), against(search), ready];
  });
  return table(['median / p95', 'ours: names, ms', 'ours: search, ms', 'default: search, ms', 'names/default', 'search/default', 'ours: ready, ms'], rows);
}

/** Time and memory of builds, by size. */
export function buildsTable(costs: readonly BuildCost[]): string {
  const sizes = [...new Set(costs.map(({ entries }) => entries))];
  const rows = sizes.map((entries) => {
    const of = (system: System): BuildCost | undefined => costs.find((cost) => cost.entries === entries && cost.system === system);
    const cells = (cost: BuildCost | undefined): string[] =>
      cost ? [(cost.milliseconds / 1000).toFixed(1), (cost.milliseconds / cost.pages).toFixed(1), megabytes(cost.memory), megabytes(cost.memoryBefore)] : ['–', '–', '–', '–'];
    const [ours, byDefault] = [of('ours'), of('default')];
    return [`${String(ours?.pages ?? 0)}${entries === 0 ? ' (this site)' : ''}`, ...cells(ours), ...cells(byDefault), ratio(ours?.milliseconds ?? NaN, byDefault?.milliseconds ?? NaN)];
  });
  const columns = (system: string): string[] => [`${system}: s`, 'ms a page', 'peak MB', 'before it, MB'];
  return table(['pages', ...columns('ours'), ...columns('default'), 'time, ours/default'], rows);
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? '–' : (bytes / 1_000_000).toFixed(0);
}
