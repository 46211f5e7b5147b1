/** What parts of the site that work in the browser need to know of the content, in each language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../data/graph.ts';
import { catalogue, checksFile } from '../../../exports/catalogue.ts';
import { packagesFile } from '../../../exports/packages-file.ts';
import { studyTextsFile } from '../../../exports/study-texts.ts';
import { localeCodes } from '../../../i18n/languages.ts';
import { urls } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const graph = await loadGraph();
  return localeCodes.flatMap((locale) => [
    { params: { locale, file: 'catalogue' }, props: { data: catalogue(graph, locale, urls) } },
    { params: { locale, file: 'packages' }, props: { data: packagesFile(locale, urls) } },
    { params: { locale, file: 'checks' }, props: { data: checksFile(graph, locale) } },
    { params: { locale, file: 'study' }, props: { data: studyTextsFile(graph, locale, urls) } },
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: object }> = ({ props: { data } }) => Response.json(data);
