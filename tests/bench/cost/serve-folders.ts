import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A file that was asked for. */
export interface Served {
  readonly path: string;
  readonly raw: number;
  /** Bytes over the wire from a host that compresses texts ahead: Brotli 11; other files as they are. */
  readonly wire: number;
}

export interface FolderServer {
  readonly address: string;
  /** What was served since this was last asked, workers' requests included. */
  take(): Served[];
  close(): void;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/**
 * Serves folders, one over the other, and counts. `/page/<lang>` is an empty page in a language; it does not count.
 * Pages are isolated, so that the browser's clock goes by 5 µs and not by 100.
 */
export async function serveFolders(folders: readonly string[]): Promise<FolderServer> {
  const sizes = new Map<string, number>();
  let served: Served[] = [];
  const wire = (path: string, content: Buffer): number => {
    const size = sizes.get(path) ?? (types[extname(path)] ? brotli11(content) : content.length);
    sizes.set(path, size);
    return size;
  };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const lang = /^\/page\/([\w-]+)$/.exec(pathname)?.[1];
      const content = lang === undefined ? await find(folders, decodeURIComponent(pathname)) : Buffer.from(`<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"></html>`);
      const body = request.method === 'HEAD' ? undefined : content;
      if (lang === undefined) served.push({ path: pathname, raw: body?.length ?? 0, wire: body ? wire(pathname, body) : 0 });
      response.writeHead(content ? 200 : 404, {
        'Content-Type': lang === undefined ? (types[extname(pathname)] ?? 'application/octet-stream') : 'text/html; charset=utf-8',
        // What is asked for twice in a visit comes over the wire once.
        'Cache-Control': 'max-age=3600',
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      });
      response.end(body);
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    take() {
      const taken = served;
      served = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function find(folders: readonly string[], path: string): Promise<Buffer | undefined> {
  for (const folder of folders) {
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (content) return content;
  }
  return undefined;
}

function brotli11(content: Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }).length;
}
