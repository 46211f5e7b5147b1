import { describe, expect, it } from 'vitest';
import { foldedText } from '../../src/search/analyser/fold.ts';
import { hanTable } from '../../src/search/analyser/han.ts';
import { pinyinSyllables } from '../../src/search/analyser/pinyin.ts';
import { answerTo, better, putRight, type Answer, type Found, type PutRight } from '../../src/search/engine/found.ts';
import { Homophones } from '../../src/search/engine/homophones.ts';
import { NameIndex } from '../../src/search/engine/name-index.ts';
import type { NamesFile } from '../../src/search/files/names-file.ts';
import { buildHomophones } from '../../src/search/index/build-homophones.ts';
import { allHanForms } from '../../src/search/index/han-forms.ts';
import { lookAlikes } from '../../src/search/index/look-alikes.ts';
import { japaneseNouns, loadJapaneseWords } from '../../src/search/index/japanese-words.ts';

const file: NamesFile = {
  build: 'test',
  han: hanTable(allHanForms()),
  pinyin: 'chen陈 cun存 dan单 ding订 hu户 ke客 ku库 lie列 su诉 tou投 xiao销 xing行',
  items: [
    { id: 'order', names: { ja: [['発注', 'はっちゅう']], 'zh-hant': ['訂單'] } },
    { id: 'display', names: { 'zh-hant': ['陳列'] } },
    { id: 'stock', names: { ja: [['在庫', 'ざいこ']], 'zh-hant': ['庫存'] } },
    { id: 'marketing', names: { 'zh-hant': ['行銷'] } },
    { id: 'complaint', names: { 'zh-hant': ['投訴'] } },
    { id: 'warranty', names: { ja: [['保証期間', 'ほしょうきかん']], 'zh-hant': ['客戶'] } },
  ],
};
const homophonesFile = buildHomophones(file, await loadJapaneseWords(), japaneseNouns());
const index = new NameIndex(file);
const homophones = new Homophones(homophonesFile, index.syllables, index.items, index.forms);

describe('a query with a word that only sounds or looks right', () => {
  it.each([
    ['定單', '订单'],
    ['定单', '订单'],
    ['褲存', '库存'],
    ['行消', '行销'],
    ['成列', '陈列'],
    ['查訂担進度', '查订单进度'],
    ['補償期間', '保证期间'],
    ['保障 期間', '保证期间'],
    ['投拆', '投诉'],
    ['客户投拆', '客户投诉'],
    ['客戶投折', '客户投诉'],
    ['鎖售行鎖', '锁售行销'],
  ])('%s is meant as %s', (query, meant) => {
    expect(homophones.meant(query)).toContain(meant);
  });

  it.each(['訂單', '庫存', '保証期間', '保証', '天気', '人', '', 'order', 'ほしょう', '定單'.repeat(7), '投訴', '客戶投訴', '拆開'])('%j is left as it is', (query) => {
    expect(homophones.meant(query)).toEqual([]);
  });
});

