import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../src/build/release-files.ts';
import { writeRelease } from '../../src/build/release.ts';
import { moduleImports, pageAssets } from '../../src/browser/offline/page-assets.ts';
import { localeCodes } from '../../src/i18n/languages.ts';
import { cardAddress } from '../../src/browser/cards/card-file.ts';
import { pagesPath, type PagesFile } from '../../src/search/files/index-files.ts';
import type { CatalogueFile } from '../../src/wire/catalogue-file.ts';
import { needs, partPath, readGroup, type FileRow, type PartFile, type ReleaseStamp, type SharedPart } from '../../src/wire/release-file.ts';
import { attribute, elements, entryPages, listFiles, readPages } from '../support/built-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sales-route-map-offline-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const worker = readFileSync('dist/sw.js', 'utf8');
const fileOf = (path: string): string => join('dist', path === '' || path.endsWith('/') ? `${path}index.html` : path);

function partName(name: string): string {
  return listFiles('dist/offline').find((file) => new RegExp(`^${name}\\.[0-9a-f]{16}\\.json$`).test(file)) ?? '';
}
function part<Part extends PartFile>(name: string): Part {
  return JSON.parse(readFileSync(join('dist/offline', partName(name)), 'utf8')) as Part;
}
const shared = part<SharedPart>('shared');
const filesOf = (group: string): FileRow[] => [...shared.files, ...part(readGroup(group).locale).files].filter((row) => needs(group, row));

/** A copy of the built site without the pictures that no release lists. */
function copyOf(name: string): string {
  const folder = join(scratch, name);
  cpSync('dist', folder, { recursive: true, filter: (path) => !/^dist\/og(\/|$)/.test(path) });
  symlinkSync(join(process.cwd(), 'dist', 'og'), join(folder, 'og'));
  return folder;
}

