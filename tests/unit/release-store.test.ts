import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '../../src/build/release-files.ts';
import { farewell } from '../../src/build/release.ts';
import type { Read, Wanted } from '../../src/browser/offline/records.ts';
import { OtherRelease, ReleaseStore } from '../../src/browser/offline/release-store.ts';
import { bringOver, makeReady, settle } from '../../src/browser/offline/succession.ts';
import { cachePrefix, type FileRow, type ReleaseStamp } from '../../src/wire/release-file.ts';
import { FakeCaches } from '../support/fake-caches.ts';

/** What a site answers, by path. */
type Site = Record<string, string>;

/** A release of a site, with its lists among what the site answers. Files below a locale are of that locale, all others of all. */
function releaseOf(files: Site, locales: readonly string[], letters: readonly string[] = ['R'], renamed: Readonly<Record<string, string>> = {}): { readonly stamp: ReleaseStamp; readonly site: Site } {
  const site = { ...files };
  const rows = (names: readonly string[]): FileRow[] => names.map((path) => [path, hashOf(files[path] ?? ''), 10, /concepts/.test(path) ? `R ${letters.filter((name) => name.length > 1).join(' ')}`.trim() : '']);
  const own = (locale: string): string[] => Object.keys(files).filter((path) => path.startsWith(`${locale}/`));
  const groups = Object.fromEntries(locales.flatMap((locale) => [locale, ...letters.map((letter) => `${locale}/${letter}`)]).map((group) => [group, { files: 1, bytes: 10 }]));
  const parts = Object.fromEntries(
    ['shared', ...locales].map((name) => {
      const text = JSON.stringify(name === 'shared' ? { files: rows(Object.keys(files).filter((path) => !path.includes('/') || path.startsWith('_astro/'))), groups, renamed } : { files: rows(own(name)) });
      site[`offline/${name}.${hashOf(text)}.json`] = text;
      return [name, hashOf(text)];
    }),
  );
  return { stamp: { release: hashOf(JSON.stringify(parts)), parts, indexTags: Object.fromEntries(locales.map((locale) => [locale, `q${locale}`])) }, site };
}

/** Lets a site answer from now on. `stale` answers in its place, unless the request is past all that browsers and hosts keep. */
function serve(site: Site, stale: Site = {}): { readonly asked: string[] } {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
    const path = address.slice(1);
    asked.push(`${cache ?? 'default'} ${path}`);
    const text = (cache === 'reload' ? undefined : stale[path]) ?? site[path];
    return Promise.resolve(text === undefined ? new Response('', { status: 404 }) : new Response(text));
  });
  return { asked };
}

/** Records in memory. */
class FakeRecords {
  asked: Wanted[];
  seen: Read[];

  constructor(asked: readonly (readonly [string, boolean])[], seen: readonly string[] = []) {
    this.asked = asked.map(([group, complete]) => ({ group, complete, at: 1 }));
    this.seen = seen.map((path) => ({ path, at: 1 }));
  }
  wanted = (): Promise<Wanted[]> => Promise.resolve([...this.asked]);
  read = (): Promise<Read[]> => Promise.resolve([...this.seen]);
  noteRead = (path: string): Promise<void> => Promise.resolve(void this.seen.push({ path, at: 2 }));
  unwant = (group: string): Promise<void> => Promise.resolve(void (this.asked = this.asked.filter((item) => item.group !== group)));
  forgetRead = (paths: readonly string[]): Promise<void> => Promise.resolve(void (this.seen = this.seen.filter(({ path }) => !paths.includes(path))));
  async want(group: string, complete: boolean): Promise<void> {
    await this.unwant(group);
    this.asked.push({ group, complete, at: 2 });
  }
}

const files: Site = { 'map.css': 'css', '_astro/a.js': '', 'ja/': 'front', 'ja/offline/': 'offline', 'ja/concepts/a/': 'a', 'ko/': 'ko', 'ko/concepts/a/': 'ko a' };
let caches: FakeCaches;
beforeEach(() => vi.stubGlobal('caches', (caches = new FakeCaches())));
afterEach(() => vi.unstubAllGlobals());

const keptIn = async (store: ReleaseStore): Promise<string[]> => [...(await store.keptPaths())].filter((path) => !path.startsWith('offline/')).sort();

