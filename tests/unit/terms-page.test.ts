import { describe, expect, it } from 'vitest';
import { termKey, termNamed, termTest } from '../../src/browser/terms/term-filter.ts';
import { readTermsState, termsSearch } from '../../src/browser/terms/terms-state.ts';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { localeCodes } from '../../src/i18n/languages.ts';
import { nativeOrder } from '../../src/i18n/native-order.ts';
import { ownFirst, termList } from '../../src/model/term-list.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { hanForms } from '../../src/search/analyser/han.ts';
import { concept, project, term } from '../support/project.ts';

const others = ['ms', 'zh-hant', 'zh-hans', 'ko'];

describe('the state of the glossary in its address', () => {
  it.each([
    ['', undefined, undefined, ''],
    ['?with=ko,ms&sort=ko&q=deal', ['ms', 'ko'], 'ko', 'deal'],
    ['?with=', [], undefined, ''],
    ['?with=xx', undefined, undefined, ''],
    ['?with=ms,zh-hant,zh-hans,ko', undefined, undefined, ''],
    ['?with=ms&sort=ko', ['ms'], undefined, ''],
    ['?sort=<script>&with=<script>&q=%00a%0Ab', undefined, undefined, 'a b'],
    ['?sort=ja', undefined, undefined, ''],
    [`?q=${'a'.repeat(5000)}`, undefined, undefined, 'a'.repeat(100)],
    ['?q=%E4%B8', undefined, undefined, '\uFFFD'],
  ])('%s', (search, columns, sort, query) => expect(readTermsState(search, others)).toEqual({ columns, sort, query }));

  it('is written as it is read', () => {
    for (const search of ['', '?with=ms,ko&sort=ko&q=%E5%BA%97', '?with=', '?q=a%26b']) expect(termsSearch(readTermsState(search, others))).toBe(search);
  });
});

describe('the filter of the glossary', () => {
  const forms = hanForms('户戶');
  const key = termKey(['代理店', 'だいりてん', 'ejen', '客戶', 'kè hù', '대리점', 'テント', 'E10'], forms);

  it.each(['代理', 'てん', 'テン', 'ﾃﾝ', 'dairiten', 'EJEN', '客户', 'kehu', 'kè hù', '대리', 'ㄷㄹㅈ', 'e10', ' ', ''])('finds %s', (query) => expect(termTest(query, forms)(key)).toBe(true));

  it.each(['代理店', 'ダイリテン', 'Ejen', '客户', 'e10'])('knows %s for a whole name', (query) => expect(termNamed(query, forms)(key)).toBe(true));

  it.each(['代理', 'eje', ''])('knows %j for none', (query) => expect(termNamed(query, forms)(key)).toBe(false));

  it.each(['卸', 'xyz', 'ㅅㅅ', '店ejen'])('does not find %s', (query) => expect(termTest(query, forms)(key)).toBe(false));
});

describe('the glossary', () => {
  const graph = localisedGraph(project([concept('sales', {}, { reading: 'せーるす' })], { terms: [term('b', '商談'), term('a', 'あ')] }));

  it('is in native order, with the place of each term in every other order and readings where the script needs them', () => {
    const terms = termList(graph, 'zh-hans', nativeOrder, localeCodes, buildUrls('/'));
    expect(ownFirst('zh-hans', localeCodes)).toEqual(['zh-hans', 'ja', 'ms', 'zh-hant', 'ko']);
    for (const [column] of localeCodes.entries()) expect(terms.map(({ names }) => names[column]?.place).sort()).toEqual([0, 1, 2]);
    expect(terms.map(({ names: [own] }) => own?.place)).toEqual([0, 1, 2]);
    expect(terms.find(({ id }) => id === 'b')?.names[0]?.reading).toMatch(/^shāng tán/);
    expect(terms.find(({ id }) => id === 'sales')?.station?.code).toBe('R01');
  });
});
