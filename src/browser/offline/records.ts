/** What is remembered about the device: which release it is at, what was asked for and what was read. The files are in `release-store.ts`. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { GroupId, ReleaseStamp } from '../../wire/release-file.ts';
import { isCurrent, isRead, isWanted } from './judge-records.ts';

/** The release that answers on this device, and since when, in milliseconds of the epoch. */
export interface CurrentRelease extends ReleaseStamp {
  readonly since: number;
}

/** A line, ride or language that the reader asked for. */
export interface Wanted {
  readonly group: GroupId;
  /** Whether all of it came; else it was broken off and can be gone on with. */
  readonly complete: boolean;
  /** When that was last so, in milliseconds of the epoch. */
  readonly at: number;
}

/** A file that was kept because it was read. */
export interface Read {
  readonly path: string;
  /** When it was last read, in milliseconds of the epoch. */
  readonly at: number;
}

interface Shape extends DBSchema {
  current: { key: 'release'; value: CurrentRelease };
  wanted: { key: string; value: Wanted };
  read: { key: string; value: Read };
  /** By the browser's id of an open page, the release that it is of. */
  pages: { key: string; value: string };
}

export class Records {
  private readonly db: IDBPDatabase<Shape>;
  private readonly name: string;

  private constructor(db: IDBPDatabase<Shape>, name: string) {
    this.db = db;
    this.name = name;
  }

  /** @param base where the site is mounted; another site of the same host has records of its own. @throws when storage is blocked */
  static async open(base: string): Promise<Records> {
    const name = `sales-route-map:offline:${base}`;
    const db = await openDB<Shape>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('current');
        fresh.createObjectStore('wanted', { keyPath: 'group' });
        fresh.createObjectStore('read', { keyPath: 'path' });
        fresh.createObjectStore('pages');
      },
      // A worker that stays open must not hold up a newer one.
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    });
    return new Records(db, name);
  }

  /** Does a change alone, over all tabs and the worker: one that asks for files, or deletes those that nobody asks for. Others wait for it, so it fetches nothing. */
  alone<Result>(change: () => Promise<Result>): Promise<Result> {
    return navigator.locks.request(`${this.name}:change`, change);
  }

  /** Undefined where nothing is written down, or nothing that can be read. */
  async current(): Promise<CurrentRelease | undefined> {
    const current: unknown = await this.db.get('current', 'release');
    return isCurrent(current) ? current : undefined;
  }

  async setCurrent(stamp: ReleaseStamp): Promise<void> {
    await this.db.put('current', { ...stamp, since: Date.now() }, 'release');
  }

  wanted(): Promise<Wanted[]> {
    return this.judged('wanted', isWanted);
  }

  async want(group: GroupId, complete: boolean): Promise<void> {
    await this.db.put('wanted', { group, complete, at: Date.now() });
  }

  async unwant(group: GroupId): Promise<void> {
    await this.db.delete('wanted', group);
  }

  read(): Promise<Read[]> {
    return this.judged('read', isRead);
  }

  async noteRead(path: string): Promise<void> {
    await this.db.put('read', { path, at: Date.now() });
  }

  async forgetRead(paths: readonly string[]): Promise<void> {
    const { store, done } = this.db.transaction('read', 'readwrite');
    await Promise.all([...paths.map((path) => store.delete(path)), done]);
  }

  /** What is stored. A record that is none is deleted: it would hold up everything, and what it stood for can be asked for again. */
  private async judged<Name extends 'wanted' | 'read'>(name: Name, is: (value: unknown) => value is Shape[Name]['value']): Promise<Shape[Name]['value'][]> {
    const all: readonly unknown[] = await this.db.getAll(name);
    const found = all.filter((value) => is(value));
    if (found.length === all.length) return found;
    const { store, done } = this.db.transaction(name, 'readwrite');
    for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) if (!is(cursor.value)) await cursor.delete();
    await done;
    return found;
  }

  async notePage(id: string, release: string): Promise<void> {
    await this.db.put('pages', release, id);
  }

  page(id: string): Promise<string | undefined> {
    return this.db.get('pages', id);
  }

  async forgetPages(isOpen: (id: string) => boolean): Promise<void> {
    for (const id of await this.db.getAllKeys('pages')) if (!isOpen(id)) await this.db.delete('pages', id);
  }
}

/** How many pages, and how many other files, are kept because they were read. */
export const readLimits = { pages: 200, files: 400 } as const;

/** What was read longest ago, beyond what is kept of it. What the reader asked for is never among it. */
export function beyondLimits(read: readonly Read[], isAskedFor: (path: string) => boolean, limits: { readonly pages: number; readonly files: number } = readLimits): string[] {
  const latestFirst = read.filter(({ path }) => !isAskedFor(path)).sort((a, b) => b.at - a.at);
  const isPage = ({ path }: Read): boolean => path === '' || path.endsWith('/');
  return [...latestFirst.filter(isPage).slice(limits.pages), ...latestFirst.filter((item) => !isPage(item)).slice(limits.files)].map(({ path }) => path);
}
