import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analyser/analyse.ts';
import { queryTerms, tokenKeys, type QueryTerm } from '../../src/search/analyser/terms.ts';
import { excerptOf, shownOf, wantedKeys, type Excerpt } from '../../src/search/engine/excerpt.ts';
import { rank, type Hit, type Ranked } from '../../src/search/engine/rank.ts';
import { writtenIn } from '../../src/search/engine/scripts.ts';
import { searchTexts, type TermIndex } from '../../src/search/engine/text-search.ts';
import { vocabulary, widen, widening, type Synonyms, type Widening } from '../../src/search/engine/widen.ts';
import { allHanForms } from '../../src/search/index/han-forms.ts';

const forms = allHanForms();

describe('ranking', () => {
  const term = (position: number, weight = 1): QueryTerm => ({ keys: [`k${position}`], weight, position });
  const hit = (id: string, ...words: number[]): Hit => ({ id, score: 1, words });
  const ids = (ranked: readonly Ranked[]): string[] => ranked.map(({ id }) => id);
  const of = (ranked: readonly Ranked[], id: string): Ranked => {
    const found = ranked.find((page) => page.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  it('prefers who holds more of the query', () => {
    const ranked = rank([term(0), term(1)], [[[hit('one', 1), hit('both', 1)]], [[hit('both', 500), hit('other', 1)]]], 50);
    expect(ranked[0]).toMatchObject({ id: 'both', coverage: 1 });
    expect(of(ranked, 'one').coverage).toBeCloseTo(0.5);
  });

  it('prefers what stands there as it was typed', () => {
    const ranked = rank([term(0), term(1), term(2)], [[[hit('apart', 1), hit('turned', 3), hit('verbatim', 1)]], [[hit('apart', 9), hit('turned', 2), hit('verbatim', 2)]], [[hit('apart', 17), hit('turned', 1), hit('verbatim', 3)]]], 50);
    expect(ids(ranked)[0]).toBe('verbatim');
    expect([of(ranked, 'verbatim').run, of(ranked, 'apart').run, of(ranked, 'turned').run]).toEqual([1, 0, 0]);
  });

  it('counts half a run as half', () => {
    const ranked = rank([term(0), term(1), term(2)], [[[hit('a', 1)]], [[hit('a', 2)]], [[hit('a', 90)]]], 50);
    expect(of(ranked, 'a').run).toBe(0.5);
  });

  it('prefers pieces in one sentence to pieces far apart', () => {
    const ranked = rank([term(0), term(1)], [[[hit('far', 5), hit('near', 5)]], [[hit('far', 500), hit('near', 15)]]], 50);
    expect(ids(ranked)).toEqual(['near', 'far']);
  });

  it('finds the nearest places among many', () => {
    const ranked = rank([term(0), term(1)], [[[hit('far', 1, 400, 800), hit('near', 1, 400, 800)]], [[hit('far', 200, 600, 1000), hit('near', 200, 805, 1000)]]], 50);
    expect(ids(ranked)).toEqual(['near', 'far']);
  });

  it('counts a stem less than the word itself', () => {
    const lists = [[[hit('word', 1)], [hit('word', 1), hit('stem', 1)]], [[hit('word', 2), hit('stem', 2)]]];
    const ranked = rank([term(0), term(1)], lists, 50);
    expect(ids(ranked)).toEqual(['word', 'stem']);
    expect(of(ranked, 'stem').coverage).toBeLessThan(1);
    expect(of(ranked, 'word')).toMatchObject({ coverage: 1, run: 1 });
    expect(of(ranked, 'stem').run).toBe(0);
  });

  it('does not count a piece that nobody holds', () => {
    const ranked = rank([term(0), term(1), term(2)], [[[hit('a', 7)]], [[]], [[hit('a', 9)]]], 50);
    expect(ranked[0]).toMatchObject({ id: 'a', coverage: 1, run: 1 });
  });

  it('counts a rare piece for more than one that many hold', () => {
    const many = Array.from({ length: 40 }, (_item, index) => hit(`m${index}`, 1));
    const ranked = rank([term(0), term(1)], [[many], [[hit('rare', 1)].flat()]], 50);
    expect(of(ranked, 'rare').coverage).toBeGreaterThan(of(ranked, 'm0').coverage);
    expect(ids(ranked)[0]).toBe('rare');
  });

  it('counts a piece by its weight', () => {
    const ranked = rank([term(0, 0.2), term(1)], [[[hit('asking', 1)]], [[hit('asked', 1)]]], 50);
    expect(ids(ranked)).toEqual(['asked', 'asking']);
  });

  it.each<[string, QueryTerm[], Hit[][][]]>([
    ['without terms', [], []],
    ['without hits', [term(0)], [[[]]]],
    ['without lists', [term(0)], []],
  ])('gives nothing %s', (_name, terms, lists) => {
    expect(rank(terms, lists, 50)).toEqual([]);
  });

  it('gives numbers that are numbers, from 0 to 1 where they are shares, and the same every time', () => {
    const terms = [term(0), term(1, 0.2), term(5), term(5)];
    const lists = [[[hit('a', 1, 2, 3), hit('b')]], [[hit('a', 4)], [hit('c', 4)]], [[]], [[hit('b', 0), hit('a', 0)]]];
    const ranked = rank(terms, lists, 1);
    for (const { score, coverage, run } of ranked) {
      expect(score).toBeGreaterThan(0);
      for (const share of [coverage, run]) expect(share).toSatisfy((value: number) => value >= 0 && value <= 1);
    }
    expect(rank(terms, lists, 1)).toEqual(ranked);
  });
});

/** An index of texts as the build makes it, in memory; counts what it is asked. */
class FakeIndex implements TermIndex {
  readonly asked: QueryTerm[] = [];
  private readonly keys: Map<string, string[]>;
  constructor(texts: Readonly<Record<string, string>>) {
    this.keys = new Map(Object.entries(texts).map(([id, text]) => [id, tokenKeys(analyse(text, forms))]));
  }
  get pages(): number {
    return this.keys.size;
  }
  hits(term: QueryTerm): Promise<Hit[][]> {
    this.asked.push(term);
    const holds = term.start === undefined ? term.keys.map((key) => (other: string) => other === key) : [(other: string) => other.startsWith(term.start ?? '')];
    return Promise.resolve(holds.map((is) => [...this.keys].flatMap(([id, keys]): Hit[] => {
      const words = keys.flatMap((key, at) => (is(key) ? [at] : []));
      return words.length > 0 ? [{ id, score: Math.log(1 + words.length), words }] : [];
    })));
  }
}

const things: Synonyms[] = [
  { names: [{ label: '顧客維持', locale: 'ja' }, { label: 'リテンション', locale: 'ja' }, { label: 'Mengekalkan pelanggan', locale: 'ms' }, { label: '客戶維繫', locale: 'zh-hant' }, { label: '고객 유지', locale: 'ko' }] },
  { names: [{ label: '顧客', locale: 'ja' }, { label: 'pelanggan', locale: 'ms' }, { label: 'klien', locale: 'ms' }, { label: '고객', locale: 'ko' }] },
  { names: [{ label: '見込み客', locale: 'ja' }, { label: 'Prospek', locale: 'ms' }, { label: 'lead', locale: 'en' }, { label: '잠재 고객', locale: 'ko' }] },
  { names: [{ label: 'CRM', locale: 'ja' }, { label: 'CRM', locale: 'ms' }, { label: 'CRM', locale: 'ko' }] },
  { names: [{ label: '客', locale: 'ja' }, { label: 'tetamu', locale: 'ms' }] },
];
const words = vocabulary(things, forms);
const widened = (query: string, language: string): Widening[] => widen(query, language, things, words, forms);

describe('the search of texts', () => {
  const malay = { a: 'Cara mengekalkan pelanggan lama supaya tidak lari kepada pesaing.', b: 'Menjual kepada pelanggan baharu.', c: 'Lawatan ke kedai runcit setiap hari.' };

  it('finds who holds the words, best first', async () => {
    const { ranked, coverage } = await searchTexts('pelanggan lama', [], new FakeIndex(malay), forms);
    expect(ranked.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(coverage).toBe(1);
  });

  it('finds words by their root', async () => {
    const { ranked } = await searchTexts('penjualan', [], new FakeIndex(malay), forms);
    expect(ranked.map(({ id }) => id)).toEqual(['b']);
  });

  it.each([
    ['ja', { a: '競合に奪われる前に、今いる得意先を守る。', b: '新しい店を開拓する。' }, '得意先を守りたい', 'a'],
    ['zh', { a: '維持老顧客比開發新顧客便宜。', b: '晨會上分享經驗。' }, '老顾客', 'a'],
    ['ko', { a: '기존고객을 지키는 일이 먼저다.', b: '아침 회의에서 경험을 나눈다.' }, '기존 고객', 'a'],
  ])('finds %s, however it is written', async (_language, texts, query, id) => {
    const { ranked } = await searchTexts(query, [], new FakeIndex(texts), forms);
    expect(ranked[0]?.id).toBe(id);
  });

  it('finds a single character as the beginning of pairs', async () => {
    const { ranked } = await searchTexts('店', [], new FakeIndex({ a: '店主の話。', b: '客の話。' }), forms);
    expect(ranked.map(({ id }) => id)).toEqual(['a']);
  });

  it('finds through the names that widen a query, without taking them for typed', async () => {
    const { ranked, coverage } = await searchTexts('顧客維持', widened('顧客維持', 'ms'), new FakeIndex(malay), forms);
    expect(ranked[0]).toMatchObject({ id: 'a' });
    expect(ranked.map(({ id }) => id)).not.toContain('c');
    expect(coverage).toBe(0);
  });

  it.each(['', '!?', '存在しない'])('finds nothing for %j', async (query) => {
    expect(await searchTexts(query, [], new FakeIndex(malay), forms)).toEqual({ ranked: [], coverage: 0, known: 0 });
  });

  describe('where another name of a common thing is rare', () => {
    const pages = (common: number): FakeIndex => new FakeIndex({ name: 'Klien ramah.', rest: 'Orang marah.', ...Object.fromEntries(Array.from({ length: 10 }, (_item, at) => [`p${at}`, at < common ? 'Pelanggan di kedai.' : 'Lawatan ke kedai.'])) });
    const names: Widening[] = [{ label: 'pelanggan', translates: false, of: queryTerms('klien', forms).flatMap(({ keys }) => keys), terms: queryTerms('pelanggan', forms).map((term) => ({ ...term, weight: 0.1 })) }];
    const coverages = async (widenings: Widening[], common: number): Promise<[number | undefined, number | undefined]> => {
      const { ranked } = await searchTexts('klien marah', widenings, pages(common), forms);
      const of = (id: string): number | undefined => ranked.find((page) => page.id === id)?.coverage;
      return [of('name'), of('rest')];
    };

    it('it counts no more than the thing', async () => {
      const { ranked } = await searchTexts('klien marah', names, pages(8), forms);
      expect(ranked[0]?.id).toBe('rest');
      const [name, rest] = await coverages(names, 8);
      expect(name).toBeLessThan(0.25);
      expect(rest).toBeGreaterThan(0.75);
    });

    it('it counts in full where the thing is rare as well, is not there, or is no name of it', async () => {
      for (const [widenings, common] of [[names, 2], [names, 0], [[], 8]] as const) expect(await coverages([...widenings], common)).toEqual([0.5, 0.5]);
    });

    it('it counts the less the commoner the thing is', async () => {
      const [[five], [eight]] = await Promise.all([coverages(names, 5), coverages(names, 8)]);
      expect(eight).toBeLessThan(five ?? 0);
      expect(five).toBeLessThan(0.5);
    });
  });

  it.each([
    ['pelanggan lama', 1],
    ['pelanggan hantu', 1 / 2],
    ['顧客 pelanggan hantu kedai', 2 / 4],
  ])('tells how much of %j any text knows', async (query, known) => {
    expect((await searchTexts(query, [], new FakeIndex(malay), forms)).known).toBeCloseTo(known);
  });

  it('asks for each key once, and for a bounded number', async () => {
    const index = new FakeIndex(malay);
    const long = '営業効率化のために顧客を訪問して信頼関係を築き競合から守る方法を朝礼で共有しながら改善を続けた担当者の事例を詳しく知りたい';
    await searchTexts(`pelanggan pelanggan ${long}`, Array.from({ length: 60 }, (_item, at): Widening => ({ label: '', of: [], translates: false, terms: queryTerms(`nama${at} pelanggan`, forms) })), index, forms);
    const typed = index.asked.map(({ keys }) => keys[0]);
    expect(typed.filter((key) => key === 'langgan/pelanggan')).toHaveLength(1);
    expect(typed.length).toBeLessThanOrEqual(72);
  });
});

describe('a query is widened', () => {
  it.each([
    ['顧客維持', 'ms', ['Mengekalkan pelanggan']],
    ['顧客維持', 'ko', ['고객 유지']],
    ['顧客维持の方法', 'zh-hant', ['客戶維繫']],
    ['mengekalkan pelanggan', 'ja', ['顧客維持', 'リテンション']],
    ['顧客を増やす', 'ms', ['pelanggan', 'klien']],
    ['顧客と見込み客', 'ko', ['고객', '잠재 고객']],
    ['見込み客', 'zh-hant', []],
    ['lead', 'ja', ['見込み客']],
    ['our LEAD, now', 'ja', ['見込み客']],
    ['how to win leads', 'ja', ['見込み客']],
    ['leadership', 'ja', []],
    ['mislead', 'ja', []],
    ['CRM', 'ms', []],
    ['客', 'ms', []],
    ['', 'ms', []],
  ])('%j in %s by %j', (query, language, labels) => {
    expect(widened(query, language).map(({ label }) => label).sort()).toEqual([...labels].sort());
  });

  it('by the longest name first, and by none that lies within it', () => {
    expect(widened('顧客維持と顧客', 'ms').map(({ label }) => label)).toEqual(['Mengekalkan pelanggan', 'pelanggan', 'klien']);
  });

  it('for less than what was typed, and the less the more names there are', () => {
    const most = (query: string): number => Math.max(...widened(query, 'ms').flatMap(({ terms }) => terms.map(({ weight }) => weight)));
    expect(most('見込み客')).toBeLessThanOrEqual(1);
    expect(most('顧客')).toBeLessThan(most('見込み客'));
  });

  it('knows every name, of whom it is, but none of one character', () => {
    const both = vocabulary([...things, { names: [{ label: 'ＣＲＭ', locale: 'en' }] }], forms);
    expect(both.get('crm')).toEqual([3, 5]);
    expect(both.has('客')).toBe(false);
  });

  it('knows names as they are written, where that is told', () => {
    const both = vocabulary([{ names: [{ label: 'ＣＲＭ', locale: 'en', written: { text: 'crm' } }, { label: 'C.R.M.', locale: 'en' }] }], forms);
    expect([...both]).toEqual([['crm', [0]]]);
  });

  it('by texts of any length', () => {
    expect(() => widened('顧客'.repeat(2000), 'ms')).not.toThrow();
  });
});

describe('the languages a query may be written in', () => {
  it.each([
    ['고객', 'ja', ['ko'], true],
    ['고객', 'ko', [], false],
    ['고객 CRM', 'zh-hant', ['ko'], true],
    ['ルート', 'ms', ['ja'], true],
    ['お客様', 'zh-hans', ['ja'], true],
    ['お客様', 'ja', [], false],
    ['顧客', 'ja', ['zh-hant'], false],
    ['顧客', 'zh-hans', [], false],
    ['顧客', 'zh-hant', [], false],
    ['顧客', 'ko', ['zh-hant', 'ja'], true],
    ['為什麼關係推銷會興起', 'ja', ['zh-hant'], true],
    ['合作形式有哪些', 'ko', ['zh-hant'], true],
    ['為什麼', 'zh-hans', [], false],
    ['jualan laluan', 'ja', ['ms'], true],
    ['CRM', 'ja', ['ms'], false],
    ['CRM', 'ms', [], false],
    ['250', 'ko', [], false],
    ['', 'ja', [], false],
  ] as const)('%j from a page in %s', (query, language, languages, foreign) => {
    expect(writtenIn(query, language)).toEqual({ languages, foreign });
  });
});

const textOf = ({ passages }: Excerpt): string => passages.map(({ text }) => text).join('');
const marks = ({ passages }: Excerpt): string[] => passages.filter(({ match }) => match).map(({ text }) => text);
const excerpt = (text: string, query: string, ...also: string[]): Excerpt =>
  excerptOf(text, wantedKeys(query, also.map((name) => widening(name, 1, forms)), forms), forms);

describe('an excerpt', () => {
  it.each([
    ['今いる顧客を守る。', '顧客', ['顧客']],
    ['顧客関係管理の話。', '顧客関係管理', ['顧客関係管理']],
    ['ルート営業で回る。', 'るーと営業', ['ルート営業']],
    ['サーバーの話。', 'サーバ', ['サーバー']],
    ['ＣＲＭを使う。', 'crm', ['ＣＲＭ']],
    ['順著既有的銷售路線。', '销售', ['銷售']],
    ['维持老顾客。', '顧客', ['顾客']],
    ['Dia menjual kepada pelanggan lama.', 'penjualan', ['menjual']],
    ['Dia jual kepada pelanggan.', 'penjualan langganan', ['jual', 'pelanggan']],
    ['고객에게 신뢰를 얻는다.', '고객의 신뢰', ['고객', '신뢰']],
    [`${'고객에게'.normalize('NFD')} 간다.`, '고객', ['고객'.normalize('NFD')]],
    ['Hukum 1:250 Girard.', '1:250', ['1:250']],
    ['約 1,000 円。', '1000', ['1,000']],
    ['𠮷野家の話。', '𠮷野', ['𠮷野']],
    ['何もない。', '顧客', []],
  ])('of %j for %j marks %j', (text, query, expected) => {
    expect(marks(excerpt(text, query))).toEqual(expected);
    expect(textOf(excerpt(text, query))).toBe(text);
  });

  it('marks what a name in the query is called in the text’s language', () => {
    expect(marks(excerpt('Cara mengekalkan pelanggan lama.', '顧客維持', 'Pengekalan pelanggan'))).toEqual(['mengekalkan', 'pelanggan']);
  });

  describe('for a query that is widened', () => {
    const rejection: Synonyms[] = [
      { names: [{ label: '断りに正しく向き合う', locale: 'ja' }, { label: '拒絶対応', locale: 'ja' }, { label: 'Menangani penolakan dengan betul', locale: 'ms' }, { label: 'jawab bantahan', locale: 'ms' }, { label: '正確處理客戶的拒絕', locale: 'zh-hant' }, { label: '客戶拒絕', locale: 'zh-hant' }, { label: '고객의 거절에 올바르게 대처하기', locale: 'ko' }, { label: '거절 처리', locale: 'ko' }, { label: 'rejection', locale: 'en' }] },
    ];
    const shown = (text: string, query: string, language: string): string[] => {
      const widenings = widen(query, language, rejection, vocabulary(rejection, forms), forms);
      expect(widenings).not.toEqual([]);
      return marks(excerptOf(text, wantedKeys(query, widenings, forms), forms));
    };

    it.each([
      ['zh-hant', '被客戶拒絕', '客戶說不要，怎麼處理，見正確處理客戶的拒絕。', ['客戶', '客戶', '拒絕']],
      ['zh-hans', '被客户拒绝', '怎么处理，见正确处理客户的拒绝。', ['客户', '拒绝']],
      ['ja', '拒絶対応のコツ', '拒絶に正しく向き合う。', ['拒絶']],
      ['ms', 'cara jawab bantahan', 'Menangani penolakan dengan betul: jawab setiap bantahan.', ['jawab', 'bantahan']],
      ['ko', '거절 처리 요령', '고객의 거절에 올바르게 대처하고 처리해요.', ['거절', '처리']],
    ])('marks what was typed, and not what else the thing is called: %s %s', (language, query, text, expected) => {
      expect(shown(text, query, language.replace('hans', 'hant'))).toEqual(expected);
    });

    it.each([
      ['ms', '被客戶拒絕', 'Dia menangani penolakan.', ['menangani', 'penolakan']],
      ['ja', 'cara jawab bantahan', '断りの話。', ['断り']],
      ['ko', 'handling rejections', '고객의 거절을 들어요.', ['고객', '거절']],
      ['zh-hant', '거절 처리 요령', '怎麼處理？', ['處理']],
    ])('marks what a name in it is called in another language: %s %s', (language, query, text, expected) => {
      expect(shown(text, query, language)).toEqual(expected);
    });

    it('is the sentence with what was typed, whatever else another holds', () => {
      const text = '正確處理。客戶走了。';
      const widenings = widen('客戶拒絕', 'zh-hant', rejection, vocabulary(rejection, forms), forms);
      expect(textOf(excerptOf(text, wantedKeys('客戶拒絕', widenings, forms), forms))).toBe('客戶走了。');
      expect(textOf(excerptOf('天氣好。正確處理。', wantedKeys('客戶拒絕', widenings, forms), forms))).toBe('正確處理。');
    });
  });

  it('does not mark a pair of kana by itself that belongs to a longer word', () => {
    expect(marks(excerpt('カスタマージャーニーマップを作る。日が決まった。', 'カスタマージャニーマップ'))).toEqual(['カスタマージャーニーマップ']);
    expect(marks(excerpt('日が決まった。', 'カスタマージャニーマップ'))).toEqual([]);
    expect(marks(excerpt('それはこつがいる。', 'こつ'))).toEqual(['こつ']);
  });

  it('marks grammar beside what is meant, not by itself', () => {
    expect(marks(excerpt('それについてはお客さんに聞く。', '価格について'))).toEqual([]);
    expect(marks(excerpt('価格については客に聞くが、これについては違う。', '価格について'))).toEqual([expect.stringMatching(/^価格につ/u)]);
    expect(marks(excerpt('うっかり忘れた。', 'うっかり'))).toEqual(['うっかり']);
  });

  it.each([
    ['朝礼をする。顧客を訪問する。日報を書く。', '訪問', '顧客を訪問する。'],
    ['先開晨會！再拜訪客戶？最後寫日報。', '拜訪', '再拜訪客戶？'],
    ['Mesyuarat pagi dahulu. Kemudian lawat pelanggan. Akhirnya tulis laporan.', 'pelanggan', 'Kemudian lawat pelanggan.'],
    ['아침 회의를 한다. 고객을 방문한다. 일지를 쓴다.', '방문', '고객을 방문한다.'],
    ['Jualan lwn. pemasaran ialah 1.5 kali. Tamat.', 'pemasaran', 'Jualan lwn. pemasaran ialah 1.5 kali.'],
    ['一行目\n顧客の行\n三行目', '顧客', '顧客の行'],
    ['顧客に会う。顧客を訪問する。', '顧客 訪問', '顧客を訪問する。'],
    ['最初の文。次の文。', '顧客', '最初の文。'],
  ])('of %j is the sentence that holds most', (text, query, sentence) => {
    expect(textOf(excerpt(text, query)).replace(/…$/u, '')).toBe(sentence);
  });

  const filler = '彼は毎朝店を回り、棚を整え、話を聞き、礼を言い、';
  it('is cut at a mark, around what was found', () => {
    const text = `${filler.repeat(8)}顧客を守り、${filler.repeat(8)}終わる。`;
    const found = excerpt(text, '顧客');
    expect(marks(found)).toEqual(['顧客']);
    expect(textOf(found)).toMatch(/^…(?![、])/u);
    const inner = textOf(found).replaceAll('…', '');
    expect(text).toContain(inner);
    expect(text.charAt(text.indexOf(inner) - 1)).toBe('、');
    expect(text.charAt(text.indexOf(inner) + inner.length)).toBe('、');
    expect([...inner].length).toBeLessThanOrEqual(91);
  });

  it('of a long Latin sentence is cut between words', () => {
    const text = `${'dia melawat kedai setiap pagi dan '.repeat(12)}menjaga pelanggan ${'lalu menulis laporan harian '.repeat(12)}akhirnya.`;
    const inner = textOf(excerpt(text, 'pelanggan')).replaceAll('…', '').trim();
    expect(marks(excerpt(text, 'pelanggan'))).toEqual(['pelanggan']);
    expect(` ${text} `).toContain(` ${inner} `);
    expect(inner.length).toBeLessThanOrEqual(181);
  });

  it('is never cut inside a character', () => {
    for (const lead of ['', 'a', 'あ', 'ab']) {
      for (const query of ['顧客', '他']) {
        const found = excerpt(`${lead}${'😀'.repeat(150)}顧客${'𠮷'.repeat(150)}`, query);
        for (const { text } of found.passages) expect(text.isWellFormed()).toBe(true);
      }
    }
  });

  it.each(['', '\n\n', '。。。', '\uD800', ' '])('of %j has no worth', (text) => {
    expect(excerpt(text, '顧客').worth).toBe(0);
  });

  it('is a piece of the text, marks aside, whatever is asked', () => {
    const text = 'ルート営業は「既存顧客」を回る。Lawat pelanggan B2B, 1:250! 고객에게 신뢰를… 順著路線，把商品賣出去（約 80%）';
    for (const query of ['顧客', 'pelanggan', '고객', '商品', '1:250', '<b>', '']) {
      const inner = textOf(excerpt(text, query));
      expect(text).toContain(inner.replace(/^…|…$/gu, ''));
    }
  });
});

describe('what is shown of a text', () => {
  const file = {
    summary: '得意先を回る営業。',
    sections: [
      ['what-it-is', '何か', '朝礼の話。'],
      ['why', 'なぜ', '顧客は大切。'],
      ['how', 'やり方', '顧客を訪問し、信頼を得る。'],
      ['visits', '顧客の訪問', '予定を立てる。'],
    ] as const,
  };
  const shown = (query: string): string[] => shownOf(file, wantedKeys(query, [], forms), forms).sections.map(({ id }) => id);

  it.each([
    ['顧客の訪問と信頼', ['how', 'visits']],
    ['朝礼', ['what-it-is']],
    ['見積書', []],
    ['', []],
  ])('for %j are the sections %j', (query, sections) => {
    expect(shown(query)).toEqual(sections);
  });

  it('is the summary, marked where it holds the query', () => {
    const { summary } = shownOf(file, wantedKeys('営業', [], forms), forms);
    expect(summary.passages).toEqual([{ text: '得意先を回る', match: false }, { text: '営業', match: true }, { text: '。', match: false }]);
    expect(textOf(shownOf(file, wantedKeys('朝礼', [], forms), forms).summary)).toBe(file.summary);
  });

  it('without sections is the summary alone', () => {
    expect(shownOf({ summary: '一文。', sections: [] }, wantedKeys('一文', [], forms), forms).sections).toEqual([]);
  });
});
