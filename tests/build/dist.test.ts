import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { embedPaintScript } from '../../src/exports/embed-paint.ts';
import { firstPaintScript } from '../../src/exports/first-paint.ts';
import { contentSecurityPolicy, embedSecurityPolicy } from '../../src/exports/security.ts';
import { localeCodes, locales } from '../../src/i18n/languages.ts';
import { indexTag, namesPath, pagesPath, type PagesFile } from '../../src/search/files/index-files.ts';
import { attribute, brokenLinks, elements, entryPages, listFiles, pageWords, readPages } from '../support/built-site.ts';
import { foreignScript } from '../support/scripts.ts';

const folder = 'dist';
const pages = readPages(folder);
const files = listFiles(folder);
const entries = entryPages(pages);

/** The engine's worker, its script and all that they import. */
const engine = withImports(files.filter((file) => /^_astro\/(engine-worker|create-engine)\.[^/]*\.js$/.test(file)));

function withImports(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  // What is added on the way is gone through, too.
  for (const script of found) {
    for (const [, name] of readFileSync(`${folder}/${script}`, 'utf8').matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)/g)) found.add(`_astro/${name ?? ''}`);
  }
  return [...found];
}

describe('the built site', () => {
  it('has every page in every language', () => {
    for (const locale of localeCodes) {
      const own = pages.filter(({ address }) => address.startsWith(`/${locale}/`)).map(({ address }) => address.slice(locale.length + 1));
      expect(own).toEqual(expect.arrayContaining(['/', '/map/', '/a-z/', '/search/', '/terms/', '/rides/', '/rides/first-week/', '/sources/', '/lines/route-selling/', '/concepts/route-sales/']));
      expect(own).toHaveLength(pages.filter(({ address }) => address.startsWith('/ja/')).length);
    }
  });

  it('shows no value that a template did not put into words', () => {
    expect(pages.filter(({ html }) => /\[object |>undefined<|>NaN</.test(html)).map(({ address }) => address)).toEqual([]);
  });

  it('has no broken link and no broken anchor', () => {
    expect(brokenLinks(pages, files)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(JSON.parse(readFileSync('.config/html-validate.json', 'utf8')));
    const faults: string[] = [];
    for (const { file, html } of pages) {
      const report = await validator.validateString(html, file);
      faults.push(...report.results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${file}:${line} ${ruleId} ${message}`)));
    }
    expect(faults).toEqual([]);
  });

  it('has each text in the script of its language', () => {
    const faults = pages.flatMap(({ file, tree }) =>
      pageWords(tree).flatMap(({ text, lang }) => {
        if (!(lang in { ja: 1, ms: 1, 'zh-Hant': 1, 'zh-Hans': 1, ko: 1 })) return [];
        const foreign = foreignScript(text, lang);
        const han = lang === 'ko' ? (text.match(/\p{Script=Han}/gu) ?? []) : [];
        return foreign.length + han.length > 0 ? [`${file} (${lang}): ${[...foreign, ...han].join('')} in ${text.trim()}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('says of each localised page which language it is in', () => {
    for (const { address, tree } of pages) {
      const locale = localeCodes.find((code) => address.startsWith(`/${code}/`) || address.startsWith(`/embed/${code}/`));
      const [html] = elements(tree, 'html');
      expect(html && attribute(html, 'lang'), address).toBe(locale ? locales[locale].tag : 'en');
    }
  });

  it('carries the content security policy, and nothing inline that it would block', () => {
    const isFirstPaint = ({ children: [content] }: ReturnType<typeof elements>[number]): boolean => content?.type === 'text' && [firstPaintScript, embedPaintScript].includes(content.value);
    for (const { file, address, tree } of pages) {
      const policies = elements(tree, 'meta').filter((meta) => /content-security-policy/i.test(attribute(meta, 'httpEquiv') ?? ''));
      expect(policies.map((meta) => attribute(meta, 'content')), file).toEqual([(address.startsWith('/embed/') ? embedSecurityPolicy : contentSecurityPolicy).meta]);
      const inline = elements(tree).filter(
        (node) =>
          node.tagName === 'style' ||
          (node.tagName === 'script' && attribute(node, 'src') === undefined && attribute(node, 'type') !== 'application/ld+json' && !isFirstPaint(node)) ||
          Object.keys(node.properties).some((name) => name === 'style' || /^on[A-Z]/.test(name)),
      );
      expect(inline.map(({ tagName }) => tagName), file).toEqual([]);
    }
  });

  it('paints a page when the element is there that it names, which stands once in it', () => {
    const waiting = pages.flatMap(({ file, tree }) => {
      const awaited = elements(tree, 'link').filter((link) => attribute(link, 'rel') === 'expect').map((link) => attribute(link, 'href')?.slice(1));
      return awaited.map((id) => [file, elements(tree).filter((node) => attribute(node, 'id') === id).length] as const);
    });
    expect(waiting.length).toBeGreaterThan(localeCodes.length * 70);
    expect(waiting.filter(([, count]) => count !== 1)).toEqual([]);
  });

  it('loads nothing from elsewhere', () => {
    const loaded = pages.flatMap(({ tree }) =>
      elements(tree).flatMap((node) => {
        const rel = attribute(node, 'rel') ?? '';
        if (node.tagName === 'link' && /canonical|alternate|expect/.test(rel)) return [];
        return ['link', 'script', 'img', 'iframe', 'source', 'form'].includes(node.tagName) ? [attribute(node, 'href') ?? attribute(node, 'src') ?? attribute(node, 'action') ?? '/'] : [];
      }),
    );
    expect(loaded.filter((address) => !address.startsWith('/') || address.startsWith('//'))).toEqual([]);
    const styles = files.filter((file) => file.endsWith('.css')).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    expect(styles.filter((css) => /url\(|@import/.test(css))).toEqual([]);
  });

  it('names canonical, all languages and x-default on every localised page', () => {
    for (const { address, tree } of pages.filter(({ address: path, movedTo }) => movedTo === undefined && localeCodes.some((code) => path.startsWith(`/${code}/`)))) {
      const links = elements(tree, 'link');
      expect(links.filter((link) => attribute(link, 'rel') === 'canonical').map((link) => attribute(link, 'href')), address).toEqual([`https://sales-route-map.example${address}`]);
      expect(links.filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hrefLang')).map((link) => attribute(link, 'hrefLang'))).toEqual([...localeCodes.map((code) => locales[code].tag), 'x-default']);
    }
  });

  it.each(['og:type', 'og:title', 'og:description', 'og:url', 'og:locale', 'og:site_name'])('gives %s on every entry', (property) => {
    for (const { file, tree } of entries) {
      const values = elements(tree, 'meta').filter((meta) => attribute(meta, 'property') === property).map((meta) => attribute(meta, 'content'));
      expect(values, file).toHaveLength(1);
      expect(values[0], file).toBeTruthy();
    }
  });

  it('describes every entry as JSON-LD', () => {
    for (const { file, tree } of entries) {
      const [script] = elements(tree, 'script').filter((node) => attribute(node, 'type') === 'application/ld+json');
      const [content] = script?.children ?? [];
      const data = JSON.parse(content?.type === 'text' ? content.value : '') as Record<string, unknown>;
      expect(data['@type'], file).toEqual(['DefinedTerm', 'LearningResource']);
      for (const key of ['name', 'termCode', 'description', 'inLanguage', 'url', 'inDefinedTermSet']) expect(data[key], `${file} ${key}`).toBeTruthy();
    }
  });

  it('has one first-level heading a page, and an id under every second-level one of an entry', () => {
    for (const { file, tree } of pages) expect(elements(tree, 'h1'), file).toHaveLength(1);
    for (const { file, tree } of entries) expect(elements(tree, 'h2').filter((heading) => !attribute(heading, 'id')), file).toEqual([]);
  });

  it('has a search index for each language, and only files that the search asks for', () => {
    const index = JSON.parse(readFileSync(`${folder}/pagefind/pagefind-entry.json`, 'utf8')) as { languages: Record<string, { page_count: number; hash: string }> };
    const texts = (locale: string): string[] => files.filter((file) => file.startsWith(`search-index/${locale}/`) && !file.endsWith('pages.json'));
    expect(Object.keys(index.languages).sort()).toEqual(localeCodes.map(indexTag).sort());
    for (const locale of localeCodes) {
      const own = JSON.parse(readFileSync(`${folder}/${pagesPath(locale)}`, 'utf8')) as PagesFile;
      expect(own.files).toContain(`pagefind.${index.languages[indexTag(locale)]?.hash ?? ''}.pf_meta`);
      expect(own.files.map((file) => `pagefind/${file}`).filter((file) => !files.includes(file))).toEqual([]);
      expect(own.ids.filter(Boolean)).toHaveLength(index.languages[indexTag(locale)]?.page_count ?? 0);
      expect(own.ids.filter(Boolean)).toHaveLength(texts(locale).length);
    }
    expect(files.filter((file) => /fragment|pagefind-(ui|worker|highlight)/.test(file))).toEqual([]);
  });

  it('has an engine that needs no script of the box or the page that ask it', () => {
    expect(engine.filter((file) => !/^_astro\/(engine-worker|create-engine)\./.test(file))).toEqual([]);
    expect(engine).toHaveLength(2);
  });

  it('answers by name with 45 KB at most: engine and names, brotli', () => {
    const bytes = [...engine, namesPath].reduce((sum, file) => sum + brotliCompressSync(readFileSync(`${folder}/${file}`)).length, 0);
    expect(bytes).toBeLessThanOrEqual(45 * 1024);
  });

  it('tells crawlers and hosts what they need', () => {
    expect(files).toEqual(expect.arrayContaining(['404.html', '_headers', '_redirects', 'robots.txt', 'sitemap.xml', 'favicon.svg']));
    expect(readFileSync(`${folder}/robots.txt`, 'utf8')).toContain('Sitemap: https://sales-route-map.example/sitemap.xml');
  });
});
