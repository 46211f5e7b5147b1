import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/data/content-location.ts';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { proseContext } from '../../src/data/page-context.ts';
import { parseContent } from '../../src/data/parse-content.ts';
import { readContent } from '../../src/data/read-content.ts';
import { localeCodes, locales } from '../../src/i18n/languages.ts';
import { nativeOrder } from '../../src/i18n/native-order.ts';
import type { ConceptGraph } from '../../src/model/concept-graph.ts';
import { termList } from '../../src/model/term-list.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { analyse } from '../../src/search/analyser/analyse.ts';
import { encodeKey } from '../../src/search/analyser/encode.ts';
import { readingKey, tokenKeys } from '../../src/search/analyser/terms.ts';
import { NameIndex } from '../../src/search/engine/name-index.ts';
import type { PreparedName } from '../../src/search/engine/prepared-names.ts';
import { indexTag } from '../../src/search/files/index-files.ts';
import { packNames, simplified, traditional, unpackNames, type NamesFile, type PackedNames } from '../../src/search/files/names-file.ts';
import { buildNames, labelledItems, type LabelledItem } from '../../src/search/index/build-names.ts';
import { buildSearchIndex, type SearchIndex } from '../../src/search/index/build-search-index.ts';
import { allHanForms, hanFormsIn } from '../../src/search/index/han-forms.ts';
import { allKeys, indexKeys, namesOfGrammar, readingKeys, type Dictionaries } from '../../src/search/index/index-keys.ts';
import { indexRecords, type IndexRecord } from '../../src/search/index/index-records.ts';
import { loadJapaneseWords, plainKana, readingOf } from '../../src/search/index/japanese-words.ts';
import { assertBrowserModule, divideIndex, recordIds, type PagefindFile } from '../../src/search/index/pagefind-internals.ts';
import { entryPage, termPage, type SearchPage } from '../../src/search/index/search-page.ts';

const forms = allHanForms();
let dictionaries: Dictionaries;
let items: LabelledItem[];
let file: NamesFile;
let graph: ConceptGraph;
let index: NameIndex;

beforeAll(async () => {
  dictionaries = { japanese: await loadJapaneseWords() };
  const { project } = parseContent(await readContent(contentFolder()));
  graph = localisedGraph(project);
  items = labelledItems(graph);
  file = buildNames(items, hanFormsIn([JSON.stringify(items)]), dictionaries.japanese);
  index = new NameIndex(file);
}, 60_000);

describe('the keys that an index holds', () => {
  it.each<[string, string, string[], string[]]>([
    ['ja', '顧客の名前を忘れた', ['顾客', '名前'], ['の名', 'を忘', 'れた']],
    ['ja', 'うっかり顧客を忘れた', ['うっ', 'っか', 'かり', '顾客'], ['を忘']],
    ['ja', 'ルート営業について', ['ると', '营业'], ['につ', 'つい', 'いて']],
    ['ja', 'おもてなしの心', ['おも', 'もて', 'てな', 'なし'], ['しの', 'の心']],
    ['zh', '客戶的需求就是商機', ['客户', '需求', '商机'], ['户的', '的需', '求就', '是商']],
    ['zh', '客户的需求', ['客户', '需求'], ['户的', '的需']],
    ['ko', '고객의 신뢰를 얻다', ['고객', '신뢰', '얻다'], []],
    ['ms', 'penjualan yang baik', ['jual/penjualan', 'jual', 'yang'], []],
  ])('in %s of %s are those that say something', (language, text, held, left) => {
    const keys = indexKeys(text, language, forms, dictionaries);
    expect(keys).toEqual(expect.arrayContaining(held));
    expect(keys.filter((key) => left.includes(key))).toEqual([]);
  });

  it('are there in the order of the text, as often as they stand there', () => {
    expect(indexKeys('顧客は顧客', 'ja', forms, dictionaries).filter((key) => key === '顾客')).toHaveLength(2);
    expect(indexKeys('고객 신뢰', 'ko', forms, dictionaries)).toEqual(['고객', '신뢰']);
  });

  it.each(['ja', 'ms', 'zh', 'ko', 'xx'])('in %s are none of what is no text', (language) => {
    for (const text of ['', ' \n', '\uD800', '。、！']) expect(indexKeys(text, language, forms, dictionaries)).toEqual([]);
  });

  it('are some of every name in the content, and all that begin with a character of meaning', () => {
    const poor = localeCodes.flatMap((locale) => {
      const language = locales[locale].content;
      const names = items.flatMap(({ labels }) => (labels[locale] ?? []).map(({ label }) => label));
      const always = namesOfGrammar(names, language, forms, dictionaries);
      return names.flatMap((label) => {
        const keys = new Set(indexKeys(label, language, forms, dictionaries, always));
        const tokens = analyse(label, forms);
        const lost = language === 'zh' ? [] : tokenKeys(tokens).filter((key, at) => tokens[at]?.kind !== 'end' && !tokens[at]?.soft && !keys.has(key));
        return keys.size === 0 || lost.length > 0 ? [`${locale} ${label}: ${lost.join(' ')}`] : [];
      });
    });
    expect(poor).toEqual([]);
  });

  it('are those of a name that looks like grammar, wherever it stands', () => {
    const always = namesOfGrammar(['晨會', '客戶的需求'], 'zh', forms, dictionaries);
    expect([...always]).toEqual(['晨会']);
    expect(indexKeys('每天的晨會怎麼開', 'zh', forms, dictionaries, always)).toContain('晨会');
    expect(indexKeys('每天的晨會怎麼開', 'zh', forms, dictionaries, always)).not.toContain('天的');
  });
});