describe('a file that is fetched', () => {
  const { stamp, site } = releaseOf(files, ['ja', 'ko']);
  const row: FileRow = ['ja/concepts/a/', hashOf('a'), 1, 'R'];

  it('is asked for once more, past what browsers and hosts keep, where it is of another release', async () => {
    const { asked } = serve(site, { 'ja/concepts/a/': 'a of yesterday' });
    const store = new ReleaseStore('/', stamp);
    expect(new TextDecoder().decode(await store.ensure(row))).toBe('a');
    expect(asked).toEqual(['no-cache ja/concepts/a/', 'reload ja/concepts/a/']);
    expect(await keptIn(store)).toEqual(['ja/concepts/a/']);
  });

  it('is given up, and not kept, where the site itself has another', async () => {
    serve({ ...site, 'ja/concepts/a/': 'a of tomorrow' });
    const store = new ReleaseStore('/', stamp);
    await expect(store.ensure(row)).rejects.toBeInstanceOf(OtherRelease);
    expect(await keptIn(store)).toEqual([]);
  });

  it('tells a fault of the host from another release', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    await expect(new ReleaseStore('/', stamp).ensure(row)).rejects.toBeInstanceOf(TypeError);
  });

  it('needs no room where it is a list', async () => {
    serve(site);
    caches.room = 0;
    expect(await new ReleaseStore('/', stamp).row('ja/concepts/a/')).toEqual(['ja/concepts/a/', hashOf('a'), 10, 'R']);
  });
});

describe('a release after another', () => {
  const first = releaseOf(files, ['ja', 'ko'], ['R', 'Q']);
  const { 'ko/': _front, 'ko/concepts/a/': _entry, ...rest } = files;
  const second = releaseOf({ ...rest, 'ja/concepts/a/': 'a, anew', 'ja/concepts/b/': 'b' }, ['ja']);

  /** The first release, with everything of some groups kept. */
  async function before(groups: readonly string[]): Promise<Cache> {
    serve(first.site);
    const store = new ReleaseStore('/', first.stamp);
    for (const group of groups) for (const row of await store.filesOf(group)) await store.ensure(row);
    return caches.open(store.cacheName);
  }

  it('becomes ready though a language and a line are gone, and leaves them to the one before until it takes its place', async () => {
    const records = new FakeRecords([['ko', true], ['ja/Q', true], ['ja/R', true]], ['ko/concepts/a/', 'ja/concepts/a/']);
    const earlier = await before(['ko', 'ja/R']);
    const store = new ReleaseStore('/', second.stamp);
    const { asked } = serve(second.site);
    await makeReady(store, records, [earlier], []);
    expect(records.asked.map(({ group }) => group)).toEqual(['ko', 'ja/Q', 'ja/R']);
    expect(asked.filter((each) => !each.includes('offline/'))).toEqual(expect.arrayContaining(['no-cache ja/concepts/a/', 'no-cache ja/concepts/b/']));
    expect(asked.some((each) => /map\.css|_astro/.test(each))).toBe(false);

    await settle(store, records);
    expect(records.asked).toEqual([{ group: 'ja/R', complete: true, at: 1 }]);
    expect(records.seen.map(({ path }) => path)).toEqual(['ja/concepts/a/']);
  });

  it('becomes ready without the room for both, and says what is not whole only when it takes its place', async () => {
    const records = new FakeRecords([['ja/R', true]]);
    const earlier = await before(['ja/R']);
    const store = new ReleaseStore('/', second.stamp);
    serve(second.site);
    caches.room = 4;
    await makeReady(store, records, [earlier], []);
    expect(records.asked).toEqual([{ group: 'ja/R', complete: true, at: 1 }]);
    await settle(store, records);
    expect(records.asked).toEqual([{ group: 'ja/R', complete: false, at: 2 }]);
  });

  it('fails to become ready where something asked for cannot be had', async () => {
    const { 'ja/concepts/b/': _gone, ...site } = second.site;
    serve(site);
    await expect(makeReady(new ReleaseStore('/', second.stamp), new FakeRecords([['ja/R', true]]), [], [])).rejects.toBeInstanceOf(OtherRelease);
  });

  it('takes over what was asked for after it was made ready, where that is the same', async () => {
    const earlier = await before(['ja/R']);
    const records = new FakeRecords([['ja/R', true]]);
    const store = new ReleaseStore('/', second.stamp);
    serve(second.site);
    await makeReady(store, new FakeRecords([]), [earlier], []);
    await bringOver(store, records, [earlier]);
    await settle(store, records);
    expect(await keptIn(store)).toEqual(['_astro/a.js', 'ja/', 'ja/offline/', 'map.css']);
    expect(records.asked).toEqual([{ group: 'ja/R', complete: false, at: 2 }]);
  });
});

