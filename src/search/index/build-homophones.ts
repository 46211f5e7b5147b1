import { loosePinyin, pinyinSyllables, pinyinTable } from '../analyser/pinyin.ts';
import type { HomophonesFile } from '../files/homophones-file.ts';
import type { Name, NamesFile } from '../files/names-file.ts';
import { characterReading } from './chinese-readings.ts';
import { allHanForms } from './han-forms.ts';
import { lookAlikes } from './look-alikes.ts';
import { plainKana, type JapaneseNoun, type JapaneseWords } from './japanese-words.ts';

/** The file of homophones. @param nouns of a Japanese dictionary */
export function buildHomophones({ pinyin, items }: NamesFile, words: JapaneseWords, nouns: Iterable<JapaneseNoun>): HomophonesFile {
  const japanese = items.flatMap(({ names }) => (names['ja'] ?? []).map(labelOf));
  return { pinyin: chineseHomophones(pinyin), japanese: japaneseHomophones(japanese, words, nouns), looks: lookAlikes(new Set(pinyinSyllables(pinyin).keys())) };
}

/** Characters with syllables that sound like those of the names. @param names table of the names' own characters */
function chineseHomophones(names: string): string {
  const own = pinyinSyllables(names);
  const syllables = new Set([...own.values()].map(loosePinyin));
  const common = commonCharacters();
  const others = [...new Set([...common, ...[...allHanForms()].flatMap(([form, simplified]) => (common.has(simplified) ? [form] : []))])].filter((char) => !own.has(char));
  return pinyinTable(new Map(others.flatMap((char) => {
    const syllable = characterReading(allHanForms().get(char) ?? char);
    return syllables.has(loosePinyin(syllable)) ? [[char, syllable] as const] : [];
  })));
}

/** The 3,755 characters of the first level of GB 2312: the common ones, Simplified. */
function commonCharacters(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gb2312').decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu));
}

function japaneseHomophones(labels: readonly string[], words: JapaneseWords, nouns: Iterable<JapaneseNoun>): string {
  const own = new Map<string, Set<string>>();
  for (const { text, reading, noun } of labels.flatMap(words)) if (noun && reading !== undefined && inHan.test(text)) own.set(reading, (own.get(reading) ?? new Set()).add(text));
  const others = new Map<string, Set<string>>();
  const all = labels.join('\n');
  for (const { text, kana } of nouns) {
    const reading = inHan.test(text) ? plainKana(kana) : '';
    if (own.has(reading) && !all.includes(text)) others.set(reading, (others.get(reading) ?? new Set()).add(text));
  }
  return [...others].map(([reading, alike]) => `${[...(own.get(reading) ?? [])].sort().join('/')} ${[...alike].sort().join(' ')}`).sort().join('\n');
}

const inHan = /^\p{Script=Han}{2,}$/u;

function labelOf(name: Name): string {
  return typeof name === 'string' ? name : name[0];
}
