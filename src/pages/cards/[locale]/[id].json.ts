/** What the card of an entry or a term says, one file each, loaded when a reader turns to a link to it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../../../data/graph.ts';
import { localeCodes, locales } from '../../../i18n/languages.ts';
import { nativeOrder } from '../../../i18n/native-order.ts';
import { translator } from '../../../i18n/translate.ts';
import { cards, type Card } from '../../../model/card.ts';

export const getStaticPaths = (async () => {
  const graph = await loadGraph();
  return localeCodes.flatMap((locale) => {
    const t = translator(locale);
    const texts = { openEntry: t('card.openEntry'), openTerm: t('card.openTerm'), close: t('card.close') };
    return [...cards(graph, locale, nativeOrder, locales)].map(([id, card]) => ({
      params: { locale, id },
      props: { card, texts: { open: card.code === undefined ? texts.openTerm : texts.openEntry, close: texts.close } },
    }));
  });
}) satisfies GetStaticPaths;

interface Props {
  card: Card;
  texts: Pick<CardFile, 'open' | 'close'>;
}

/** The file: the card, and the texts of its link and its button. */
interface CardFile extends Card {
  readonly open: string;
  readonly close: string;
}

export const GET: APIRoute<Props> = ({ props: { card, texts } }) => Response.json({ ...card, ...texts } satisfies CardFile);
