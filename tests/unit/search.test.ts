import { describe, expect, it } from 'vitest';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { proseContext } from '../../src/data/page-context.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { passages } from '../../src/search/browser/pagefind-engine.ts';
import { cleanQuery, maxQueryLength } from '../../src/search/engine/query.ts';
import { fillIn } from '../../src/search/browser/fill-in.ts';
import { searchDocument } from '../../src/search/index/search-document.ts';
import { concept, project, section } from '../support/project.ts';

describe('a query', () => {
  it.each([
    ['  信頼\n 関係 ', '信頼 関係'],
    ['a\u0000b\u202Ec\uFEFF', 'a b c'],
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

describe('excerpts', () => {
  it('are text, whatever they hold', () => {
    expect(passages('a &lt;img&gt; <mark>b &amp;amp; c</mark> d')).toEqual([
      { text: 'a <img> ', match: false },
      { text: 'b &amp; c', match: true },
      { text: ' d', match: false },
    ]);
  });
});

describe('what search knows of an entry', () => {
  const comparison = concept(
    'c',
    { kind: 'comparison', code: 'R03', relations: { compares: ['a', 'b'] }, axes: ['aim'] },
    { title: '違い', aka: [{ label: '別名' }], axes: { aim: { label: '目的', cells: { a: '甲', b: '乙' } } }, sections: [section('what-it-is', '本文 & <b>')] },
  );
  const graph = localisedGraph(project([concept('a', { code: 'R01', order: 1 }), concept('b', { code: 'R02', order: 2 }), { ...comparison, head: { ...comparison.head, order: 3 } }]));
  const urls = buildUrls('/');

  it('is its title, names, code, summary, sections and table, in its language', () => {
    const found = graph.find('c');
    const document = found && searchDocument(found, 'ja', graph, urls, proseContext(graph, 'ja', urls), '比較表');
    expect(document?.url).toBe('/ja/concepts/c/');
    for (const part of ['<html lang="ja">', '>違い</h1>', 'R03 別名 Title', '要約。', '<h2 id="what-it-is">', '本文 &#x26; &#x3C;b>', '<h2 id="table">比較表</h2>', '目的 甲 乙']) {
      expect(document?.html).toContain(part);
    }
  });
});
