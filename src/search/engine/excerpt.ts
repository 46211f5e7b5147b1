import type { HanForms } from '../analyser/han.ts';
import { analyse } from '../analyser/analyse.ts';
import { isReading, queryTerms, tokenKeys } from '../analyser/terms.ts';
import type { TextFile } from '../files/index-files.ts';
import type { Passage } from './engine.ts';
import type { Widening } from './widen.ts';

/** Longest excerpt, in columns: a character of Chinese, Japanese or Korean takes two. */
const longest = 180;

/** What to look for in a text: keys, what each is worth, and whether it is marked. */
export type Wanted = ReadonlyMap<string, { readonly worth: number; readonly marked: boolean }>;

/** What other names of a thing count beside what is marked: of passages that hold as much of that, they choose one. */
const unmarkedShare = 0.25;

/**
 * What a query looks for. Marked is what was typed, in any form, and what a name in it is called in the language of the
 * text where it is in another. Other names in the same language are not: nobody typed them.
 */
export function wantedKeys(query: string, widenings: readonly Pick<Widening, 'terms' | 'translates'>[], forms: HanForms): Wanted {
  const wanted = new Map<string, { worth: number; marked: boolean }>();
  const all = [{ terms: queryTerms(query, forms), translates: true }, ...widenings].flatMap(({ terms, translates }) => terms.map((term) => ({ ...term, translates })));
  for (const { keys, start, weight, translates } of all) {
    for (const key of start === undefined ? keys : []) {
      const before = wanted.get(key);
      wanted.set(key, { worth: Math.max(before?.worth ?? 0, translates ? weight : weight * unmarkedShare), marked: translates || before?.marked === true });
    }
  }
  return wanted;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly worth: number;
  readonly marked: boolean;
}

const kanaOnly = /^[ぁ-ゖ]+$/u;

/**
 * The pieces of a text that are looked for, in order. Grammar is no match by itself, only beside one, unless nothing else
 * is asked for; then one pair of a longer word (the マッ of マップ in 決まった) is none by itself.
 */
function matchesIn(text: string, wanted: Wanted, forms: HanForms): Match[] {
  const tokens = analyse(text, forms);
  const keys = tokenKeys(tokens);
  const all = tokens.flatMap((token, index): (Match & { soft: boolean })[] => {
    const key = keys[index] ?? '';
    const found = token.kind === 'end' && tokens[index - 1]?.end === token.end ? undefined : wanted.get(key);
    return found === undefined ? [] : [{ start: token.start, end: token.end, key, worth: token.soft ? found.worth / 4 : found.worth, marked: found.marked, soft: token.soft }];
  });
  const asked = [...wanted.keys()].filter((key) => !isReading(key));
  const grammarOnly = asked.every((key) => kanaOnly.test(key));
  if (grammarOnly && asked.length < 2) return all;
  const beside = grammarOnly ? all : all.filter(({ soft }) => !soft);
  return all.filter((own) => !own.soft || beside.some((match) => match !== own && (match.marked || !own.marked) && match.start <= own.end && own.start <= match.end));
}

interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Up to a full stop. A dot is one before white space, unless a small letter follows (lwn. pemasaran). */
const sentencePattern = /(?:[^。．！？!?\n.]|\.(?!\s+[^\p{Ll}\s]|\s*$))+[。．！？!?.]*[」』”’)）]*/gu;

function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  for (const { 0: sentence, index } of text.matchAll(sentencePattern)) {
    if (sentence.trim() !== '') sentences.push({ start: index + sentence.search(/\S/u), end: index + sentence.length });
  }
  return sentences;
}

export interface Excerpt {
  readonly passages: readonly Passage[];
  /** Worth of what it holds of the query; 0 for nothing. */
  readonly worth: number;
}

/** The sentence of a text that holds most of what is looked for, shortened at its ends, matches marked. */
export function excerptOf(text: string, wanted: Wanted, forms: HanForms): Excerpt {
  const matches = matchesIn(text, wanted, forms);
  let best: { sentence: Sentence; worth: number } | undefined;
  for (const sentence of sentencesOf(text)) {
    const inside = new Map(matches.filter(({ start, end }) => start >= sentence.start && end <= sentence.end).map(({ key, worth }) => [key, worth]));
    const worth = [...inside.values()].reduce((sum, each) => sum + each, 0);
    if (worth > (best?.worth ?? -1)) best = { sentence, worth };
  }
  if (!best) return { passages: [], worth: 0 };
  const { start, end } = shortened(text, best.sentence, matches[matches.findIndex((match) => match.start >= (best?.sentence.start ?? 0))]);
  return { passages: marked(text, start, end, matches), worth: best.worth };
}

/** Cuts a sentence that is too long around its first match, at a mark or a space where there is one near. */
function shortened(text: string, sentence: Sentence, match: Match | undefined): Sentence {
  if (columns(text.slice(sentence.start, sentence.end)) <= longest) return sentence;
  let { start } = sentence;
  if (match && columns(text.slice(sentence.start, match.end)) > longest * 0.75) {
    start = match.start;
    while (start > sentence.start && columns(text.slice(start, match.start)) < longest / 4) start--;
    if (cutsCharacter(text, start)) start--;
    const mark = /[\s、，,；;]/u.exec(text.slice(start, match.start));
    if (mark) start += mark.index + mark[0].length;
  }
  let end = start;
  while (end < sentence.end && columns(text.slice(start, end)) < longest) end++;
  if (cutsCharacter(text, end)) end--;
  const tail = /[\s、，,；;][^\s、，,；;]*$/u.exec(text.slice(start, end));
  if (end < sentence.end && tail && tail.index > (end - start) * 0.6) end = start + tail.index;
  return { start, end };
}

function marked(text: string, start: number, end: number, matches: readonly Match[]): Passage[] {
  const passages: Passage[] = start > 0 && !/[。．！？!?\n.]\s*$/u.test(text.slice(0, start)) ? [{ text: '…', match: false }] : [];
  let at = start;
  for (const match of matches.filter((each) => each.marked).sort((a, b) => a.start - b.start)) {
    if (match.end > end || match.end <= at || match.start < start) continue;
    const from = Math.max(at, match.start);
    if (from > at) passages.push({ text: text.slice(at, from), match: false });
    const last = passages.at(-1);
    if (last?.match && from === at) passages[passages.length - 1] = { text: last.text + text.slice(from, match.end), match: true };
    else passages.push({ text: text.slice(from, match.end), match: true });
    at = match.end;
  }
  if (at < end) passages.push({ text: text.slice(at, end), match: false });
  if (!/[。．！？!?.」』”]\s*$/u.test(text.slice(0, end))) passages.push({ text: '…', match: false });
  return passages.filter((passage) => passage.text !== '');
}

/** Whether a place is between the two halves of a character. */
function cutsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function columns(text: string): number {
  return [...text].reduce((sum, char) => sum + (char > '\u1100' ? 2 : 1), 0);
}

/** How many sections are shown of an entry. */
const mostSections = 2;

/** What is shown of a text: the best of summary, and the one or two sections that hold most. */
export function shownOf(file: TextFile, wanted: Wanted, forms: HanForms): { summary: Excerpt; sections: { id: string; title: string; excerpt: Excerpt }[] } {
  const sections = file.sections
    .map(([id, title, text]) => {
      const excerpt = excerptOf(text, wanted, forms);
      const heading = excerptOf(title, wanted, forms).worth;
      return { id, title, excerpt, worth: excerpt.worth + heading / 2 };
    })
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostSections);
  return { summary: excerptOf(file.summary, wanted, forms), sections };
}
