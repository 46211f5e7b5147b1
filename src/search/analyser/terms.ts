import { analyse, type Token } from './analyse.ts';
import { isAsking } from './asking.ts';
import { foldedText } from './fold.ts';
import type { HanForms } from './han.ts';
import { romajiToHiragana } from './kana.ts';

/** What is asked of the index for one piece of a query. */
export interface QueryTerm {
  /** Keys that stand for the piece, the exact one first; on a page, the best of them counts. */
  readonly keys: readonly string[];
  /** Set for a single Chinese or Japanese character: keys that begin so stand for it. */
  readonly start?: string | undefined;
  /** How much the piece counts, 1 for a piece of what was typed. */
  readonly weight: number;
  /** Place in the query, among its tokens. */
  readonly position: number;
}

/** A key and what is left of it stand side by side in the index, so that they are loaded together. */
const besides = '/';

/** The keys of a text's tokens, in order, as the index holds them. A word without a stem of its own has one key. */
export function tokenKeys(tokens: readonly Token[]): string[] {
  return tokens.map(({ kind, text }, index) => {
    const next = tokens[index + 1];
    return kind === 'word' && next?.kind === 'stem' && next.start === tokens[index]?.start ? next.text + besides + text : text;
  });
}

/** The stem in the key of a word that has one. */
export function stemOf(key: string): string | undefined {
  const at = key.indexOf(besides);
  return at > 0 ? key.slice(0, at) : undefined;
}

/** Opens the key of a reading: a private character that sorts behind all others, so that readings have files of their own. */
const readingMark = '\ue000';

/** The key of a Japanese word's reading, in hiragana. */
export function readingKey(kana: string): string {
  return readingMark + kana;
}

/** What a word that only asks counts. */
const askingWeight = 0.2;

/** What shows that a query is not typed in kana alone. */
const elsewise = /\p{Script=Han}|\p{Script=Hangul}/u;

/** Only Japanese indexes hold readings. */
export function isReading(key: string): boolean {
  return key.startsWith(readingMark);
}

const hiraganaRun = /[ぁ-ゖー]{2,}/gu;

/** What a query asks of the index, in its order, each key once. */
export function queryTerms(query: string, forms: HanForms): QueryTerm[] {
  const tokens = analyse(query, forms);
  const keys = tokenKeys(tokens);
  const seen = new Set<string>();
  const terms: QueryTerm[] = [];
  const add = (term: QueryTerm): void => {
    if (seen.has(term.keys[0] ?? '')) return;
    seen.add(term.keys[0] ?? '');
    terms.push(term);
  };
  tokens.forEach(({ kind, text, position, start, end }, index) => {
    const key = keys[index] ?? text;
    const weight = isAsking(text) ? askingWeight : 1;
    if (kind === 'end') {
      // The end of a run of two or more is in its last pair.
      if (tokens[index - 1]?.end !== end) add({ keys: [text], start: text, weight, position });
    } else if (kind === 'word') {
      const next = tokens[index + 1];
      const stem = next?.kind === 'stem' && next.start === start ? [next.text] : [];
      const kana = romajiToHiragana(text);
      add({ keys: [key, ...stem, ...(kana !== undefined && kana.length > 1 ? [readingKey(kana)] : [])], weight, position });
    } else if (kind === 'pair' || tokens[index - 1]?.start !== start || tokens[index - 1]?.kind !== 'word') {
      add({ keys: [key], weight, position });
    }
  });
  // What is typed in kana alone may be the reading of words that are written otherwise.
  const readings = elsewise.test(query) ? [] : foldedText(query, forms).matchAll(hiraganaRun);
  for (const [run] of readings) {
    for (const part of run.split(/[のをがは]/u)) if (part.length > 1) add({ keys: [readingKey(part)], weight: 1, position: tokens.length });
  }
  return terms;
}
