import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/i18n/languages.ts';
import { localeMessages } from '../../src/i18n/translate.ts';
import { goneWith } from '../../src/model/permalinks.ts';
import { parsePermalinks } from '../../src/schemas/permalinks.ts';
import { attribute, elements, entryPages, listFiles, readPages } from '../support/built-site.ts';

const folder = 'dist';
const origin = 'https://sales-route-map.example';
const pages = readPages(folder);
const files = listFiles(folder);
const { permalinks } = parsePermalinks(readFileSync('content/permalinks.txt', 'utf8'), 'content/permalinks.txt');
const entries = entryPages(pages);
const gone = permalinks.filter((permalink) => permalink.gone);
/** Every station code that there is or was. */
const codes = new Set(permalinks.flatMap(({ address }) => /^go\/([A-Z][0-9]*)\/$/.exec(address)?.[1] ?? []));

describe('the ledger of addresses', () => {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const anchors = new Map(pages.map(({ address, tree }) => [address, new Set(elements(tree).map((node) => attribute(node, 'id')))]));

  it('holds nothing that the site does not have, in every language; what has moved leads on, and what is gone has a page that says so', () => {
    const lost = permalinks.flatMap(({ address }) => {
      const [path = '', anchor] = address.split('#');
      const places = path.startsWith('go/') ? [`/${path}`] : localeCodes.map((locale) => `/${locale}/${path}`);
      const isGone = gone.some((one) => goneWith(one)(address));
      return places.flatMap((place) => {
        const page = byAddress.get(place);
        const shown = page?.movedTo === undefined ? page : byAddress.get(page.movedTo);
        return shown && (anchor === undefined || isGone || anchors.get(shown.address)?.has(anchor)) ? [] : [`${place}${anchor === undefined ? '' : `#${anchor}`}`];
      });
    });
    expect(lost).toEqual([]);
  });

  it('has in the language of each page that something is gone, and by which codes, in frames as well', () => {
    for (const { address, gone: { codes: had = [] } = {} } of gone) {
      if (address.includes('#')) continue;
      for (const locale of localeCodes) {
        const framed = had.map((code) => `/embed/${locale}/${code}/`);
        for (const place of [`/${locale}/${address}`, ...framed]) expect(byAddress.get(place)?.html, place).toContain(localeMessages(locale)['gone.title']);
        for (const code of had) expect(files).toContain(`oembed/${locale}/${code}.json`);
      }
      for (const code of had) expect(byAddress.get(`/go/${code}/`)?.html).toContain(`/${address}"`);
    }
  });

  it('holds every page of the site; what is missing is named in src/model/permalinks.ts', () => {
    const listed = new Set(permalinks.map(({ address }) => address));
    const own = pages.flatMap(({ address }) => {
      const path = /^\/(?:ja\/)(.*)$/.exec(address)?.[1] ?? /^\/(go\/.*)$/.exec(address)?.[1];
      // A code in small letters is the same page.
      return path === undefined || /^go\/[a-z][0-9]*\/$/.test(path) ? [] : [path];
    });
    expect(own.filter((path) => !listed.has(path))).toEqual([]);
  });
});

describe('language-free pages', () => {
  it('stand under their codes in small letters as well, as the same file', () => {
    expect(codes.size).toBeGreaterThan(50);
    for (const code of codes) expect(readFileSync(`${folder}/go/${code.toLowerCase()}/index.html`, 'utf8')).toBe(readFileSync(`${folder}/go/${code}/index.html`, 'utf8'));
  });
});

describe('previews of links', () => {
  it('are in the language of the page that is linked', () => {
    for (const { address, tree } of entries) {
      const meta = (property: string): string | undefined => elements(tree, 'meta').filter((node) => attribute(node, 'property') === property).map((node) => attribute(node, 'content'))[0];
      const locale = address.split('/')[1] ?? '';
      const [title] = elements(tree, 'title')[0]?.children ?? [];
      expect(meta('og:title')).toBe(title?.type === 'text' ? title.value : '');
      expect(meta('og:url')).toBe(origin + address);
      expect(meta('og:image')).toMatch(new RegExp(`/og/${locale}/[A-Z][0-9]+\\.png$`));
    }
    expect(readFileSync(`${folder}/_redirects`, 'utf8')).not.toMatch(/Language=/i);
  });
});

describe('entries for frames', () => {
  const framed = pages.filter(({ address }) => address.startsWith('/embed/'));

  it('stand for each entry and language, are not listed, and name the entry as what they show', () => {
    const shown = framed.map(({ address, tree }) => {
      const [, , locale, code] = address.split('/');
      const robots = elements(tree, 'meta').filter((node) => attribute(node, 'name') === 'robots').map((node) => attribute(node, 'content'));
      const [canonical = ''] = elements(tree, 'link').filter((node) => attribute(node, 'rel') === 'canonical').map((node) => attribute(node, 'href') ?? '');
      const [article] = elements(tree, 'article');
      expect(robots, address).toEqual(['noindex']);
      expect(canonical, address).toMatch(new RegExp(`^${origin}/${locale ?? ''}/concepts/[a-z0-9-]+/$`));
      // By a code that it had before as well; of what is gone, the page that says so.
      const entry = entries.find((one) => origin + one.address === canonical);
      const own = article && attribute(article, 'dataCode');
      if (entry) expect(entry.html, address).toContain(`data-code="${own ?? ''}"`);
      else expect(gone.some((one) => canonical.endsWith(`/${one.address}`) && one.gone?.codes.includes(code ?? '')), address).toBe(true);
      expect(elements(tree, 'a').filter((link) => (attribute(link, 'href') ?? '').startsWith('#')), address).toEqual([]);
      expect(elements(tree, 'base').map((base) => attribute(base, 'target')), address).toEqual(['_blank']);
      return own === code ? canonical : '';
    });
    expect(entries.filter(({ address }) => !shown.includes(origin + address)).map(({ address }) => address)).toEqual([]);
    expect(framed.filter(({ address }) => !codes.has(address.split('/')[3] ?? '')).map(({ address }) => address)).toEqual([]);
  });
});

describe('oEmbed', () => {
  it('is named by each entry, and describes the frame of that entry', () => {
    for (const { address, tree } of entries) {
      const links = elements(tree, 'link').filter((node) => attribute(node, 'type') === 'application/json+oembed');
      expect(links, address).toHaveLength(1);
      const href = links[0] ? (attribute(links[0], 'href') ?? '') : '';
      expect(href.startsWith(`${origin}/oembed/`), address).toBe(true);
      const data = JSON.parse(readFileSync(`${folder}/${href.slice(origin.length + 1)}`, 'utf8')) as Record<string, unknown>;
      expect(data).toMatchObject({ type: 'rich', version: '1.0', width: expect.any(Number) as number, height: expect.any(Number) as number, thumbnail_width: 1200, thumbnail_height: 630 });
      const src = /^<iframe src="([^"]+)" title="[^"]+"/.exec(String(data['html']))?.[1] ?? '';
      expect(files, address).toContain(`${src.slice(origin.length + 1)}index.html`);
      expect(files, address).toContain(String(data['thumbnail_url']).slice(origin.length + 1));
      for (const key of ['title', 'provider_name', 'provider_url']) expect(data[key], address).toBeTruthy();
    }
  });
});
