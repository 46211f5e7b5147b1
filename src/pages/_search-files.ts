/** The files of the search, for the routes that serve them. In `astro dev` they are built on the first request after a change. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../data/graph.ts';
import { proseContext } from '../data/page-context.ts';
import { localeCodes, type Locale } from '../i18n/languages.ts';
import { nativeOrder } from '../i18n/native-order.ts';
import { translator } from '../i18n/translate.ts';
import type { ConceptGraph } from '../model/concept-graph.ts';
import { termList } from '../model/term-list.ts';
import { buildSearchData } from '../search/index/build-search-data.ts';
import type { IndexFile } from '../search/index/build-search-index.ts';
import { entryPage, termPage, type SearchPage } from '../search/index/search-page.ts';
import { urls } from '../site.ts';

let last: Promise<unknown> = Promise.resolve();
const built = new WeakMap<ConceptGraph, Promise<IndexFile[]>>();

async function searchFiles(): Promise<IndexFile[]> {
  const graph = await loadGraph();
  let files = built.get(graph);
  if (!files) {
    // One after the other: they share Pagefind's process. What failed is tried again.
    files = last.then(() => buildSearchData(graph, pagesOf(graph)));
    last = files.catch(() => built.delete(graph));
    built.set(graph, files);
  }
  return files;
}

function pagesOf(graph: ConceptGraph): Record<Locale, SearchPage[]> {
  const pages = localeCodes.map((locale) => {
    const t = translator(locale);
    const prose = proseContext(graph, locale, urls);
    const entries = [...graph.concepts.values()].flatMap((concept) => entryPage(concept, locale, prose, t('concept.table')) ?? []);
    const terms = termList(graph, locale, nativeOrder, localeCodes, urls).filter((term) => !term.station);
    return [locale, [...entries, ...terms.map(termPage)]] as const;
  });
  return Object.fromEntries(pages) as Record<Locale, SearchPage[]>;
}

/** A route's parameter for every file in a folder. */
export function searchPaths(folder: string): GetStaticPaths {
  return async () => (await searchFiles()).filter(({ path }) => path.startsWith(folder)).map(({ path }) => ({ params: { file: path.slice(folder.length) } }));
}

export function searchRoute(folder: string): APIRoute {
  return async ({ params }) => {
    const file = (await searchFiles()).find(({ path }) => path === folder + (params['file'] ?? ''));
    if (!file) return new Response('Not found', { status: 404 });
    const type = file.path.endsWith('.js') ? 'text/javascript' : file.path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
    return new Response(file.content, { headers: { 'Content-Type': type } });
  };
}
