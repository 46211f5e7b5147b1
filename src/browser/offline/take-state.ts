import { readGroup, type FileRow, type GroupId, type GroupSize } from '../../wire/release-file.ts';
import type { Wanted } from './records.ts';

/** How a line, ride or language stands on this device. Bytes are of the device. */
export type RowState =
  /** The release on the device does not have it: the site has a newer one. */
  | { readonly is: 'unknown' }
  | { readonly is: 'none'; readonly missing: number; readonly total: number }
  | { readonly is: 'waiting' }
  | { readonly is: 'running'; readonly done: number; readonly total: number }
  | { readonly is: 'partial'; readonly done: number; readonly total: number }
  | { readonly is: 'complete'; readonly at: number; readonly total: number }
  | { readonly is: 'included' };

/** How far a line, ride or language is that is being fetched, in bytes; nothing of it is known while it waits for its turn. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the device has. */
export interface Kept {
  readonly groups: Readonly<Record<GroupId, GroupSize>>;
  readonly wanted: readonly Wanted[];
  /** Paths of the files that are there. */
  readonly paths: ReadonlySet<string>;
  /** What this tab fetches. */
  readonly running: ReadonlyMap<GroupId, Progress | undefined>;
}

/** @param files of the group, where they are known; else nothing of it counts as kept */
export function rowState(group: GroupId, { groups, wanted, paths, running }: Kept, files: readonly FileRow[] = []): RowState {
  if (running.has(group)) {
    const progress = running.get(group);
    return progress ? { is: 'running', ...progress } : { is: 'waiting' };
  }
  const total = groups[group]?.bytes;
  if (total === undefined) return { is: 'unknown' };
  const { locale, part } = readGroup(group);
  const asked = wanted.find((item) => item.group === group);
  if (part !== undefined && wanted.some((item) => item.group === locale && item.complete)) return { is: 'included' };
  if (asked?.complete) return { is: 'complete', at: asked.at, total };
  const done = files.reduce((sum, [path, , bytes]) => sum + (paths.has(path) ? bytes : 0), 0);
  return asked ? { is: 'partial', done, total } : { is: 'none', missing: total - done, total };
}
