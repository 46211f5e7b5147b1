import { editDistance } from '../analyser/edit-distance.ts';
import type { Spelling } from './name-forms.ts';
import { charsMissing, mayHold, pairsMissing } from './signature.ts';

/** From which score on a query names something, and is not merely akin to a name. */
export const names = 0.6;

/** What a spelling of each class is worth when it is the whole name. */
const whole: Readonly<Record<Spelling['class'], number>> = { text: 1, letters: 0.94, keys: 0.94, kana: 0.95, vowels: 0.92, latin: 0.95, initials: 0.86, stems: 0.94, consonants: 0.88 };

/** Shortest query that may begin, or lie within, a spelling of each class. */
const shortest: Readonly<Record<Spelling['class'], number>> = { text: 1, letters: Infinity, keys: Infinity, kana: 2, vowels: Infinity, latin: 3, initials: 3, stems: Infinity, consonants: Infinity };

/** How well a query is a name: 1 for the name itself, 0 for nothing in common. Both in all their spellings. @param known whether every word of the query stands in some name */
export function matchName(query: readonly Spelling[], name: readonly Spelling[], known: boolean): number {
  let best = 0;
  for (const asked of query) {
    for (const spelling of name) if (spelling.class === comparable(asked.class)) best = Math.max(best, matchSpelling(asked, spelling, known));
  }
  return best;
}

/** Whether a query is a whole name, in whatever spelling, a slip or two aside: not a part of it, and not something akin to it. */
export function spells(query: readonly Spelling[], name: readonly Spelling[], known: boolean): boolean {
  return query.some((asked) => name.some((spelling) => spelling.class === comparable(asked.class) && (spelling.text === asked.text || (!spelling.text.includes(asked.text) && slipScore(asked, spelling, known) > 0))));
}

/** What is typed as keys is compared with letters. */
function comparable(kind: Spelling['class']): Spelling['class'] {
  return kind === 'keys' ? 'letters' : kind;
}

function matchSpelling(asked: Spelling, spelling: Spelling, known: boolean): number {
  const { class: kind, text } = asked;
  const { text: name } = spelling;
  if (text === '' || name === '') return 0;
  const share = text.length / name.length;
  if (mayHold(spelling, asked)) {
    if (text === name) return whole[kind];
    const worth = whole[kind];
    if (text.length >= shortest[kind] && share < 1) {
      if (name.startsWith(text)) return worth * (0.68 + 0.24 * share);
      if (kind !== 'initials' && text.length >= minimumInside(text) && name.includes(text)) return worth * (0.6 + 0.24 * share);
    }
  }
  const slip = slipScore(asked, spelling, known);
  if (slip > 0) return slip;
  if (kind !== 'text' && kind !== 'letters') return 0;
  const alike = known ? 0 : likeness(asked, spelling, mostlyAlike);
  const contained = kind === 'text' && mayHold(asked, spelling) && name.length >= minimumInside(name) && text.includes(name) ? hint * (0.2 + 0.8 / share) : 0;
  return Math.max(contained, alike >= mostlyAlike ? alike * 0.85 : 0);
}

/** The most that a name is worth which is only a part of what was asked: less than `names`. */
const hint = 0.5;

/** From which likeness on two texts are held for the same, a particle or an ending aside. */
const mostlyAlike = 0.72;

/** How much of a text, in code points, is compared pair by pair. */
const mostCompared = 60;

/** Share of neighbouring characters that two texts have in common (Dice), 0 to 1. May be 0 instead of less than `least`. */
export function likeness(asked: Spelling, spelling: Spelling, least: number): number {
  const [{ text: a }, { text: b }] = [asked, spelling];
  // Too short, or so much longer than the name that it can be no more than akin to it: most pairs of texts are.
  if (Math.min(a.length, b.length) < 4 || a.length > b.length * 2) return 0;
  const left = Math.min(asked.size, mostCompared) - 1;
  const right = Math.min(spelling.size, mostCompared) - 1;
  if (left < 3 || right < 3) return 0;
  // A query of some length that lies nearly whole in a longer name is that name, too; pairs of letters say too little for that.
  const share = (common: number): number => Math.max(left > 3 && !alphabet.test(a) ? (0.9 * common) / left : 0, (2 * common) / (left + right));
  if (share(Math.min(asked.size - pairsMissing(asked, spelling), spelling.size - pairsMissing(spelling, asked)) - 1) < least) return 0;
  const rest = pairsOf(b);
  const common = pairsOf(a).filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return share(common.length);
}

function pairsOf(text: string): string[] {
  return [...text].slice(0, mostCompared).map((char, index, chars) => char + (chars[index + 1] ?? '')).slice(0, -1);
}

const alphabet = /^[a-z0-9ㄱ-ㅣ]+$/;

/** Two characters of Chinese, Japanese or Korean mean something inside a word; of kana and Latin letters it takes four. */
export function minimumInside(text: string): number {
  return alphabet.test(text) || /^[ぁ-ゖ]+$/u.test(text) ? 4 : 2;
}

/** So many letters a name must have for a slip in it to be told from another word: where the words of a query are known (plan jualan for pelan jualan), and by keys. */
const longName = 8;

/** The most slips in any name. */
const mostSlips = 3;

/** A slip or two: characters in Chinese and Japanese, letters in Korean and Latin. */
function slipScore(asked: Spelling, spelling: Spelling, known: boolean): number {
  const { class: kind, text } = asked;
  const { text: name } = spelling;
  // One slip takes a character away at most, and three pairs (two characters swapped).
  const tooFar = (most: number): boolean => Math.abs(text.length - name.length) > most || charsMissing(asked, spelling) > most || charsMissing(spelling, asked) > most || pairsMissing(asked, spelling) > 3 * most;
  if (kind === 'initials' || kind === 'vowels' || kind === 'consonants' || tooFar(mostSlips)) return 0;
  // Stems have lost so much already that two slips make another word of them.
  const doubtful = known || kind === 'keys';
  const most = doubtful && (kind === 'stems' || name.length < longName) ? 0 : Math.min(slips(name), doubtful || kind === 'stems' ? 1 : mostSlips);
  if (most === 0 || tooFar(most)) return 0;
  const distance = editDistance(text, name, most);
  return distance > most ? 0 : 0.94 - (alphabet.test(name) ? 1 : 0.9) * (distance / name.length);
}

function slips(name: string): number {
  const length = name.length;
  if (alphabet.test(name)) return length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : mostSlips;
  return length < 3 ? 0 : length < 6 ? 1 : 2;
}
