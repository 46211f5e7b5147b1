import type { HanForms } from './han.ts';
import { hiragana } from './kana.ts';

/** A character of a folded text, and the piece of the source that it stands for (UTF-16 offsets). */
export interface FoldedChar {
  readonly char: string;
  readonly start: number;
  readonly end: number;
  /** Whether the source has a hiragana here: in Japanese, mostly grammar. */
  readonly soft: boolean;
}

/** A letter with what belongs to it: combining marks, half-width sound marks, conjoining jamo. */
const clusters = /[\u1100-\u115F][\u1160-\u11A7]?[\u11A8-\u11FF]?|[\s\S][\p{M}\uFE00-\uFE0F\uFF9E\uFF9F]*/gu;

const ignored = /[\p{Cf}\p{Cs}\p{M}]/u;
const longVowelMark = 'ー';
const kana = /[ぁ-ゖ]/u;

/**
 * A text in which what is written differently and means the same is the same: width and compatibility forms (NFKC), case,
 * accents, katakana and hiragana, long vowel marks (left out), forms of Han characters. Every character knows where it
 * comes from, so that a match can be marked in the source. Takes any string; lone surrogates and format characters vanish.
 */
export function fold(text: string, forms: HanForms): FoldedChar[] {
  const folded: FoldedChar[] = [];
  for (const { 0: cluster, index } of text.matchAll(clusters)) {
    const end = index + cluster.length;
    for (const part of composed(cluster)) {
      const before = folded.at(-1);
      const char = part === '々' && before ? before.char : hiragana(forms.get(part) ?? part);
      if (ignored.test(char)) continue;
      if (char === longVowelMark && before && (kana.test(before.char) || before.char === longVowelMark)) {
        folded[folded.length - 1] = { ...before, end };
        continue;
      }
      folded.push({ char, start: index, end, soft: kana.test(part) });
    }
  }
  return folded;
}

/** NFKC, lower case, Latin letters without their accents; kana and Hangul keep theirs. */
function composed(cluster: string): string {
  const first = cluster.codePointAt(0) ?? 0;
  if (first < 0x80 && cluster.length === 1) return cluster.toLowerCase();
  const normal = cluster.normalize('NFKC').toLowerCase();
  return /\p{Script=Latin}/u.test(normal) ? normal.normalize('NFD').replace(/\p{M}+/gu, '') : normal;
}

/** The folded text as a string, for comparison; white space as one space. */
export function foldedText(text: string, forms: HanForms): string {
  return fold(text, forms)
    .map(({ char }) => char)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}
