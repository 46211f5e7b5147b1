import type { HanForms } from '../analyser/han.ts';
import { analyse } from '../analyser/analyse.ts';
import { isReading, queryTerms, tokenKeys, type QueryTerm } from '../analyser/terms.ts';
import type { TextFile } from '../files/index-files.ts';
import type { Passage } from './engine.ts';

/** Longest excerpt, in columns: a character of Chinese, Japanese or Korean takes two. */
const longest = 180;

/** What to look for in a text: keys, and what each is worth. */
export type Wanted = ReadonlyMap<string, number>;

/** What a query and its widening look for. */
export function wantedKeys(query: string, widened: readonly QueryTerm[], forms: HanForms): Wanted {
  const wanted = new Map<string, number>();
  for (const { keys, start, weight } of [...queryTerms(query, forms), ...widened]) {
    for (const key of start === undefined ? keys : []) wanted.set(key, Math.max(wanted.get(key) ?? 0, weight));
  }
  return wanted;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly worth: number;
}

const kanaOnly = /^[ぁ-ゖ]+$/u;
/** Whether a key is of hiragana only, or of a reading. */
const isGrammar = (key: string): boolean => isReading(key) || kanaOnly.test(key);

/** The pieces of a text that are looked for, in order. Grammar is no match by itself, only beside one, unless nothing else is asked for. */
function matchesIn(text: string, wanted: Wanted, forms: HanForms): Match[] {
  const tokens = analyse(text, forms);
  const keys = tokenKeys(tokens);
  const all = tokens.flatMap((token, index): (Match & { soft: boolean })[] => {
    const key = keys[index] ?? '';
    const worth = token.kind === 'end' && tokens[index - 1]?.end === token.end ? undefined : wanted.get(key);
    return worth === undefined ? [] : [{ start: token.start, end: token.end, key, worth: token.soft ? worth / 4 : worth, soft: token.soft }];
  });
  if ([...wanted.keys()].every(isGrammar)) return all;
  const firm = all.filter(({ soft }) => !soft);
  return all.filter(({ soft, start, end }) => !soft || firm.some((match) => match.start <= end && start <= match.end));
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
  for (const match of [...matches].sort((a, b) => a.start - b.start)) {
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
