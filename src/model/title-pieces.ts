import type { Locale } from '../i18n/languages.ts';

/** A title as the pieces that a line may begin with. */
export interface Piece {
  readonly text: string;
  /** How much a reader stumbles if a line begins here: 0 between phrases, 1 within a compound. */
  readonly cost: number;
  /** Whether a space parts it from the piece before, when both stand on one line. */
  readonly spaced: boolean;
}

/** Words that lean on the next one, so that no line should end with them. */
const leaning: Partial<Record<Locale, ReadonlySet<string>>> = {
  ms: new Set(['dan', 'atau', 'yang', 'dengan', 'di', 'ke', 'dari', 'daripada', 'untuk', 'pada', 'bagi', 'oleh', 'tidak', 'lebih', 'lwn.']),
};

/** Pieces as the text of a line. */
export function joinPieces(parts: readonly Piece[]): string {
  return parts.map(({ text, spaced }, index) => (index > 0 && spaced ? ` ${text}` : text)).join('');
}

/** The pieces of a title, in the manner of its language: words, or phrases where words are not spaced. */
export function titlePieces(title: string, locale: Locale): Piece[] {
  const words = title.trim().split(/\s+/);
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const first = { cost: before === undefined ? 0 : costAtSpace(before, locale), spaced: index > 0 };
    const parts = locale === 'ja' ? japanesePieces(word) : locale.startsWith('zh') ? chinesePieces(word, locale) : word.split(/(?=\()/u).map((text) => ({ text, cost: 0 }));
    return parts.map(({ text, cost }, place) => (place === 0 ? { text, ...first } : { text, cost, spaced: false }));
  });
}

/** At most so many em stay together: as many as a line of a phone holds in the largest heading. */
const longestPhrase = 8;

const known = new Map<string, readonly string[]>();

/**
 * The phrases of a heading, between which its lines break. Chinese is divided, since browsers break it at any character, and
 * Japanese with long runs of Han (関係志向型販売), which `word-break: auto-phrase` takes apart; Malay and Korean have spaces.
 */
export function titlePhrases(title: string, locale: Locale): readonly string[] {
  if (!locale.startsWith('zh') && !(locale === 'ja' && /\p{Script=Han}{6}/u.test(title))) return [title];
  const key = `${locale} ${title}`;
  const found = known.get(key) ?? dividePhrases(titlePieces(title, locale));
  known.set(key, found);
  return found;
}

function dividePhrases(parts: readonly Piece[]): string[] {
  const phrases: string[][] = [];
  for (const { text, cost, spaced } of parts) {
    const last = phrases.at(-1);
    const shown = spaced ? ` ${text}` : text;
    if (last && cost >= 0.3) last.push(shown);
    else phrases.push([shown]);
  }
  return phrases.flatMap((words) => ([...words.join('')].length <= longestPhrase ? [words.join('')] : joinSingles(words)));
}

/** A single character, such as the word “and”, stays with the word after it. */
function joinSingles(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before !== undefined && [...before].length === 1) joined[joined.length - 1] = before + word;
    else joined.push(word);
  }
  return joined;
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
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
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