describe('the service worker', () => {
  it('is one script of at most 30 KB, 10 KB over the wire, without eval, of the release that the lists are of', () => {
    expect(worker).not.toMatch(/\beval\(|new Function|importScripts|\bimport\s*\(|^\s*(import|export)\b/m);
    expect(worker.length).toBeLessThan(30_000);
    expect(brotliCompressSync(worker).length).toBeLessThan(10_000);
    for (const name of ['shared', ...localeCodes]) {
      const [, hash = ''] = /\.([0-9a-f]{16})\.json$/.exec(partName(name)) ?? [];
      expect(worker).toContain(hash);
      expect(hashOf(readFileSync(join('dist', partPath(name, hash))))).toBe(hash);
    }
  });

  it('is asked for anew each time', () => {
    expect(readFileSync('dist/_headers', 'utf8')).toContain('/sw.js\n  Cache-Control: no-cache');
  });
});

describe('the stamp of a release', () => {
  const stampOf = async (folder: string): Promise<ReleaseStamp> => (await writeRelease(folder)).stamp;

  it('is the same for the same files, and so are the bytes; and another when one of them changes', async () => {
    const folder = copyOf('same');
    const first = await stampOf(folder);
    expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toBe(worker);
    expect(worker).toContain(first.release);
    writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\n');
    expect(await stampOf(folder)).toEqual(first);
    writeFileSync(join(folder, 'ko', 'index.html'), `${readFileSync(join(folder, 'ko', 'index.html'), 'utf8')}<!-- -->`);
    const second = await stampOf(folder);
    // The list that all share holds the sizes of all.
    expect(second.release).not.toBe(first.release);
    expect(Object.keys(first.parts).filter((name) => first.parts[name] !== second.parts[name])).toEqual(['shared', 'ko']);
  });
});

describe('what is taken along', () => {
  const pages = readPages('dist');

  it('has every file with its hash and size', () => {
    for (const [path, hash, bytes] of [...shared.files, ...localeCodes.flatMap((locale) => [...part(locale).files])]) {
      const content = readFileSync(fileOf(path));
      expect([hashOf(content), content.length], path).toEqual([hash, bytes]);
    }
  });

  it('has, with a language, every page of it', () => {
    for (const locale of localeCodes) {
      const own = pages.map(({ address }) => address.slice(1)).filter((path) => path.startsWith(`${locale}/`));
      const listed = new Set(filesOf(locale).map(([path]) => path));
      expect(own.filter((path) => !listed.has(path))).toEqual([]);
      expect(shared.groups[locale]?.files).toBe(listed.size);
    }
  });

  it('has everything that its pages load, the scripts that those import, and the cards of their words', () => {
    for (const group of Object.keys(shared.groups).filter((each) => /^(ja|zh-hans)(\/|$)/.test(each))) {
      const listed = new Set(filesOf(group).map(([path]) => path));
      const missing = new Set<string>();
      const ask = (path: string): unknown => listed.has(path) || missing.add(path);
      for (const path of listed) {
        if (path.endsWith('.js')) for (const other of [...moduleImports(readFileSync(fileOf(path), 'utf8'), path), ...onDemand(readFileSync(fileOf(path), 'utf8'), path)]) ask(other);
        if (!path.endsWith('/')) continue;
        const page = pages.find(({ address }) => address === `/${path}`);
        for (const asset of pageAssets(page?.html ?? '', '/')) ask(asset);
        for (const link of page ? elements(page.tree, 'a').filter((node) => attribute(node, 'className') === 'defined') : []) {
          ask(cardAddress(new URL(attribute(link, 'href') ?? '', 'http://site'))?.slice(1) ?? '');
        }
      }
      expect([...missing], group).toEqual([]);
    }
  });

  it('has the search of the language with each line', () => {
    for (const group of Object.keys(shared.groups)) {
      const { locale } = readGroup(group);
      const listed = new Set(filesOf(group).map(([path]) => path));
      const { files } = JSON.parse(readFileSync(join('dist', pagesPath(locale)), 'utf8')) as PagesFile;
      const needed = ['search-index/names.json', pagesPath(locale), `search/texts.${locale}.json`, 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', ...files.map((file) => `pagefind/${file}`), ...listFiles('dist/pagefind').filter((file) => file.startsWith('wasm.')).map((file) => `pagefind/${file}`)];
      expect(needed.filter((path) => !listed.has(path)), group).toEqual([]);
    }
  });

  it('has, with a line, all its entries and those of no other line', () => {
    // What leads on, or says that an entry is gone, belongs to no line, and comes with each.
    const present = new Set(entryPages(readPages('dist')).map(({ file }) => file));
    for (const locale of localeCodes) {
      const lines = Object.keys(shared.groups).filter((group) => readGroup(group).locale === locale && /^[A-Z]$/.test(readGroup(group).part ?? ''));
      expect(lines).toHaveLength(5);
      const entries = (group: string): string[] => filesOf(group).map(([path]) => path).filter((path) => path.startsWith(`${locale}/concepts/`) && present.has(path));
      const all = lines.flatMap(entries);
      expect(new Set(all).size).toBe(all.length);
      expect(all.sort()).toEqual(entries(locale).sort());
    }
  });

  it('has, with a ride, its stations, whatever their lines, and its page', () => {
    for (const locale of localeCodes) {
      const { rides } = JSON.parse(readFileSync(join('dist', 'data', locale, 'catalogue.json'), 'utf8')) as CatalogueFile;
      expect(rides.length).toBeGreaterThan(0);
      for (const { id, stations } of rides) {
        const paths = filesOf(`${locale}/${id}`).map(([path]) => path);
        expect(paths).toContain(`${locale}/rides/${id}/`);
        expect(stations.filter((entry) => !paths.includes(`${locale}/concepts/${entry}/`)), id).toEqual([]);
        expect(shared.groups[`${locale}/${id}`]?.files).toBe(paths.length);
      }
    }
  });
});

/** Scripts and styles that a script loads on demand. */
function onDemand(script: string, path: string): string[] {
  const scripts = [...script.matchAll(/import\s*\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]\s*\)/g)].map(([, file]) => new URL(file ?? '', `http://site/${path}`).pathname.slice(1));
  return [...scripts, ...[...script.matchAll(/["'`]\/(_astro\/[^"'`]+\.css)["'`]/g)].map(([, file]) => file ?? '')];
}
