import type { HanForms } from '../analyser/han.ts';
import { queryTerms, type QueryTerm } from '../analyser/terms.ts';
import { flat } from './name-forms.ts';

/** A thing that has names in several languages. */
export interface Synonyms {
  /** How much to trust that the names mean the same, 1 when left out. */
  readonly weight?: number;
  /** Names by language, best first; as they are written, folded, where that is known. */
  readonly names: readonly { readonly label: string; readonly locale: string; readonly written?: { readonly text: string } }[];
}

/** What a name adds to a query. */
export interface Widening {
  readonly label: string;
  readonly terms: readonly QueryTerm[];
  /** Keys of the piece of the query that the label stands for; none where it stands for all of it. */
  readonly of: readonly string[];
  /** Whether what it stands for is not called so in the language, but is called this there. */
  readonly translates: boolean;
}

/** Where each name is found, by its flat text. */
export type Vocabulary = ReadonlyMap<string, readonly number[]>;

/** A vocabulary of names. Names of one character say too little. */
export function vocabulary(things: readonly Synonyms[], forms: HanForms): Vocabulary {
  const places = new Map<string, number[]>();
  things.forEach(({ names }, index) => {
    for (const { label, written } of names) {
      const key = written?.text ?? flat(label, forms);
      if (key.length < 2) continue;
      const list = places.get(key);
      if (!list) places.set(key, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  return places;
}

const longestName = 40;
/** Most names of one thing, and of all, that a piece of a query is widened by. */
const mostOfOne = 2;
const most = 4;
const wordChar = /[a-z0-9]/;

/**
 * Names in `language` of what a query names, in whole or in part: the longest names first, none over another. A name
 * counts less the more of them there are.
 */
export function widen(query: string, language: string, things: readonly Synonyms[], words: Vocabulary, forms: HanForms): Widening[] {
  const pieces = piecesIn(query, words, forms);
  return pieces.flatMap(({ piece, things: named }) => {
    const trust = new Map<string, number>();
    let own = false;
    for (const { names, weight = 1 } of named.flatMap((index) => things[index] ?? [])) {
      own ||= names.some(({ label, locale, written }) => locale === language && formsOf(piece).includes(written?.text ?? flat(label, forms)));
      for (const { label } of names.filter(({ locale }) => locale === language).slice(0, mostOfOne)) {
        if (flat(label, forms) !== piece) trust.set(label, (trust.get(label) ?? 0) + weight);
      }
    }
    const labels = [...trust].sort(([, a], [, b]) => b - a).slice(0, most);
    const of = labels.length > 0 ? queryTerms(piece, forms).flatMap(({ keys }) => keys) : [];
    return labels.map(([label]) => widening(label, labels.length, forms, of, !own));
  });
}

/** A name as it widens a query, one of `alternatives`. */
export function widening(label: string, alternatives: number, forms: HanForms, of: readonly string[] = [], translates = true): Widening {
  const terms = queryTerms(label, forms);
  const weight = 1 / Math.sqrt(alternatives * Math.max(1, terms.length));
  return { label, of, translates, terms: terms.map((term) => ({ ...term, weight: term.weight * weight })) };
}

/** Pieces of a query that are names. Latin names begin and end where words do. */
function piecesIn(query: string, words: Vocabulary, forms: HanForms): { piece: string; things: readonly number[] }[] {
  const text = query.split(/\s+/).map((word) => flat(word, forms)).join(' ');
  const used = new Array<boolean>(text.length).fill(false);
  const found: { piece: string; things: readonly number[] }[] = [];
  for (let length = Math.min(longestName, text.length); length >= 2; length--) {
    for (let start = 0; start + length <= text.length; start++) {
      if (used[start] || used[start + length - 1]) continue;
      const slice = text.slice(start, start + length);
      if (slice.startsWith(' ') || slice.endsWith(' ')) continue;
      const piece = slice.replaceAll(' ', '');
      const things = (slice.includes(' ') ? [piece] : formsOf(piece)).map((form) => words.get(form)).find(Boolean);
      if (!things || cutsWord(text, start, start + length)) continue;
      used.fill(true, start, start + length);
      found.push({ piece, things });
    }
  }
  return found;
}

const endings = ['s', 'es', 'ed', 'ing', 'nya', 'lah', 'kah'];

/** A word, and what an English one may be without -s, -es, -ed or -ing, a Malay one without -nya, -lah or -kah. */
function formsOf(word: string): string[] {
  return [word, ...endings.filter((ending) => word.endsWith(ending) && word.length - ending.length > 2).map((ending) => word.slice(0, -ending.length))];
}

function cutsWord(text: string, start: number, end: number): boolean {
  const joined = (a: string, b: string): boolean => wordChar.test(a) && wordChar.test(b);
  return joined(text.charAt(start - 1), text.charAt(start)) || joined(text.charAt(end - 1), text.charAt(end));
}
