import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/i18n/languages.ts';
import { titlePhrases } from '../../src/model/title-pieces.ts';

describe('phrases of a heading', () => {
  it.each([
    ['zh-hant', '路線銷售與路線業務的區別', ['路線銷售', '與路線業務的', '區別']],
    ['zh-hans', '13点讲完，自以为十拿九稳', ['13点讲完，', '自以为十拿九稳']],
    ['zh-hant', '顧客滿意的七個因素', ['顧客滿意的', '七個因素']],
    ['zh-hant', '銷售', ['銷售']],
    ['ja', '数えるもので呼び分ける', ['数えるもので呼び分ける']],
    ['ko', '거래처를 늘릴 때, 다질 때', ['거래처를 늘릴 때, 다질 때']],
  ] as const)('%s: %s', (locale, title, phrases) => {
    expect(titlePhrases(title, locale)).toEqual(phrases);
  });

  it('keep every character, and leave none of Chinese alone', () => {
    for (const locale of localeCodes) {
      for (const title of ['關係推銷與關係導向推銷的區別', 'KPI 與目標', '防止競爭對手搶走客戶', '20次都是同一個答案']) {
        const phrases = titlePhrases(title, locale);
        expect(phrases.join('')).toBe(title);
        expect(phrases.filter((phrase) => phrase.trim().length < 2)).toEqual([]);
      }
    }
  });
});
