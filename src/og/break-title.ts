import { locales, type Locale } from '../i18n/languages.ts';

/** A title as the pieces that a line may begin with. */
export interface Piece {
  readonly text: string;
  /** How much a reader stumbles if a line begins here: 0 between phrases, 1 within a compound. */
  readonly cost: number;
  /** Whether a space parts it from the piece before, when both stand on one line. */
  readonly spaced: boolean;
}

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

/** Words that lean on the next one, so that no line should end with them. */
const leaning: Partial<Record<Locale, ReadonlySet<string>>> = {
  ms: new Set(['dan', 'atau', 'yang', 'dengan', 'di', 'ke', 'dari', 'daripada', 'untuk', 'pada', 'bagi', 'oleh', 'tidak', 'lebih', 'lwn.']),
};

/** The pieces of a title, in the manner of its language: words, or phrases where words are not spaced. */
export function titlePieces(title: string, locale: Locale): Piece[] {
  const words = title.trim().split(/\s+/);
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const first = { cost: before === undefined ? 0 : costAtSpace(before, locale), spaced: index > 0 };
    const parts = locale === 'ja' ? japanesePieces(word) : locales[locale].content === 'zh' ? chinesePieces(word, locale) : [{ text: word, cost: 0 }];
    return parts.map(({ text, cost }, place) => (place === 0 ? { text, ...first } : { text, cost, spaced: false }));
  });
}

/** Malay words that lean on the next stay with it; a Korean phrase ends in a particle or an ending, seldom in a bare noun. */
function costAtSpace(before: string, locale: Locale): number {
  if (locale === 'ko') return /[와과을를의에게이가은는도로서며고,]$/u.test(before) || endsInNieunOrRieul(before) ? 0 : 0.5;
  return leaning[locale]?.has(before.toLowerCase()) ? 0.25 : 0;
}

/** As the endings do that tie a verb to the noun after it: 파는, 지난, 실천할. */
function endsInNieunOrRieul(word: string): boolean {
  const syllable = (word.codePointAt(word.length - 1) ?? 0) - 0xac00;
  return syllable >= 0 && syllable < 11172 && [4, 8].includes(syllable % 28);
}

type UnspacedPiece = Omit<Piece, 'spaced'>;

/** The words of a text, those joined between which no line may begin: where `costBetween` gives undefined. */
function pieces(text: string, locale: Locale, costBetween: (before: string, after: string) => number | undefined): UnspacedPiece[] {
  const words = [...new Intl.Segmenter(locales[locale].tag, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const found: UnspacedPiece[] = [];
  words.forEach((word) => {
    const last = found.at(-1);
    const cost = last === undefined ? 0 : costBetween(last.text, word);
    if (cost === undefined && last) found[found.length - 1] = { ...last, text: last.text + word };
    else found.push({ text: word, cost: cost ?? 0 });
  });
  return found;
}

const opening = /[（「『【〈《“‘([]$/u;
const closing = /^[）」』】〉》”’)\],，、。．・：；！？!?:;ー…々ぁぃぅぇぉっゃゅょァィゥェォッャュョ%％]/u;

function punctuationCost(before: string, after: string): 'never' | 'good' | undefined {
  if (opening.test(before) || closing.test(after)) return 'never';
  return /[、。，：；！？・”）」』】〉》:]$/u.test(before) || /^[（「『【〈《“]/u.test(after) ? 'good' : undefined;
}

const japaneseSuffix = /^[方者員型性的化力社回目件数]$/u;

/** A Japanese phrase ends in hiragana; within it, words of different scripts part more easily than those of one. */
function japanesePieces(text: string): UnspacedPiece[] {
  const scriptOf = (char: string): string => (/\p{Script=Hiragana}/u.test(char) ? 'hiragana' : /[\p{Script=Katakana}ー]/u.test(char) ? 'katakana' : /\p{Script=Han}/u.test(char) ? 'han' : 'other');
  return pieces(text, 'ja', (before, after) => {
    const punctuation = punctuationCost(before, after);
    if (punctuation) return punctuation === 'good' ? 0 : undefined;
    const [end, start] = [scriptOf(before.at(-1) ?? ''), scriptOf(after[0] ?? '')];
    if (start === 'hiragana' || /^[おご]$/u.test(before) || japaneseSuffix.test(after)) return undefined;
    if (end === 'hiragana') return before.endsWith('の') ? 0.2 : /[をに]$/u.test(before) ? 0.15 : 0;
    if (end === 'other' || start === 'other') return end === start ? undefined : 0.5;
    if (end !== start) return 0.4;
    return before.length > 1 && after.length > (end === 'katakana' ? 2 : 1) && (end !== 'katakana' || before.length > 2) ? 0.4 : undefined;
  });
}

/** Chinese parts after 的 and before 與; between words less well, and least beside a single character. */
function chinesePieces(text: string, locale: Locale): UnspacedPiece[] {
  const joining = /^[與与和及或]$/u;
  return pieces(text, locale, (before, after) => {
    const punctuation = punctuationCost(before, after);
    if (punctuation) return punctuation === 'good' ? 0 : undefined;
    if (/^[的之]$/u.test(after)) return undefined;
    if (before.endsWith('的') || joining.test(after)) return 0;
    if (joining.test(before)) return 0.4;
    return [before, after].some((word) => /^.$|\d$/u.test(word)) ? undefined : 0.6;
  });
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
    const lines = starts.map((start, index) => join(parts.slice(start, starts[index + 1])));
    const widths = lines.map(widthOf);
    const [widest, narrowest] = [Math.max(...widths), Math.min(...widths)];
    const size = Math.min(box.sizes[lines.length - 1] ?? 0, box.width / widest, box.height / (lines.length * box.leading));
    const stumbles = starts.reduce((sum, start) => sum + (start === 0 ? 0 : (parts[start]?.cost ?? 0)), 0);
    const uneven = lines.length > 1 ? 1 - narrowest / widest : 0;
    const lonely = lines.length > 1 && (narrowest < 0.3 * widest || (widths.at(-1) ?? 0) < 2.5) ? 0.3 : 0;
    const worth = size * (1 - Math.min(0.95, 0.7 * stumbles + 0.15 * uneven + lonely));
    if (!best || worth > best.worth + 1e-9) best = { set: { lines, size }, worth };
  }
  return best?.set ?? { lines: [join(parts)], size: 0 };
}

function join(parts: readonly Piece[]): string {
  return parts.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');
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