describe('a ride that is kept', () => {
  const first = releaseOf(files, ['ja'], ['R', 'first-week', 'gone']);
  const second = releaseOf({ ...files, 'ja/concepts/a/': 'a, anew' }, ['ja'], ['R', 'week-one'], { 'first-week': 'week-one' });

  it('goes on under the id that it has now, with what is new; one that is gone is forgotten and holds up nothing', async () => {
    serve(first.site);
    const before = new ReleaseStore('/', first.stamp);
    for (const row of await before.filesOf('ja/first-week')) await before.ensure(row);
    const records = new FakeRecords([['ja/first-week', true], ['ja/gone', true]]);
    const store = new ReleaseStore('/', second.stamp);
    const { asked } = serve(second.site);
    await makeReady(store, records, [await caches.open(before.cacheName)], []);
    expect(records.asked.map(({ group }) => group)).toEqual(['ja/first-week', 'ja/gone']);
    expect(asked).toContain('no-cache ja/concepts/a/');
    await settle(store, records);
    expect(records.asked).toEqual([{ group: 'ja/week-one', complete: true, at: 2 }]);
    expect(await keptIn(store)).toContain('ja/concepts/a/');
  });

  it.each([[['ja/first-week', true], ['ja/week-one', false]], [['ja/week-one', true], ['ja/first-week', false]], [['ja/first-week', true], ['ja/week-0', false]]] as const)('is whole where one of those is that have become it: %s, %s', async (...wanted) => {
    const third = releaseOf(files, ['ja'], ['week-one'], { 'first-week': 'week-one', 'week-0': 'week-one' });
    serve(third.site);
    const store = new ReleaseStore('/', third.stamp);
    for (const row of await store.filesOf('ja/week-one')) await store.ensure(row);
    const records = new FakeRecords(wanted);
    await settle(store, records);
    expect(records.asked.map(({ group, complete }) => ({ group, complete }))).toEqual([{ group: 'ja/week-one', complete: true }]);
  });

  it('has no files where its name is one that every object has', async () => {
    serve(second.site);
    expect(await new ReleaseStore('/', second.stamp).filesOf('constructor')).toEqual([]);
  });

  it('is not whole, and can be gone on with, where not all of it came along', async () => {
    serve(second.site);
    const records = new FakeRecords([['ja/first-week', true]]);
    await settle(new ReleaseStore('/', second.stamp), records);
    expect(records.asked).toEqual([{ group: 'ja/week-one', complete: false, at: 2 }]);
  });
});

describe('what was read while a release waited', () => {
  const first = releaseOf(files, ['ja'], ['R']);
  const second = releaseOf({ ...files, 'ja/offline/': 'offline, anew' }, ['ja'], ['R']);

  it('is taken over with what it needs where it is the same', async () => {
    serve(first.site);
    const old = new ReleaseStore('/', first.stamp);
    const page = await old.row('ja/concepts/a/');
    if (page) await old.ensurePage(page);
    const store = new ReleaseStore('/', second.stamp);
    const { asked } = serve(second.site);
    const records = new FakeRecords([], ['ja/concepts/a/']);
    await bringOver(store, records, [await caches.open(old.cacheName)]);
    await settle(store, records);
    expect(await keptIn(store)).toContain('ja/concepts/a/');
    expect(asked.filter((each) => /concepts|_astro/.test(each))).toEqual([]);
    expect(records.seen.map(({ path }) => path)).toEqual(['ja/concepts/a/']);
  });

  it('is not forgotten where it has changed: it comes with the next release', async () => {
    serve(second.site);
    const records = new FakeRecords([], ['ja/offline/', 'ja/gone/']);
    await settle(new ReleaseStore('/', second.stamp), records);
    expect(records.seen.map(({ path }) => path)).toEqual(['ja/offline/']);
  });
});

describe('sites on one host', () => {
  it('have caches of their own, whichever base is within the other', () => {
    const prefixes = ['/', '/learn/', '/learn/sales/', '/sales/'].map(cachePrefix);
    for (const one of prefixes) for (const other of prefixes) expect(`${other}0123`.startsWith(one)).toBe(one === other);
  });

  it('lose nothing to the other when development takes a worker away', async () => {
    for (const name of ['sales-route-map:/:a', 'sales-route-map:/learn/:a', 'other']) await caches.open(name);
    const done: Promise<unknown>[] = [];
    const on = (type: string, act: (event: object) => void): void => void (type === 'activate' && act({ waitUntil: (work: Promise<unknown>) => done.push(work) }));
    const unregister = vi.fn(() => Promise.resolve(true));
    runInNewContext(farewell('/learn/'), { addEventListener: on, caches, registration: { unregister } });
    await Promise.all(done);
    expect(await caches.keys()).toEqual(['sales-route-map:/:a', 'other']);
    expect(unregister).toHaveBeenCalledOnce();
  });
});
