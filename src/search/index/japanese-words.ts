import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { TokenizerBuilder } from '@patdx/kuromoji';
import NodeDictionaryLoader from '@patdx/kuromoji/node';
import { hiragana } from '../analyser/kana.ts';

/** A word of a Japanese text. */
export interface JapaneseWord {
  readonly text: string;
  /** Where it begins (UTF-16 offset). */
  readonly start: number;
  /** Reading in hiragana without long vowel marks; undefined where the dictionary has none. */
  readonly reading: string | undefined;
  /** Whether it means something by itself: no particle, no auxiliary, no ending. */
  readonly content: boolean;
  readonly noun: boolean;
}

export type JapaneseWords = (text: string) => JapaneseWord[];

let loading: Promise<JapaneseWords> | undefined;

/** Takes Japanese apart by the IPA dictionary. Build time only: the dictionary has 15 MB. */
export function loadJapaneseWords(): Promise<JapaneseWords> {
  loading ??= load();
  return loading;
}

function dictionary(): string {
  return join(dirname(dirname(fileURLToPath(import.meta.resolve('@patdx/kuromoji/node')))), 'dict/');
}

/** A noun as it is written, and its reading in katakana. */
export interface JapaneseNoun {
  readonly text: string;
  readonly kana: string;
}

/**
 * The common nouns of the IPA dictionary, some more than once. The package gives no way to list them; its file of word
 * features is text: lines of IPADIC (surface, part of speech, its kind … reading, pronunciation), each ended by a zero byte.
 */
export function* japaneseNouns(): Generator<JapaneseNoun> {
  const features = gunzipSync(readFileSync(join(dictionary(), 'tid_pos.dat.gz')));
  let count = 0;
  for (let start = 0, end = features.indexOf(0); end > start; start = end + 1, end = features.indexOf(0, start)) {
    const [text = '', word, kind = '', ...rest] = features.toString('utf8', start, end).split(',');
    if (word !== '名詞' || !commonNouns.has(kind)) continue;
    count++;
    yield { text, kana: rest.at(-2) ?? '' };
  }
  if (count < 50_000) throw new Error(`@patdx/kuromoji: dict/tid_pos.dat.gz holds ${count} common nouns, not some 75,000: its form has changed; see japaneseNouns in src/search/index/japanese-words.ts`);
}

const commonNouns = new Set(['一般', 'サ変接続', '形容動詞語幹', '副詞可能']);

async function load(): Promise<JapaneseWords> {
  const tokenizer = await new TokenizerBuilder({ loader: new NodeDictionaryLoader({ dic_path: dictionary() }) }).build();
  return (text) =>
    tokenizer.tokenize(text.toWellFormed()).map(({ surface_form, word_position, reading, pos, pos_detail_1 }) => ({
      text: surface_form,
      start: word_position - 1,
      reading: reading === undefined || reading === '*' ? undefined : plainKana(reading),
      content: !functionWords.has(pos) && pos_detail_1 !== '非自立',
      noun: pos === '名詞' && pos_detail_1 !== '非自立',
    }));
}

/** Particles, auxiliary verbs, marks, conjunctions, adnominals, fillers. */
const functionWords = new Set(['助詞', '助動詞', '記号', '接続詞', '連体詞', 'フィラー', '感動詞']);

/** Kana as readings are compared: hiragana, without long vowel marks. */
export function plainKana(kana: string): string {
  return [...kana.normalize('NFKC')].map(hiragana).join('').replace(/[ー\s]/gu, '');
}

/** The reading of a name: its words' readings in a row; undefined where a word has none. */
export function readingOf(name: string, words: JapaneseWords): string | undefined {
  let reading = '';
  for (const { text, reading: part } of words(name)) {
    if (part !== undefined) reading += part;
    else if (/\p{Script=Han}/u.test(text)) return undefined;
    else reading += plainKana(text).replace(/[^ぁ-ゖ]/gu, '');
  }
  return reading || undefined;
}
