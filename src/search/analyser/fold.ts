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
  let end = 0;
  for (const cluster of text.match(clusters) ?? []) {
    const start = end;
    end += cluster.length;
    for (const { char: own, soft, repeats } of partsOf(cluster, forms)) {
      const before = folded.at(-1);
      const char = repeats && before ? before.char : own;
      if (char === longVowelMark && before && (kana.test(before.char) || before.char === longVowelMark)) {
        folded[folded.length - 1] = { ...before, end };
        continue;
      }
      folded.push({ char, start, end, soft });
    }
  }
  return folded;
}

/** What becomes of a letter. `repeats`: it stands for the character before it. */
interface Part extends Pick<FoldedChar, 'char' | 'soft'> {
  readonly repeats: boolean;
}

/** By letter; kept, since few letters make up all texts. */
const known = new WeakMap<HanForms, Map<string, readonly Part[]>>();

function partsOf(cluster: string, forms: HanForms): readonly Part[] {
  const letters = known.get(forms) ?? new Map<string, readonly Part[]>();
  const before = letters.get(cluster);
  if (before) return before;
  const parts = [...composed(cluster)].map((part) => ({ char: hiragana(forms.get(part) ?? part), soft: kana.test(part), repeats: part === '々' })).filter(({ char }) => !ignored.test(char));
  known.set(forms, letters.set(cluster, parts));
  return parts;
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
