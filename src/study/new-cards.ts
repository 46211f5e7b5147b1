import type { PracticeCard } from './practice-cards.ts';

/**
 * New cards in parts, in the order in which they are to be met: those of each entry that has a stamp, the newest stamp first, then all
 * others. Within a part they keep their order.
 * @param stamps entries that have a stamp, with the time of it (`progress.ts`)
 */
export function newCardParts(cards: readonly PracticeCard[], stamps: ReadonlyMap<string, number>): readonly (readonly PracticeCard[])[] {
  const parts = new Map<number, PracticeCard[]>();
  for (const card of cards) {
    const at = readAt(card, stamps);
    const part = parts.get(at);
    if (part) part.push(card);
    else parts.set(at, [card]);
  }
  return [...parts].sort(([one], [other]) => (one === other ? 0 : other > one ? 1 : -1)).map(([, part]) => part);
}

/** When the reader was last done with an entry that tells what a card asks; minus infinity where there was none. */
function readAt(card: PracticeCard, stamps: ReadonlyMap<string, number>): number {
  const at = (entry: string): number => stamps.get(entry) ?? -Infinity;
  const own = card.entry ? at(card.entry.id) : -Infinity;
  if (card.kind === 'check') return own;
  // Who has read of both sides can tell them apart without the comparison.
  if (card.kind === 'contrast') return Math.max(own, Math.min(...card.sides.map(({ id }) => at(id))));
  return Math.max(own, ...(card.from.word.usedIn ?? []).map(at));
}
