import type { HanForms } from '../analyser/han.ts';
import { malayStem } from '../analyser/malay.ts';
import { matchName, minimumInside } from './match-name.ts';
import { flat, querySpellings, spelling, wordsOf, type Spelling } from './name-forms.ts';
import { holds, type PreparedName } from './prepared-names.ts';
import { withoutFrame } from './query-frame.ts';

/** A query, ready to be compared with names. */
export interface AskedName {
  readonly spellings: readonly Spelling[];
  readonly words: readonly AskedWord[];
  /** Stems of the words. */
  readonly stems: ReadonlySet<string>;
  /** Whether every word of it stands in some name: such words (aduan pelanggan) are hardly slips of others (akaun pelanggan). */
  readonly known: boolean;
  /** The station code that it is; undefined for all else. */
  readonly code: string | undefined;
}

interface AskedWord {
  readonly written: Spelling;
  readonly stem: string;
  /** Whether it is long enough to mean something inside a name. */
  readonly inside: boolean;
}

/** @param nameWords every word of every name, as it is written */
export function askedName(query: string, nameWords: ReadonlySet<string>, forms: HanForms): AskedName {
  const spelled = [query, withoutFrame(query)].flatMap((text) => querySpellings(text, forms));
  const words = [...new Set(wordsOf(query, forms))];
  return {
    spellings: [...new Map(spelled.map((each) => [each.class + each.text, each])).values()],
    words: words.map((word) => ({ written: spelling('text', word), stem: malayStem(word), inside: word.length >= minimumInside(word) })),
    stems: new Set(words.map(malayStem)),
    known: words.every((word) => nameWords.has(word)),
    code: codeOf(flat(query, forms)),
  };
}

/** How well a query is a name: 1 for the name itself, 0 for nothing in common. */
export function likenessTo(name: PreparedName, asked: AskedName): number {
  return Math.max(matchName(asked.spellings, name.spellings, asked.known), allWords(asked, name));
}

/** Words in any order, all of them in the name; Latin ones by their stem. */
function allWords({ words, stems: asked }: AskedName, { written, stems }: PreparedName): number {
  if (words.length < 2) return 0;
  if (stems.length > 1 && stems.every((stem) => asked.has(stem))) return 0.4 + (0.4 * stems.length) / words.length;
  if (!words.every((word) => (word.inside && holds(written, word.written)) || stems.includes(word.stem))) return 0;
  const length = words.reduce((sum, word) => sum + word.written.text.length, 0);
  return 0.66 + (0.24 * length) / Math.max(written.text.length, length);
}

/** `r3`, `R03` → `r03`. */
function codeOf(text: string): string | undefined {
  const [, letter, number] = /^([a-z])0*(\d{1,2})$/.exec(text) ?? [];
  return letter !== undefined && number !== undefined ? letter + number.padStart(2, '0') : undefined;
}
