import * as pagefind from 'pagefind';
import { minifySync } from 'vite';
import type { IndexRecord } from './index-records.ts';
import { assertBrowserModule, divideIndex, recordIds } from './pagefind-internals.ts';

/** A file of the finished index, by its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

export interface SearchIndex {
  readonly files: readonly IndexFile[];
  /** Id that results carry → address of the record. */
  readonly ids: ReadonlyMap<string, string>;
}

const browserModule = 'pagefind.js';

/** What is served: the module, the WebAssembly, and the index itself. Texts come from elsewhere, and the box is ours. */
const served = /^(pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|index\/.*)$/;

/**
 * Builds the full-text index from records in the order given: one index for each language tag in them. The same records
 * give the same bytes. Runs Pagefind's binary through its Node API, the only place that does.
 * @throws Error with Pagefind's messages
 */
export async function buildSearchIndex(records: readonly IndexRecord[]): Promise<SearchIndex> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { url, html } of records) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }
    const result = await index.getFiles();
    if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
    assertBrowserModule(new TextDecoder().decode(result.files.find(({ path }) => path === browserModule)?.content));
    const files = divideIndex(result.files)
      .filter(({ path }) => served.test(path))
      .map(({ path, content }) => ({ path, content: new Uint8Array(path === browserModule ? minified(content) : content) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, ids: recordIds(result.files, records.map(({ url }) => url)) };
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}

function minified(script: Uint8Array): Uint8Array {
  const { code, errors } = minifySync(browserModule, new TextDecoder().decode(script), { module: true });
  if (errors.length > 0) throw new Error(`${browserModule}: ${errors.map(({ message }) => message).join('; ')}`);
  return new TextEncoder().encode(code);
}
