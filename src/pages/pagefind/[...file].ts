/** The search index, as files. In `astro dev` it is built on the first request after a change. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../data/graph.ts';
import { proseContext } from '../../data/page-context.ts';
import { localeCodes, locales } from '../../i18n/languages.ts';
import { nativeOrder } from '../../i18n/native-order.ts';
import { translator } from '../../i18n/translate.ts';
import type { ConceptGraph } from '../../model/concept-graph.ts';
import { termList } from '../../model/term-list.ts';
import { buildSearchIndex, type IndexFile } from '../../search/index/build-search-index.ts';
import { glossaryDocument, searchDocument } from '../../search/index/search-document.ts';
import { urls } from '../../site.ts';

const built = new WeakMap<ConceptGraph, Promise<IndexFile[]>>();

async function indexFiles(): Promise<IndexFile[]> {
  const graph = await loadGraph();
  const files = built.get(graph) ?? buildFor(graph);
  built.set(graph, files);
  return files;
}

function buildFor(graph: ConceptGraph): Promise<IndexFile[]> {
  const documents = localeCodes.flatMap((locale) => {
    const prose = proseContext(graph, locale, urls);
    const tableTitle = translator(locale)('concept.table');
    const entries = [...graph.concepts.values()].flatMap((concept) => searchDocument(concept, locale, graph, urls, prose, tableTitle) ?? []);
    const glossary = glossaryDocument(termList(graph, locale, nativeOrder(locale), locales, urls).filter((term) => !term.station), locale, translator(locale)('nav.terms'), urls);
    return [...entries, glossary];
  });
  return buildSearchIndex(documents);
}

export const getStaticPaths = (async () =>
  (await indexFiles()).map(({ path }) => ({ params: { file: path } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = (await indexFiles()).find(({ path }) => path === params['file']);
  if (!file) return new Response('Not found', { status: 404 });
  const type = file.path.endsWith('.js') ? 'text/javascript' : file.path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  return new Response(file.content, { headers: { 'Content-Type': type } });
};
