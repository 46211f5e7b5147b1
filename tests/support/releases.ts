import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { serveDist } from '../../.scripts/serve-dist.ts';
import { cacheControl } from '../../src/exports/security.ts';
import { writeRelease } from '../../src/build/release.ts';
import { listFiles } from './built-site.ts';

/** A copy of the built site in which every page and every file without a hash in its name says `mark`, as a release of its own. */
export async function markedRelease(folder: string, mark: string): Promise<void> {
  cpSync('dist', folder, { recursive: true, filter: (path) => !/^dist\/(og|embed)(\/|$)/.test(path) });
  symlinkSync(join(process.cwd(), 'dist', 'og'), join(folder, 'og'));
  for (const file of listFiles(folder).filter((path) => /\.html$|^map\.css$|^cards\//.test(path))) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (file.endsWith('.html')) writeFileSync(path, text.replace('<head>', `<head><meta name="marked" content="${mark}">`));
    else if (file.endsWith('.css')) writeFileSync(path, `${text}:root{--marked:${mark}}`);
    else writeFileSync(path, JSON.stringify({ ...(JSON.parse(text) as object), marked: mark }));
  }
  await writeRelease(folder);
}

/** A host that can be stopped, and started again at the same address with another release. */
export class Host {
  private server: Server | undefined;
  private port: number;
  /** How long browsers may keep pages and files without a hash in their names, in seconds. */
  maxAge = 0;
  /** Paths that it has nothing at. */
  missing: RegExp | undefined;

  constructor(port: number) {
    this.port = port;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async serve(folder: string): Promise<void> {
    await this.stop();
    const served = await serveDist(folder, this.port);
    this.server = served.server;
    const [answer] = served.server.listeners('request') as [(request: IncomingMessage, response: ServerResponse) => void];
    served.server.removeAllListeners('request').on('request', (request: IncomingMessage, response: ServerResponse) => {
      const setHeader = response.setHeader.bind(response);
      if (this.maxAge > 0) response.setHeader = (name, value) => setHeader(name, value === cacheControl.page ? `public, max-age=${this.maxAge}` : value);
      if (!this.missing?.test(request.url ?? '')) return answer(request, response);
      response.writeHead(404).end();
    });
    this.port = served.port;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
