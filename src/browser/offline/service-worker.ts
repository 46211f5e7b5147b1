/// <reference lib="webworker" />
/**
 * Keeps what was read and what was asked for, of one release. Online, pages come from the site; a page that is byte for byte of
 * this worker's release counts as its own, and only such a page is given the release's files. All other pages are let alone.
 */
import { registerRoute } from 'workbox-routing';
import { Strategy, type StrategyHandler } from 'workbox-strategies';
import { cachePrefix, isImmutable, partOf, pathOf, type FileRow, type ReleaseStamp } from '../../wire/release-file.ts';
import { OpenPages } from './open-pages.ts';
import { ReadKeeper } from './read-keeper.ts';
import { Records } from './records.ts';
import { ReleaseStore } from './release-store.ts';
import { bringOver, makeReady, settle } from './succession.ts';
import { passHeader, type WaitingMessage, type WorkerMessage } from './worker-messages.ts';

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

const pages = new OpenPages(records);
const reading = new ReadKeeper(store, records);

/** What the release says of an address, also where it lacks its last slash; undefined where that cannot be told. */
async function rowOf(path: string): Promise<FileRow | undefined> {
  try {
    return (await store.row(path)) ?? (/[^/]$/.test(path) ? await store.row(`${path}/`) : undefined);
  } catch {
    return undefined;
  }
}

let looked = -Infinity;
/** The site has another release: its worker is fetched. */
async function lookForUpdate(): Promise<void> {
  if (performance.now() - looked < lookAgainAfter) return;
  looked = performance.now();
  await self.registration.update().catch(() => undefined);
}

/** The site's open windows, except where another site of the same host shows. */
async function windows(): Promise<readonly WindowClient[]> {
  return (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) => pathOf(url, base) !== undefined);
}

async function isAnyOf(open: readonly Client[], release: string): Promise<boolean> {
  return (await Promise.all(open.map(({ id }) => pages.releaseOf(id)))).includes(release);
}

/** A page of another release has come: where it took the place of the last one of this release, the worker that waits takes over. Else the reader decides. */
async function giveWay(id: string): Promise<void> {
  // Then the page before it is gone.
  await self.clients.get(id);
  const { waiting } = self.registration;
  if (waiting && !(await isAnyOf(await windows(), stamp.release))) waiting.postMessage('take-over' satisfies WaitingMessage);
}

/** Pages: from the site, as long as it answers; then what is kept; then the page that says what is kept. */
class Pages extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response | undefined> {
    const { resultingClientId } = handler.event as FetchEvent;
    const path = pathOf(request.url, base) ?? '';
    const row = rowOf(path);
    // A host may let browsers keep pages for a while: what the device has kept is then asked about, not shown.
    const network = handler.fetch(request.cache === 'default' ? new Request(request, { cache: 'no-cache' }) : request);
    const answer = await Promise.race([network.then((response) => (response.status < 500 ? response : undefined), () => undefined), delay(patience)]);
    if (answer) return this.fromSite(answer, row, resultingClientId, handler);
    const known = await row;
    const kept = known && (await store.kept(known));
    if (kept) {
      pages.note(resultingClientId, Promise.resolve(stamp.release));
      handler.waitUntil(records().then((all) => all.noteRead(known[0])));
      return kept;
    }
    const late = await network.catch(() => undefined);
    if (late) return this.fromSite(late, row, resultingClientId, handler);
    pages.note(resultingClientId, Promise.resolve(stamp.release));
    return standIn(path);
  }

  private fromSite(response: Response, row: Promise<FileRow | undefined>, id: string, handler: StrategyHandler): Response {
    if (!response.ok) return response;
    const copy = response.clone();
    const judged = row.then((known) => (known ? reading.takeIn(known, copy, () => handler.waitUntil(reading.keep(known))) : false));
    pages.note(id, judged.then((same) => (same ? stamp.release : undefined)));
    handler.waitUntil(judged.then((same) => (same ? undefined : lookForUpdate().then(() => giveWay(id)))));
    return response;
  }
}

/** Everything that pages load. */
class Files extends Strategy {
  protected override async _handle(request: Request, handler: StrategyHandler): Promise<Response | undefined> {
    const { clientId, resultingClientId } = handler.event as FetchEvent;
    // A worker is of the release of the page that starts it.
    if (request.destination === 'worker') pages.note(resultingClientId, pages.releaseOf(clientId));
    const path = pathOf(request.url, base) ?? '';
    const release = isImmutable(path) ? stamp.release : await pages.releaseOf(clientId);
    // The page is of the release before: its files are gone, and it is given no others.
    if (release !== undefined && release !== stamp.release) return Response.error();
    const row = release === undefined ? undefined : await rowOf(path);
    if (!row) return handler.fetch(request);
    const kept = await store.kept(row);
    if (kept) return request.method === 'HEAD' ? new Response(null, { headers: kept.headers }) : kept;
    const response = await handler.fetch(request);
    if (request.method === 'HEAD' || !response.ok) return response;
    const taken = this.takeFile(row, response);
    if (isImmutable(path)) {
      handler.waitUntil(taken);
      return response;
    }
    if (await taken) return response;
    // The browser may have kept an older one than the site has.
    const anew = await handler.fetch(new Request(request, { cache: 'reload' }));
    if (anew.ok && (await this.takeFile(row, anew))) return anew;
    // The page is of this release, the file is not: the page is told that there is none.
    handler.waitUntil(lookForUpdate());
    return Response.error();
  }

  private takeFile(row: FileRow, response: Response): Promise<boolean> {
    return reading.takeIn(row, response.clone(), async () => {
      if (!row[0].startsWith('_astro/')) await (await records()).noteRead(row[0]);
    });
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

async function install(): Promise<void> {
  const all = await records();
  const earlier = await Promise.all((await otherCaches()).map((name) => caches.open(name)));
  const openPaths = (await windows()).flatMap(({ url }) => pathOf(url, base) ?? []);
  await makeReady(store, all, earlier, openPaths);
  if (!self.registration.active) return;
  const open = await windows();
  const active = (await all.current())?.release;
  if (active !== undefined && (await isAnyOf(open, active))) for (const client of open) say(client, 'ready');
  else await self.skipWaiting();
}

async function activate(): Promise<void> {
  const all = await records();
  const others = await otherCaches();
  const earlier = await Promise.all(others.map((name) => caches.open(name)));
  await all.alone(async () => {
    await bringOver(store, all, earlier).catch(() => undefined);
    await Promise.all(others.map((name) => caches.delete(name)));
    if ((await all.current())?.release !== stamp.release) await all.setCurrent(stamp);
    // What it could not write down, the page that takes lines along sees for itself.
    await settle(store, all).catch((error: unknown) => { console.warn(error); });
  });
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
self.addEventListener('message', (event) => {
  const { data, source } = event as { data: unknown; source: Client | ServiceWorker | null };
  if (data === 'announce' && source instanceof Client) say(source, 'ready');
  if (data === 'take-over') event.waitUntil(takeOver(source instanceof Client));
});

/** @param agreed whether a reader said so: then all pages are loaded anew */
async function takeOver(agreed: boolean): Promise<void> {
  if (agreed) for (const client of await windows()) say(client, 'agreed');
  await self.skipWaiting();
}

function say(client: Client, is: WorkerMessage['is']): void {
  client.postMessage({ is, release: stamp.release } satisfies WorkerMessage);
}
