import { cardSvg, cardTexts, type Card } from './card.ts';
import { cardSize } from './card-size.ts';
import { loadTypesetter } from './fonts.ts';
import { rasterise } from './rasterise.ts';

/** A card as PNG. The same card gives the same bytes. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  return rasterise(cardSvg(card, await loadTypesetter(cardTexts(card))), cardSize.width, cardSize.height);
}
