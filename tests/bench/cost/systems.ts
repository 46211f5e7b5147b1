import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as pagefind from 'pagefind';
import { localeCodes, locales, type Locale } from '../../../src/i18n/languages.ts';
import { buildUrls } from '../../../src/model/urls.ts';
import { buildSearchData } from '../../../src/search/index/build-search-data.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
import type { SiteContent } from './site-content.ts';

/** What is compared: this site's search, and Pagefind as it comes. */
export const systems = ['ours', 'default'] as const;

export type System = (typeof systems)[number];

/** Builds the search of a site and writes what is served of it into a folder. */
export const buildInto: Readonly<Record<System, (content: SiteContent, folder: string) => Promise<void>>> = {
  async ours({ graph, pages }, folder) {
    for (const { path, content } of await buildSearchData(graph, pages)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  },

  async default({ pages }, folder) {
    const { index, errors } = await pagefind.createIndex();
    if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
    const urls = buildUrls('/');
    for (const locale of localeCodes) {
      for (const page of pages[locale]) await index.addHTMLFile({ url: urls.concept(locale, page.id), content: html(page, locale) });
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    await pagefind.close();
  },
};

/** A page as any site would have it. The questions stand on no page. */
function html({ names: [title = '', ...aka], summary, sections }: SearchPage, locale: Locale): string {
  const paragraphs = (text: string): string => text.split('\n').map((line) => `<p>${escaped(line)}</p>`).join('');
  return [
    `<!doctype html><html lang="${locales[locale].tag}"><head><meta charset="utf-8"><title>${escaped(title)}</title></head><body><main>`,
    `<h1>${escaped(title)}</h1>${aka.map((name) => `<p>${escaped(name)}</p>`).join('')}<p>${escaped(summary)}</p>`,
    ...sections.map(({ id, title, text }) => `<section><h2 id="${id}">${escaped(title)}</h2>${paragraphs(text)}</section>`),
    '</main></body></html>',
  ].join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
