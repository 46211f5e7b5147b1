/** The pictures that previews of links show, one a locale for each entry and line, and one for all other pages. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../data/graph.ts';
import { translator } from '../../../i18n/translate.ts';
import type { Card } from '../../../og/card.ts';
import { siteCards } from '../../../og/cards.ts';
import { renderCard } from '../../../og/render-card.ts';
import { urls } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const cards = siteCards(await loadGraph(), urls, (locale) => translator(locale)('site.name'));
  return cards.map(({ name, locale, card }) => ({ params: { locale, card: name }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) => new Response(await renderCard(card), { headers: { 'Content-Type': 'image/png' } });
