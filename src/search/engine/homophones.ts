import { foldedText } from '../analyser/fold.ts';
import type { HanForms } from '../analyser/han.ts';
import { loosePinyin, pinyinSyllables, type Syllables } from '../analyser/pinyin.ts';
import type { HomophonesFile } from '../files/homophones-file.ts';
import type { PreparedItem } from './name-index.ts';

/** A longer query is no name with a wrong character in it. */
const longest = 12;
/** Characters of the names that are compared by their sound. */
const [fewest, most] = [2, 6];

/** Puts words right that sound like those of names: 定單 → 訂單, 補償期間 → 保証期間. */
export class Homophones {
  private readonly forms: HanForms;
  private readonly syllables: Syllables;
  /** Pinyin → a name in Chinese, folded. */
  private readonly chinese = new Map<string, string>();
  private readonly chineseNames = new Set<string>();
  /** A Japanese word, folded → those of names that sound like it. */
  private readonly japanese = new Map<string, readonly string[]>();

  /** @param syllables of the characters in the names */
  constructor(file: HomophonesFile, syllables: Syllables, items: readonly PreparedItem[], forms: HanForms) {
    this.forms = forms;
    this.syllables = new Map([...pinyinSyllables(file.pinyin), ...syllables]);
    for (const { names } of items) {
      for (const { locale, written, spellings } of names) {
        const sound = locale.startsWith('zh') && new RegExp(`^\\p{Script=Han}{${fewest},${most}}$`, 'u').test(written.text) ? spellings.find((spelling) => spelling.class === 'latin')?.text : undefined;
        if (sound === undefined) continue;
        this.chineseNames.add(written.text);
        if (!this.chinese.has(loosePinyin(sound))) this.chinese.set(loosePinyin(sound), written.text);
      }
    }
    for (const line of file.japanese.split('\n')) {
      const [own = '', ...others] = line.split(' ');
      for (const other of others) this.japanese.set(foldedText(other, forms), foldedText(own, forms).split('/'));
    }
  }

  /** What a query may have been meant as; empty where nothing in it sounds like a name. */
  meant(query: string): string[] {
    const text = foldedText(query, this.forms).replace(/\s+/gu, '');
    if (text.length > longest || !/\p{Script=Han}{2}/u.test(text)) return [];
    return [...this.inJapanese(text), ...this.inChinese(text)];
  }

  private inJapanese(text: string): string[] {
    const [wrong] = [...this.japanese.keys()].filter((word) => text.includes(word)).sort((a, b) => b.length - a.length);
    return wrong === undefined ? [] : (this.japanese.get(wrong) ?? []).map((right) => text.replace(wrong, right));
  }

  private inChinese(text: string): string[] {
    if (/[ぁ-ゖァ-ヺ]/u.test(text)) return [];
    const chars = [...text];
    for (let size = Math.min(most, chars.length); size >= fewest; size--) {
      for (let start = 0; start + size <= chars.length; start++) {
        const part = chars.slice(start, start + size);
        const sounds = part.map((char) => this.syllables.get(char));
        const name = sounds.includes(undefined) || this.chineseNames.has(part.join('')) ? undefined : this.chinese.get(loosePinyin(sounds.join('')));
        if (name !== undefined) return [chars.slice(0, start).join('') + name + chars.slice(start + size).join('')];
      }
    }
    return [];
  }
}
