import { describe, expect, it } from 'vitest';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { pageContext } from '../../src/data/page-context.ts';
import { conceptJsonLd } from '../../src/exports/json-ld.ts';
import { buildHeadersFile } from '../../src/exports/headers-file.ts';
import { contentSecurityPolicy, embedSecurityPolicy, policyHeader } from '../../src/exports/security.ts';
import { buildRedirectsFile, collectRedirects } from '../../src/exports/redirects.ts';
import { sitemapPages } from '../../src/exports/site-pages.ts';
import { buildSitemap } from '../../src/exports/sitemap.ts';
import { conceptPage } from '../../src/model/concept-page.ts';
import { linePage } from '../../src/model/line-page.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { concept, family, project, section, text } from '../support/project.ts';

const urls = buildUrls('/');
const entries = project(
  [
    concept('b', { code: 'R02', order: 2, relations: { requires: ['a'] } }, { title: '資訊', reasons: { a: '先に要る' } }),
    concept('a', { code: 'R01', order: 1, earlier: { ids: ['old-a'], codes: ['R07'] } }, { sections: [section('what-it-is', '「客戶」的資訊')] }),
    concept('c', { code: 'R03', order: 3, relations: { related: ['b'] } }, { reasons: { b: '近い' }, title: '<script>' }),
  ],
  { families: [family()] },
);
const graph = localisedGraph(entries);
const page = (id: string, locale: 'ja' | 'zh-hans' | 'ko' = 'ja'): ReturnType<typeof conceptPage> => {
  const found = graph.find(id);
  if (!found) throw new Error(id);
  return conceptPage(found, pageContext(graph, locale, urls));
};

describe('the concept graph', () => {
  it('derives the inverse of a relation, with the reason written once', () => {
    const seen = (id: string): unknown => page(id).relations.map(({ view, items }) => [view, items.map(({ station, reason }) => [station.id, reason])]);
    expect(seen('b')).toEqual([['requires', [['a', '先に要る']]], ['related', [['c', '近い']]]]);
    expect(seen('a')).toEqual([['requiredBy', [['b', '先に要る']]]]);
    expect(seen('c')).toEqual([['related', [['b', '近い']]]]);
  });

  it('orders a line by place, and knows the stations before and after', () => {
    const [line] = graph.lines;
    expect(line && linePage(line, graph, 'ja', urls).stations.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect([page('a').previous?.id, page('a').next?.id, page('c').previous?.id, page('c').next?.id]).toEqual([undefined, 'b', 'b', undefined]);
  });

  it('finds an entry by an earlier id', () => {
    expect(graph.find('old-a')?.id).toBe('a');
    expect(graph.find('nothing')).toBeUndefined();
  });

  it('derives Simplified Chinese: words converted, ids and addresses kept', () => {
    expect(page('b', 'zh-hans').self.title.text).toBe('信息');
    expect(page('a', 'zh-hans').text?.sections[0]).toMatchObject({ id: 'what-it-is', html: '<p>“客户”的<a class="defined" href="/zh-hans/concepts/b/">信息</a></p>' });
    expect(page('a', 'zh-hans').self.href).toBe('/zh-hans/concepts/a/');
  });

  it('leaves words of another language out of the conversion', () => {
    const body = { type: 'root', children: [{ type: 'element', tagName: 'span', properties: { lang: 'ja' }, children: [{ type: 'text', value: '販売' }] }] } as const;
    const graph2 = localisedGraph(project([concept('a', {}, { sections: [{ id: 'what-it-is', title: '題', body: structuredClone(body) as never }] })]));
    const found = graph2.find('a');
    expect(found && conceptPage(found, pageContext(graph2, 'zh-hans', urls)).text?.sections[0]?.html).toBe('<span lang="ja">販売</span>');
  });

  it('offers the other languages where one is missing, and shows its title in one of them', () => {
    const { ko: _ko, ...texts } = concept('a').texts;
    const withGap = localisedGraph(project([{ ...concept('a'), texts: { ...texts, ja: text({ title: '題名' }) } }]));
    const found = withGap.find('a');
    const shown = found && conceptPage(found, pageContext(withGap, 'ko', urls));
    expect(shown?.text).toBeUndefined();
    expect(shown?.self.title).toEqual({ text: '題名', locale: 'ja' });
    expect(shown?.translations.map(({ locale }) => locale)).toEqual(['ja', 'ms', 'zh-hant', 'zh-hans']);
  });
});

describe('addresses', () => {
  it.each([
    ['/', '/ja/concepts/a/#origin'],
    ['/sales/', '/sales/ja/concepts/a/#origin'],
    ['/sales', '/sales/ja/concepts/a/#origin'],
  ])('stand below the base %s', (base, address) => {
    expect(buildUrls(base).concept('ja', 'a', 'origin')).toBe(address);
  });
});

describe('exports', () => {
  const absolute = (path: string): string => `https://example.org${path}`;

  it('redirects earlier ids and codes', () => {
    expect(buildRedirectsFile(collectRedirects(graph, ['ja', 'ko'], urls))).toBe(
      '/ja/concepts/old-a/ /ja/concepts/a/ 301\n/ko/concepts/old-a/ /ko/concepts/a/ 301\n/go/R07/ /go/R01/ 301\n',
    );
  });

  it('sends the security headers everywhere and keeps hashed files for good', () => {
    const file = buildHeadersFile('/sales/');
    expect(file).toMatch(/^\/sales\/\*\n {2}X-Content-Type-Options: nosniff/);
    expect(file).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    expect(file).toMatch(/\/sales\/_astro\/\*\n {2}Cache-Control: .*immutable/);
  });

  it('lets any site frame entries for frames, and nothing else: one policy to a path, since hosts join them', () => {
    const rules = buildHeadersFile('/sales/').split('\n/').map((block) => block.replace(/^\/?/, '/').split('\n'));
    const policies = (path: string): string[] =>
      rules
        .filter(([pattern = '']) => (pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern))
        .flatMap(([, ...headers]) => headers.filter((header) => header.includes('Content-Security-Policy')));
    for (const path of ['/sales/', '/sales/404.html', '/sales/go/R01/', '/sales/ja/', '/sales/zh-hant/concepts/a/', '/sales/ko/me/']) expect(policies(path), path).toEqual([expect.stringMatching(/frame-ancestors 'none'$/)]);
    expect(policies('/sales/embed/ja/R01/')).toEqual([expect.stringMatching(/frame-ancestors \*$/)]);
    expect(policyHeader('/embed/ja/R01/')).toBe(embedSecurityPolicy.header);
    expect(policyHeader('/ja/embed/')).toBe(contentSecurityPolicy.header);
    expect(buildHeadersFile('/')).not.toMatch(/X-Frame-Options/);
  });

  it('lists every page in every language, each naming the others and the language-free address', () => {
    const xml = buildSitemap(sitemapPages(graph, urls), absolute);
    expect(xml.match(/<loc>/g)).toHaveLength(5 * (1 + 1 + 3 + 7));
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="zh-Hant" href="https://example.org/zh-hant/concepts/a/"/>');
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/go/R01/"/>');
  });

  it('writes JSON-LD that no title can break out of', () => {
    const json = conceptJsonLd(page('c'), 'ja', { name: '営業路線図', href: '/ja/' }, absolute);
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toMatchObject({ '@type': ['DefinedTerm', 'LearningResource'], name: '<script>', termCode: 'R03', inLanguage: 'ja' });
  });
});
