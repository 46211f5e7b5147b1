import { pinyin } from 'pinyin-pro';
import { unaccented } from '../analyser/kana.ts';

/** The most usual reading of a Chinese character. */
export function characterReading(char: string): string {
  return typedPinyin(pinyin(char, { toneType: 'none', v: true }));
}

/** How a Chinese text is read, by its words. */
export function readingInContext(text: string): string {
  return typedPinyin(pinyin(text, { toneType: 'none', nonZh: 'consecutive', v: true }));
}

/** Pinyin as it is typed: no tones, v for ü. */
export function typedPinyin(reading: string): string {
  return unaccented(reading.toLowerCase().replace(/[üǖǘǚǜ]/gu, 'v')).replace(/[^a-z0-9]+/g, ' ').trim();
}
