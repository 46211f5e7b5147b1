import { editDistance } from '../search/analyser/edit-distance.ts';
import { fold } from '../search/analyser/fold.ts';
import type { HanForms } from '../search/analyser/han.ts';
import { letters } from '../search/analyser/hangul.ts';
import { looseKana, romajiToHiragana } from '../search/analyser/kana.ts';

/** The names that a word goes by. */
export interface Names {
  readonly label: string;
  readonly reading?: string | undefined;
  readonly aka: readonly string[];
  readonly spellings: readonly string[];
}

/** A piece of what was typed, or of the right answer. */
export interface Piece {
  readonly text: string;
  /** Whether it stands in both. */
  readonly same: boolean;
}

export interface TypedVerdict {
  /** `near`: a slip or two. `other`: the name of another word. */
  readonly is: 'right' | 'near' | 'other' | 'wrong';
  /** The name that was meant, or comes nearest. */
  readonly name: string;
  readonly typed: readonly Piece[];
  readonly expected: readonly Piece[];
}

/**
 * Judges an answer that was typed. Width, case, accents, kana, forms of Han characters, spaces and punctuation do not count; any
 * name or reading of the word is right, Latin letters for kana included. A slip or two is near, unless it makes another word.
 * @param others the words it must not be taken for
 */
export function judgeTyped(typed: string, word: Names, others: Iterable<Names>, forms: HanForms): TypedVerdict {
  const asked = key(typed, forms);
  const kana = /^[\p{Script=Latin}\s'’ー-]{2,}$/u.test(typed.trim()) ? romajiToHiragana(typed) : undefined;
  const names = namesOf(word);
  const keys = names.map((name) => key(name, forms));
  const answer = (is: TypedVerdict['is'], name: string): TypedVerdict => ({ is, name, ...compare(typed.trim(), name, forms) });
  if (asked === '') return answer('wrong', word.label);
  const exact = names.find((_, index) => keys[index] === asked || (kana !== undefined && keys[index] === kana));
  if (exact !== undefined) return answer('right', exact);
  const nearest = names
    .map((name, index) => ({ name, distance: distanceBetween(asked, kana, keys[index] ?? '') }))
    .sort((a, b) => a.distance - b.distance)[0] ?? { name: word.label, distance: Infinity };
  for (const other of others) {
    if (namesOf(other).some((name) => key(name, forms) === asked)) return answer('other', word.label);
  }
  return nearest.distance < Infinity ? answer('near', nearest.name) : answer('wrong', word.label);
}

/** Labels, other names and readings; what stands in brackets may be left out, or be all: 관계 판매(관계 영업). */
function namesOf({ label, reading, aka, spellings }: Names): string[] {
  const names = [label, ...aka, ...(reading === undefined ? [] : [reading]), ...spellings];
  return [...new Set([...names, ...names.flatMap((name) => /^(.+?)\s*[(（](.+?)[)）]$/u.exec(name)?.slice(1, 3) ?? [])])];
}

/** What is compared: folded, letters and numbers only. */
function key(text: string, forms: HanForms): string {
  return fold(text, forms)
    .map(({ char }) => char)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const kanaOnly = /^[ぁ-ゖ]+$/u;
const hangul = /\p{Script=Hangul}/u;

/** Slips between two keys; infinite where there are more than a slip may be. */
function distanceBetween(asked: string, kana: string | undefined, name: string): number {
  const sound = kana ?? asked;
  if (kanaOnly.test(name) && kanaOnly.test(sound) && looseKana(sound) === looseKana(name)) return 0.5;
  const [from, to] = hangul.test(name) ? [letters(asked), letters(name)] : [kanaOnly.test(name) ? sound : asked, name];
  const most = slips(to, name);
  const distance = most === 0 ? Infinity : editDistance(from, to, most);
  return distance > most ? Infinity : distance;
}

/** How many slips a name may have: letters in Korean and Latin, and none in a short word of Han characters, which it would make another. */
function slips(text: string, name: string): number {
  const length = [...text].length;
  if (/\p{Script=Han}/u.test(name)) return length < 6 ? 0 : 1;
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/** Both texts in pieces, by their longest common sequence of folded characters. */
function compare(typed: string, expected: string, forms: HanForms): { typed: Piece[]; expected: Piece[] } {
  const [a, b] = [fold(typed, forms), fold(expected, forms)];
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = a.length - 1; row >= 0; row--) {
    for (let column = b.length - 1; column >= 0; column--) {
      const cells = table[row];
      if (cells) cells[column] = a[row]?.char === b[column]?.char ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const [inTyped, inExpected] = [new Set<number>(), new Set<number>()];
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    if (a[row]?.char === b[column]?.char) {
      inTyped.add(row++);
      inExpected.add(column++);
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return { typed: pieces(typed, a, inTyped), expected: pieces(expected, b, inExpected) };
}

function pieces(text: string, chars: ReturnType<typeof fold>, common: ReadonlySet<number>): Piece[] {
  const joined: { text: string; same: boolean }[] = [];
  let place = 0;
  const add = (end: number, same: boolean): void => {
    // Several folded characters may stand for one of the source; what folds to none, such as a joiner, stands with what follows.
    const own = text.slice(place, end);
    place = Math.max(place, end);
    const last = joined.at(-1);
    if (last?.same === same) last.text += own;
    else if (own) joined.push({ text: own, same });
  };
  chars.forEach(({ end }, index) => add(end, common.has(index)));
  add(text.length, joined.at(-1)?.same ?? false);
  return joined;
}
