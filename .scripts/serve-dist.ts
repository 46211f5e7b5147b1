import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { cacheControl, hashedFolders, policyHeader, securityHeaders, workerFile } from '../src/exports/security.ts';

/** A running server and where it is. */
export interface Served {
  readonly port: number;
  readonly server: Server;
}

/**
 * Serves a built site on 127.0.0.1 with the headers that hosts are told to send, compressed as hosts do.
 * @param folder the built site
 * @param firstPort tried first; the next free one is taken
 */
export async function serveDist(folder: string, firstPort: number): Promise<Served> {
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    etag: true,
    dotfiles: false,
    setHeaders(response, pathname) {
      const hashed = hashedFolders.some((name) => pathname.startsWith(`/${name}/`));
      response.setHeader('Cache-Control', hashed ? cacheControl.hashed : pathname === `/${workerFile}` ? cacheControl.worker : cacheControl.page);
    },
  });
  const compress = compression();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('Content-Security-Policy', policyHeader(new URL(request.url ?? '/', 'http://host').pathname));
    compress(request as never, response as never, () => {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(notFound);
      });
    });
  });
  return { server, port: await listen(server, firstPort) };
}

/** Listens on the first free port from `port` on. @throws when twenty ports in a row are taken */
async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 20; candidate++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
      server.listen(candidate, '127.0.0.1', () => resolve(false));
    });
    if (!taken) return candidate;
  }
  throw new Error(`Ports ${port} to ${port + 19} are taken. Free one, or set PORT.`);
}
