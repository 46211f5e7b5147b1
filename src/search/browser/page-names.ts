/** Stands in for the names that the search engine will bring: reads them off the site's own pages. */
import type { Result } from './engine.ts';

export interface Named {
  readonly result: Result;
  readonly names: readonly { readonly text: string; readonly tag: string }[];
}

const tags: Readonly<Record<string, string>> = { ja: 'ja', ms: 'ms', 'zh-hant': 'zh-Hant', 'zh-hans': 'zh-Hans', ko: 'ko' };

/** Entries and terms with their names in every language. */
export async function loadNames(base: string, locale: string): Promise<Named[]> {
  const lists = await Promise.all(Object.keys(tags).map(async (code) => [tags[code] ?? code, await read(`${base}${code}/a-z/`)] as const));
  const own = lists.find(([tag]) => tag === tags[locale]);
  const rows = (page: Document): { code: string; label: string; href: string; title: boolean }[] =>
    [...page.querySelectorAll('.names li')].map((item) => {
      const link = item.querySelector('a');
      const alias = item.querySelector('.see') !== null;
      const code = item.querySelector('.code [aria-hidden]')?.textContent ?? '';
      return { code, label: link?.textContent?.trim() ?? '', href: link?.getAttribute('href') ?? '', title: !alias };
    });
  const all = lists.flatMap(([tag, page]) => rows(page).map((row) => ({ ...row, tag })));
  const entries = (own ? rows(own[1]) : []).filter(({ title }) => title).map(({ code, label, href }): Named => {
    const names = [{ text: label, tag: tags[locale] ?? '' }, { text: code, tag: 'en' }, ...all.filter((row) => row.code === code).map(({ label: text, tag }) => ({ text, tag }))];
    const kind = href.includes('case-') ? 'case' : href.includes('-vs-') ? 'comparison' : 'concept';
    return { result: result(href, label, tags[locale] ?? '', code, kind), names };
  });
  const glossary = await read(`${base}${locale}/terms/`);
  const terms = [...glossary.querySelectorAll('.terms > [id]')].filter((item) => !item.querySelector('.code')).map((item): Named => {
    const label = item.querySelector('dt')?.firstChild?.textContent?.trim() ?? '';
    const others = [...item.querySelectorAll<HTMLElement>('dd [lang]')].map((node) => ({ text: node.textContent ?? '', tag: node.lang }));
    return { result: result(`${base}${locale}/terms/#${item.id}`, label, tags[locale] ?? '', '', 'term'), names: [{ text: label, tag: tags[locale] ?? '' }, ...others] };
  });
  return [...entries, ...terms].filter(({ result: { title } }) => title !== '');
}

function result(href: string, title: string, lang: string, code: string, kind: string): Result {
  return { id: href, href, title, lang, code, letter: code.slice(0, 1), kind, load: () => Promise.resolve({ excerpt: [], lang, sections: [] }) };
}

async function read(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
