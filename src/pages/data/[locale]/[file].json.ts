/** What parts of the site that work in the browser need to know of the content, in each language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../data/graph.ts';
import { usedIn } from '../../../data/linked-bodies.ts';
import { catalogue, checksFile } from '../../../exports/catalogue.ts';
import { packagesFile } from '../../../exports/packages-file.ts';
import { practiceTextsFile } from '../../../exports/practice-texts.ts';
import { studyTextsFile } from '../../../exports/study-texts.ts';
import { deckFile } from '../../../exports/deck.ts';
import { localeCodes } from '../../../i18n/languages.ts';
import { nativeOrder } from '../../../i18n/native-order.ts';
import { hanTableOf } from '../../../search/index/han-forms.ts';
import { urls } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const graph = await loadGraph();
  const used = usedIn(graph);
  return localeCodes.flatMap((locale) => [
    { params: { locale, file: 'catalogue' }, props: { data: catalogue(graph, locale, urls) } },
    { params: { locale, file: 'packages' }, props: { data: packagesFile(locale, urls) } },
    { params: { locale, file: 'checks' }, props: { data: checksFile(graph, locale) } },
    { params: { locale, file: 'study' }, props: { data: studyTextsFile(graph, locale, urls) } },
    { params: { locale, file: 'deck' }, props: { data: deckFile({ graph, locale, urls, order: nativeOrder(locale), usedIn: used, hanTable: hanTableOf }) } },
    { params: { locale, file: 'practice-texts' }, props: { data: practiceTextsFile(locale) } },
  ]);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: object }> = ({ props: { data } }) => Response.json(data);
