import { contentFolder } from '../../../src/data/content-location.ts';
import { localisedGraph } from '../../../src/data/localised-graph.ts';
import { proseContext } from '../../../src/data/page-context.ts';
import { parseContent } from '../../../src/data/parse-content.ts';
import { readContent } from '../../../src/data/read-content.ts';
import { localeCodes, type Locale } from '../../../src/i18n/languages.ts';
import { nativeOrder } from '../../../src/i18n/native-order.ts';
import { translator } from '../../../src/i18n/translate.ts';
import type { ConceptGraph } from '../../../src/model/concept-graph.ts';
import { termList } from '../../../src/model/term-list.ts';
import { buildUrls } from '../../../src/model/urls.ts';
import { entryPage, termPage, type SearchPage } from '../../../src/search/index/search-page.ts';

/** What a search is built from: names come from the graph, texts from the pages. */
export interface SiteContent {
  readonly graph: ConceptGraph;
  readonly pages: Readonly<Record<Locale, readonly SearchPage[]>>;
}

/** The content of this site, as its own build has it (`src/pages/_search-files.ts`, which needs Astro). */
export async function siteContent(): Promise<SiteContent> {
  const graph = localisedGraph(parseContent(await readContent(contentFolder())).project);
  const urls = buildUrls('/');
  return {
    graph,
    pages: perLocale((locale) => {
      const t = translator(locale);
      const prose = proseContext(graph, locale, urls);
      const entries = [...graph.concepts.values()].flatMap((concept) => entryPage(concept, locale, prose, t('concept.table')) ?? []);
      const terms = termList(graph, locale, nativeOrder, localeCodes, urls).filter((term) => !term.station);
      return [...entries, ...terms.map(termPage)];
    }),
  };
}

export function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return Object.fromEntries(localeCodes.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
}
