import { foldedText } from '../analyser/fold.ts';
import type { HanForms } from '../analyser/han.ts';
import { loosePinyin, pinyinSyllables, type Syllables } from '../analyser/pinyin.ts';
import type { HomophonesFile } from '../files/homophones-file.ts';
import type { PreparedItem } from './prepared-names.ts';

/** A longer query is no name with a wrong character in it. */
const longest = 12;
/** Characters of the names that are compared by their sound. */
const [fewest, most] = [2, 6];

/** Puts words right that sound like those of names (定單 → 訂單, 補償期間 → 保証期間), or look like them (投拆 → 投訴). */
export class Homophones {
  private readonly forms: HanForms;
  private readonly syllables: Syllables;
  /** Character → the first of those that look like it. */
  private readonly looks: ReadonlyMap<string, string>;
  /** Pinyin → a name in Chinese, folded; the same by what a name looks like. */
  private readonly bySound = new Map<string, string>();
  private readonly byLook = new Map<string, string>();
  private readonly chineseNames = new Set<string>();
  /** A Japanese word, folded → those of names that sound like it. */
  private readonly japanese = new Map<string, readonly string[]>();

  /** @param syllables of the characters in the names */
  constructor(file: HomophonesFile, syllables: Syllables, items: readonly PreparedItem[], forms: HanForms) {
    this.forms = forms;
    this.syllables = new Map([...pinyinSyllables(file.pinyin), ...syllables]);
    this.looks = new Map(file.looks.split(' ').flatMap(([first = '', ...others]) => others.map((char) => [char, first])));
    for (const { names } of items) {
      for (const { locale, written, spellings } of names) {
        const sound = locale.startsWith('zh') && new RegExp(`^\\p{Script=Han}{${fewest},${most}}$`, 'u').test(written.text) ? spellings.find((spelling) => spelling.class === 'latin')?.text : undefined;
        if (sound === undefined) continue;
        this.chineseNames.add(written.text);
        if (!this.bySound.has(loosePinyin(sound))) this.bySound.set(loosePinyin(sound), written.text);
        if (!this.byLook.has(this.lookOf(written.text))) this.byLook.set(this.lookOf(written.text), written.text);
      }
    }
    for (const line of file.japanese.split('\n')) {
      const [own = '', ...others] = line.split(' ');
      for (const other of others) this.japanese.set(foldedText(other, forms), foldedText(own, forms).split('/'));
    }
  }

  /** What a query may have been meant as; empty where nothing in it sounds or looks like a name. */
  meant(query: string): string[] {
    const text = foldedText(query, this.forms).replace(/\s+/gu, '');
    if (text.length > longest || !/\p{Script=Han}{2}/u.test(text)) return [];
    return [...this.inJapanese(text), ...this.inChinese(text, (part) => this.bySound.get(this.soundOf(part))), ...this.inChinese(text, (part) => this.byLook.get(this.lookOf(part)))];
  }

  private inJapanese(text: string): string[] {
    const [wrong] = [...this.japanese.keys()].filter((word) => text.includes(word)).sort((a, b) => b.length - a.length);
    return wrong === undefined ? [] : (this.japanese.get(wrong) ?? []).map((right) => text.replace(wrong, right));
  }

  /** @param nameLike the name that a part of the text is like */
  private inChinese(text: string, nameLike: (part: string) => string | undefined): string[] {
    if (/[ぁ-ゖァ-ヺ]/u.test(text)) return [];
    const chars = [...text];
    for (let size = Math.min(most, chars.length); size >= fewest; size--) {
      for (let start = 0; start + size <= chars.length; start++) {
        const part = chars.slice(start, start + size).join('');
        const name = this.chineseNames.has(part) ? undefined : nameLike(part);
        if (name !== undefined) return [chars.slice(0, start).join('') + name + chars.slice(start + size).join('')];
      }
    }
    return [];
  }

  /** Empty where a character has no reading. */
  private soundOf(text: string): string {
    const sounds = [...text].map((char) => this.syllables.get(char));
    return sounds.includes(undefined) ? '' : loosePinyin(sounds.join(''));
  }

  private lookOf(text: string): string {
    return [...text].map((char) => this.looks.get(char) ?? char).join('');
  }
}
