import { describe, expect, it } from 'vitest';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { proseContext } from '../../src/data/page-context.ts';
import { localeCodes, type Locale } from '../../src/i18n/languages.ts';
import { nativeOrder } from '../../src/i18n/native-order.ts';
import { termList } from '../../src/model/term-list.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { cleanQuery, maxQueryLength } from '../../src/search/browser/query.ts';
import { fillIn } from '../../src/search/browser/fill-in.ts';
import { entryPage, termPage, type SearchPage } from '../../src/search/index/search-page.ts';
import { concept, project, section, term } from '../support/project.ts';

describe('a query', () => {
  it.each([
    ['  信頼\n 関係 ', '信頼 関係'],
    ['a\u0000b\u202Ec\uFEFF', 'a bc'],
    ['\uD800lone', 'lone'],
    ['\t\n', ''],
  ])('%j is searched for as %j', (typed, query) => {
    expect(cleanQuery(typed)).toBe(query);
  });

  it('is cut by whole characters, not halves', () => {
    const query = cleanQuery('𠮷'.repeat(10_000));
    expect([...query]).toHaveLength(maxQueryLength);
    expect(query.isWellFormed()).toBe(true);
  });
});

describe('texts filled in by the browser', () => {
  it('take names with a format, and take values as they are', () => {
    expect(fillIn('「{{query}}」：{{count, number}}件', { query: '$& <b> {{count}}', count: '3' })).toBe('「$& <b> {{count}}」：3件');
  });
});

describe('what search knows of an entry', () => {
  const comparison = concept(
    'c',
    {
      kind: 'comparison', code: 'R03', order: 3, relations: { compares: ['a', 'b'] }, axes: ['aim', 'same'],
      english: { title: 'Title', aka: [], questions: ['what is compared'] },
      facts: [{ id: 'told', gist: 'One is told.', source: 'route', claim: false }],
    },
    {
      title: '違い',
      aka: [{ label: '別名', reading: 'べつめい' }],
      axes: { aim: { label: '目的', cells: { a: '甲', b: '乙' } }, same: { label: '相手', both: '顧客' } },
      sections: [section('what-it-is', '本文 & <b>')],
    },
  );
  const { ms: _left, ...some } = concept('b', { code: 'R02', order: 2 }).texts;
  const graph = localisedGraph(project([concept('a', { code: 'R01', order: 1 }, { sections: [section('what-it-is', '「客戶」的資訊')] }), { ...concept('b', { code: 'R02', order: 2 }), texts: some }, comparison]));
  const urls = buildUrls('/');
  const page = (id: string, locale: Locale): SearchPage | undefined => {
    const found = graph.find(id);
    return found && entryPage(found, locale, proseContext(graph, locale, urls), '比較表');
  };

  it('is its names, summary, questions, sections and table, as plain text', () => {
    expect(page('c', 'ja')).toEqual({
      id: 'c',
      summary: '要約。',
      names: ['違い', '別名'],
      questions: ['何ですか', 'なぜですか', 'どうしますか'],
      english: ['what is compared', 'One is told.'],
      sections: [
        { id: 'what-it-is', title: '見出し', text: '本文 & <b>' },
        { id: 'table', title: '比較表', text: '目的 甲 乙\n相手 顧客' },
      ],
    });
  });

  it('has no table where nothing is compared', () => {
    expect(page('a', 'ja')?.sections.map(({ id }) => id)).toEqual(['what-it-is']);
  });

  it('is in the words of its locale', () => {
    expect(page('a', 'zh-hans')?.sections[0]?.text).toBe('“客户”的信息');
  });

  it('is nothing where it has no text', () => {
    expect(page('b', 'ms')).toBeUndefined();
    expect(page('b', 'ja')).toBeDefined();
  });
});

describe('what search knows of a term', () => {
  it('is its names and its definition', () => {
    const [item] = termList(localisedGraph(project([], { terms: [term('deal', '商談')] })), 'ja', nativeOrder, localeCodes, buildUrls('/'));
    expect(item && termPage(item)).toEqual({ id: 'term:deal', summary: '一文。', names: ['商談ja'], questions: [], english: [], sections: [] });
  });
});
