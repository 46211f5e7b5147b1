/**
 * Takes lines, rides and languages along and away again. Several tabs may do so at once: one fetches at a time, and none deletes what
 * another has asked for.
 */
import { cachePrefix, noticePath, partOf, readGroup, type GroupId } from '../../wire/release-file.ts';
import { aloneWithLists } from './alone-with-lists.ts';
import type { Device } from './device.ts';
import { inOrder, keepAll } from './download.ts';
import { basePages, OtherRelease, type ReleaseStore } from './release-store.ts';
import type { Progress } from './take-state.ts';

/** From one tab to the others: something changed, and what is no longer to be fetched. */
interface Change {
  readonly stop: readonly GroupId[];
}

/** A line, ride or language was taken away while it was fetched. */
export class TakenAway extends Error {}

export class Keeping {
  /** What this tab fetches, and how far it is; undefined while it waits for its turn. */
  readonly running = new Map<GroupId, Progress | undefined>();
  private readonly device: Device;
  private readonly own: string;
  private readonly aborts = new Map<GroupId, AbortController>();
  private readonly channel: BroadcastChannel;

  /**
   * @param own locale of the page
   * @param onOthers is called when another tab has changed something
   */
  constructor(device: Device, own: string, onOthers: () => void) {
    this.device = device;
    this.own = own;
    this.channel = new BroadcastChannel(`sales-route-map:offline:${device.base}`);
    this.channel.onmessage = ({ data }: MessageEvent<Change>) => {
      data.stop.forEach((group) => this.aborts.get(group)?.abort(new TakenAway(group)));
      onOthers();
    };
  }

  /**
   * Fetches what is missing of a line, ride or language, in its turn over all tabs.
   * @throws OtherRelease; TakenAway; DOMException when there is no room, or it was broken off (AbortError); TypeError without a connection
   */
  async take(group: GroupId, onProgress: (progress: Progress) => void): Promise<void> {
    if (this.running.has(group)) return;
    const abort = new AbortController();
    this.aborts.set(group, abort);
    this.running.set(group, undefined);
    try {
      // Asks for this site to be spared when the device needs room; a refusal changes nothing here.
      void (navigator.storage as StorageManager | undefined)?.persist?.().catch(() => undefined);
      await navigator.locks.request(`sales-route-map:offline:${this.device.base}:fetch`, { signal: abort.signal }, () => this.fetchAll(group, onProgress, abort.signal));
    } finally {
      this.aborts.delete(group);
      this.running.delete(group);
      this.tell([]);
    }
  }

  /** Breaks off what this tab fetches; what came stays. */
  cancel(group: GroupId): void {
    this.aborts.get(group)?.abort();
  }

  /** Takes lines, rides and languages away, and with `read` what was read as well. */
  async remove(groups: readonly GroupId[], { read = false } = {}): Promise<void> {
    const { records } = this.device;
    groups.forEach((group) => this.aborts.get(group)?.abort(new TakenAway(group)));
    this.tell(groups);
    await records.alone(async () => {
      for (const group of groups) await records.unwant(group);
      if (read) await records.forgetRead((await records.read()).map(({ path }) => path));
    });
    await this.tidy();
    this.tell([]);
  }

  async removeAll(): Promise<void> {
    const wanted = await this.device.records.wanted();
    await this.remove([...new Set([...wanted.map(({ group }) => group), ...this.running.keys()])], { read: true });
  }

  /** Deletes what nothing needs, such as what a removal that was broken off has left. @throws where a list cannot be loaded that tells what is needed */
  tidy(): Promise<void> {
    return aloneWithLists(this.device.records, async () => (await this.device.current()).store, (store, asked) => this.sweep(store, asked));
  }

  private async fetchAll(group: GroupId, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
    const { records } = this.device;
    const { store } = await this.device.current();
    // The wish stays where this release lacks it: it can be gone on with once the next one, which the page is of, answers.
    await records.alone(() => records.want(group, false));
    let fault: unknown;
    try {
      const files = await store.filesOf(group);
      // The page is of a newer release than the device.
      if (files.length === 0) throw new OtherRelease(group);
      const total = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
      let done = 0;
      const show = (bytes: number): void => {
        done += bytes;
        this.running.set(group, { done, total });
        onProgress({ done, total });
      };
      show(0);
      await keepAll(inOrder(files), (row) => store.ensure(row, [], signal), show, signal);
    } catch (error) {
      fault = error;
    }
    const takenAway = await records.alone(async () => {
      if (!(await records.wanted()).some((item) => item.group === group)) return true;
      // A new release may have taken over: it took along what there was then.
      if ((await records.current())?.release !== store.stamp.release) {
        await caches.delete(store.cacheName);
        throw new OtherRelease(group);
      }
      if (fault !== undefined) throw fault;
      await records.want(group, true);
      return false;
    });
    if (!takenAway) return;
    await this.tidy();
    throw new TakenAway(group);
  }

  /** Deletes what was neither asked for nor read, nor is part of the way in. */
  private async sweep(store: ReleaseStore, asked: ReadonlySet<string>): Promise<void> {
    const { records } = this.device;
    const [wanted, read] = await Promise.all([records.wanted(), records.read()]);
    const needed = new Set([...asked, ...read.map(({ path }) => path)]);
    const locales = [this.own, ...wanted.map(({ group }) => readGroup(group).locale), ...read.map(({ path }) => partOf(path, store.stamp.indexTags))];
    await store.remove([...(await store.keptPaths())].filter((path) => !needed.has(path) && !isWayIn(path, locales)));
    // A release that is being made ready has a cache, too; so has one that is taking over, until it has.
    const others = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(this.device.base)) && name !== store.cacheName);
    const registration = await navigator.serviceWorker.getRegistration(this.device.base);
    const settled = registration?.active?.state === 'activated' && !registration.installing && !registration.waiting;
    if (settled) await Promise.all(others.map((name) => caches.delete(name)));
  }

  private tell(stop: readonly GroupId[]): void {
    this.channel.postMessage({ stop } satisfies Change);
  }
}

/** What stays as long as anything is kept: the site's scripts and styles, its lists, and in each language the way in and this page. */
export function isWayIn(path: string, locales: readonly string[]): boolean {
  if (path.startsWith('offline/')) return !/^offline\/texts\./.test(path) || locales.some((locale) => path === noticePath(locale));
  return path.startsWith('_astro/') || /^[^/]+\.(css|svg)$/.test(path) || locales.some((locale) => basePages(locale).includes(path));
}
