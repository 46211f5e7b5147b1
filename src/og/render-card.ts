import { cardSvg, cardTexts, type Card } from './card.ts';
import { cardSize } from './card-size.ts';
import { loadTypesetter } from './fonts.ts';
import { madeBefore } from './made-before.ts';
import { rasterise, rasteriser } from './rasterise.ts';

/** A card as PNG, kept from build to build. The same card gives the same bytes. */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const svg = cardSvg(card, await loadTypesetter(cardTexts(card)));
  return madeBefore(rasteriser + svg, () => rasterise(svg, cardSize.width, cardSize.height));
}
