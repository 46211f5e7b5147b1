import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { chooseMentions, maxMentions, mentionCounts } from '../../src/prose/choose-mentions.ts';
import { markFirstLinks } from '../../src/prose/links.ts';
import { linkMentions, mentionFinder, type Mentionable } from '../../src/prose/mentions.ts';
import { parseProse } from '../../src/prose/parse-prose.ts';
import { renderProse } from '../../src/prose/render-prose.ts';

function word(label: string, changes: Partial<Mentionable> = {}): Mentionable {
  return { id: label, label, blockers: [], isTerm: true, everyday: false, ...changes };
}

function bodies(...texts: string[]): Root[] {
  return parseProse(texts.map((text, index) => `## 見出し {#s${index}}\n\n${text}\n`).join('\n'), 'f.mdx', 1).sections.map(({ body }) => body);
}

function found(language: string, text: string, ...words: (string | Mentionable)[]): string[] {
  const find = mentionFinder(words.map((item) => (typeof item === 'string' ? word(item) : item)), language);
  return find(bodies(text)).map(({ node, start, end }) => node.value.slice(start, end));
}

describe('a name in running text', () => {
  it.each([
    ['ja', '代理店を訪ねる。', '代理店', true],
    ['ja', '小売店、代理店、卸。', '卸', true],
    ['ja', '卸に運ぶ。', '卸', true],
    ['ja', '商品を卸す。', '卸', false],
    ['ja', '注文を断ります。', '断り', false],
    ['ja', '断りの理由を聞く。', '断り', true],
    ['ja', 'お断りの返事。', '断り', false],
    ['ja', '新しい契約を結ぶ。', '契約', true],
    ['ja', '契約者に会う。', '契約', false],
    ['ja', '支払い契約を結ぶ。', '契約', false],
    ['ja', '大手契約を結ぶ。', '契約', false],
    ['ja', '契約できる。', '契約', false],
    ['ja', 'スーパーメーカーと会う。', 'メーカー', false],
    ['ja', '次のメーカー。', 'メーカー', true],
    ['ko', '대리점을 거쳐요.', '대리점', true],
    ['ko', '대리점이 사들여요.', '대리점', true],
    ['ko', '대리점가 있어요.', '대리점', false],
    ['ko', '매출로 나타나요.', '매출', true],
    ['ko', '매출으로 나타나요.', '매출', false],
    ['ko', '거래처를 만나요.', '거래', false],
    ['ko', '방문해요.', '방문', false],
    ['ko', '‘거래’라고 해요.', '거래', true],
    ['ms', 'Pemborong datang.', 'pemborong', true],
    ['ms', 'ciri-ciri barang', 'ciri', false],
    ['ms', 'pemborongnya datang', 'pemborong', false],
    ['zh', '零售商和批發商都要。', '批發商', true],
    ['zh', '簽了合約，就開始。', '合約', true],
    ['zh', '固定位置很重要。', '定位', false],
    ['zh', '完成交貨的那天', '成交', false],
    ['zh', '需求助於人', '需求', false],
    ['zh', '品牌力很重要。', '品牌', false],
    ['zh-unknown', '合約', '合約', false],
  ])('%s: %s → %s: %s', (language, text, label, stands) => {
    expect(found(language, text, label)).toEqual(stands ? [label].map((name) => (text.includes(name) ? name : `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`)) : []);
  });

  it('is the longest that begins there, and no part of one that is passed over', () => {
    expect(found('ms', 'pelanggan baharu dan pelanggan lama', 'pelanggan', 'pelanggan baharu', word('pelanggan sedia ada', { blockers: ['pelanggan lama'] }))).toEqual(['pelanggan baharu']);
    expect(found('ja', '特徴を述べる。', word('特徴', { everyday: true }))).toEqual([]);
  });

  it('is not looked for in links, headings, examples and words of other languages', () => {
    expect(found('ja', '[[a|契約]]。\n\n### 契約\n\n<Lang tag="zh-Hant">契約</Lang>\n\n<Example>\n\n契約です。\n\n</Example>', '契約')).toEqual([]);
    expect(found('ja', '**契約**は大切。', '契約')).toEqual(['契約']);
    expect(found('ja', '**契約**者', '契約')).toEqual([]);
  });
});

describe('links to mentions', () => {
  const context = { exampleLabel: '例', hrefFor: (id: string) => `/c/${id}/`, termHref: (id: string) => `/t/#${id}`, titleOf: () => ({ text: '題' }) };

  it('stand once, at the first mention, and leave the tree they come from as it is', () => {
    const texts = bodies('契約と卸。[[b]]、[[b]]。', '契約だ。');
    const before = JSON.stringify(texts);
    const mentions = mentionFinder([word('契約', { id: 'contract' }), word('卸', { id: 'b', isTerm: false })], 'ja')(texts);
    const linked = markFirstLinks(texts.map((body) => linkMentions(body, mentions)), (id) => id);
    expect(linked.map((body) => renderProse(body, context))).toEqual([
      '<p><a class="defined" href="/t/#contract">契約</a>と<a class="defined" href="/c/b/">卸</a>。<a href="/c/b/">題</a>、<a href="/c/b/">題</a>。</p>\n',
      '<p>契約だ。</p>\n',
    ].map((html) => html.trim()));
    expect(JSON.stringify(texts)).toBe(before);
  });

  it('are for the rare words of a page, two a paragraph, never for what every page says', () => {
    const labels = Array.from({ length: 12 }, (_, index) => `${String.fromCharCode(0x4e00 + index * 7)}物`);
    const find = mentionFinder(labels.map((label) => word(label)), 'ja');
    const page = find(bodies(...labels.map((label) => `${label}です。`)));
    const common = Array.from({ length: 29 }, () => find(bodies(`${labels[0] ?? ''}です。`)));
    const entries = [page, ...common];
    const chosen = chooseMentions(page, mentionCounts(entries), entries.length, new Set([labels[1] ?? '']));
    expect(chosen).toHaveLength(maxMentions);
    expect(chosen.map(({ id }) => id)).not.toContain(labels[0]);
    expect(chosen.map(({ id }) => id)).not.toContain(labels[1]);
    const crowded = find(bodies(labels.map((label) => `${label}と`).join('、')));
    expect(chooseMentions(crowded, mentionCounts([crowded]), 1, new Set())).toHaveLength(2);
  });

  it('keep the first of an earlier and a present id', () => {
    const [body] = markFirstLinks(bodies('[[old]]と[[new]]'), () => 'new');
    const links = (body?.children[0] as Element).children.filter((child) => child.type === 'element');
    expect(links.map(({ properties }) => properties['className'])).toEqual([['defined'], undefined]);
  });
});
