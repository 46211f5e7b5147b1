/** The page that takes lines and languages along, says what is kept, and stands in for what is not. */
import { fillIn } from '../../search/browser/fill-in.ts';
import { isImmutable, noticePath, pathOf, readGroup, type FileRow, type GroupSize } from '../../wire/release-file.ts';
import { keepAll } from './download.ts';
import type { OfflineTexts } from './page-texts.ts';
import { Records, type Wanted } from './records.ts';
import { basePages, isQuotaError, OtherRelease, ReleaseStore } from './release-store.ts';
import { formatBytes, formatDate, formatPercent, TakeRow, type RowAction, type RowState } from './take-row.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;
/** How long a first start of the service worker may take, in milliseconds. */
const patience = 30_000;
/** Held while something is fetched, over all tabs. */
const lock = `sales-route-map:offline:${base}`;

/** What is under way on this page. */
interface Running {
  readonly abort: AbortController;
  started: boolean;
  done: number;
  total: number;
}

async function offlinePage(page: HTMLElement): Promise<void> {
  const texts = JSON.parse(page.dataset['texts'] ?? '{}') as OfflineTexts;
  const status = page.querySelector<HTMLElement>('.take-status') as HTMLElement;
  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  standIn(page, texts);
  say(texts.preparing);
  let device: Device;
  try {
    device = await openDevice();
  } catch (error) {
    console.warn(error);
    say(texts.blocked);
    return;
  }
  say('');
  new OfflinePage(page, texts, device, say).start();
}

interface Device {
  readonly records: Records;
  readonly store: ReleaseStore;
  readonly since: number;
}

