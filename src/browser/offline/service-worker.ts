/// <reference lib="webworker" />
/**
 * Keeps what was read and what was asked for, of one release. Online, pages come from the site; a page that is byte for byte of
 * this worker's release counts as its own, and only such a page is given the release's files. All other pages are let alone.
 */
import { registerRoute } from 'workbox-routing';
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { isImmutable, partOf, pathOf, readGroup, type FileRow, type ReleaseStamp } from '../../wire/release-file.ts';
import { beyondLimits, Records } from './records.ts';
import { cachePrefix, isQuotaError, OtherRelease, ReleaseStore } from './release-store.ts';
import { passHeader, readyMessage, takeOverMessage } from './worker-messages.ts';

declare const self: ServiceWorkerGlobalScope;
/** The release that this worker is of; `build/release.ts` puts it in. */
declare const siteRelease: ReleaseStamp;

/** How long a page may take before its kept copy is shown, in milliseconds. */
const patience = 4000;
/** How long after a look for a new release the next one is worth it, in milliseconds. */
const lookAgainAfter = 60_000;

const base = new URL(self.registration.scope).pathname;
const stamp = siteRelease;
const store = new ReleaseStore(base, stamp);

let opened: Promise<Records> | undefined;
function records(): Promise<Records> {
  opened ??= Records.open(base);
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Which open pages are of this release, by the browser's ids. Written down as well, since a worker is stopped when it has nothing to do. */
const own = new Map<string, Promise<boolean>>();

function note(id: string, isOwn: Promise<boolean>): void {
  if (!id) return;
  own.set(id, isOwn);
  void isOwn.then(async (yes) => yes && (await records()).notePage(id, stamp.release)).catch(() => undefined);
}

async function isOwn(id: string): Promise<boolean> {
  const known = own.get(id) ?? records().then(async (all) => (await all.page(id)) === stamp.release).catch(() => false);
  own.set(id, known);
  return known;
}

/** What the release says of an address, also where it lacks its last slash; undefined where that cannot be told. */
async function rowOf(path: string): Promise<FileRow | undefined> {
  try {
    return (await store.row(path)) ?? (/[^/]$/.test(path) ? await store.row(`${path}/`) : undefined);
  } catch {
    return undefined;
  }
}

let looked = -Infinity;
/** The site has another release: its worker is fetched, or takes over where it is there and nothing of this release is open. */
async function lookForUpdate(): Promise<void> {
  const { waiting } = self.registration;
  if (waiting && (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length <= 1) return waiting.postMessage(takeOverMessage);
  if (performance.now() - looked < lookAgainAfter) return;
  looked = performance.now();
  await self.registration.update().catch(() => undefined);
}

/** Keeps a page that was read, and what goes with it; what was read longest ago makes room. */
async function keepRead(row: FileRow): Promise<void> {
  const [path] = row;
  const all = await records();
  await all.noteRead(path);
  await store.ensurePage(row);
  const locale = partOf(path, stamp.indexTags);
  if (store.locales.includes(locale)) await store.ensureBase(locale);
  await tidy();
}

async function tidy(limits?: Parameters<typeof beyondLimits>[2]): Promise<void> {
  const all = await records();
  const asked = new Set<string>();
  for (const { group } of await all.wanted()) for (const [path] of await store.filesOf(group)) asked.add(path);
  const old = beyondLimits(await all.read(), (path) => asked.has(path) || /^[^/]+\/(offline\/)?$/.test(path), limits);
  if (old.length === 0) return;
  await store.remove(old);
  await all.forgetRead(old);
}

/** Takes in what the site answered. @returns whether it is of this release */
async function takeIn(row: FileRow, response: Response, then: () => Promise<void>): Promise<boolean> {
  try {
    await store.keep(row, response);
  } catch (error) {
    if (error instanceof OtherRelease) return false;
    // It is of this release, but there is no room for it.
    if (isQuotaError(error)) await tidy({ pages: 50, files: 50 }).catch(() => undefined);
    return true;
  }
  void then().catch(() => undefined);
  return true;
}

/** Pages: from the site, as long as it answers; then what is kept; then the page that says what is kept. */
class Pages extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response | undefined> {
    const { resultingClientId } = handler.event as FetchEvent;
    const path = pathOf(request.url, base) ?? '';
    const row = rowOf(path);
    const network = handler.fetch(request);
    const answer = await Promise.race([network.then((response) => (response.status < 500 ? response : undefined), () => undefined), delay(patience)]);
    if (answer) return this.fromSite(answer, row, resultingClientId, handler);
    const known = await row;
    const kept = known && (await store.kept(known));
    if (kept) {
      note(resultingClientId, Promise.resolve(true));
      handler.waitUntil(records().then((all) => all.noteRead(known[0])));
      return kept;
    }
    const late = await network.catch(() => undefined);
    if (late) return this.fromSite(late, row, resultingClientId, handler);
    note(resultingClientId, Promise.resolve(true));
    return standIn(path);
  }

  private fromSite(response: Response, row: Promise<FileRow | undefined>, id: string, handler: StrategyHandler): Response {
    if (!response.ok) return response;
    const copy = response.clone();
    const judged = row.then((known) => (known ? takeIn(known, copy, () => handler.waitUntil(keepRead(known))) : false));
    note(id, judged.catch(() => false));
    handler.waitUntil(judged.then((same) => (same ? undefined : lookForUpdate())));
    return response;
  }
}

/** Everything that pages load. */
class Files extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response | undefined> {
    const { clientId, resultingClientId } = handler.event as FetchEvent;
    // A worker is of the release of the page that starts it.
    if (request.destination === 'worker') note(resultingClientId, isOwn(clientId));
    const path = pathOf(request.url, base) ?? '';
    const row = (isImmutable(path) || (await isOwn(clientId))) ? await rowOf(path) : undefined;
    if (!row) return handler.fetch(request);
    const kept = await store.kept(row);
    if (kept) return request.method === 'HEAD' ? new Response(null, { headers: kept.headers }) : kept;
    const response = await handler.fetch(request);
    if (request.method === 'HEAD' || !response.ok) return response;
    const copy = response.clone();
    const taken = takeIn(row, copy, async () => {
      if (!path.startsWith('_astro/')) await (await records()).noteRead(path);
    });
    if (isImmutable(path)) {
      handler.waitUntil(taken);
      return response;
    }
    if (await taken) return response;
    // The page is of this release, the file is not: the page is told that there is none.
    handler.waitUntil(lookForUpdate());
    return Response.error();
  }
}

