import { foldedText } from '../analyser/fold.ts';
import type { HanForms } from '../analyser/han.ts';
import { choseong, isHangul, letters, romanised, typedChoseong } from '../analyser/hangul.ts';
import { jawiConsonants, malayConsonants } from '../analyser/jawi.ts';
import { romajiToHiragana, looseKana } from '../analyser/kana.ts';
import { hangulByKeys, keysOfHangul } from '../analyser/korean-keys.ts';
import { malayStem } from '../analyser/malay.ts';
import { pinyinOf, type Syllables } from '../analyser/pinyin.ts';
import { pinyinOfZhuyin } from '../analyser/zhuyin.ts';
import { signature, type Signature } from './signature.ts';

/** A way to write a name or a query, to be compared with others of its class only. */
export interface Spelling extends Signature {
  readonly class: 'text' | 'letters' | 'kana' | 'vowels' | 'latin' | 'initials' | 'stems' | 'consonants' | 'keys';
  readonly text: string;
}

export function spelling(kind: Spelling['class'], text: string): Spelling {
  const { chars, low, high, size } = signature(text);
  return { class: kind, text, chars, low, high, size };
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

/** All spellings of a name; first, as it is written. @param reading as in the file of names */
export function nameSpellings(label: string, locale: string, reading: string | undefined, forms: HanForms, syllables: Syllables): [Spelling, ...Spelling[]] {
  const words = wordsOf(label, forms);
  const text = words.join('');
  const spellings: [Spelling, ...Spelling[]] = [spelling('text', text)];
  if (locale === 'ja') {
    const kana = reading ?? (/^[ぁ-ゖa-z0-9]+$/.test(text) ? text : undefined);
    if (kana !== undefined) spellings.push(spelling('kana', kana), spelling('vowels', looseKana(kana)));
  } else if (locale.startsWith('zh')) {
    const parts = (reading ?? pinyinOf(text, syllables)).split(' ');
    spellings.push(spelling('latin', parts.join('')), spelling('initials', parts.map((part) => part.charAt(0)).join('')));
  } else if (hangul.test(text)) {
    spellings.push(spelling('letters', letters(text)), spelling('latin', romanised(text)), spelling('initials', choseong(text)));
  }
  if (latin.test(text)) spellings.push(spelling('stems', stems(words)));
  if (locale === 'ms') spellings.push(spelling('consonants', malayConsonants(text)));
  return spellings;
}

/** All spellings that a query may be meant as. */
export function querySpellings(query: string, forms: HanForms): Spelling[] {
  const words = wordsOf(query, forms);
  const text = words.join('');
  const consonants = typedChoseong(query.trim());
  if (consonants !== undefined) return consonants.length > 1 ? [spelling('initials', consonants)] : [];
  if (text === '') return [];
  const zhuyin = pinyinOfZhuyin(query);
  if (zhuyin) return /[ㄚ-ㄩ]/u.test(query) ? [spelling('latin', zhuyin.join(''))] : [spelling('initials', zhuyin.map((syllable) => syllable.charAt(0)).join(''))];
  const jawi = jawiConsonants(query);
  if (jawi !== undefined) return jawi.length > 2 ? [spelling('consonants', jawi)] : [];
  const spellings = [spelling('text', text)];
  const kana = /^[ぁ-ゖ]+$/u.test(text) ? text : romajiToHiragana(query);
  if (kana !== undefined && kana.length > 1) spellings.push(spelling('kana', kana), spelling('vowels', looseKana(kana)));
  if (hangul.test(text)) {
    spellings.push(spelling('letters', letters(text)));
    // Letters by themselves among syllables: the keyboard was in the wrong language.
    const keys = /[ㄱ-ㅣ]/u.test(query.normalize('NFC')) ? keysOfHangul(letters(query.normalize('NFC'))) : undefined;
    if (keys !== undefined && keys.length > 1) spellings.push(spelling('text', keys));
  }
  if (latin.test(text)) {
    spellings.push(spelling('latin', text), spelling('stems', stems(words)));
    const korean = hangulByKeys(query);
    if (korean !== undefined && isHangul(korean)) spellings.push(spelling('keys', korean));
    // ü after n and l is written v in our readings, u by many.
    if (/[nl]ue/.test(text)) spellings.push(spelling('latin', text.replace(/([nl])ue/g, '$1ve')));
    if (text.length > 1) spellings.push(spelling('initials', text));
  }
  return spellings;
}

function stems(words: readonly string[]): string {
  return words.map(malayStem).join(' ');
}
