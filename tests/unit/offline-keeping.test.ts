import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aloneWithLists } from '../../src/browser/offline/alone-with-lists.ts';
import type { Device } from '../../src/browser/offline/device.ts';
import { Keeping } from '../../src/browser/offline/keeping.ts';
import type { Records } from '../../src/browser/offline/records.ts';
import type { ReleaseStore } from '../../src/browser/offline/release-store.ts';
import type { FileRow, GroupId } from '../../src/wire/release-file.ts';

/** A device in memory. `open` tells whether lists come; else they are waited for. */
class FakeDevice {
  readonly wanted = new Set<GroupId>();
  read: string[] = [];
  /** Groups that need a file besides the one in whose folder it is. */
  readonly shared = new Map<string, readonly GroupId[]>();
  readonly kept = new Set(['ja/', 'ja/a', 'ja/b', 'ko/a']);
  private queue: Promise<unknown> = Promise.resolve();
  private let: (() => void) | undefined;
  private readonly lists: Promise<void>;
  readonly store: ReleaseStore;
  readonly records: Records;

  constructor(wanted: readonly GroupId[], { open = true } = {}) {
    for (const group of wanted) this.wanted.add(group);
    this.lists = new Promise((resolve) => (this.let = resolve));
    if (open) this.letListsCome();
    this.store = {
      stamp: { release: '1', parts: {}, indexTags: { ja: 'qja', ko: 'qko' } },
      cacheName: 'sales-route-map:release:/:1',
      filesOf: async (group: GroupId): Promise<FileRow[]> => {
        await this.lists;
        return [...this.kept].filter((path) => path.startsWith(`${group}/`) && path !== `${group}/` || this.shared.get(path)?.includes(group)).map((path) => [path, '', 1, '']);
      },
      keptPaths: () => Promise.resolve(new Set(this.kept)),
      remove: (paths: readonly string[]) => Promise.resolve(paths.forEach((path) => this.kept.delete(path))),
    } as unknown as ReleaseStore;
    this.records = {
      wanted: () => Promise.resolve([...this.wanted].map((group) => ({ group, complete: true, at: 1 }))),
      unwant: (group: GroupId) => Promise.resolve(void this.wanted.delete(group)),
      read: () => Promise.resolve(this.read.map((path) => ({ path, at: 1 }))),
      forgetRead: (paths: readonly string[]) => Promise.resolve(void (this.read = this.read.filter((path) => !paths.includes(path)))),
      alone: <Result>(change: () => Promise<Result>): Promise<Result> => {
        const turn = this.queue.then(change);
        this.queue = turn.catch(() => undefined);
        return turn;
      },
    } as unknown as Records;
  }

  letListsCome(): void {
    this.let?.();
  }

  asDevice(): Device {
    return { base: '/', records: this.records, current: () => Promise.resolve({ store: this.store, since: 1 }) } as unknown as Device;
  }
}

const elapsed = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('waits'), 50));
/** Whether others get their turn. */
const othersGoOn = (device: FakeDevice): Promise<string> => Promise.race([device.records.alone(() => Promise.resolve('goes on')), elapsed()]);

describe('what nothing needs', () => {
  beforeEach(() => {
    vi.stubGlobal('caches', { keys: () => Promise.resolve([]) });
    vi.stubGlobal('navigator', { serviceWorker: { getRegistration: () => Promise.resolve(undefined) } });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is deleted, and what was asked for or read stays', async () => {
    const device = new FakeDevice(['ja', 'ko']);
    device.read = ['ja/b'];
    await new Keeping(device.asDevice(), 'ja', () => undefined).remove(['ja']);
    expect([...device.kept].sort()).toEqual(['ja/', 'ja/b', 'ko/a']);
    await new Keeping(device.asDevice(), 'ja', () => undefined).removeAll();
    expect([...device.kept]).toEqual(['ja/']);
  });

  it('leaves to a line what a ride shared with it, and to a ride what a line did', async () => {
    const device = new FakeDevice(['ja/R', 'ja/first-week']);
    for (const path of ['ja/R/own', 'ja/first-week/own', 'ja/both']) device.kept.add(path);
    device.shared.set('ja/both', ['ja/R', 'ja/first-week']);
    await new Keeping(device.asDevice(), 'ja', () => undefined).remove(['ja/first-week']);
    expect([...device.kept].sort()).toEqual(['ja/', 'ja/R/own', 'ja/both']);
    device.wanted.add('ja/first-week');
    await new Keeping(device.asDevice(), 'ja', () => undefined).remove(['ja/R']);
    expect([...device.kept].sort()).toEqual(['ja/', 'ja/both']);
  });

  it.each([
    ['tidying', (keeping: Keeping) => keeping.tidy()],
    ['taking a language away', (keeping: Keeping) => keeping.remove(['ja'])],
  ])('keeps nobody waiting while a list is on its way: %s', async (_what, begin) => {
    const device = new FakeDevice(['ja', 'ko'], { open: false });
    const work = begin(new Keeping(device.asDevice(), 'ja', () => undefined));
    await elapsed();
    expect(await othersGoOn(device)).toBe('goes on');
    expect(device.kept.size).toBe(4);
    device.letListsCome();
    await work;
    expect(device.kept.has('ko/a')).toBe(true);
  });

  it('is judged by what is asked for when it is deleted, of the release that answers then', async () => {
    const device = new FakeDevice(['ja'], { open: false });
    const next = new FakeDevice([]);
    let answering = device.store;
    const seen: (readonly [ReleaseStore, readonly string[]])[] = [];
    const work = aloneWithLists(device.records, () => Promise.resolve(answering), (store, asked) => Promise.resolve(void seen.push([store, [...asked].sort()])));
    await elapsed();
    device.wanted.add('ko');
    answering = next.store;
    device.letListsCome();
    await work;
    expect(seen).toEqual([[next.store, ['ja/a', 'ja/b', 'ko/a']]]);
  });
});