describe('the readings that an index holds', () => {
  const readings = (text: string): string[] => [...readingKeys(text, dictionaries)];

  it.each<[string, string[]]>([
    ['販売', ['はんばい']],
    ['顧客管理', ['こきゃく', 'かんり', 'こきゃくかんり']],
    ['ルートを回る', ['ると', 'まわる']],
    ['これはそれです。', []],
    ['CRM', []],
    ['', []],
  ])('of %j', (text, kana) => {
    expect(readings(text)).toEqual(kana.map(readingKey));
  });

  it.each([
    ['ルート営業', 'るとえいぎょう'],
    ['お客様', 'おきゃくさま'],
    ['セールス', 'せるす'],
    ['250', undefined],
  ])('as a name, %s is read %s', (name, kana) => {
    expect(readingOf(name, dictionaries.japanese)).toBe(kana);
  });

  it.each([
    ['ルートセールス', 'るとせるす'],
    ['ｶﾞｲﾄﾞ', 'がいど'],
    ['えいぎょう こうりつ', 'えいぎょうこうりつ'],
    ['つづき', 'つずき'],
  ])('%s is compared as %s', (kana, plain) => {
    expect(plainKana(kana)).toBe(plain);
  });
});

describe('the records of an index', () => {
  const page = (id: string, changes: Partial<SearchPage> = {}): SearchPage => ({ id, names: [], summary: '', questions: [], english: [], sections: [{ id: 's', title: '', text: '' }], ...changes });
  /** Encoded keys of a record by weight. */
  const keysOf = ({ html }: IndexRecord, weight: number): string[] => [...html.matchAll(/<p data-pagefind-weight="(\d+)">([^<]*)<\/p>/g)].filter(([, of]) => of === String(weight)).flatMap(([, , keys]) => keys?.split(' ').filter(Boolean) ?? []);
  const records = (pages: readonly SearchPage[], language = 'ko'): IndexRecord[] => indexRecords(pages, language, indexTag(language), forms, dictionaries);

  it('have an address, a language of their own, and nothing but letters in their words', () => {
    const [record] = records([page('a', { names: ['<b>고객</b> & "관계"'], summary: '신뢰', sections: [{ id: 's', title: '방문', text: '영업\n회의' }] })]);
    expect(record?.url).toBe('/qko/a');
    expect(record?.html).toContain('<html lang="qko">');
    const words = record?.html.replace(/<[^>]*>/g, ' ').trim().split(/\s+/) ?? [];
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(['고객', '관계', '신뢰', '방문', '영업', '회의'].map(encodeKey)));
  });

  it('weigh names most, and running text least', () => {
    const [record] = records([page('a', { names: ['고객'], summary: '신뢰', questions: ['전화'], sections: [{ id: 's', title: '방문', text: '영업' }] })]);
    const weightOf = (word: string): number => [10, 9, 8, 7, 6, 5, 4, 3, 2, 1].find((weight) => record && keysOf(record, weight).includes(encodeKey(word))) ?? 0;
    const weights = ['고객', '신뢰', '방문', '영업'].map(weightOf);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect([weights[0], weightOf('전화') > 1, weights[3]]).toEqual([10, true, 1]);
  });

  it('leave common keys out of running text only', () => {
    const many = Array.from({ length: 12 }, (_item, at) => page(`p${at}`, { sections: [{ id: 's', title: '', text: `고객 ${at === 0 ? '보험' : '방문'}` }] }));
    const [first, named] = records([...many.slice(0, 1), page('n', { names: ['고객'], summary: '고객', sections: [{ id: 's', title: '고객', text: '고객' }] }), ...many.slice(1)]);
    const common = encodeKey('고객');
    expect(first && keysOf(first, 1)).toEqual([encodeKey('보험')]);
    expect(named && keysOf(named, 10)).toEqual([common]);
    expect(named?.html.split(common)).toHaveLength(4);
  });

  it('leave nothing out as common of a handful of entries, nor for what terms hold', () => {
    const few = records(Array.from({ length: 10 }, (_item, at) => page(`p${at}`, { sections: [{ id: 's', title: '', text: '고객' }] })));
    expect(few.every((record) => keysOf(record, 1).includes(encodeKey('고객')))).toBe(true);
    const terms = Array.from({ length: 40 }, (_item, at) => page(`term:${at}`, { names: ['고객'], sections: [] }));
    const [entry] = records([page('a', { sections: [{ id: 's', title: '', text: '고객' }] }), ...terms]);
    expect(entry && keysOf(entry, 1)).toEqual([encodeKey('고객')]);
  });

  it('can be found by every form of a word', () => {
    const [one] = records([page('a', { summary: 'penjualan' })], 'ms');
    expect(one?.html).toContain(encodeKey('jual'));
    const [a, b] = records([page('a', { summary: 'penjualan' }), page('b', { summary: 'menjual' })], 'ms');
    for (const [record, form] of [[a, 'jual/penjualan'], [b, 'jual/menjual']] as const) for (const key of [form, 'jual']) expect(record?.html).toContain(encodeKey(key));
  });

  it('in Japanese hold the readings', () => {
    const [record] = records([page('a', { names: ['販売'] })], 'ja');
    expect(record?.html).toContain(encodeKey(readingKey('はんばい')));
  });

  it.each(localeCodes)('in %s hold an entry’s questions and facts and a term’s questions in English', (locale) => {
    const language = locales[locale].content;
    const concept = graph.concepts.get('route-sales');
    const term = termList(graph, locale, nativeOrder, localeCodes, buildUrls('/')).find(({ id }) => id === 'commission');
    const whole = [concept && entryPage(concept, locale, proseContext(graph, locale, buildUrls('/')), ''), term && termPage(term)].flatMap((one) => (one ? { ...one, questions: [] } : []));
    expect(whole).toHaveLength(2);
    const [entry, word] = records(whole, language);
    const [entryWithout, wordWithout] = records(whole.map((one) => ({ ...one, english: [] })), language);
    const holds = (record: IndexRecord | undefined, text: string): boolean => allKeys(text, forms).some((key) => record?.html.split(/[ <>]/).includes(encodeKey(key)));
    const told: readonly (readonly [string | undefined, IndexRecord | undefined, IndexRecord | undefined])[] = [[concept?.head.english.questions[0], entry, entryWithout], [concept?.head.facts[0]?.gist, entry, entryWithout], [term?.english.questions[0], word, wordWithout]];
    for (const [text, record, without] of told) {
      const words = (text ?? '').split(/[^a-z]+/i).filter((each) => each.length > 5);
      expect(words.length, text).toBeGreaterThan(0);
      for (const each of words) expect([each, holds(record, each), holds(without, each)]).toEqual([each, true, false]);
    }
  });

  it('are as many as the pages, in their order, the same every time', () => {
    const pages = ['b', 'a', 'term:c'].map((id) => page(id, { summary: '고객' }));
    expect(records(pages).map(({ url }) => url)).toEqual(['/qko/b', '/qko/a', '/qko/term:c']);
    expect(records(pages)).toEqual(records(pages));
    expect(records([])).toEqual([]);
  });

  it.each(localeCodes)('have a tag for %s that Pagefind knows nothing of', (locale) => {
    expect(indexTag(locale)).toMatch(/^q[a-z]{2,6}$/);
    expect(localeCodes.filter((other) => indexTag(other) === indexTag(locale))).toEqual([locale]);
  });
});

