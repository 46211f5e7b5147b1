/**
 * What a text is made of, in a few numbers: tells at little cost that it cannot hold another text, or be like it. Never
 * tells so of one that does, since the same character, and the same pair, always has the same bit. The sets are of 30
 * bits, which every browser keeps as plain integers.
 */
export interface Signature {
  /** Set of its characters. */
  readonly chars: number;
  /** Set of its pairs of neighbouring characters, in two parts. */
  readonly low: number;
  readonly high: number;
  /** How many characters it has, in code points. */
  readonly size: number;
}

const bits = 30;

export function signature(text: string): Signature {
  let [chars, low, high, size, before] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The first half of a surrogate pair stands for the character.
    if ((code & 0xfc00) === 0xdc00) continue;
    chars |= 1 << (code % bits);
    if (size++ > 0) {
      const bit = (before * 37 + code) % (2 * bits);
      if (bit < bits) low |= 1 << bit;
      else high |= 1 << (bit - bits);
    }
    before = code;
  }
  return { chars, low, high, size };
}

/** Whether a text may hold another. */
export function mayHold(text: Signature, part: Signature): boolean {
  return ((part.chars & ~text.chars) | (part.low & ~text.low) | (part.high & ~text.high)) === 0;
}

/** How many characters, at least, stand in a text and not in another. */
export function charsMissing(text: Signature, other: Signature): number {
  return count(text.chars & ~other.chars);
}

/** How many pairs, at least, stand in a text and not in another. */
export function pairsMissing(text: Signature, other: Signature): number {
  return count(text.low & ~other.low) + count(text.high & ~other.high);
}

/** Bits that are set. */
function count(set: number): number {
  let bits = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) bits++;
  return bits;
}
