import { foldedText } from '../analyser/fold.ts';
import type { HanForms } from '../analyser/han.ts';
import { choseong, letters, romanised, typedChoseong } from '../analyser/hangul.ts';
import { romajiToHiragana, looseKana } from '../analyser/kana.ts';
import { malayStem } from '../analyser/malay.ts';
import { pinyinOf, type Syllables } from '../analyser/pinyin.ts';

/** A way to write a name or a query, to be compared with others of its class only. */
export interface Spelling {
  readonly class: 'text' | 'letters' | 'kana' | 'vowels' | 'latin' | 'initials' | 'stems';
  readonly text: string;
}

const punctuation = /[^\p{L}\p{N}]+/gu;

/** Folded, letters and numbers only. */
export function flat(text: string, forms: HanForms): string {
  return foldedText(text, forms).replace(punctuation, '');
}

/** Folded words, by spaces and punctuation. */
export function wordsOf(text: string, forms: HanForms): string[] {
  return foldedText(text, forms).split(punctuation).filter(Boolean);
}

const hangul = /\p{Script=Hangul}/u;
const latin = /^[a-z0-9]+$/;

/** All spellings of a name. @param reading as in the file of names */
export function nameSpellings(label: string, locale: string, reading: string | undefined, forms: HanForms, syllables: Syllables): Spelling[] {
  const text = flat(label, forms);
  const spellings: Spelling[] = [{ class: 'text', text }];
  if (locale === 'ja') {
    const kana = reading ?? (/^[ぁ-ゖa-z0-9]+$/.test(text) ? text : undefined);
    if (kana !== undefined) spellings.push({ class: 'kana', text: kana }, { class: 'vowels', text: looseKana(kana) });
  } else if (locale.startsWith('zh')) {
    const parts = (reading ?? pinyinOf(text, syllables)).split(' ');
    spellings.push({ class: 'latin', text: parts.join('') }, { class: 'initials', text: parts.map((part) => part.charAt(0)).join('') });
  } else if (hangul.test(text)) {
    spellings.push({ class: 'letters', text: letters(text) }, { class: 'latin', text: romanised(text) }, { class: 'initials', text: choseong(text) });
  }
  if (latin.test(text)) spellings.push({ class: 'stems', text: stems(wordsOf(label, forms)) });
  return spellings;
}

/** All spellings that a query may be meant as. */
export function querySpellings(query: string, forms: HanForms): Spelling[] {
  const text = flat(query, forms);
  const consonants = typedChoseong(query.trim());
  if (consonants !== undefined) return consonants.length > 1 ? [{ class: 'initials', text: consonants }] : [];
  if (text === '') return [];
  const spellings: Spelling[] = [{ class: 'text', text }];
  const kana = /^[ぁ-ゖ]+$/u.test(text) ? text : romajiToHiragana(query);
  if (kana !== undefined && kana.length > 1) spellings.push({ class: 'kana', text: kana }, { class: 'vowels', text: looseKana(kana) });
  if (hangul.test(text)) spellings.push({ class: 'letters', text: letters(text) });
  if (latin.test(text)) {
    spellings.push({ class: 'latin', text }, { class: 'stems', text: stems(wordsOf(query, forms)) });
    if (text.length > 1) spellings.push({ class: 'initials', text });
  }
  return spellings;
}

function stems(words: readonly string[]): string {
  return words.map(malayStem).join(' ');
}
