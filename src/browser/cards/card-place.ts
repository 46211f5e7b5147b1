/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pixels between a card and the edges of the screen. */
export const margin = 8;

/**
 * Where a card stands: under its word, or over it where there is more room; never past the edges of the screen. The card touches
 * its word, so that a pointer can move onto it.
 * @param word the line of the word that the reader points at
 */
export function cardPlace(word: Box, card: { width: number; height: number }, screen: { width: number; height: number }): { left: number; top: number } {
  const below = screen.height - word.bottom;
  const under = card.height <= below || below >= word.top;
  const left = Math.min(word.left, screen.width - margin - card.width);
  return { left: Math.max(margin, left), top: under ? word.bottom : word.top - card.height };
}

/** The box of a word that a point is in or nearest to: a word may run over two lines. */
export function lineAt<Line extends Box>(lines: readonly Line[], y: number | undefined): Line | undefined {
  if (y === undefined) return lines[0];
  const distance = ({ top, bottom }: Box): number => Math.max(top - y, y - bottom, 0);
  return [...lines].sort((a, b) => distance(a) - distance(b))[0];
}
