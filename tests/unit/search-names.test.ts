import { describe, expect, it } from 'vitest';
import { hanTable } from '../../src/search/analyser/han.ts';
import { matchName, names as namesFrom } from '../../src/search/engine/match-name.ts';
import { spelling } from '../../src/search/engine/name-forms.ts';
import { NameIndex } from '../../src/search/engine/name-index.ts';
import { asksDifference, asksName, withoutFrame, worthByKind } from '../../src/search/engine/query-frame.ts';
import { spelledName } from '../../src/search/engine/widen-by-match.ts';
import type { NamesFile } from '../../src/search/files/names-file.ts';
import { allHanForms } from '../../src/search/index/han-forms.ts';

const file: NamesFile = {
  build: 'test',
  han: hanTable(allHanForms()),
  pinyin: 'bai拜 bao薄 bo剥 chang常 cheng程程成 chong重 chu处 di地 ding定 dong动 du度 fa法 fang访 fu复 gou购 gu顾 guan关管 hu户 ji吉机 ju拒 jue绝 ke客 la拉 li理 liang量 lu路旅 lv律率 ma买 mai买 mi密 mo陌 mu目 ren人 sheng生 shou售 shu数 te特 tong统通 tu图 tui推 tou头 wu务 xi系 xian线 xiao销效 ye业 yi一意 yu与 yuan员 zeng增 zhan展 zhong忠 zhu主',
  items: [
    {
      id: 'route-sales', code: 'R02', kind: 'concept',
      names: {
        ja: ['ルートセールス', ['ルート販売', 'るとはんばい']],
        ms: ['Jualan laluan', 'penjualan laluan'],
        'zh-hant': ['路線銷售', '通路銷售', '路銷'],
        'zh-hans': ['路线销售', '渠道销售', '路销'],
        ko: ['루트 세일즈', '루트세일즈', '루트 판매'],
        en: ['Route sales', 'route selling'],
      },
    },
    {
      id: 'relationship-selling', code: 'B02', kind: 'concept',
      names: {
        ja: [['関係性販売', 'かんけいせいはんばい'], 'リレーションシップ・セリング', ['関係性営業', 'かんけいせいえいぎょう']],
        ms: ['Jualan hubungan', 'penjualan hubungan'],
        'zh-hant': ['關係推銷', '關係銷售'],
        ko: ['관계 판매(관계 영업)', '관계영업', '릴레이션십 셀링'],
        en: ['Relationship selling'],
      },
    },
    {
      id: 'repeat-business', code: 'B04', kind: 'concept',
      names: { ja: [['リピート取引', 'りぴととりひき'], 'リピーター'], ms: ['Perniagaan berulang'], 'zh-hant': ['回頭生意', ['重複購買', 'chong fu gou mai']], ko: ['반복 거래', '재구매'], en: ['Repeat business'] },
    },
    {
      id: 'customer-journey-map', code: 'M06', kind: 'concept',
      names: { ja: ['カスタマージャーニーマップ', 'CJM', 'カスタマージャーニー'], ms: ['Peta perjalanan pelanggan', 'CJM'], 'zh-hant': ['顧客旅程地圖', 'CJM', '顧客旅程圖'], ko: ['고객 여정 지도', 'CJM', '커스터머 저니 맵'], en: ['Customer journey map (CJM)', 'CJM'] },
    },
    {
      id: 'more-visits', code: 'E06', kind: 'method',
      names: { ja: [['訪問件数を増やす', 'ほうもんけんすうをふやす']], ms: ['Menambah bilangan lawatan'], 'zh-hant': ['增加拜訪客戶的數量', '拜訪量'], ko: ['고객 방문 수 늘리기', '방문량'], en: ['Make more visits'] },
    },
    {
      id: 'handling-rejection', code: 'E07', kind: 'method',
      names: { ja: [['断りに正しく向き合う', 'ことわりにただしくむきあう'], ['断り', 'ことわり']], ms: ['Menangani penolakan dengan betul', 'penolakan pelanggan'], 'zh-hant': ['正確處理客戶的拒絕', '拒絕處理'], ko: ['고객의 거절에 올바르게 대처하기', '거절 처리'], en: ['Handle rejection', 'objection handling'] },
    },
    {
      id: 'law-of-250', code: 'E11', kind: 'concept',
      names: { ja: [['ジラードの250の法則', 'じらどのにひゃくごじゅうのほうそく'], ['250の法則', 'にひゃくごじゅうのほうそく'], 'ジョー・ジラード'], ms: ['Hukum 250 Girard', '1:250'], 'zh-hant': ['吉拉德的250定律', '250定律', '1:250'], ko: ['지라드의 250명 법칙', '1:250'], en: ["Girard's law of 250", '1:250'] },
    },
    {
      id: 'crm', code: 'S13', kind: 'concept',
      names: { ja: ['CRM', ['顧客関係管理', 'こきゃくかんけいかんり'], ['顧客管理', 'こきゃくかんり']], ms: ['CRM', 'pengurusan hubungan pelanggan'], 'zh-hant': ['CRM', '顧客關係管理'], ko: ['CRM', '고객 관계 관리', 'CRM(고객 관계 관리)'], en: ['CRM (customer relationship management)'] },
    },
    { id: 'cold-call', names: { ja: [['飛び込み営業', 'とびこみえいぎょう'], 'テレアポ'], ms: ['panggilan dingin', 'cold call'], 'zh-hant': ['陌生拜訪', '陌拜'], ko: ['콜드 콜', '무작정 방문'], en: ['cold call'] } },
    { id: 'customer', names: { ja: [['顧客', 'こきゃく'], ['お客様', 'おきゃくさま']], ms: ['pelanggan', 'klien'], 'zh-hant': ['顧客', '客人'], ko: ['고객', '손님'], en: ['customer'] } },
    { id: 'persona', names: { ja: ['ペルソナ'], ms: ['Persona'], 'zh-hant': ['人物誌'], ko: ['페르소나'], en: ['Persona'] } },
  ],
};

