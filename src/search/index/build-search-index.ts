import * as pagefind from 'pagefind';
import type { SearchDocument } from './search-document.ts';

/** A file of the finished index, by its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** Files of Pagefind's own user interfaces, which the site does not use. */
const unused = /^(pagefind-ui|pagefind-modular-ui|pagefind-component-ui|pagefind-highlight)/;

/**
 * Builds the full-text index: one per language, from documents in the order given. The same documents give the same
 * bytes. Runs Pagefind's binary through its Node API, the only place that does.
 * @throws Error with Pagefind's messages
 */
export async function buildSearchIndex(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { url, html } of documents) {
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
    }
    const result = await index.getFiles();
    if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
    return result.files
      .filter(({ path }) => !unused.test(path))
      .map(({ path, content }) => ({ path, content: new Uint8Array(content) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
    await pagefind.close();
  }
}
