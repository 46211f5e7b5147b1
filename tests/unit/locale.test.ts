import { describe, expect, it } from 'vitest';
import { chooseLocale, localeForTag } from '../../src/i18n/choose-locale.ts';
import { foreignLanguage } from '../../src/i18n/foreign-language.ts';
import { locales, localeCodes } from '../../src/i18n/languages.ts';
import { nativeOrder, type SortableName } from '../../src/i18n/native-order.ts';
import { simplifiedChinese } from '../../src/i18n/simplified-chinese.ts';
import { localeMessages, translator } from '../../src/i18n/translate.ts';

describe('choosing a language', () => {
  it.each([
    ['ja', 'ja'], ['ja-JP', 'ja'], ['ms-MY', 'ms'], ['ko-KR', 'ko'],
    ['zh-TW', 'zh-hant'], ['zh-HK', 'zh-hant'], ['zh-MO', 'zh-hant'], ['zh-Hant-HK', 'zh-hant'],
    ['zh-CN', 'zh-hans'], ['zh-SG', 'zh-hans'], ['zh-MY', 'zh-hans'], ['zh', 'zh-hans'], ['zh-Hans-TW', 'zh-hans'],
    ['en-GB', undefined], ['jam', undefined], ['', undefined],
  ])('%s → %s', (tag, locale) => {
    expect(localeForTag(tag)).toBe(locale);
  });

  it('prefers the stored choice, then the first browser language that we have', () => {
    expect(chooseLocale('ko', ['ja'])).toBe('ko');
    expect(chooseLocale(null, ['en', 'zh-TW', 'ja'])).toBe('zh-hant');
    expect(chooseLocale(null, ['en'])).toBeUndefined();
  });

  it.each(['xx', '', '{"a":1}', '__proto__', 'toString', 7, {}, []])('passes over a damaged stored choice: %j', (stored) => {
    expect(chooseLocale(stored, ['ms'])).toBe('ms');
  });
});

describe('native order', () => {
  const sorted = (locale: Parameters<typeof nativeOrder>[0], names: SortableName[]): string[] => {
    const order = nativeOrder(locale);
    return names.sort(order.compare).map((name) => `${JSON.stringify(Object.values(order.head(name))[0])} ${name.label}`);
  };
  const plain = (...labels: string[]): SortableName[] => labels.map((label) => ({ label }));

  it('is gojūon by reading in Japanese, foreign letters last', () => {
    const names = [{ label: 'CRM' }, { label: '関係性販売', reading: 'かんけいせいはんばい' }, { label: 'ルート営業', reading: 'るーとえいぎょう' }, { label: 'セールス' }, { label: '学ぶ', reading: 'がくしゅう' }];
    expect(sorted('ja', names)).toEqual(['"か" 学ぶ', '"か" 関係性販売', '"さ" セールス', '"ら" ルート営業', 'true CRM']);
  });
  it('is A–Z in Malay', () => {
    expect(sorted('ms', plain('pemasaran', 'Jualan laluan', 'CRM'))).toEqual(['"C" CRM', '"J" Jualan laluan', '"P" pemasaran']);
  });
  it('is by strokes in Traditional Chinese', () => {
    expect(sorted('zh-hant', plain('關係推銷', '行銷', 'KPI', '路線銷售', '人物誌'))).toEqual(['2 人物誌', '6 行銷', '13 路線銷售', '19 關係推銷', 'true KPI']);
  });
  it('is pinyin in Simplified Chinese, with compound readings', () => {
    expect(sorted('zh-hans', plain('营销', '关系推销', '行业', '路线销售'))).toEqual(['"G" 关系推销', '"H" 行业', '"L" 路线销售', '"Y" 营销']);
  });
  it('is ganada in Korean, double consonants with the single ones', () => {
    expect(sorted('ko', plain('판매', '관계 판매', '까다로운 고객', 'KPI', '세일즈'))).toEqual(['"ㄱ" 관계 판매', '"ㄱ" 까다로운 고객', '"ㅅ" 세일즈', '"ㅍ" 판매', 'true KPI']);
  });
});

describe('Simplified Chinese', () => {
  const convert = simplifiedChinese([{ from: '行銷', to: '营销' }, { from: '進行銷售', to: '进行销售' }, { from: '業務部門', to: '销售部门' }]);
  it.each([
    ['資訊軟體', '信息软件'],
    ['頭髮與發展', '头发与发展'],
    ['說「信任」', '说“信任”'],
    ['『話』', '‘话’'],
    ['行銷與銷售', '营销与销售'],
    ['進行銷售', '进行销售'],
    ['業務部門的業務員', '销售部门的业务员'],
  ])('%s → %s', (traditional, simplified) => {
    expect(convert(traditional)).toBe(simplified);
  });
});

describe('interface texts', () => {
  it.each(localeCodes)('%s fills in names and numbers', (locale) => {
    const t = translator(locale);
    const said = t('search.count', { query: '<b>', count: 12345 });
    expect(said).toContain('<b>');
    expect(said).toContain(new Intl.NumberFormat(locales[locale].tag).format(12345));
    expect(said).not.toContain('{{');
  });

  it.each(localeCodes)('%s has every text, none empty', (locale) => {
    const texts = localeMessages(locale);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(localeMessages('ja')).sort());
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('what a foreign language is called', () => {
  it.each([
    ['ja', 'ms', 'マレー語'],
    ['ja', 'zh-Hant', '中国語'],
    ['ms', 'ja', 'Jepun'],
    ['ko', 'zh-Hant', '중국어'],
    ['zh-hans', 'ko', '韩语'],
    ['zh-hans', 'zh-Hant', undefined],
    ['ja', 'ja', undefined],
  ] as const)('in %s, of %s: %s', (locale, tag, name) => {
    expect(foreignLanguage(tag, locale)).toBe(name);
  });
});
