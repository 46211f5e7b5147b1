import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { serveDist } from '../../.scripts/serve-dist.ts';
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
