import { describe, expect, it } from 'vitest';
import { parseContent } from '../../src/data/parse-content.ts';
import { assertProject } from '../../src/model/assertions.ts';
import { permalinksText } from '../../src/model/permalinks.ts';
import type { ContentFile } from '../../src/data/read-content.ts';

const head = 'code: R01\nkind: concept\nfamily: line\norder: 1\nenglish:\n  title: A\nsources: [s]\nsections: [a]\n';
const body = '---\ntitle: セールス\nsummary: 要約。\n---\n\n## 題 {#a}\n\n本文。\n';

function files(changes: Readonly<Record<string, string | undefined>> = {}): ContentFile[] {
  const all: Record<string, string | undefined> = {
    'families.yaml': '- id: line\n  letter: R\n  texts:\n    ja: {title: 題, name: 線, summary: 約}\n    ms: {title: a, name: b, summary: c}\n    zh: {title: 題, name: 線, summary: 約}\n    ko: {title: 가, name: 나, summary: 다}\n',
    'sources.yaml': 's:\n  title: 出典\n  lang: ja\n  texts: {}\n',
    'map.yaml': 'size: [9, 9]\nlines:\n  line:\n    name: [1, 1]\n    stops:\n      - {id: a, at: [2, 2], label: below}\n',
    'zh-hans.yaml': '- from: 行銷\n  to: 营销\n',
    'permalinks.txt': permalinksText([], []),
    'concepts/a/concept.yaml': head,
    'concepts/a/ja.mdx': body,
    ...changes,
  };
  return Object.entries(all).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
}

describe('reading the content', () => {
  it('gives a project without issues', () => {
    const { project, issues } = parseContent(files());
    expect(issues).toEqual([]);
    expect(project.concepts.map(({ id, texts }) => [id, Object.keys(texts)])).toEqual([['a', ['ja']]]);
    expect(project.simplifiedExceptions).toEqual([{ from: '行銷', to: '营销' }]);
  });

  it('lists files that belong to nothing', () => {
    const { project } = parseContent(files({ 'concepts/a/fr.mdx': body, 'odd.yaml': 'x: 1' }));
    expect(project.strayFiles).toEqual([
      { file: 'content/concepts/a/fr.mdx', conceptId: 'a' },
      { file: 'content/odd.yaml', conceptId: undefined },
    ]);
  });

  it.each([
    ['unknown-key', 'concepts/a/concept.yaml', `${head}colour: red\n`, 9, /no key `colour`/],
    ['unknown-key', 'concepts/a/ja.mdx', body.replace('summary', 'sumary'), 3, /no key `sumary`/],
    ['bad-code', 'concepts/a/concept.yaml', head.replace('R01', 'r1'), 1, /station code/],
    ['bad-id', 'concepts/a/concept.yaml', head.replace('[a]', '[A b]'), 8, /an id is/],
    ['bad-value', 'concepts/a/concept.yaml', head.replace('kind: concept', 'kind: essay'), 2, /kind/],
    ['bad-value', 'concepts/a/ja.mdx', body.replace('要約。', '""'), 3, /empty/],
    ['yaml-syntax', 'concepts/a/concept.yaml', `${head}x: "open\n`, 10, /quote/i],
    ['yaml-syntax', 'concepts/a/ja.mdx', body.replace('要約。', '*要約'), 3, /alias/],
    ['front-matter', 'concepts/a/ja.mdx', '## 題 {#a}\n', 1, /no head/],
    ['missing-file', 'families.yaml', undefined, undefined, /not there/],
    ['missing-file', 'permalinks.txt', undefined, undefined, /ledger/],
    ['permalink-seal', 'permalinks.txt', '', undefined, /no seal/],
    ['permalink-form', 'permalinks.txt', '# x\nb/\na/\n', 3, /stands behind/],
    ['bad-value', 'sources.yaml', 's:\n  title: 出典\n  lang: ja\n  texts: {}\n  url: "javascript:alert(1)"\n', 1, /url/],
  ])('reports %s in %s with its line', (rule, path, text, line, message) => {
    const { issues } = parseContent(files({ [path]: text }));
    const issue = issues.find((found) => found.rule === rule);
    expect(issue).toMatchObject({ file: `content/${path}` });
    expect(issue?.line).toBe(line);
    expect(issue?.message).toMatch(message);
  });

  it('does not tell a fault of one file again for the files that depend on it', () => {
    const broken = parseContent(files({ 'concepts/b/concept.yaml': 'code: [', 'concepts/a/concept.yaml': `${head}relations:\n  related: [b]\n`, 'concepts/a/ko.mdx': 'x' }));
    expect(broken.project.unreadable).toEqual(['content/concepts/a/ko.mdx', 'content/concepts/b/concept.yaml']);
    const rules = assertProject(broken.project).map(({ rule, message }) => `${rule} ${message}`);
    expect(rules.filter((text) => /dangling|ko\.mdx/.test(text))).toEqual([]);
  });

  it('reports the faults of all files at once', () => {
    const { issues } = parseContent(files({ 'concepts/a/ja.mdx': body.replace('summary', 'x'), 'sources.yaml': 's: 1\n', 'zh-hans.yaml': undefined }));
    expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(['content/concepts/a/ja.mdx', 'content/sources.yaml', 'content/zh-hans.yaml']));
  });
});

it('of a body that cannot be parsed, only that is told', () => {
  const { issues, project } = parseContent(files({ 'concepts/a/ja.mdx': `${body}\n<Example>\n` }));
  expect(issues.map(({ rule }) => rule)).toEqual(['mdx-syntax']);
  expect(assertProject(project).filter(({ file }) => file.endsWith('ja.mdx'))).toEqual([]);
});