describe('a query that may be meant otherwise', () => {
  const put = (query: string, answer: Answer): PutRight => putRight(answer, homophones.meant(query), (meaning) => index.match(meaning, 'zh-hant')[0]);
  const idOf = ({ second }: PutRight): string | undefined => second && index.items[second.item]?.id;

  it.each([['定單', 'order'], ['定单', 'order'], ['褲存', 'stock'], ['行消', 'marketing']])('has the name that it sounds like stand second where it may have found something by chance: %s', (query, id) => {
    const { instead, ...beside } = put(query, 'by chance');
    expect([instead, idOf(beside)]).toEqual([undefined, id]);
  });

  it.each([['定單', '订单'], ['褲存', '库存'], ['補償期間', '保证期间'], ['客户投拆', '客户投诉'], ['查訂担進度', '查订单进度']])('is searched for by that where it finds nothing: %s as %s', (query, meaning) => {
    expect(put(query, 'none')).toEqual({ instead: meaning });
  });

  it('is searched for by the first meaning that names something, before others', () => {
    expect(putRight('none', ['天气', '订单'], (meaning) => index.match(meaning, 'zh-hant')[0])).toEqual({ instead: '订单' });
  });

  it('is left as it is where it is answered, has no other meaning, or one that is no name stands against what is found', () => {
    expect(put('定單', 'certain')).toEqual({});
    expect(put('天氣', 'none')).toEqual({});
    expect(put('查訂担進度', 'by chance')).toEqual({});
  });

  const text = (coverage: number, known: number, count: number): Found['texts'][number] => ({ locale: 'zh-hant', found: { coverage, known, ranked: Array.from({ length: count }, (_item, id) => ({ id: String(id), score: 1, coverage, run: 0 })) } });
  const found = (changes: Partial<Found>): Found => ({ query: '定單', matches: [], widenings: [], texts: [], namesOnly: false, ...changes });

  it('is answered by its meaning where that names something, or texts hold more of it', () => {
    const asked = found({ texts: [text(0.4, 0.4, 9)] });
    const named = found({ matches: index.match('訂單', 'zh-hant') });
    const more = found({ texts: [text(0.6, 0.6, 9)] });
    const less = found({ texts: [text(1, 0.4, 9)] });
    expect([named, more, less].map((meant) => better(asked, meant))).toEqual([named, more, asked]);
  });

  it.each<[string, Partial<Found>, Answer]>([
    ['nothing is found', {}, 'none'],
    ['texts hold little of it', { texts: [text(0.3, 1, 60)] }, 'none'],
    ['texts hold most of the little that they know of it', { texts: [text(1, 0.5, 60)] }, 'none'],
    ['a few texts hold it', { texts: [text(1, 1, 1)] }, 'by chance'],
    ['a few texts of two languages hold it', { texts: [text(0, 0, 0), text(1, 1, 3)] }, 'by chance'],
    ['many texts hold it', { texts: [text(1, 1, 4)] }, 'certain'],
    ['many texts of two languages hold it', { texts: [text(0.1, 1, 2), text(1, 1, 2)] }, 'certain'],
    ['it names something', { matches: index.match('訂單', 'zh-hant'), texts: [text(1, 1, 1)] }, 'certain'],
    ['a name is but akin to it', { matches: index.match('訂單', 'zh-hant').map((match) => ({ ...match, score: 0.5 })) }, 'none'],
    ['the texts could not be searched', { namesOnly: true }, 'certain'],
  ])('where %s, is answered or not', (_where, changes, answer) => {
    expect(answerTo(found(changes))).toBe(answer);
  });
});

describe('the file of homophones', () => {
  it('holds common characters of both scripts with the syllables of the names, and none of the names', () => {
    const syllables = pinyinSyllables(homophonesFile.pinyin);
    expect([...'定裤褲成担擔'].map((char) => syllables.get(char))).toEqual(['ding', 'ku', 'ku', 'cheng', 'dan', 'dan']);
    expect([...'訂订库'].map((char) => syllables.get(char))).toEqual(['ding', undefined, undefined]);
    expect(syllables.size).toBeGreaterThan(80);
  });

  it('holds characters that look like those of the names, folded, each in one group', () => {
    const groups = homophonesFile.looks.split(' ');
    const chars = [...groups.join('')];
    expect(groups.find((group) => group.includes('诉'))).toContain('拆');
    expect(new Set(chars).size).toBe(chars.length);
    expect(chars.filter((char) => foldedText(char, index.forms) !== char)).toEqual([]);
    expect(groups.filter((group) => group.length < 2 || ![...group].some((char) => file.pinyin.includes(char)))).toEqual([]);
    expect(lookAlikes(new Set('诉'))).toBe(groups.find((group) => group.includes('诉')));
    expect(lookAlikes(new Set('诉货')).split(' ')).toHaveLength(2);
  });

  it('holds Japanese nouns of the same reading', () => {
    const lines = homophonesFile.japanese.split('\n');
    expect(lines.find((line) => line.startsWith('保証 '))?.split(' ')).toEqual(expect.arrayContaining(['保障', '補償']));
    expect(lines.some((line) => line.split(' ').slice(1).includes('発注'))).toBe(false);
  });
});