const index = new NameIndex(file);
const all = (query: string, locale: string): { id: string; score: number; name: string; locale: string }[] =>
  index.match(query, locale).map(({ item, score, name }) => ({ id: index.items[item]?.id ?? '', score, name: name.label, locale: name.locale }));
/** Ids of what the query names, best first. */
const named = (query: string, locale = 'ja'): string[] => all(query, locale).flatMap(({ id, score }) => (score >= namesFrom ? [id] : []));

describe('a query names an entry', () => {
  it.each([
    ['by its title', 'ルートセールス', 'route-sales'],
    ['by its title in Malay', 'Jualan laluan', 'route-sales'],
    ['by its title in Traditional Chinese', '路線銷售', 'route-sales'],
    ['by its title in Simplified Chinese', '路线销售', 'route-sales'],
    ['by a title that Simplified Chinese shares', '关系推销', 'relationship-selling'],
    ['by its title in Korean', '루트 세일즈', 'route-sales'],
    ['by its title in English', 'route sales', 'route-sales'],
    ['by another name', '顧客管理', 'crm'],
    ['by another name in Chinese', '通路銷售', 'route-sales'],
    ['by a number in it', '1:250', 'law-of-250'],
    ['by a number in full width', '１：２５０', 'law-of-250'],
    ['in other characters', '顧客关系管理', 'crm'],
    ['in half-width kana', 'ﾙｰﾄｾｰﾙｽ', 'route-sales'],
    ['without long vowels', 'ルトセルス', 'route-sales'],
    ['in another case', 'crm', 'crm'],
    ['in full width', 'ＣＲＭ', 'crm'],
    ['in conjoining jamo', '루트 세일즈'.normalize('NFD'), 'route-sales'],

    ['by its beginning', 'カスタマージャー', 'customer-journey-map'],
    ['by its beginning in Malay', 'Peta perj', 'customer-journey-map'],
    ['by its beginning in Korean', '고객 여정', 'customer-journey-map'],
    ['by its beginning in Chinese', '顧客旅', 'customer-journey-map'],
    ['by a piece inside', '旅程', 'customer-journey-map'],
    ['by a piece inside in Japanese', '件数', 'more-visits'],
    ['by a piece inside in Korean', '여정', 'customer-journey-map'],
    ['by a word inside in Malay', 'perjalanan', 'customer-journey-map'],
    ['by words in another order', 'pelanggan perjalanan', 'customer-journey-map'],
    ['by words of the same root', 'menjual laluan', 'route-sales'],

    ['by its code', 'E06', 'more-visits'],
    ['by its code without the nought', 'e6', 'more-visits'],
    ['by its code in full width', 'Ｅ０６', 'more-visits'],
    ['by its code with a space', 'E 06', 'more-visits'],
    ['by a code with two digits', 'e11', 'law-of-250'],

    ['by its reading', 'こきゃくかんけいかんり', 'crm'],
    ['by its reading in katakana', 'コキャクカンケイカンリ', 'crm'],
    ['by the beginning of its reading', 'ほうもんけんすう', 'more-visits'],
    ['by its reading in Latin letters', 'kokyaku kankei kanri', 'crm'],
    ['by its reading in kunrei', 'rutohanbai', 'route-sales'],
    ['by its reading with long vowels spelt', 'ruutoseerusu', 'route-sales'],
    ['by its reading with macrons', 'rūto sērusu', 'route-sales'],
    ['by its reading with long vowel marks', 'ru-tose-rusu', 'route-sales'],

    ['by pinyin', 'luxianxiaoshou', 'route-sales'],
    ['by pinyin with spaces', 'lu xian xiao shou', 'route-sales'],
    ['by pinyin with tones', 'lù xiàn xiāo shòu', 'route-sales'],
    ['by the beginning of its pinyin', 'luxianxiao', 'route-sales'],
    ['by pinyin initials', 'lxxs', 'route-sales'],
    ['in Zhuyin', 'ㄌㄨˋㄒㄧㄢˋㄒㄧㄠㄕㄡˋ', 'route-sales'],
    ['in Zhuyin with spaces', 'ㄔㄨㄥˊ ㄈㄨˋ ㄍㄡˋ ㄇㄞˇ', 'repeat-business'],
    ['by Zhuyin initials', 'ㄌㄒㄒㄕ', 'route-sales'],

    ['in Jawi', 'جوالن لالوان', 'route-sales'],
    ['in Jawi, by another name', 'ڤڠوروسن هوبوڠن ڤلڠݢن', 'crm'],
    ['by pinyin of a character with two readings', 'chongfugoumai', 'repeat-business'],

    ['by choseong', 'ㄹㅌㅅㅇㅈ', 'route-sales'],
    ['by choseong with spaces', 'ㄱㄱ ㄱㄱ ㄱㄹ', 'crm'],
    ['by the beginning of its choseong', 'ㄱㄱㅇㅈ', 'customer-journey-map'],
    ['typed with the keyboard in English', 'fnxm tpdlfwm', 'route-sales'],
    ['typed with the keyboard in English, a key held with shift', 'rhksRP vksao', 'relationship-selling'],
    ['with a letter too few, though every word is known', 'peta perjalanan pelangan', 'customer-journey-map'],
    ['in English, typed with the keyboard in Korean', 'ㅊ그', 'crm'],
    ['by Revised Romanisation', 'gogaek yeojeong jido', 'customer-journey-map'],
    ['by Revised Romanisation in one', 'ruteuseiljeu', 'route-sales'],

    ['with a slip in katakana', 'カスタマージャニーマップ', 'customer-journey-map'],
    ['with a wrong kana', 'ルートセーレス', 'route-sales'],
    ['with a wrong character', '関系性販売', 'relationship-selling'],
    ['with a wrong character in Chinese', '顧客旅城地圖', 'customer-journey-map'],
    ['with a wrong syllable', '고객 여정 지두', 'customer-journey-map'],
    ['with a letter too few in Korean', '루트 세이즈', 'route-sales'],
    ['with a letter too few in Malay', 'Jualn laluan', 'route-sales'],
    ['with letters swapped', 'peta perjalanan pelanggna', 'customer-journey-map'],
    ['with a slip in pinyin', 'luxiangxiaoshou', 'route-sales'],
    ['with a slip in English', 'relatonship selling', 'relationship-selling'],

    ['with other spaces in Korean', '고객여정지도', 'customer-journey-map'],
    ['with spaces where there are none', 'ルート セールス', 'route-sales'],
    ['with spaces in Chinese', '路線 銷售', 'route-sales'],
    ['in one word', 'routesales', 'route-sales'],
    ['without its dot', 'リレーションシップセリング', 'relationship-selling'],

    ['by what stands before a bracket', '관계 판매', 'relationship-selling'],
    ['by what stands in a bracket', '관계 영업', 'relationship-selling'],
    ['by what stands in an English bracket', 'customer relationship management', 'crm'],

    ['asking in Japanese', 'ルートセールスとは何ですか', 'route-sales'],
    ['asking in Japanese, short', '関係性販売とは', 'relationship-selling'],
    ['asking in Traditional Chinese', '什麼是關係推銷？', 'relationship-selling'],
    ['asking in Simplified Chinese', '什么是路线销售', 'route-sales'],
    ['asking in Chinese, at the end', '顧客旅程圖是什麼意思', 'customer-journey-map'],
    ['asking in Malay', 'apa itu CRM?', 'crm'],
    ['asking in Malay, at the end', 'jualan hubungan itu apa', 'relationship-selling'],
    ['asking in Korean', '루트 세일즈란 무엇인가요?', 'route-sales'],
    ['asking in Korean, short', '반복 거래란', 'repeat-business'],
    ['asking in Korean, colloquially', 'CRM이 뭐예요', 'crm'],
    ['asking in English', 'what is a customer journey map', 'customer-journey-map'],
  ])('%s: %s', (_how, query, id) => {
    expect(named(query)[0]).toBe(id);
  });

  it.each(['ja', 'ms', 'zh-hant', 'zh-hans', 'ko'])('also from a page in %s', (locale) => {
    for (const query of ['ルートセールス', 'Jualan laluan', '路線銷售', '路线销售', '루트 세일즈', 'Route sales', 'R02', 'ㄹㅌㅅㅇㅈ', 'lxxs']) expect(named(query, locale)[0], query).toBe('route-sales');
  });
});

