import { describe, expect, it } from 'vitest';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { proseText, renderProse, type ProseContext } from '../../src/prose/render-prose.ts';

const context: ProseContext = {
  exampleLabel: '例',
  hrefFor: (id, section) => `/ja/concepts/${id}/${section ? `#${section}` : ''}`,
  termHref: (id) => `/ja/terms/#${id}`,
  titleOf: (id) => (id === 'untranslated' ? { text: 'Sales', lang: 'en' } : { text: `「${id}」の題` }),
};

function html(body: string): string {
  const { sections, issues } = parseProse(`## 見出し {#a}\n\n${body}\n`, 'f.mdx', 1);
  expect(issues).toEqual([]);
  return sections.map((section) => renderProse(section.body, context)).join('').replaceAll('\n', '');
}

describe('the text of an entry', () => {
  it('is cut at its second-level headings, each with a fixed id', () => {
    const { sections, issues } = parseProse('## 何か {#what-it-is}\n\n一。\n\n## 由来 {#origin}\n\n### 小見出し\n\n二。\n', 'f.mdx', 5);
    expect(issues).toEqual([]);
    expect(sections.map(({ id, title, line }) => ({ id, title, line }))).toEqual([
      { id: 'what-it-is', title: '何か', line: 5 },
      { id: 'origin', title: '由来', line: 9 },
    ]);
  });

  it('has boxes to tick off in its checklist, and only there', () => {
    const { sections } = parseProse('## 始める前に {#checklist}\n\n- 一\n- 二\n\n## 手順 {#steps}\n\n- 三\n', 'f.mdx', 1);
    expect(sections.map(({ id, body }) => renderProse(body, context, id).replaceAll('\n', ''))).toEqual(['<ul class="checklist"><li>一</li><li>二</li></ul>', '<ul><li>三</li></ul>']);
  });

  it.each([
    ['[[sales]]を読む。', '<p><a href="/ja/concepts/sales/">「sales」の題</a>を読む。</p>'],
    ['[[sales#origin]]へ。', '<p><a href="/ja/concepts/sales/#origin">「sales」の題</a>へ。</p>'],
    ['[[sales|売る仕事]]へ。', '<p><a href="/ja/concepts/sales/">売る仕事</a>へ。</p>'],
    ['[[sales#origin|由来]]へ。', '<p><a href="/ja/concepts/sales/#origin">由来</a>へ。</p>'],
    ['[[untranslated]]。', '<p><a href="/ja/concepts/untranslated/"><span lang="en">Sales</span></a>。</p>'],
  ])('links in the short form: %s', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it.each([
    ['これは**「信頼」**だ。', '<strong>「信頼」</strong>'],
    ['**重要。**です。', '<strong>重要。</strong>です'],
    ['**(강조)**입니다.', '<strong>(강조)</strong>입니다'],
    ['由**「信任」**開始。', '<strong>「信任」</strong>'],
  ])('shows emphasis beside CJK marks as emphasis: %s', (body, expected) => {
    expect(html(body)).toContain(expected);
  });

  it.each([
    ['<Example>\n\n場面。\n\n</Example>', '<figure class="example"><figcaption>例</figcaption><p>場面。</p></figure>'],
    ['語は<Lang tag="en">sales</Lang>。', '<p>語は<span lang="en">sales</span>。</p>'],
    ['<Ruby reading="そんたく">忖度</Ruby>する。', '<p><ruby>忖度<rp>(</rp><rt>そんたく</rt><rp>)</rp></ruby>する。</p>'],
  ])('knows its components: %s', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it.each([
    ['一行目。\n二行目。', '一行目。二行目。'],
    ['一行目は\n**強調**を\n使う。', '一行目は強調を使う。'],
    ['読むのは\n[[sales|売る仕事]]\nです。', '読むのは売る仕事です。'],
    ['한 줄.\n두 줄.', '한 줄. 두 줄.'],
    ['satu\ndua', 'satu dua'],
  ])('joins lines as the script does: %j', (body, expected) => {
    const { sections } = parseProse(`## 見出し {#a}\n\n${body}\n`, 'f.mdx', 1);
    expect(sections.map((section) => proseText(section.body, context))).toEqual([expected]);
  });

  it('gives as plain text the words of its author, without labels', () => {
    const { sections } = parseProse('## 見出し {#a}\n\n<Example>\n\n場面。\n\n</Example>\n\n[[sales]]。\n', 'f.mdx', 1);
    expect(sections.map((section) => proseText(section.body, context))).toEqual(['場面。\n「sales」の題。']);
  });

  it('collects its links with their lines', () => {
    const { links } = parseProse('## 見出し {#a}\n\n[[sales]]と\n\n[[marketing#origin]]。\n', 'f.mdx', 10);
    expect(links).toEqual([
      { id: 'sales', section: undefined, line: 12 },
      { id: 'marketing', section: 'origin', line: 14 },
    ]);
  });

  it.each([
    ['mdx-syntax', '## 題 {#a}\n\n<Example>\n\n閉じない。\n', 3],
    ['text-before-heading', '前置き。\n\n## 題 {#a}\n', 1],
    ['heading-id', '## 題\n\n本文。\n', 1],
    ['heading-level', '# 題 {#a}\n', 1],
    ['unknown-component', '## 題 {#a}\n\n<Chart>図</Chart>\n', 3],
    ['component-attributes', '## 題 {#a}\n\n語は<Lang>sales</Lang>。\n', 3],
    ['component-attributes', '## 題 {#a}\n\n<Example kind="x">\n\n場面。\n\n</Example>\n', 3],
    ['component-place', '## 題 {#a}\n\n文中の<Example>場面</Example>。\n', 3],
    ['expression', '## 題 {#a}\n\n値は{1 + 1}。\n', 3],
    ['script', '## 題 {#a}\n\nimport x from "./x.js"\n', 3],
    ['image', '## 題 {#a}\n\n![図](x.png)\n', 3],
    ['outside-link', '## 題 {#a}\n\n[外](https://example.org)\n', 3],
    ['leftover-mark', '## 題 {#a}\n\n閉じない**強調。\n', 3],
    ['leftover-mark', '## 題 {#a}\n\n切れた[[sales。\n', 3],
  ])('refuses, as %s, %j', (rule, body, line) => {
    const { issues } = parseProse(body, 'content/x.mdx', 1);
    expect(issues).toContainEqual(expect.objectContaining({ rule, line, file: 'content/x.mdx' }));
  });

  it('reports several faults at once', () => {
    const { issues } = parseProse('前。\n\n## 題\n\n<Chart>図</Chart> **開いた\n', 'f.mdx', 1);
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['text-before-heading', 'heading-id', 'unknown-component', 'leftover-mark']));
  });
});
