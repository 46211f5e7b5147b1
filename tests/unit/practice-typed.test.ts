import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanForms, hanTable } from '../../src/search/analyser/han.ts';
import { allHanForms } from '../../src/search/index/han-forms.ts';
import { judgeTyped, type Names } from '../../src/study/typed-answer.ts';

const forms = hanForms(hanTable(allHanForms()));
const name = (label: string, more: Partial<Names> = {}): Names => ({ label, aka: [], spellings: [], ...more });
const verdict = (typed: string, word: Names, others: readonly Names[] = []): string => judgeTyped(typed, word, others, forms).is;

const dealer = name('代理店', { reading: 'だいりてん', aka: ['エージェント'], spellings: ['だいりてん'] });
const prospect = name('見込み客', { reading: 'みこみきゃく', aka: ['見込客'], spellings: ['みこみきゃく'] });
const ejen = name('ejen', { aka: ['agen jualan'] });
const satisfaction = name('kepuasan pelanggan');
const customer = name('客戶關係', { aka: ['顧客關係'] });
const korean = name('관계 판매(관계 영업)', { aka: ['릴레이션십 셀링'] });
const route = name('루트 세일즈');

describe('a typed answer', () => {
  it.each([
    ['代理店', dealer], ['ダイリテン', dealer], ['ﾀﾞｲﾘﾃﾝ', dealer], ['だいりてん', dealer], ['dairiten', dealer], [' 代理 店。', dealer], ['エージェント', dealer], ['ｴｰｼﾞｪﾝﾄ', dealer], ['えーじぇんと', dealer], ['だいりてーん', dealer],
    ['見込客', prospect], ['mikomikyaku', prospect],
    ['EJEN', ejen], ['Ejen.', ejen], ['ｅｊｅｎ', ejen], ['agen-jualan', ejen],
    ['客户关系', customer], ['客戶 關係', customer], ['顧客関係', customer],
    ['관계판매', korean], ['관계 영업', korean], ['관계 판매 (관계 영업)', korean], ['릴레이션십셀링', korean], ['루트세일즈', route],
  ])('%s is right', (typed, word) => expect(verdict(typed, word)).toBe('right'));

  it.each([
    ['エージェンド', dealer], ['だいりてんん', dealer], ['kepuasan pelangan', satisfaction], ['kepausan pelanggan', satisfaction], ['루트 세일스', route], ['릴레이션쉽 셀링', korean],
  ])('%s is near', (typed, word) => expect(verdict(typed, word)).toBe('near'));

  it.each([
    ['', dealer], ['  ', dealer], ['!?', dealer], ['代理', dealer], ['代理人', dealer], ['eje', ejen], ['pelanggan', satisfaction], ['客戶', customer], ['관계', korean], ['판매', korean], ['<b>', route],
  ])('“%s” is wrong', (typed, word) => expect(verdict(typed, word)).toBe('wrong'));

  it('is another word where it names one, however near', () => {
    const [latent, actual] = [name('tersembunyi'), name('tersembunyo')];
    expect(verdict('tersembunyo', latent)).toBe('near');
    expect(verdict('tersembunyo', latent, [actual])).toBe('other');
    expect(verdict('顕在顧客', name('潜在顧客'), [])).toBe('wrong');
  });

  it('is shown beside the right one, letter by letter, as it was typed', () => {
    const { typed, expected } = judgeTyped('kepuasan pelangan', satisfaction, [], forms);
    expect(typed).toEqual([{ text: 'kepuasan pelangan', same: true }]);
    expect(expected.filter(({ same }) => !same).map(({ text }) => text).join('')).toBe('g');
    for (const side of [typed, expected]) expect(side.length).toBeGreaterThan(0);
  });

  it('whatever is typed gets a verdict, and nothing of it is lost in the comparison', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 30, unit: 'grapheme' }), fc.string({ maxLength: 12, unit: fc.constantFrom(...'ｶﾞ代ー ㈱ﬁÅ가が、e\u0301\u3099') })), fc.constantFrom(dealer, ejen, customer, korean), (typed, word) => {
        const found = judgeTyped(typed, word, [dealer, ejen], forms);
        expect(['right', 'near', 'other', 'wrong']).toContain(found.is);
        expect(found.expected.map(({ text }) => text).join('')).toBe(found.name);
        expect(found.typed.map(({ text }) => text).join('')).toBe(typed.trim());
        for (const side of [found.typed, found.expected]) for (const [index, piece] of side.entries()) expect([piece.text === '', side[index + 1]?.same === piece.same]).toEqual([false, false]);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it('its own names and readings are right in whatever case and width', () => {
    fc.assert(fc.property(fc.constantFrom(dealer, prospect, ejen, customer, korean, satisfaction), fc.nat(5), fc.boolean(), (word, at, upper) => {
      const names = [word.label, ...word.aka, ...word.spellings];
      const own = names[at % names.length] ?? '';
      expect(verdict(upper ? own.toUpperCase() : own.normalize('NFD'), word)).toBe('right');
    }));
  }, 60_000);
});