describe('a match tells by which name', () => {
  it.each([
    ['ルート販売', 'ko', 'ルート販売', 'ja'],
    ['penjualan laluan', 'ja', 'penjualan laluan', 'ms'],
    ['關係推銷', 'ja', '關係推銷', 'zh-hant'],
    ['關係推銷', 'zh-hans', '关系推销', 'zh-hans'],
    ['渠道销售', 'zh-hant', '渠道销售', 'zh-hans'],
    ['재구매', 'ms', '재구매', 'ko'],
    ['objection handling', 'zh-hant', 'objection handling', 'en'],
    ['CJM', 'ko', 'CJM', 'ko'],
    ['CJM', 'ms', 'CJM', 'ms'],
    ['E06', 'ko', '고객 방문 수 늘리기', 'ko'],
  ])('%s on a page in %s: %s (%s)', (query, locale, name, of) => {
    expect(all(query, locale)[0]).toMatchObject({ name, locale: of });
  });

  it('is certain of a whole name, more than of its beginning, more than of its inside', () => {
    const score = (query: string): number => all(query, 'ja').find(({ id }) => id === 'customer-journey-map')?.score ?? 0;
    const scores = ['カスタマージャーニーマップ', 'カスタマージャーニーマ', 'ジャーニーマップ', 'カスタマーの声'].map(score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('prefers a title to another name, and what is named in the page’s language', () => {
    expect(named('CRM')[0]).toBe('crm');
    expect(all('顧客', 'ja')[0]).toMatchObject({ id: 'customer', locale: 'ja' });
    expect(all('顧客', 'zh-hant')[0]).toMatchObject({ id: 'customer', locale: 'zh-hant' });
  });

  it('gives titles in the locale asked for, and in another where it has none', () => {
    expect(index.title(1, 'zh-hans')).toMatchObject({ label: '关系推销', locale: 'zh-hans' });
    expect(index.title(0, 'xx')?.isTitle).toBe(true);
    expect(index.title(99, 'ja')).toBeUndefined();
  });
});

describe('a query names nothing', () => {
  it.each([
    '担当者が異動したあと顧客に切り替えられたときはどうする',
    '怒らせた顧客の記録は顧客管理でどこまでわかるのでしょうか',
    '和很久沒下單的顧客重新建立聯絡應該怎麼開口比較好',
    'bagaimana hendak memujuk pelanggan yang sudah lama tidak membeli',
    '오래 연락하지 않은 고객에게 다시 연락하는 방법을 알고 싶어요',
  ])('by a name somewhere in it: %s', (query) => {
    expect(named(query)).toEqual([]);
    expect(index.match(query, 'ja').length).toBeGreaterThan(0);
  });

  it.each(['', ' ', '!?', '\uD800', 'ㅋ', 'ㅏ', 'x', 'qwertyuiop', '9', '天気予報', '비행기', '__proto__'])('where there is none: %j', (query) => {
    expect(named(query)).toEqual([]);
  });

  it.each([
    ['영화', 'relationship-selling'],
    ['E60', 'more-visits'],
    ['Jualan jalan', 'relationship-selling'],
  ])('that is another word: %s is not %s', (query, id) => {
    expect(named(query)).not.toContain(id);
  });

  it('of 10,000 characters, without failing', () => {
    expect(() => index.match('顧客'.repeat(5000), 'ja')).not.toThrow();
  });
});

describe('a query of which every word stands in some name', () => {
  const two = new NameIndex({
    ...file,
    items: [
      { id: 'complaint', names: { ms: ['Aduan'] } },
      { id: 'customer', names: { ms: ['Pelanggan'] } },
      { id: 'customer-account', names: { ms: ['Akaun pelanggan'] } },
      { id: 'price-rise', names: { ja: ['値上げ 交渉'] } },
      { id: 'price-cut', names: { ja: ['値下げ 対策'] } },
    ],
  });
  const named = (query: string, locale: string): string[] => two.match(query, locale).flatMap(({ item, score }) => (score >= namesFrom ? [two.items[item]?.id ?? ''] : []));

  it.each([
    ['aduan pelanggan', 'ms', 'customer-account'],
    ['値下げ 交渉', 'ja', 'price-rise'],
  ])('is no slip of another name: %s', (query, locale, id) => {
    expect(named(query, locale)).not.toContain(id);
  });

  it.each([
    ['akuan pelanggan', 'ms', 'customer-account'],
    ['aduam pelanggan', 'ms', 'customer-account'],
    ['値上け 交渉', 'ja', 'price-rise'],
  ])('and is one where a word is unknown: %s', (query, locale, id) => {
    expect(named(query, locale)).toContain(id);
  });
});

describe('Latin letters typed for Korean ones', () => {
  const korean = new NameIndex({ ...file, items: [{ id: 'account', names: { ko: ['거래'], en: ['Account'] } }, { id: 'sales', names: { ko: ['영업 사원'] } }, { id: 'route-sales', names: { ko: ['루트 세일즈'] } }] });
  const named = (query: string): string[] => korean.match(query, 'ko').flatMap(({ item, score }) => (score >= namesFrom ? [korean.items[item]?.id ?? ''] : []));

  it.each([
    ['rjfo', 'account'],
    ['duddjq tkdnjs', 'sales'],
    ['fnxm tpdlfwm', 'route-sales'],
    ['fnxm tpdfwm', 'route-sales'],
  ])('name Korean where they make whole syllables: %s', (query, id) => {
    expect(named(query)[0]).toBe(id);
  });

  it.each(['nxmtpdlfwm', 'fnmtpdlfwm', 'fnnxmtpdlfwm', 'uddjqtkdnjs'])('and not where they do not: %s', (query) => {
    expect(named(query)).toEqual([]);
  });
});

describe('a name with a slip', () => {
  const spelled = index.items.flatMap(({ names }) => names.flatMap(({ spellings }) => spellings)).filter(({ class: kind, text }) => !['letters', 'vowels', 'initials', 'consonants'].includes(kind) && text.length > 3);

  it.each([
    ['a character too few', (chars: string[], at: number) => chars.toSpliced(at, 1)],
    ['a character too many', (chars: string[], at: number) => chars.toSpliced(at, 0, 'x')],
    ['a wrong character', (chars: string[], at: number) => chars.with(at, '錯')],
    ['two characters swapped', (chars: string[], at: number) => chars.toSpliced(at, 2, ...chars.slice(at, at + 2).reverse())],
  ])('is still that name, wherever it is: %s', (_what, slip) => {
    expect(spelled.length).toBeGreaterThan(100);
    const missed = spelled.flatMap((name) => [...name.text].map((_, at) => slip([...name.text], at).join('')).filter((text) => matchName([spelling(name.class, text)], [name], false) < namesFrom).map((text) => `${name.text}: ${text}`));
    expect(missed).toEqual([]);
  });
});

describe('the name that all of a query spells', () => {
  /** What the best name for a query is called in a language, where the query spells it. */
  const called = (query: string, language: string): string[] => spelledName(query, index.match(query, language)[0], language, index).map(({ label }) => label);

  it.each([
    ['by its reading', 'こきゃくかんり', 'ja', '顧客管理'],
    ['in Latin letters', 'kokyaku kanri', 'ja', '顧客管理'],
    ['by pinyin', 'luxianxiaoshou', 'zh-hant', '路線銷售'],
    ['by initials', 'lxxs', 'zh-hans', '路线销售'],
    ['by choseong', 'ㄱㄱ ㅇㅈ ㅈㄷ', 'ko', '고객 여정 지도'],
    ['by the keys of another keyboard', 'fnxm tpdlfwm', 'ko', '루트 세일즈'],
    ['with a slip', 'peta perjalanan pelangan', 'ms', 'Peta perjalanan pelanggan'],
    ['with a wrong character', '顧客旅城地圖', 'zh-hant', '顧客旅程地圖'],
    ['in another language', '顧客旅程地圖', 'ms', 'Peta perjalanan pelanggan'],
    ['in another language, by another name', '재구매', 'ja', 'リピート取引'],
    ['in a question', '什麼是關係推銷？', 'zh-hant', '關係推銷'],
  ])('is found %s: %s', (_how, query, language, label) => {
    expect(called(query, language)).toEqual([label]);
  });

  it.each([
    ['a part of it', '旅程', 'zh-hant'],
    ['its beginning', 'カスタマージャー', 'ja'],
    ['the beginning of its reading', 'ほうもんけんす', 'ja'],
    ['the beginning of its pinyin', 'luxianxiao', 'zh-hant'],
    ['some of its words', 'pelanggan perjalanan', 'ms'],
    ['a part of it in another language', 'journey', 'ko'],
    ['longer than it', '担当者が異動したあと顧客に切り替えられたとき', 'ja'],
    ['nothing', 'zzzz', 'ja'],
  ])('is none where the query is %s: %s', (_what, query, language) => {
    expect(called(query, language)).toEqual([]);
  });
});

describe('what is nearest to a query', () => {
  it.each(['顧客の旅程図鑑', 'kastamajani', 'perjalanan ke laut', '顧客関係図鑑', 'law of nature'])('is the same, however much of it is asked for: %s', (query) => {
    const near = (limit: number): string[] => index.nearest(query, 'ja', limit).map(({ item, score, name }) => `${String(item)} ${String(score)} ${name.label}`);
    const all = near(100);
    expect(all.length).toBeGreaterThan(0);
    for (let limit = 0; limit <= all.length; limit++) expect(near(limit)).toEqual(all.slice(0, limit));
  });
});

describe('a query without its frame', () => {
  it.each([
    ['関係性販売とは何ですか', '関係性販売'],
    ['関係性販売って何？', '関係性販売'],
    ['CRMの意味', 'CRM'],
    ['什么是客户旅程', '客户旅程'],
    ['什麼是客戶旅程？', '客戶旅程'],
    ['客戶旅程是什麼', '客戶旅程'],
    ['apa itu persona', 'persona'],
    ['Apakah maksud KPI?', 'KPI'],
    ['persona itu apa?', 'persona'],
    ['페르소나란?', '페르소나'],
    ['영업이란 무엇인가요', '영업'],
    ['고객 여정이 뭐예요?', '고객 여정'],
    ['what is CRM?', 'CRM'],
    ['とは', 'とは'],
    ['什么', '什么'],
    ['apa itu', 'apa itu'],
    ['CRM', 'CRM'],
    ['', ''],
  ])('%j is %j', (query, name) => {
    expect(withoutFrame(query)).toBe(name);
  });
});

describe('a query that describes a thing', () => {
  it.each(['売ったのにまだもらっていないお金は何て言うの', '只賣一家的貨，這叫什麼', '中间这300叫啥', '계약을 한 번 더 맺는 걸 뭐라고 하죠', 'apa nama untuk harga sebelum diskaun', 'what is it called when a shop only sells one brand'])('asks for its name: %s', (query) => {
    expect(asksName(query)).toBe(true);
  });

  it.each(['断られたらどうする', '被拒絕怎麼辦', '거절당하면 어떡해요', 'macam mana nak jawab kata tidak', 'how do I call a customer back'])('does not ask for it: %s', (query) => {
    expect(asksName(query)).toBe(false);
  });
});

describe('a query that compares', () => {
  it.each(['ルート営業と何が違う', '棚に並べる仕事と信頼を積む仕事は別なの', '差在哪', '是不是一回事', '영업하고 마케팅은 같은 거 아니에요', 'sama ke jualan dengan pemasaran', "isn't selling the same thing as marketing", 'are sales and marketing the same?'])('asks how things differ, or whether they do: %s', (query) => {
    expect(asksDifference(query)).toBe(true);
    expect(worthByKind(query)('comparison')).toBeGreaterThan(worthByKind(query)('concept'));
  });

  it.each(['別の会社に取られた', '同じ話を何度もされる', 'お客様に何度も同じことを聞かれる', '特別なのはどこ', '같은 손님이 또 왔어요', 'macam mana nak jawab kata tidak', 'how do we share the same goals'])('and not: %s', (query) => {
    expect(asksDifference(query)).toBe(false);
    expect(worthByKind(query)('comparison')).toBe(worthByKind(query)('concept'));
  });
});

describe('a comparison of what a query names', () => {
  const two = new NameIndex({
    ...file,
    items: [
      { id: 'sales', code: 'M02', kind: 'concept', names: { 'zh-hant': ['銷售', '業務', '推銷'], en: ['Sales'] } },
      { id: 'consulting', code: 'S11', kind: 'concept', names: { 'zh-hant': ['顧問推銷'], en: ['Consultative selling'] } },
      { id: 'relationship-vs-consulting', code: 'S12', kind: 'comparison', names: { 'zh-hant': ['關係推銷與顧問推銷的區別'], ms: ['Jualan hubungan lwn. jualan berkala lawatan'] } },
      { id: 'key-account', names: { 'zh-hant': ['重點客戶'], en: ['KA'] } },
      { id: 'target', names: { 'zh-hant': ['目標客戶'], en: ['TA'] } },
      { id: 'marketing', code: 'M03', kind: 'concept', names: { 'zh-hant': ['行銷'], en: ['Marketing'] } },
      { id: 'alignment', code: 'M04', kind: 'concept', names: { 'zh-hant': ['業務與行銷的協作'], en: ['Sales and marketing alignment'] } },
      { id: 'sales-vs-marketing', code: 'M01', kind: 'comparison', names: { 'zh-hant': ['銷售與行銷的區別'], en: ['Sales vs marketing'] } },
    ],
  });
  const first = (query: string): string | undefined => two.items[two.match(query, 'zh-hant')[0]?.item ?? -1]?.id;

  it('comes first where the query asks how they differ, by whatever names', () => {
    expect(first('業務跟行銷到底差在哪')).toBe('sales-vs-marketing');
    expect(first('銷售跟行銷是一樣的嗎')).toBe('sales-vs-marketing');
  });

  it.each(['銷售和顧問推銷有什麼不同', '重點客戶和目標客戶有什麼不同'])('and not where there is none of the two: %s', (query) => {
    expect(two.match(query, 'zh-hant').filter(({ score }) => score >= namesFrom).map(({ item }) => two.items[item]?.kind)).not.toContain('comparison');
  });

  it('and before other names of the same two that are as near, where it is named', () => {
    const near = new NameIndex({
      ...file,
      items: [
        { id: 'alignment', code: 'M04', kind: 'concept', names: { 'zh-hant': ['銷售與行銷的協作'], ja: ['営業とマーケティングの連携'] } },
        { id: 'sales-vs-marketing', code: 'M01', kind: 'comparison', names: { 'zh-hant': ['銷售與行銷的區別'], ja: ['営業とマーケティングの違い'] } },
      ],
    });
    const order = (query: string, locale: string): (string | undefined)[] => near.match(query, locale).filter(({ score }) => score >= namesFrom).map(({ item }) => near.items[item]?.id);
    expect(order('銷售與行銷的差異', 'zh-hant')).toEqual(['sales-vs-marketing', 'alignment']);
    expect(order('営業とマーケティングの差異', 'ja')).toEqual(['sales-vs-marketing', 'alignment']);
    expect(order('銷售與行銷', 'zh-hant')).toEqual(['alignment', 'sales-vs-marketing']);
    expect(order('営業とマーケティング', 'ja')).toEqual(['alignment', 'sales-vs-marketing']);
  });

  it('and not where it asks something else', () => {
    expect(first('業務跟行銷怎麼合作')).toBe('alignment');
  });
});
