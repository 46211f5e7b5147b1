import { cachePrefix, hashLength, isImmutable, needs, noticePath, partOf, partPath, readGroup, sharedPart, type FileRow, type GroupId, type PartFile, type ReleaseStamp, type SharedPart } from '../../wire/release-file.ts';
import { moduleImports, pageAssets } from './page-assets.ts';
import { passHeader } from './worker-messages.ts';

/** The site answers with a file of another release: it was published anew since. */
export class OtherRelease extends Error {}

/** There is no room left on the device. */
export function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

/**
 * The files of one release on this device. Each is put there, and given out, only with the hash that the release's lists name: what
 * the site answers after it was published anew is not taken in, and what was damaged on the device counts as not there.
 * Used by the service worker and by the page that takes things along.
 */
export class ReleaseStore {
  readonly stamp: ReleaseStamp;
  private readonly base: string;
  private readonly parts = new Map<string, Promise<PartFile>>();
  private readonly rows = new Map<string, Promise<ReadonlyMap<string, FileRow>>>();

  /** @param base where the site is mounted, with slashes at both ends */
  constructor(base: string, stamp: ReleaseStamp) {
    this.base = base;
    this.stamp = stamp;
  }

  get cacheName(): string {
    return cachePrefix(this.base) + this.stamp.release;
  }

  get locales(): string[] {
    return Object.keys(this.stamp.indexTags);
  }

  shared(): Promise<SharedPart> {
    return this.part(sharedPart) as Promise<SharedPart>;
  }

  /** A list of the release's files, from the device or the site. @throws where neither has it */
  part(name: string): Promise<PartFile> {
    const known = this.parts.get(name) ?? this.loadPart(name);
    this.parts.set(name, known);
    known.catch(() => this.parts.delete(name));
    return known;
  }

  /** What the release says of a path; undefined for a path that it does not have. @throws where its list cannot be loaded */
  async row(path: string): Promise<FileRow | undefined> {
    const part = partOf(path, this.stamp.indexTags);
    const known = this.rows.get(part) ?? this.part(part).then(({ files }) => new Map(files.map((row) => [row[0], row])));
    this.rows.set(part, known);
    known.catch(() => this.rows.delete(part));
    return (await known).get(path);
  }

  /** What a line, ride or language is called in this release: a ride may have had another id. @throws where the list cannot be loaded */
  async present(group: GroupId): Promise<GroupId> {
    const { renamed = {} } = await this.shared();
    const { locale, part } = readGroup(group);
    return part !== undefined && Object.hasOwn(renamed, part) ? `${locale}/${renamed[part] ?? part}` : group;
  }

  /** All files of a line, ride or language; none of one that the release does not have. @throws where the lists cannot be loaded */
  async filesOf(group: GroupId): Promise<FileRow[]> {
    const shared = await this.shared();
    const present = await this.present(group);
    if (!Object.hasOwn(shared.groups, present)) return [];
    const own = await this.part(readGroup(present).locale);
    return [...shared.files, ...own.files].filter((row) => needs(present, row));
  }

  /** The file as it is kept, whole; undefined where it is not kept or is damaged. */
  async kept(row: FileRow): Promise<Response | undefined> {
    const cache = await this.cache();
    const found = await cache.match(this.base + row[0]);
    if (!found) return undefined;
    const body = await found.arrayBuffer().catch(() => undefined);
    if (body && (await hashOf(body)) === row[1]) return new Response(body, { headers: found.headers });
    await cache.delete(this.base + row[0]);
    return undefined;
  }

  /** Paths of everything that is kept. Whether it is whole shows when it is asked for. */
  async keptPaths(): Promise<Set<string>> {
    const keys = await (await this.cache()).keys();
    return new Set(keys.map(({ url }) => new URL(url).pathname.slice(this.base.length)));
  }

  /** Keeps what the site answered, if it is of this release. @throws OtherRelease; DOMException when there is no room */
  async keep(row: FileRow, response: Response): Promise<ArrayBuffer> {
    const body = await judge(row, response);
    await this.put(row, body, response.headers);
    return body;
  }

  /**
   * Sees to it that a file is kept: it is there, or an earlier release kept the same, or it is fetched.
   * @returns what is in it
   * @throws OtherRelease; DOMException when there is no room or `signal` ended it; TypeError without a connection
   */
  async ensure(row: FileRow, earlier: readonly Cache[] = [], signal?: AbortSignal): Promise<ArrayBuffer> {
    const kept = await this.kept(row);
    if (kept) return kept.arrayBuffer();
    const copied = await this.copy(row, earlier);
    if (copied) return copied;
    const { body, headers } = await this.load(row, signal);
    await this.put(row, body, headers);
    return body;
  }