/** @throws where nothing can be kept: no secure connection, storage blocked, a private window */
async function openDevice(): Promise<Device> {
  await navigator.serviceWorker.register(`${base}sw.js`);
  await Promise.race([navigator.serviceWorker.ready, new Promise((_, reject) => setTimeout(() => reject(new Error('The service worker does not start.')), patience))]);
  const records = await Records.open(base);
  // A worker is “ready” a moment before it has written down what it is.
  for (let tries = 0; tries < 100; tries++) {
    const current = await records.current();
    if (current) return { records, store: new ReleaseStore(base, current), since: current.since };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The service worker has written nothing down.');
}

class OfflinePage {
  private readonly page: HTMLElement;
  private readonly texts: OfflineTexts;
  private readonly device: Device;
  private readonly say: (text: string) => void;
  private readonly rows: readonly TakeRow[];
  private readonly running = new Map<string, Running>();

  constructor(page: HTMLElement, texts: OfflineTexts, device: Device, say: (text: string) => void) {
    this.page = page;
    this.texts = texts;
    this.device = device;
    this.say = say;
    this.rows = [...page.querySelectorAll<HTMLElement>('[data-group]')].map((item) => {
      const row: TakeRow = new TakeRow(item, texts, (action) => void this.act(row, action));
      return row;
    });
  }

  start(): void {
    const all = this.page.querySelector<HTMLButtonElement>('.remove-all');
    all?.addEventListener('click', () => void this.removeAll());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.refresh());
    void this.refresh();
  }

  private async act(row: TakeRow, action: RowAction): Promise<void> {
    if (action === 'cancel') this.running.get(row.group)?.abort.abort();
    else if (action === 'remove') await this.remove(row);
    else await this.take(row);
  }

  private async take(row: TakeRow): Promise<void> {
    const { records, store } = this.device;
    const { group, name } = row;
    const under: Running = { abort: new AbortController(), started: false, done: 0, total: 0 };
    const { signal } = under.abort;
    this.running.set(group, under);
    row.show({ is: 'waiting' });
    try {
      // Asks for this site to be spared when the device needs room; a refusal changes nothing here.
      void navigator.storage?.persist?.().catch(() => undefined);
      await navigator.locks.request(lock, { signal }, async () => {
        await records.want(group, false);
        const files = await store.filesOf(group);
        under.started = true;
        under.total = files.reduce((sum, [, , bytes]) => sum + bytes, 0);
        await this.fetchAll(files, row, under);
        // A new release may have taken over meanwhile: it took along what there was then.
        if ((await records.current())?.release !== store.stamp.release) throw new OtherRelease(group);
        await records.want(group, true);
      });
      this.say(fillIn(this.texts.done, { name }));
    } catch (error) {
      this.say(this.reason(error));
    } finally {
      this.running.delete(group);
      await this.refresh();
    }
  }

  private async fetchAll(files: readonly FileRow[], row: TakeRow, under: Running): Promise<void> {
    const { store } = this.device;
    let said = 0;
    await keepAll(
      files,
      (file, signal) => store.ensure(file, [], signal),
      (bytes) => {
        under.done += bytes;
        row.show({ is: 'running', done: under.done, total: under.total });
        const quarter = Math.floor((4 * under.done) / under.total);
        if (quarter <= said || quarter > 3) return;
        said = quarter;
        this.say(fillIn(this.texts.saying, { name: row.name, percent: formatPercent(quarter, 4, this.texts.tag) }));
      },
      under.abort.signal,
    );
  }

  private reason(error: unknown): string {
    if (error instanceof DOMException && error.name === 'AbortError') return this.texts.cancelled;
    if (isQuotaError(error)) return this.texts.quota;
    if (error instanceof OtherRelease) {
      void navigator.serviceWorker.getRegistration().then((registration) => registration?.update());
      return this.texts.otherRelease;
    }
    console.warn(error);
    return this.texts.lost;
  }

  private async remove({ group, name }: TakeRow): Promise<void> {
    const { records, store } = this.device;
    await records.unwant(group);
    const stays = new Set((await records.read()).map(({ path }) => path));
    for (const other of await records.wanted()) for (const [path] of await store.filesOf(other.group)) stays.add(path);
    const { locale } = readGroup(group);
    await store.remove((await store.filesOf(group)).map(([path]) => path).filter((path) => !stays.has(path) && !isBase(path, locale)));
    this.say(fillIn(this.texts.removed, { name }));
    await this.refresh();
  }

  private async removeAll(): Promise<void> {
    const { records, store } = this.device;
    for (const { abort } of this.running.values()) abort.abort();
    for (const { group } of await records.wanted()) await records.unwant(group);
    await records.forgetRead((await records.read()).map(({ path }) => path));
    const own = this.page.dataset['locale'] ?? '';
    await store.remove([...(await store.keptPaths())].filter((path) => !isBase(path, own) && !/^offline\//.test(path)));
    this.say(fillIn(this.texts.removed, { name: this.page.querySelector('.kept-title')?.textContent ?? '' }));
    await this.refresh();
  }

  /** Shows what is so now. */
  private async refresh(): Promise<void> {
    const { records, store } = this.device;
    // Another release has taken over: this page is of the one before.
    if ((await records.current())?.release !== store.stamp.release && this.running.size === 0) return location.reload();
    const [{ groups }, wanted, kept] = await Promise.all([store.shared(), records.wanted(), store.keptPaths()]);
    for (const row of this.rows) {
      const state = await this.stateOf(row.group, groups[row.group], wanted, kept);
      if (state) row.show(state);
    }
    let entries = 0;
    for (const item of this.page.querySelectorAll<HTMLElement>('[data-kept]')) {
      const path = pathOf(item.querySelector('a')?.pathname ?? '', base);
      item.hidden = path === undefined || !kept.has(path);
      if (!item.hidden) entries++;
    }
    for (const nothing of this.page.querySelectorAll<HTMLElement>('.nothing-kept')) nothing.hidden = entries > 0;
    const all = this.page.querySelector<HTMLElement>('.remove-all');
    if (all) all.hidden = wanted.length === 0 && entries === 0;
    await this.showUsage();
  }

  private async stateOf(group: string, size: GroupSize | undefined, wanted: readonly Wanted[], kept: ReadonlySet<string>): Promise<RowState | undefined> {
    const under = this.running.get(group);
    if (under) return under.started ? { is: 'running', done: under.done, total: under.total } : { is: 'waiting' };
    if (!size) return undefined;
    const { locale, letter } = readGroup(group);
    const asked = wanted.find((item) => item.group === group);
    const total = size.bytes;
    if (letter !== undefined && wanted.some((item) => item.group === locale && item.complete)) return { is: 'included' };
    if (asked?.complete) return { is: 'complete', at: asked.at, total };
    // Lists of other languages are fetched when one is taken along.
    if (!asked && locale !== this.page.dataset['locale']) return { is: 'none', missing: total, total };
    const done = (await this.device.store.filesOf(group)).reduce((sum, [path, , bytes]) => sum + (kept.has(path) ? bytes : 0), 0);
    return asked ? { is: 'partial', done, total } : { is: 'none', missing: total - done, total };
  }

  private async showUsage(): Promise<void> {
    const { tag, usage, updated } = this.texts;
    const line = this.page.querySelector<HTMLElement>('.kept-usage');
    if (!line) return;
    const { usage: used, quota } = await Promise.resolve(navigator.storage?.estimate?.()).then((estimate) => estimate ?? {}, () => ({}) as StorageEstimate);
    const parts = [fillIn(updated, { date: formatDate(this.device.since, tag) })];
    if (used !== undefined && quota !== undefined) parts.unshift(fillIn(usage, { used: formatBytes(used, tag), free: formatBytes(Math.max(0, quota - used), tag) }));
    line.replaceChildren(...parts.map((text) => Object.assign(document.createElement('span'), { textContent: text })));
  }
}

/** What stays as long as anything is kept: the site's scripts and styles, the way in and this page. */
function isBase(path: string, locale: string): boolean {
  return (isImmutable(path) && path.startsWith('_astro/')) || path === 'favicon.svg' || path === noticePath(locale) || basePages(locale).includes(path);
}

/** At another page's address this page stands in for it: it says so, and which entry it would have been. */
function standIn(page: HTMLElement, texts: OfflineTexts): void {
  const own = page.dataset['path'] ?? '';
  const path = pathOf(location.pathname, base) ?? '';
  if (path === own || `${path}/` === own) return;
  const section = page.querySelector<HTMLElement>('.not-kept') as HTMLElement;
  section.hidden = false;
  const heading = page.querySelector('h1');
  if (heading) heading.textContent = texts.notKept;
  document.title = fillIn(texts.pageTitle, { title: texts.notKept, site: page.dataset['site'] ?? '' });
  const [, id] = /\/concepts\/([^/]+)\/?$/.exec(`/${path}`) ?? [];
  const [, code] = /^go\/([A-Z]\d+)\/?$/.exec(path) ?? [];
  const entry = [...page.querySelectorAll<HTMLElement>('[data-kept]')].find(({ dataset }) => (id !== undefined && dataset['kept'] === id) || (code !== undefined && dataset['code'] === code));
  const link = entry?.querySelector('a')?.cloneNode(true);
  const place = section.querySelector('.not-kept-entry');
  // What can be read now comes first.
  const kept = page.querySelector('.kept');
  if (kept) section.after(kept);
  if (link) place?.append(link);
  else place?.remove();
  section.querySelector('button')?.addEventListener('click', () => location.reload());
  addEventListener('online', () => location.reload());
}

const page = document.querySelector<HTMLElement>('.offline-page');
if (page) void offlinePage(page);
