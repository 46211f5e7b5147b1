import { joinPieces, type Piece } from '../model/title-pieces.ts';

/** A title set in lines. */
export interface SetTitle {
  readonly lines: readonly string[];
  /** Font size in pixels. */
  readonly size: number;
}

export interface TitleBox {
  readonly width: number;
  readonly height: number;
  /** Distance of baselines, in font sizes. */
  readonly leading: number;
  /** Largest font size with one line, two, … */
  readonly sizes: readonly number[];
}

/**
 * Sets a title in the lines that let it be largest and read best. Every title fits: a very long one becomes small.
 * @param widthOf width of a text, in font sizes
 */
export function setTitle(parts: readonly Piece[], box: TitleBox, widthOf: (text: string) => number): SetTitle {
  const [first] = parts;
  if (!first) throw new Error('A title has no text.');
  let best: { set: SetTitle; worth: number } | undefined;
  for (const starts of lineStarts(parts.length, box.sizes.length)) {
    const lines = starts.map((start, index) => joinPieces(parts.slice(start, starts[index + 1])));
    const widths = lines.map(widthOf);
    const [widest, narrowest] = [Math.max(...widths), Math.min(...widths)];
    const size = Math.min(box.sizes[lines.length - 1] ?? 0, box.width / widest, box.height / (lines.length * box.leading));
    const stumbles = starts.reduce((sum, start) => sum + (start === 0 ? 0 : (parts[start]?.cost ?? 0)), 0);
    const uneven = lines.length > 1 ? 1 - narrowest / widest : 0;
    const lonely = lines.length > 1 && (narrowest < 0.3 * widest || (widths.at(-1) ?? 0) < 2.5) ? 0.3 : 0;
    const worth = size * (1 - Math.min(0.95, 0.7 * stumbles + 0.15 * uneven + lonely));
    if (!best || worth > best.worth + 1e-9) best = { set: { lines, size }, worth };
  }
  return best?.set ?? { lines: [joinPieces(parts)], size: 0 };
}

/** Every way to begin up to `most` lines with one of so many pieces, fewest lines first. */
function lineStarts(count: number, most: number): number[][] {
  let ways = [[0]];
  const all = [...ways];
  for (let lines = 2; lines <= most; lines++) {
    ways = ways.flatMap((way) => Array.from({ length: count }, (_, start) => start).flatMap((start) => (start > (way.at(-1) ?? 0) ? [[...way, start]] : [])));
    all.push(...ways);
  }
  return all;
}