describe('the file of names', () => {
  const namesIn = (item: number, locale: string): PreparedName[] => index.items[item]?.names.filter((name) => name.locale === locale) ?? [];
  const readingIn = (item: number, locale: string): [label: string, reading: string | undefined][] => (file.items[item]?.names[locale] ?? []).map((name) => (typeof name === 'string' ? [name, undefined] : [name[0], name[1]]));

  it('gives the browser every name of the content, in every locale, in its order', () => {
    expect(index.items.map(({ id, code, kind }) => ({ id, code, kind }))).toEqual(items.map(({ id, code, kind }) => ({ id, code, kind })));
    const wrong = items.flatMap(({ id, labels, english }, item) =>
      [...localeCodes.map((locale) => [locale, (labels[locale] ?? []).map(({ label }) => label)] as const), ['en', english] as const].flatMap(([locale, expected]) => {
        const given = namesIn(item, locale).map(({ label }) => label);
        return given.join('\n') === expected.join('\n') ? [] : [{ id, locale, given, expected }];
      }),
    );
    expect(wrong).toEqual([]);
    expect(items.length).toBeGreaterThan(100);
  });

  it('leaves Simplified Chinese out where it is the Traditional one, character by character', () => {
    const byId = (id: string): NamesFile['items'][number]['names'] | undefined => file.items.find((item) => item.id === id)?.names;
    expect(byId('relationship-selling')?.[simplified]).toBeUndefined();
    expect(byId('persona')?.[simplified]).toBeDefined();
    expect(file.items.filter(({ names }) => names[simplified] === undefined).length).toBeGreaterThan(file.items.length / 2);
  });

  it('takes an author’s reading of a Japanese name before a dictionary’s', () => {
    const wrong = items.flatMap(({ labels }, item) => (labels.ja ?? []).flatMap(({ label, reading }, at) => (reading !== undefined && /\p{Script=Han}/u.test(label) && readingIn(item, 'ja')[at]?.[1] !== plainKana(reading) ? [label] : [])));
    expect(wrong).toEqual([]);
    const given = buildNames([{ id: 'a', english: [], labels: { ja: [{ label: '営業', reading: 'イトナミー' }, { label: '営業' }] } }], forms, dictionaries.japanese);
    expect(given.items[0]?.names['ja']).toEqual([['営業', 'いとなみ'], ['営業', 'えいぎょう']]);
  });

  it('has a reading for every Japanese title with Han characters', () => {
    const without = items.flatMap(({ labels }, item) => (labels.ja ?? []).slice(0, 1).flatMap(({ label }, at) => (/\p{Script=Han}/u.test(label) && !readingIn(item, 'ja')[at]?.[1] ? [label] : [])));
    expect(without).toEqual([]);
  });

  it('lets the browser read every Chinese name: a syllable for each character', () => {
    const wrong = index.items.flatMap(({ names }) =>
      names.flatMap(({ label, locale, spellings }) => {
        if (locale !== traditional && locale !== simplified) return [];
        const parts = label.match(/\p{Script=Han}|[a-z0-9]+/giu)?.length ?? 0;
        const pinyin = spellings.find(({ class: kind }) => kind === 'latin')?.text ?? '';
        const initials = spellings.find(({ class: kind }) => kind === 'initials')?.text ?? '';
        return /^[a-z0-9]+$/.test(pinyin) && (initials.length === parts || /[^\p{Script=Han}\p{P}\s]/u.test(label)) && (/[a-z0-9]/i.test(label) || pinyin.length > parts) ? [] : [`${label} ${pinyin} ${initials}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('reads Chinese characters by what stands beside them, or as the author says', () => {
    const pinyin = (label: { label: string; reading?: string }): string | undefined => {
      const built = new NameIndex(buildNames([{ id: 'a', english: [], labels: { [traditional]: [label] } }], forms, dictionaries.japanese));
      return built.items[0]?.names[0]?.spellings.find(({ class: kind }) => kind === 'latin')?.text;
    };
    expect(pinyin({ label: '銷售' })).toBe('xiaoshou');
    expect(pinyin({ label: '重複購買' })).toBe('chongfugoumai');
    expect(pinyin({ label: '重要' })).toBe('zhongyao');
    expect(pinyin({ label: '銀行' })).toBe('yinhang');
    expect(pinyin({ label: '綠色' })).toBe('lvse');
    expect(pinyin({ label: '統一KPI與目標' })).toBe('tongyikpiyumubiao');
    expect(pinyin({ label: '重複', reading: 'zhòng fù' })).toBe('zhongfu');
    expect(pinyin({ label: '綠', reading: 'lǜ' })).toBe('lv');
  });

  it('is the same for the same content, and survives the way to the browser', () => {
    expect(buildNames(items, hanFormsIn([JSON.stringify(items)]), dictionaries.japanese)).toEqual(file);
    expect(unpackNames(JSON.parse(JSON.stringify(packNames(file))) as PackedNames)).toEqual(file);
  });

  it('finds every entry by its titles, its code, and how its titles are read', () => {
    const lost = items.flatMap(({ id, code, labels }, item) => {
      if (code === undefined) return [];
      const titles = localeCodes.flatMap((locale) => (labels[locale] ?? []).slice(0, 1).map(({ label }) => label));
      const latin = [traditional, 'ko'].flatMap((locale) => namesIn(item, locale).slice(0, 1).flatMap(({ spellings }) => spellings.filter(({ class: kind, text }) => kind === 'latin' && text.length > 3).map(({ text }) => text)));
      const kana = readingIn(item, 'ja').slice(0, 1).flatMap(([, reading]) => reading ?? []);
      return [...new Set([...titles, ...latin, ...kana, code])].flatMap((query) => {
        const [best] = index.match(query, 'ja');
        return best?.item === item ? [] : [`${id}: ${query} → ${items[best?.item ?? -1]?.id ?? 'nothing'}`];
      });
    });
    expect(lost).toEqual([]);
  }, 60_000);
});

describe('Han forms', () => {
  it('are those that matter to the texts, and stand for themselves in no other form', () => {
    const few = hanFormsIn(['営業', '后來']);
    expect([few.get('營'), few.get('営'), few.get('業'), few.get('來')]).toEqual(['营', '营', '业', '来']);
    expect(few.has('發')).toBe(false);
    expect([...hanFormsIn([''])]).toEqual([]);
  });
});

describe('Pagefind, built with our keys', () => {
  const pages = [{ id: 'a', names: ['고객'], summary: '신뢰', questions: [], english: [], sections: [] }, { id: 'term:b', names: ['영업'], summary: '회의', questions: [], english: [], sections: [] }];
  let built: SearchIndex;
  let again: SearchIndex;

  beforeAll(async () => {
    const records = ['ko', 'ja'].flatMap((language) => indexRecords(pages, language, indexTag(language), forms, dictionaries));
    built = await buildSearchIndex(records);
    again = await buildSearchIndex(records);
  }, 60_000);

  const source = (): string => ['getAttribute("lang")', 'language:detectLanguage()', 'initOptions.noWorker', 'createInstance'].join(';');

  it('is a module, a list, WebAssembly and an index for each language, without texts and without an interface', () => {
    const kinds = new Set(built.files.map(({ path }) => path.replace(/(pagefind|wasm)\.[a-z_\d-]+\.(pf_meta|pagefind)$|(index\/).*(\.pf_index)$/, '$1$3*$4.$2')));
    expect(built.files.filter(({ path }) => path.endsWith('.pf_meta'))).toHaveLength(2);
    expect([...kinds].some((path) => /fragment|ui|highlight/.test(path))).toBe(false);
    expect(built.files.map(({ path }) => path)).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', expect.stringMatching(/^wasm\./), expect.stringMatching(/^index\/qko_/), expect.stringMatching(/^index\/qja_/)]));
    const entry = JSON.parse(new TextDecoder().decode(built.files.find(({ path }) => path === 'pagefind-entry.json')?.content)) as { languages: Record<string, { page_count: number }> };
    expect(Object.entries(entry.languages).map(([tag, { page_count }]) => [tag, page_count]).sort()).toEqual([['qja', 2], ['qko', 2]]);
  });

  it('has an id for every record, told apart by language', () => {
    expect([...built.ids.values()].sort()).toEqual(['/qja/a', '/qja/term:b', '/qko/a', '/qko/term:b']);
    for (const [id, url] of built.ids) expect(id.split('_')[0]).toBe(url.split('/')[1]);
  });

  it('is the same, byte by byte, the next time', () => {
    expect(again.files.map(({ path }) => path)).toEqual(built.files.map(({ path }) => path));
    expect(built.files.filter(({ content }, at) => Buffer.compare(content, again.files[at]?.content ?? new Uint8Array()) !== 0).map(({ path }) => path)).toEqual([]);
    expect([...again.ids].sort()).toEqual([...built.ids].sort());
  });

  it('has a module that is made smaller, and still makes instances', async () => {
    const module = built.files.find(({ path }) => path === 'pagefind.js')?.content ?? new Uint8Array();
    expect(module.length).toBeLessThan(36_000);
    const loaded = (await import(`data:text/javascript;base64,${Buffer.from(module).toString('base64')}`)) as { createInstance?: unknown };
    expect(loaded.createInstance).toBeTypeOf('function');
  });

  it('relies on pieces of the module that are there', () => {
    expect(() => { assertBrowserModule(source()); }).not.toThrow();
  });

  it.each([
    ['getAttribute("lang")', /<html lang>/],
    ['language:detectLanguage()', /at once/],
    ['initOptions.noWorker', /worker/],
    ['createInstance', /instances/],
  ])('and would fail the build without %s, saying so', (piece, why) => {
    expect(() => { assertBrowserModule(source().replaceAll(piece, 'changed')); }).toThrow(why);
  });

  it('and would fail the build with no module at all', () => {
    expect(() => { assertBrowserModule(''); }).toThrow(/pagefind-index\.ts/);
  });
});

describe('an index in smaller files', () => {
  type Word = [word: string, pages: [page: number, places: number[]][]];
  const file = (path: string, value: unknown): PagefindFile => ({ path, content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)])) });
  const value = ({ content }: PagefindFile): unknown => decode(gunzipSync(content).subarray('pagefind_dcd'.length));
  const word = (text: string, places: number): Word => [text, [[0, Array.from({ length: places }, (_, at) => at)]]];
  const words = ['ab', 'ac', 'b', 'ca', 'd', 'zxaaaazz', 'zxaaaaazz', 'zxaaabzz'].sort().map((text) => word(text, 1200));
  const meta = (version: string): PagefindFile => file('pagefind.qja_1.pf_meta', [version, [['qja_x', 3]], [['ab', 'b', 'qja_1'], ['c', 'zxaaabzz', 'qja_2']], [], []]);
  const whole = [meta('1.6.0'), file('index/qja_1.pf_index', [words.slice(0, 3)]), file('index/qja_2.pf_index', [words.slice(3)]), { path: 'pagefind.js', content: new Uint8Array([1]) }];
  const divided = divideIndex(whole);
  const nothing = file('', []);
  const [, pages, chunks, ...rest] = value(divided.find(({ path }) => path.endsWith('.pf_meta')) ?? nothing) as [string, unknown, [string, string, string][], ...unknown[]];
  const inFile = (hash: string): Word[] => (value(divided.find(({ path }) => path === `index/${hash}.pf_index`) ?? nothing) as [Word[]])[0];

  it('holds the same words in the same order, in more files, and leaves the rest alone', () => {
    expect(chunks.flatMap(([, , hash]) => inFile(hash))).toEqual(words);
    expect(chunks.length).toBeGreaterThan(2);
    expect([pages, rest]).toEqual([[['qja_x', 3]], [[], []]]);
    expect(divided.find(({ path }) => path === 'pagefind.js')?.content).toEqual(new Uint8Array([1]));
    expect(divided.filter(({ path }) => path.startsWith('index/'))).toHaveLength(chunks.length);
  });

  it('lists for every word the one file that holds it', () => {
    for (const [text] of words) {
      const found = chunks.filter(([from, to]) => text >= from && (text <= to || text.startsWith(to)));
      expect(found.map(([, , hash]) => inFile(hash).some(([word]) => word === text)), text).toContain(true);
      expect(found.length, text).toBe(1);
    }
  });

  it('keeps words with the same first character in one file', () => {
    const letters = chunks.map(([, , hash]) => new Set(inFile(hash).map(([text]) => (text.slice(0, 6)))));
    for (const letter of ['zxaaaa']) expect(letters.filter((set) => set.has(letter)), letter).toHaveLength(1);
  });

  it('divides a character that has too many words', () => {
    const many = Array.from({ length: 60 }, (_, at) => word(`zxaaaa${String(at).padStart(2, '0')}`, 999));
    const [, , list] = value(divideIndex([file('pagefind.qja_1.pf_meta', ['1.6.0', [], [['zx', 'zx', 'qja_1']], [], []]), file('index/qja_1.pf_index', [many])]).find(({ path }) => path.endsWith('.pf_meta')) ?? nothing) as [string, unknown, unknown[]];
    expect(list).toHaveLength(3);
  });

  it.each<[string, PagefindFile[], RegExp]>([
    ['another version', [meta('1.7.0'), ...whole.slice(1)], /pagefind\.qja_1\.pf_meta/],
    ['a file that is missing', whole.slice(0, 2), /index\/qja_2\.pf_index/],
    ['a file cut off', [...whole.slice(0, 2), { path: 'index/qja_2.pf_index', content: whole[2]?.content.slice(0, 40) ?? new Uint8Array() }], /index\/qja_2\.pf_index/],
    ['another signature', [...whole.slice(0, 2), { path: 'index/qja_2.pf_index', content: gzipSync('pagefind_new') }], /index\/qja_2\.pf_index/],
    ['another way to write', [...whole.slice(0, 2), { path: 'index/qja_2.pf_index', content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from([0x81, 0x98, 0x00])])) }], /index\/qja_2\.pf_index/],
  ])('is not made of %s', (_name, files, message) => {
    expect(() => divideIndex(files)).toThrow(message);
  });
});

describe('the ids of records', () => {
  const fragment = (id: string, text: string): { path: string; content: Uint8Array } => ({ path: `fragment/${id}.pf_fragment`, content: gzipSync(text) });
  const good = (id: string, url: string): { path: string; content: Uint8Array } => fragment(id, `pagefind_dcd${JSON.stringify({ url, content: 'x' })}`);

  it('are read from the fragments', () => {
    const files = [good('qja_1', '/qja/a'), good('qja_2', '/qja/b'), { path: 'pagefind.js', content: new Uint8Array() }];
    expect([...recordIds(files, ['/qja/b', '/qja/a'])]).toEqual([['qja_1', '/qja/a'], ['qja_2', '/qja/b']]);
  });

  it.each([
    ['another signature', fragment('x', `pagefind_new${JSON.stringify({ url: '/a' })}`), /fragment\/x\.pf_fragment/],
    ['no address', fragment('x', `pagefind_dcd${JSON.stringify({ href: '/a' })}`), /fragment\/x\.pf_fragment/],
    ['a record lost', good('x', '/b'), /without one: \/a/],
  ])('are not guessed: %s', (_name, fragmentFile, message) => {
    expect(() => recordIds([fragmentFile], ['/a'])).toThrow(message);
  });

  it('are as many as the records', () => {
    expect(() => recordIds([good('x', '/a'), good('y', '/a')], ['/a'])).toThrow(/2 ids to 1 records/);
    expect(() => recordIds([], ['/a'])).toThrow(/0 ids/);
    expect(recordIds([], []).size).toBe(0);
  });
});
