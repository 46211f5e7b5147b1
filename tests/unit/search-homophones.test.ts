import { describe, expect, it } from 'vitest';
import { hanTable } from '../../src/search/analyser/han.ts';
import { pinyinSyllables } from '../../src/search/analyser/pinyin.ts';
import { Homophones } from '../../src/search/engine/homophones.ts';
import { NameIndex } from '../../src/search/engine/name-index.ts';
import type { NamesFile } from '../../src/search/files/names-file.ts';
import { buildHomophones } from '../../src/search/index/build-homophones.ts';
import { allHanForms } from '../../src/search/index/han-forms.ts';
import { japaneseNouns, loadJapaneseWords } from '../../src/search/index/japanese-words.ts';

const file: NamesFile = {
  build: 'test',
  han: hanTable(allHanForms()),
  pinyin: 'chen陈 cun存 dan单 ding订 hu户 ke客 ku库 lie列 xiao销 xing行',
  items: [
    { id: 'order', names: { ja: [['発注', 'はっちゅう']], 'zh-hant': ['訂單'] } },
    { id: 'display', names: { 'zh-hant': ['陳列'] } },
    { id: 'stock', names: { ja: [['在庫', 'ざいこ']], 'zh-hant': ['庫存'] } },
    { id: 'marketing', names: { 'zh-hant': ['行銷'] } },
    { id: 'warranty', names: { ja: [['保証期間', 'ほしょうきかん']], 'zh-hant': ['客戶'] } },
  ],
};
const homophonesFile = buildHomophones(file, await loadJapaneseWords(), japaneseNouns());
const index = new NameIndex(file);
const homophones = new Homophones(homophonesFile, index.syllables, index.items, index.forms);

describe('a query with a word that only sounds right', () => {
  it.each([
    ['定單', '订单'],
    ['定单', '订单'],
    ['褲存', '库存'],
    ['行消', '行销'],
    ['成列', '陈列'],
    ['查訂担進度', '查订单进度'],
    ['補償期間', '保证期间'],
    ['保障 期間', '保证期间'],
  ])('%s is meant as %s', (query, meant) => {
    expect(homophones.meant(query)).toContain(meant);
  });

  it.each(['訂單', '庫存', '保証期間', '保証', '天気', '人', '', 'order', 'ほしょう', '定單'.repeat(7)])('%j is left as it is', (query) => {
    expect(homophones.meant(query)).toEqual([]);
  });
});

describe('the file of homophones', () => {
  it('holds common characters of both scripts with the syllables of the names, and none of the names', () => {
    const syllables = pinyinSyllables(homophonesFile.pinyin);
    expect([...'定裤褲成担擔'].map((char) => syllables.get(char))).toEqual(['ding', 'ku', 'ku', 'cheng', 'dan', 'dan']);
    expect([...'訂订库'].map((char) => syllables.get(char))).toEqual(['ding', undefined, undefined]);
    expect(syllables.size).toBeGreaterThan(80);
  });

  it('holds Japanese nouns of the same reading', () => {
    const lines = homophonesFile.japanese.split('\n');
    expect(lines.find((line) => line.startsWith('保証 '))?.split(' ')).toEqual(expect.arrayContaining(['保障', '補償']));
    expect(lines.some((line) => line.split(' ').slice(1).includes('発注'))).toBe(false);
  });
});
