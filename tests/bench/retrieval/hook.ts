/**
 * The site's search as the retrieval benchmark takes it (`../shared/bench/retrieval`, hook `site:`): its documents through
 * the product's own analyser, index and ranking, in a real browser. Nothing of the benchmark enters the product.
 *
 *     node run.mjs --systems site:<this file>        # in a copy of the benchmark, with the project's Node
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hanTable } from '../../../src/search/analyser/han.ts';
import { indexTag, pagefindFolder, pagesPath } from '../../../src/search/files/index-files.ts';
import { buildSearchIndex } from '../../../src/search/index/build-search-index.ts';
import { hanFormsIn } from '../../../src/search/index/han-forms.ts';
import { indexRecords } from '../../../src/search/index/index-records.ts';
import { loadJapaneseWords } from '../../../src/search/index/japanese-words.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';

interface BenchDocument {
  readonly id: string;
  /** Heading or nothing, and text. */
  readonly s: readonly (readonly [heading: string | null, text: string])[];
}

interface BenchContext {
  readonly lang: string;
  readonly dir: string;
  readonly glossary: readonly { readonly src: string; readonly t: Readonly<Record<string, readonly string[]>> }[];
}

const contentLanguage = (lang: string): string => lang.split('-')[0]?.replace('id', 'ms') ?? lang;

export async function buildSite(docs: readonly BenchDocument[], { lang, dir, glossary }: BenchContext): Promise<{ page: string }> {
  const pages = docs.map(({ id, s }): SearchPage => ({
    id,
    names: [],
    summary: '',
    questions: [],
    english: [],
    sections: s.map(([heading, text], index) => ({ id: String(index), title: heading ?? '', text })),
  }));
  const forms = hanFormsIn([...docs.map((doc) => JSON.stringify(doc)), JSON.stringify(glossary)]);
  const tag = indexTag(lang);
  const { files, ids } = await buildSearchIndex(indexRecords(pages, contentLanguage(lang), tag, forms, { japanese: await loadJapaneseWords() }));
  for (const { path, content } of files) await write(join(dir, pagefindFolder, path), content);
  const byRecord = new Map([...ids].map(([id, url]) => [url, id.replace(`${tag}_`, '')]));
  await write(join(dir, pagesPath(lang)), JSON.stringify({ build: 'bench', ids: docs.map(({ id }) => byRecord.get(`/${tag}/${id}`) ?? ''), files: files.map(({ path }) => path).filter((path) => path.includes(tag)) }));
  const rows = glossary.filter(({ t }) => t[lang] && Object.keys(t).length > 1).map(({ src, t }) => ({ weight: src === 'omw' ? 1 : 5, t }));
  await write(join(dir, 'bench.json'), JSON.stringify({ lang, han: hanTable(forms), docs: docs.map(({ id }) => id), rows }));
  await writeModules(dir);
  await write(join(dir, 'bench.html'), '<!doctype html><html lang="en"><meta charset="utf-8"><script type="module" src="/tests/bench/retrieval/page.js"></script></html>');
  return { page: '/bench.html' };
}

/** The product's modules as the browser takes them, without types. */
async function writeModules(dir: string): Promise<void> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const folders = ['src/search/analyser', 'src/search/files', 'src/search/engine', 'tests/bench/retrieval'];
  for (const folder of folders) {
    for (const name of await readdir(join(root, folder))) {
      if (!name.endsWith('.ts') || (folder.startsWith('tests') && name !== 'page.ts')) continue;
      const source = stripTypeScriptTypes(await readFile(join(root, folder, name), 'utf8'), { mode: 'transform' });
      await write(join(dir, folder, name.replace(/ts$/, 'js')), source.replace(/(from\s+['"][^'"]+)\.ts(['"])/g, '$1.js$2'));
    }
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