/** The page for what is not kept, in the language of the address where that is on the device, else in the one that was read last. */
async function standIn(path: string): Promise<Response | undefined> {
  const read = await records().then((all) => all.read(), () => []);
  const latest = [...read].sort((a, b) => b.at - a.at).map((item) => partOf(item.path, stamp.indexTags));
  for (const locale of new Set([partOf(path, stamp.indexTags), ...latest, ...store.locales])) {
    const row = store.locales.includes(locale) ? await rowOf(`${locale}/offline/`) : undefined;
    const kept = row && (await store.kept(row));
    if (kept) return kept;
  }
  return undefined;
}

/** Makes this release ready beside the one that answers: only what has changed is fetched. Fails, to be tried again, when something asked for cannot be had. */
async function install(): Promise<void> {
  const all = await records();
  const earlier = await Promise.all((await otherCaches()).map((name) => caches.open(name)));
  const [wanted, read] = await Promise.all([all.wanted(), all.read()]);
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const openPaths = open.flatMap(({ url }) => pathOf(url, base) ?? []);
  await store.shared();
  const inUse = [...openPaths, ...read.map(({ path }) => path)].map((path) => partOf(path, stamp.indexTags));
  for (const locale of new Set([...inUse, ...wanted.map(({ group }) => readGroup(group).locale)])) {
    if (store.locales.includes(locale)) await store.ensureBase(locale, earlier);
  }
  for (const { group, complete } of wanted) await renew(group, complete, earlier);
  for (const path of new Set([...openPaths, ...read.map((item) => item.path)])) {
    const row = await rowOf(path);
    if (!row) continue;
    try {
      await store.ensurePage(row, earlier);
      if (openPaths.includes(path)) await all.noteRead(row[0]);
    } catch {
      // It was read, not asked for: the next time it is read, it is kept again.
    }
  }
  if (!self.registration.active) return;
  const pages = await Promise.all(open.map(({ id }) => all.page(id)));
  const active = (await all.current())?.release;
  if (pages.some((release) => release !== undefined && release === active)) for (const client of open) client.postMessage(readyMessage);
  else await self.skipWaiting();
}

async function renew(group: string, complete: boolean, earlier: readonly Cache[]): Promise<void> {
  try {
    const rows = await store.filesOf(group);
    // What was broken off stays so, with what it had.
    for (const row of rows) await (complete ? store.ensure(row, earlier) : store.copy(row, earlier));
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    // Two releases do not fit beside each other: what is missing is fetched when the reader says so.
    await (await records()).want(group, false);
  }
}

async function activate(): Promise<void> {
  await Promise.all((await otherCaches()).map((name) => caches.delete(name)));
  const all = await records();
  if ((await all.current())?.release !== stamp.release) await all.setCurrent(stamp);
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'all' });
  await all.forgetPages((id) => open.some((client) => client.id === id));
}

async function otherCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)) && name !== store.cacheName);
}

function delay(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

const inScope = ({ url, request, sameOrigin }: { url: URL; request: Request; sameOrigin: boolean }): boolean => sameOrigin && url.pathname.startsWith(base) && !request.headers.has(passHeader);
const files = new Files();
registerRoute((options) => inScope(options) && options.request.mode === 'navigate', new Pages());
for (const method of ['GET', 'HEAD'] as const) registerRoute((options) => inScope(options), files, method);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data }) => {
  if (data === takeOverMessage) void self.skipWaiting();
});
