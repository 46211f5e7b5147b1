/** Texts of the search box, one file a language, loaded when a reader turns to it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { searchTexts } from '../../components/site/search-texts.ts';
import { loadGraph } from '../../data/graph.ts';
import { localeCodes, type Locale } from '../../i18n/languages.ts';
import { urls } from '../../site.ts';

export const getStaticPaths = (() => localeCodes.map((locale) => ({ params: { file: `texts.${locale}.json` }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const lines = (await loadGraph()).lines.map(({ letter }) => letter);
  return Response.json(searchTexts(locale, lines, urls.names(locale)));
};