  /** Takes a file over from an earlier release, where it is the same. */
  async copy(row: FileRow, earlier: readonly Cache[]): Promise<ArrayBuffer | undefined> {
    for (const cache of earlier) {
      const found = await cache.match(this.base + row[0]);
      const body = found && (await this.keep(row, found).catch((error: unknown) => {
        if (error instanceof OtherRelease) return undefined;
        throw error;
      }));
      if (body) return body;
    }
    return undefined;
  }

  /** Sees to it that a page is kept with what it needs to be shown and to run. */
  async ensurePage(row: FileRow, earlier: readonly Cache[] = []): Promise<void> {
    const html = new TextDecoder().decode(await this.ensure(row, earlier));
    await this.ensureWithImports(pageAssets(html, this.base), earlier);
  }

  /** What a language cannot do without on the device: its front page, the page that stands in for what is not kept, the note on a new release. */
  async ensureBase(locale: string, earlier: readonly Cache[] = []): Promise<void> {
    const notice = (await this.shared()).files.map(([path]) => path).filter((path) => /^_astro\/update-notice\./.test(path));
    await this.ensureWithImports([...notice, noticePath(locale)], earlier);
    for (const path of basePages(locale)) {
      const row = await this.row(path);
      if (row) await this.ensurePage(row, earlier);
    }
  }

  /** Takes files away again. */
  async remove(paths: readonly string[]): Promise<void> {
    const cache = await this.cache();
    await Promise.all(paths.map((path) => cache.delete(this.base + path)));
  }

  private async ensureWithImports(paths: readonly string[], earlier: readonly Cache[]): Promise<void> {
    const wanted = new Set(paths);
    // What is added on the way is gone through, too.
    for (const path of wanted) {
      const row = await this.row(path);
      if (!row) continue;
      const body = await this.ensure(row, earlier);
      if (path.endsWith('.js')) for (const other of moduleImports(new TextDecoder().decode(body), path)) wanted.add(other);
    }
  }

  private async loadPart(name: string): Promise<PartFile> {
    const hash = this.stamp.parts[name];
    if (hash === undefined) throw new OtherRelease(name);
    const row: FileRow = [partPath(name, hash), hash, 0, ''];
    const kept = await this.kept(row);
    const { body, headers } = kept ? { body: await kept.arrayBuffer(), headers: kept.headers } : await this.load(row);
    // A list that there is no room for is loaded again the next time.
    if (!kept) await this.put(row, body, headers).catch(() => undefined);
    return JSON.parse(new TextDecoder().decode(body)) as PartFile;
  }

  /** Fetches a file. The copy that the browser or a host between kept may be of another release: then it is asked for once more, past them. */
  private async load(row: FileRow, signal?: AbortSignal): Promise<{ readonly body: ArrayBuffer; readonly headers: Headers }> {
    const ask = async (cache: RequestCache): Promise<{ body: ArrayBuffer; headers: Headers }> => {
      const response = await fetch(this.base + row[0], { cache, headers: { [passHeader]: '1' }, ...(signal && { signal }) });
      return { body: await judge(row, response), headers: response.headers };
    };
    try {
      return await ask(isImmutable(row[0]) ? 'default' : 'no-cache');
    } catch (error) {
      if (!(error instanceof OtherRelease)) throw error;
      return ask('reload');
    }
  }

  private async put(row: FileRow, body: ArrayBuffer, from: Headers): Promise<void> {
    const headers = new Headers(from);
    for (const name of ['Content-Encoding', 'Content-Length', 'Transfer-Encoding', 'Vary']) headers.delete(name);
    await (await this.cache()).put(this.base + row[0], new Response(body, { headers }));
  }

  private cache(): Promise<Cache> {
    return caches.open(this.cacheName);
  }
}

/** Pages of a language that are kept as soon as one of its pages is. */
export function basePages(locale: string): string[] {
  return [`${locale}/`, `${locale}/offline/`];
}

/** What the site answered, if it is of the release. @throws OtherRelease; TypeError where the host has a fault */
async function judge(row: FileRow, response: Response): Promise<ArrayBuffer> {
  if (response.status >= 500) throw new TypeError(`${response.url}: ${response.status}`);
  const body = await response.arrayBuffer();
  if (!response.ok || (await hashOf(body)) !== row[1]) throw new OtherRelease(row[0]);
  return body;
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...digest.subarray(0, hashLength / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
