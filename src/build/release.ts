import type { AstroIntegration } from 'astro';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { localeCodes } from '../i18n/languages.ts';
import { indexTag } from '../search/files/index-files.ts';
import { cachePrefix, partPath, sharedPart, type ReleaseStamp } from '../wire/release-file.ts';
import { groupSizes, hashOf, releaseParts, renamedRides, type BuiltFile } from './release-files.ts';

const workerSource = fileURLToPath(new URL('../browser/offline/service-worker.ts', import.meta.url));

/** In development, a worker that an earlier `npm start` left on the same port takes itself away, with what it kept and nothing else. */
export function farewell(base: string): string {
  return `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(Promise.all([registration.unregister(), caches.keys().then((names) => Promise.all(names.filter((name) => name.startsWith(${JSON.stringify(cachePrefix(base))})).map((name) => caches.delete(name))))])));
`;
}

/**
 * Writes what a device needs to keep the site: after everything else of a build, the lists of its files and the service worker
 * that holds their stamp.
 */
export function release(base: string): AstroIntegration {
  return {
    name: 'release',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { stamp, workerBytes } = await writeRelease(fileURLToPath(dir));
        logger.info(`release ${stamp.release}, service worker of ${workerBytes} bytes`);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (new URL(request.url ?? '', 'http://site').pathname !== `${base}sw.js`) return next();
          response.setHeader('Content-Type', 'text/javascript').setHeader('Cache-Control', 'no-cache').end(farewell(base));
        });
      },
    },
  };
}

/** Lists the files of a built site and writes its service worker. The same files give the same bytes. */
export async function writeRelease(folder: string): Promise<{ readonly stamp: ReleaseStamp; readonly workerBytes: number }> {
  const indexTags = Object.fromEntries(localeCodes.map((locale) => [locale, indexTag(locale)]));
  const built = readBuilt(folder);
  const parts = releaseParts(built, indexTags);
  const shared = { groups: groupSizes(parts), renamed: renamedRides(built) };
  const hashes: Record<string, string> = {};
  mkdirSync(join(folder, 'offline'), { recursive: true });
  for (const [name, files] of parts) {
    const text = JSON.stringify(name === sharedPart ? { files, ...shared } : { files });
    const hash = hashOf(text);
    hashes[name] = hash;
    writeFileSync(join(folder, partPath(name, hash)), text);
  }
  const stamp: ReleaseStamp = { release: hashOf(JSON.stringify(hashes)), parts: hashes, indexTags };
  const worker = await bundleWorker(stamp);
  writeFileSync(join(folder, 'sw.js'), worker);
  return { stamp, workerBytes: Buffer.byteLength(worker) };
}

/** Everything that was built, apart from what this writes itself. */
function readBuilt(folder: string): BuiltFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), file }))
    .filter(({ path }) => !/^offline\/[^/]+\.[0-9a-f]{16}\.json$/.test(path) && path !== 'sw.js')
    .map(({ path, file }) => ({ path, content: readFileSync(file) }));
}

/** The worker and all that it imports as one plain script, as every browser takes it. */
async function bundleWorker(stamp: ReleaseStamp): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', siteRelease: JSON.stringify(stamp) },
    build: { write: false, minify: true, target: 'es2022', rollupOptions: { input: workerSource, output: { format: 'iife', entryFileNames: 'sw.js' } } },
  });
  const [output] = [result].flat();
  const files = output && 'output' in output ? output.output : [];
  const [script] = files;
  if (files.length !== 1 || script?.type !== 'chunk') throw new Error(`The service worker became ${files.length} files; it must be one.`);
  return script.code;
}
