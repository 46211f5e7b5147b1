import type { Locale } from '../i18n/languages.ts';

/** At most so many lines. */
const mostLines = 3;

/** What Japanese, Chinese and Korean phrases mostly end in. */
const phraseEnd = /[\p{Script=Hiragana}的與与和과와의를을이가에게는은기]$/u;

/**
 * A title in up to three lines of about the same length, broken as its language breaks: between words where it writes spaces,
 * between phrases in Japanese and Chinese.
 * @param limit width in em that no line exceeds if three lines can hold the title
 */
export function breakTitle(title: string, locale: Locale, limit: number): string[] {
  const pieces = titlePieces(title, locale);
  let best: string[] = [title];
  for (let count = 1; count <= mostLines; count++) {
    const lines = balanced(pieces, count);
    if (!lines || (count > 1 && lines.some((line) => [...line].length === 1))) break;
    best = lines;
    if (Math.max(...lines.map(textWidth)) <= limit) break;
  }
  return best;
}

/** Width of a text in em, roughly: ideographs, kana and hangul are one em wide, letters about half. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u0020-\u024f]/u.test(character) ? 0.55 : 1), 0);
}

/** The pieces that a line may hold, each with the space after it. */
function titlePieces(title: string, locale: Locale): string[] {
  if (locale === 'ms' || locale === 'ko') return title.split(/(?<= )|(?=\()/u);
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(title)) {
    const last = pieces.at(-1);
    if (last !== undefined && isJoined(last, segment)) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** Particles, endings and closing marks stay with what they follow, numbers and letters with what follows them, and a run of katakana is one name. */
function isJoined(before: string, after: string): boolean {
  if (/^([\p{Script=Hiragana}ー、。）」]+|[的與与和者])$/u.test(after) || /[0-9A-Za-z（「]$/u.test(before)) return true;
  return /[\p{Script=Katakana}ー]$/u.test(before) && /^[\p{Script=Katakana}ー]/u.test(after);
}

/** The pieces in so many lines, the widest as narrow as can be; undefined where there are too few pieces. */
function balanced(pieces: readonly string[], count: number): string[] | undefined {
  if (count > pieces.length) return undefined;
  if (count === 1) return [pieces.join('').trim()];
  let best: string[] | undefined;
  for (let first = 1; first <= pieces.length - count + 1; first++) {
    const rest = balanced(pieces.slice(first), count - 1);
    if (!rest) continue;
    const lines = [pieces.slice(0, first).join('').trim(), ...rest];
    if (!best || cost(lines) < cost(best)) best = lines;
  }
  return best;
}

/** How uneven lines are; an end that is no end of a phrase costs as much as two and a half em, a line of one character most. */
function cost(lines: readonly string[]): number {
  const widths = lines.map(textWidth);
  const torn = lines.slice(0, -1).filter((line) => /[^ -~]$/u.test(line) && !phraseEnd.test(line)).length;
  return Math.max(...widths) * 10 - Math.min(...widths) + torn * 25 + lines.filter((line) => [...line].length === 1).length * 100;
}
