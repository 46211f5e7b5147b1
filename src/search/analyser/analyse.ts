import { englishStem } from './english.ts';
import { fold, type FoldedChar } from './fold.ts';
import type { HanForms } from './han.ts';
import { withoutParticles } from './hangul.ts';
import { malayStem } from './malay.ts';

/**
 * What a token is: two characters side by side, the last character of a run by itself, a word as it stands, or what is
 * left of a word without affixes or particles.
 */
export type TokenKind = 'pair' | 'end' | 'word' | 'stem';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Place among the text's tokens. */
  readonly position: number;
  /** The piece of the source that the token stands for (UTF-16 offsets). */
  readonly start: number;
  readonly end: number;
  /** Whether it begins with a hiragana in the source: in Japanese, mostly grammar. */
  readonly soft: boolean;
}

type Unplaced = Omit<Token, 'position'>;

const han = /\p{Script=Han}|[〇〆]/u;
const kana = /[ぁ-ゖゝゞァ-ヿー]/u;
const hangul = /\p{Script=Hangul}/u;
const wordChar = /[\p{L}\p{N}]/u;

type Script = 'cjk' | 'hangul' | 'word';

function scriptOf(char: string): Script | undefined {
  if (han.test(char) || kana.test(char)) return 'cjk';
  if (hangul.test(char)) return 'hangul';
  return wordChar.test(char) ? 'word' : undefined;
}

/**
 * The tokens of a text, in order. The same text gives the same tokens in Node and in every browser: nothing is asked of
 * the engine but Unicode properties and normal forms.
 *
 * - Chinese and Japanese: every two neighbouring characters, and the last one of a run by itself.
 * - Korean: every two neighbouring syllables of a word without its particles, so that it does not matter where spaces
 *   are; a syllable by itself where there is only one.
 * - Other scripts: every word, and what is left of it without Malay and English endings, side by side. A number or code that
 *   punctuation divides (1:250) is there in parts and in whole.
 */
export function analyse(text: string, forms: HanForms): Token[] {
  const runs = runsOf(fold(text, forms));
  return runs
    .flatMap((run, index) => [...runTokens(run), ...wholeCode(runs, index)])
    .map((token, position) => ({ ...token, position }));
}

function runTokens({ script, chars }: Run): Unplaced[] {
  if (script === 'cjk') return [...pairs(chars), token('end', chars.slice(-1))];
  if (script === 'hangul') {
    const stem = chars.slice(0, withoutParticles(stringOf(chars)).length);
    return stem.length === 1 ? [token('stem', stem)] : pairs(stem);
  }
  const word = token('word', chars);
  const stem = englishStem(malayStem(word.text));
  return stem === word.text ? [word] : [word, { ...word, kind: 'stem', text: stem }];
}

interface Run {
  readonly script: Script;
  readonly chars: FoldedChar[];
  /** What stands between this run and the one before. */
  readonly gap: string;
}

function runsOf(chars: readonly FoldedChar[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  let gap = '';
  for (const char of chars) {
    const script = scriptOf(char.char);
    if (script === undefined) {
      gap = open ? char.char : gap + char.char;
      open = undefined;
    } else if (open?.script === script) open.chars.push(char);
    else {
      open = { script, chars: [char], gap };
      gap = '';
      runs.push(open);
    }
  }
  return runs;
}

const divider = /^[.,:/+-]$/;

/** The whole of a number or code, after its last part: `1:250`; a thousand's comma does not count. */
function wholeCode(runs: readonly Run[], index: number): Unplaced[] {
  const joins = (at: number): boolean => divider.test(runs[at]?.gap ?? '') && runs[at]?.script === 'word' && runs[at - 1]?.script === 'word';
  if (!joins(index) || joins(index + 1)) return [];
  let first = index;
  while (joins(first)) first--;
  const parts = runs.slice(first, index + 1);
  const text = parts.map(({ gap, chars }, at) => (at > 0 && gap !== ',' ? gap : '') + stringOf(chars)).join('');
  return /\d/.test(text) ? [{ ...token('word', parts.flatMap(({ chars }) => chars)), text }] : [];
}

function pairs(chars: readonly FoldedChar[]): Unplaced[] {
  return chars.slice(0, -1).map((_, index) => token('pair', chars.slice(index, index + 2)));
}

function token(kind: TokenKind, chars: readonly FoldedChar[]): Unplaced {
  return { kind, text: stringOf(chars), start: chars[0]?.start ?? 0, end: chars.at(-1)?.end ?? 0, soft: chars[0]?.soft ?? false };
}

function stringOf(chars: readonly FoldedChar[]): string {
  return chars.map(({ char }) => char).join('');
}
