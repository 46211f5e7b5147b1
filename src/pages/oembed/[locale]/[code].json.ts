/** What other sites ask for that show an entry in a frame: https://oembed.com. A page names its file in its head. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../data/graph.ts';
import { buildOEmbed } from '../../../exports/embed.ts';
import { localeCodes, type Locale } from '../../../i18n/languages.ts';
import { translator } from '../../../i18n/translate.ts';
import type { Concept } from '../../../model/concept-graph.ts';
import { cardSize } from '../../../og/card-size.ts';
import { urls } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const graph = await loadGraph();
  return [...graph.concepts.values()].flatMap((concept) =>
    localeCodes
      .filter((locale) => concept.texts[locale])
      .flatMap((locale) => [concept.head.code, ...concept.head.earlier.codes].map((code) => ({ params: { locale, code }, props: { concept, locale } }))),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ concept: Concept; locale: Locale }> = ({ props: { concept, locale }, site }) => {
  const { code } = concept.head;
  const t = translator(locale);
  const absolute = (path: string): string => new URL(path, site).href;
  return Response.json(
    buildOEmbed(
      { src: absolute(urls.embed(locale, code)), title: t('share.name', { code, title: concept.texts[locale]?.title ?? '' }) },
      { name: t('site.name'), url: absolute(urls.home(locale)) },
      { url: absolute(urls.card(locale, code)), ...cardSize },
    ),
  );
};
