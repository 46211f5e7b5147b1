import { pinyin } from 'pinyin-pro';
import { locales, type IndexOrder, type Locale } from './languages.ts';

/** A name to be put into an index. */
export interface SortableName {
  readonly label: string;
  readonly reading?: string | undefined;
}

/** The head under which a name stands: a letter, a kana row, a number of strokes, or `latin` for 0–9 and A–Z apart. */
export type IndexHead = { readonly text: string } | { readonly strokes: number } | { readonly latin: true };

export interface NativeOrder {
  compare(a: SortableName, b: SortableName): number;
  head(name: SortableName): IndexHead;
  /** The reading that is shown beside a name, if the script needs one. */
  reading(name: SortableName): string | undefined;
}

/**
 * The order that an index in this locale's own books has: gojūon by kana, A–Z, strokes of the first character, pinyin
 * or ganada. Names that open with a digit or, in CJK, a Latin letter come last.
 */
export function nativeOrder(locale: Locale): NativeOrder {
  const { tag, indexOrder } = locales[locale];
  const rules = orders[indexOrder];
  const collator = new Intl.Collator(rules.collation ?? tag, { numeric: true });
  const isLatin = (name: SortableName): boolean =>
    (rules.latinApart ? /^[\p{Script=Latin}\d]/u : /^\d/u).test((rules.spelling ?? rules.key)(name).normalize('NFKC'));
  return {
    compare: (a, b) =>
      Number(isLatin(a)) - Number(isLatin(b)) || collator.compare(rules.key(a), rules.key(b)) || collator.compare(a.label, b.label),
    head: (name) => (isLatin(name) ? { latin: true } : rules.head(rules.key(name))),
    reading: rules.reading,
  };
}

interface OrderRules {
  /** BCP-47 tag with collation, where it is not the locale's own. */
  readonly collation?: string;
  /** Latin letters make a group of their own (they are foreign to the script). */
  readonly latinApart: boolean;
  /** What a name is sorted by. */
  key(name: SortableName): string;
  /** What tells whether a name opens with a foreign letter, where that is not the key. */
  spelling?(name: SortableName): string;
  head(key: string): IndexHead;
  reading(name: SortableName): string | undefined;
}

const orders: Readonly<Record<IndexOrder, OrderRules>> = {
  gojuon: {
    latinApart: true,
    key: ({ label, reading }) => reading ?? label,
    head: (key) => ({ text: kanaRow(key) }),
    reading: ({ label, reading }) => (reading !== undefined && /\p{Script=Han}/u.test(label) ? reading : undefined),
  },
  latin: {
    latinApart: false,
    key: ({ label }) => label,
    head: (key) => ({ text: (key.normalize('NFD')[0] ?? '').toUpperCase() }),
    reading: () => undefined,
  },
  strokes: {
    collation: 'zh-Hant-u-co-stroke',
    latinApart: true,
    key: ({ label }) => label,
    head: (key) => ({ strokes: strokeCount(key) }),
    reading: () => undefined,
  },
  pinyin: {
    latinApart: true,
    key: ({ label, reading }) => (reading ?? pinyin(label, { nonZh: 'consecutive' })).normalize('NFC').replaceAll('ü', 'v'),
    spelling: ({ label }) => label,
    head: (key) => ({ text: (key.normalize('NFD')[0] ?? '').toUpperCase() }),
    reading: ({ label, reading }) => reading ?? (/\p{Script=Han}/u.test(label) ? pinyin(label, { nonZh: 'consecutive' }) : undefined),
  },
  ganada: {
    latinApart: true,
    key: ({ label }) => label,
    head: (key) => ({ text: initialConsonant(key) }),
    reading: () => undefined,
  },
};

/** Head kana of the row that a reading belongs to: が → か. */
function kanaRow(reading: string): string {
  const first = (reading.normalize('NFD')[0] ?? '').replace(/[\u30A1-\u30F6]/u, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60));
  const rows = ['ぁあぃいぅうぇえぉお', 'かきくけこ', 'さしすせそ', 'たちっつてと', 'なにぬねの', 'はひふへほ', 'まみむめも', 'ゃやゅゆょよ', 'らりるれろ', 'わをん'];
  const heads = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'];
  return heads[rows.findIndex((row) => row.includes(first))] ?? first;
}

/** The plain consonant that a Hangul syllable opens with: 까 → ㄱ. */
function initialConsonant(text: string): string {
  const syllable = (text.codePointAt(0) ?? 0) - 0xac00;
  const initials = ['ㄱ', 'ㄱ', 'ㄴ', 'ㄷ', 'ㄷ', 'ㄹ', 'ㅁ', 'ㅂ', 'ㅂ', 'ㅅ', 'ㅅ', 'ㅇ', 'ㅈ', 'ㅈ', 'ㅊ', 'ㅋ', 'ㅌ', 'ㅍ', 'ㅎ'];
  return initials[Math.floor(syllable / 588)] ?? text.slice(0, 1);
}

const byStrokes = new Intl.Collator('zh-Hant-u-co-stroke');

/** Strokes of the first character. CLDR marks where each count begins in its stroke collation with U+FDD0 U+2800+count. */
function strokeCount(text: string): number {
  const first = [...text][0] ?? '';
  let count = 1;
  while (count < 48 && byStrokes.compare(first, `\uFDD0${String.fromCodePoint(0x2801 + count)}`) >= 0) count++;
  return count;
}
