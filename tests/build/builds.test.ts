import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runAstro } from '../../.scripts/build.ts';
import { buildSkeleton } from '../../.scripts/skeleton.ts';
import { parseContent } from '../../src/data/parse-content.ts';
import { contentSecurityPolicy, embedSecurityPolicy } from '../../src/exports/security.ts';
import { readContent } from '../../src/data/read-content.ts';
import { localeCodes } from '../../src/i18n/languages.ts';
import { localeMessages } from '../../src/i18n/translate.ts';
import { permalinksText } from '../../src/model/permalinks.ts';
import { parsePermalinks } from '../../src/schemas/permalinks.ts';
import { attribute, brokenLinks, elements, listFiles, readPages } from '../support/built-site.ts';

const scratch = mkdtempSync(join(tmpdir(), 'sales-route-map-builds-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A copy of the content, to be changed; and a build of it into a folder of its own. */
function copyContent(name: string): { content: string; build: (env?: Record<string, string>) => Promise<{ code: number; output: string; out: string }> } {
  const content = join(scratch, name, 'content');
  const out = join(scratch, name, 'dist');
  cpSync('content', content, { recursive: true });
  return {
    content,
    async build(env = {}) {
      return { ...(await runAstro(['build'], { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(scratch, name, 'cache'), ...env })), out };
    },
  };
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path}: the change changed nothing.`);
  writeFileSync(path, after);
}

function digest(folder: string): Record<string, string> {
  return Object.fromEntries(listFiles(folder).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}

describe('a build', () => {
  it('gives the same bytes for the same content, search index included', async () => {
    const { code, output, out } = await copyContent('again').build();
    expect(code, output).toBe(0);
    const [first, second] = [digest('dist'), digest(out)];
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
  });

  it('fails with all issues of the content at once, and writes no page', async () => {
    const { content, build } = copyContent('broken');
    const entry = (name: string): string => join(content, 'concepts', name);
    edit(join(entry('sales'), 'concept.yaml'), (text) => text.replace('code: M02', 'code: M01'));
    edit(join(entry('sales'), 'ja.mdx'), (text) => text.replace('## ', '**「開いた」まま** ## '));
    edit(join(entry('marketing'), 'ms.mdx'), (text) => `${text}\n<Chart>x</Chart>\n`);
    edit(join(entry('marketing'), 'ko.mdx'), (text) => `${text}\n[[no-such-entry]]\n`);
    edit(join(entry('route-sales'), 'concept.yaml'), (text) => text.replace('related: [', 'related: [gone, '));
    edit(join(entry('route-business'), 'zh.mdx'), (text) => text.replace('{#origin}', '{#beginnings}'));
    edit(join(content, 'families.yaml'), (text) => text.replace('letter: E', 'letter: E\n  colour: red'));
    rmSync(join(entry('consultative-selling'), 'ko.mdx'));
    writeFileSync(join(entry('consultative-selling'), 'fr.mdx'), '---\ntitle: x\n---\n');
    const { code, output, out } = await build();
    expect(code).not.toBe(0);
    for (const [file, rule] of [
      ['concepts/sales-vs-marketing/concept.yaml', 'code-used-twice'],
      ['concepts/sales/ja.mdx', 'text-before-heading'],
      ['concepts/marketing/ms.mdx', 'unknown-component'],
      ['concepts/marketing/ko.mdx', 'link-target'],
      ['concepts/route-sales/concept.yaml', 'dangling-relation'],
      ['concepts/route-business/zh.mdx', 'section-ids'],
      ['families.yaml', 'unknown-key'],
      ['concepts/consultative-selling/concept.yaml', 'missing-language'],
      ['concepts/consultative-selling/fr.mdx', 'stray-language'],
    ] as const) {
      expect(output).toMatch(new RegExp(`content/${file}(:\\d+)? {2}\\[${rule}\\] .+\\n {4}→ .+`));
    }
    // One fault is not told again by what depends on it.
    expect(output).not.toContain('unknown-family');
    expect(existsSync(join(out, 'ja', 'index.html'))).toBe(false);
  });

  it('can be made with gaps on purpose: readers get labelled links, and no address is lost', async () => {
    const { content, build } = copyContent('gaps');
    rmSync(join(content, 'concepts', 'marketing', 'ko.mdx'));
    const { code, output, out } = await build({ ALLOW_GAPS: '1' });
    expect(code, output).toBe(0);
    expect(output).toContain('marketing has no ko.mdx');
    const pages = readPages(out);
    expect(brokenLinks(pages, listFiles(out))).toEqual([]);
    const page = pages.find(({ address }) => address === '/ko/concepts/marketing/');
    const links = page ? elements(page.tree, 'a').filter((link) => attribute(link, 'dataLocale') && !attribute(link, 'ariaCurrent')) : [];
    const offered = links.filter((link) => /: /.test(link.children.map((child) => (child.type === 'text' ? child.value : '')).join('')));
    expect(offered.map((link) => [attribute(link, 'lang'), attribute(link, 'href')])).toEqual([
      ['ja', '/ja/concepts/marketing/'],
      ['ms', '/ms/concepts/marketing/'],
      ['zh-Hant', '/zh-hant/concepts/marketing/'],
      ['zh-Hans', '/zh-hans/concepts/marketing/'],
    ]);
  });

  it('keeps earlier ids and codes alive, and stands below another base', async () => {
    const { content, build } = copyContent('moved');
    edit(join(content, 'concepts', 'route-sales', 'concept.yaml'), (text) => `${text}earlier:\n  ids: [van-sales]\n  codes: [R77]\n  sections: {beginnings: origin}\n`);
    edit(join(content, 'paths', 'first-week.yaml'), (text) => `earlier: [week-one]\n${text}`);
    edit(join(content, 'families.yaml'), (text) => text.replace('- id: route-selling', '- id: route-selling\n  earlier: [routes]').replace('letter: E', 'letter: E\n  retired: [E99, E98]'));
    edit(join(content, 'permalinks.txt'), (text) => permalinksText([...parsePermalinks(text, '').permalinks, { address: 'concepts/cold-calling/', line: 1, gone: { codes: ['E99', 'E98'] } }], ['concepts/cold-calling/#steps', 'go/E98/', 'go/E99/']));
    const { code, output, out } = await build({ BASE_PATH: '/learn', SITE_URL: 'https://example.org' });
    expect(code, output).toBe(0);
    const pages = readPages(out, '/learn/');
    expect(brokenLinks(pages, listFiles(out), '/learn/')).toEqual([]);
    const old = pages.find(({ address }) => address === '/learn/ko/concepts/van-sales/');
    expect(old?.html).toContain('url=/learn/ko/concepts/route-sales/');
    expect(old?.html).toContain(contentSecurityPolicy.meta);
    // Another site on the host keeps what is its own.
    const scripts = listFiles(out).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(out, file), 'utf8')).join('\n');
    for (const name of ['study', 'lesson:', 'lesson-read', 'searches', 'search-places', 'locale', 'with', 'appearance']) {
      expect(scripts).toContain(`sales-route-map/learn:${name}`);
      expect(scripts).not.toContain(`sales-route-map:${name}`);
    }
    expect(pages.find(({ address }) => address === '/learn/ja/')?.html).toContain('data-key="sales-route-map/learn:appearance"');
    expect(pages.some(({ address }) => address === '/learn/go/R77/')).toBe(true);
    for (const address of ['/learn/go/r77/', '/learn/go/week-one/', '/learn/go/e99/', '/learn/embed/ja/R77/']) expect(pages.map((page) => page.address)).toContain(address);
    expect(listFiles(out)).toContain('oembed/ko/R77.json');
    expect(pages.find(({ address }) => address === '/learn/ms/rides/week-one/')?.html).toContain('url=/learn/ms/rides/first-week/');
    expect(pages.find(({ address }) => address === '/learn/ms/map/')?.html).toMatch(/value="first-week" data-earlier="week-one"/);
    expect(pages.find(({ address }) => address === '/learn/ms/lines/routes/print/')?.html).toContain('url=/learn/ms/lines/route-selling/print/');
    expect(pages.find(({ address }) => address === '/learn/ja/concepts/route-sales/')?.html).toContain('<span id="beginnings"></span>');
    // What is gone says so at its address, and by its code.
    expect(pages.find(({ address }) => address === '/learn/ko/concepts/cold-calling/')?.html).toContain('E99');
    expect(pages.find(({ address }) => address === '/learn/go/E99/')?.html).toContain('href="/learn/ko/concepts/cold-calling/"');
    for (const code of ['E99', 'E98']) {
      expect(pages.find(({ address }) => address === `/learn/go/${code.toLowerCase()}/`)?.html).toContain('href="/learn/ms/concepts/cold-calling/"');
      for (const locale of localeCodes) {
        const frame = pages.find(({ address }) => address === `/learn/embed/${locale}/${code}/`);
        expect(frame?.html).toContain(`href="/learn/${locale}/concepts/cold-calling/"`);
        expect(frame?.html).toContain(localeMessages(locale)['gone.title']);
        expect(frame?.html).toContain(embedSecurityPolicy.meta);
        expect(JSON.parse(readFileSync(join(out, 'oembed', locale, `${code}.json`), 'utf8'))).toMatchObject({ type: 'rich', html: expect.stringContaining(`/embed/${locale}/${code}/`) as string });
        expect(listFiles(out)).toContain(`og/${locale}/site.png`);
      }
    }
    expect(readFileSync(join(out, '_redirects'), 'utf8')).toContain('/learn/go/R77/ /learn/go/R02/ 301');
    expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain('<loc>https://example.org/learn/ja/concepts/route-sales/</loc>');
  });

  it('fails when an address that was published is lost, telling each with its mend', async () => {
    const { content, build } = copyContent('lost');
    edit(join(content, 'concepts', 'route-sales', 'concept.yaml'), (text) => text.replace('code: R02', 'code: R22').replace(', origin,', ', beginnings,').replaceAll('#origin', '#beginnings'));
    for (const language of ['ja', 'ms', 'zh', 'ko']) edit(join(content, 'concepts', 'route-sales', `${language}.mdx`), (text) => text.replaceAll('{#origin}', '{#beginnings}').replaceAll(': origin', ': beginnings'));
    rmSync(join(content, 'terms', 'work-log.yaml'));
    const { code, output } = await build();
    expect(code).not.toBe(0);
    for (const address of ['concepts/route-sales/#origin', 'go/R02/', 'terms/#work-log']) expect(output).toMatch(new RegExp(`content/permalinks\\.txt:\\d+ {2}\\[permalink-lost\\] ${address} .+\\n {4}→ .+`));
  });

  it('gives entry pages whose size does not depend on how many entries there are', async () => {
    const { content, build } = copyContent('many');
    const { project } = parseContent(await readContent(content));
    for (let number = 30; number < 90; number++) {
      const files = buildSkeleton({ id: `extra-${number}`, kind: 'concept', family: 'efficiency-methods', compares: [], source: 'efficiency' }, project);
      mkdirSync(join(content, 'concepts', `extra-${number}`));
      for (const [path, text] of Object.entries(files)) {
        writeFileSync(join(content, path), text.replace(/^code: .*/m, `code: E${number}`).replace(/^order: .*/m, `order: ${number}`));
      }
    }
    edit(join(content, 'map.yaml'), (text) => {
      const stops = Array.from({ length: 60 }, (_, index) => `      - {id: extra-${index + 30}, at: [48, ${index + 40}], from: morning-meeting, label: right}\n`);
      return `${text.replace('size: [80, 56]', 'size: [80, 100]')}${stops.join('')}`;
    });
    const { code, output, out } = await build();
    expect(code, output).toBe(0);
    for (const id of ['consultative-selling', 'route-sales-vs-route-business', 'marketing']) {
      // Which words are rare enough to be linked does depend on all texts.
      const page = (folder: string): string => readFileSync(join(folder, 'zh-hans', 'concepts', id, 'index.html'), 'utf8').replace(/<a class="defined"[^>]*>(.*?)<\/a>/g, '$1');
      expect(page(out)).toBe(page('dist'));
    }
  });

  it('fails when an entry page is over its budget, naming the page', async () => {
    const { content, build } = copyContent('heavy');
    const noise = Array.from({ length: 6000 }, (_, index) => createHash('sha256').update(String(index)).digest('hex').slice(0, 6)).join(' ');
    edit(join(content, 'concepts', 'sales', 'ms.mdx'), (text) => `${text}\n${noise}\n`);
    const { code, output } = await build();
    expect(code).not.toBe(0);
    expect(output).toMatch(/ms\/concepts\/sales\/index\.html: \d+ bytes in all, 20480 allowed/);
  });
});
