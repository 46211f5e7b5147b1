import { localeCodes, locales, type Locale } from '../../i18n/languages.ts';
import type { ConceptGraph } from '../../model/concept-graph.ts';
import { homophonesPath } from '../files/homophones-file.ts';
import { indexTag, namesPath, pagefindFolder, pagesPath, termPrefix, textPath, type PagesFile, type TextFile } from '../files/index-files.ts';
import { packNames, type NamesFile } from '../files/names-file.ts';
import { buildHomophones } from './build-homophones.ts';
import { buildNames, labelledItems } from './build-names.ts';
import { buildSearchIndex, type IndexFile, type SearchIndex } from './build-search-index.ts';
import { hanFormsIn } from './han-forms.ts';
import { indexRecords } from './index-records.ts';
import { japaneseNouns, loadJapaneseWords } from './japanese-words.ts';
import type { SearchPage } from './search-page.ts';

/** All files of the search, by path from the site's base, in a fixed order. The same content gives the same bytes. */
export async function buildSearchData(graph: ConceptGraph, pages: Readonly<Record<Locale, readonly SearchPage[]>>): Promise<IndexFile[]> {
  const japanese = await loadJapaneseWords();
  const items = labelledItems(graph);
  const forms = hanFormsIn([JSON.stringify(items), ...localeCodes.flatMap((locale) => pages[locale].map((page) => JSON.stringify(page)))]);
  const names = buildNames(items, forms, japanese);
  // Before the index, beside which there is little memory to spare.
  const homophones = buildHomophones(names, japanese, japaneseNouns());
  const index = await buildSearchIndex(localeCodes.flatMap((locale) => indexRecords(pages[locale], locales[locale].content, indexTag(locale), forms, { japanese })));
  return [
    ...index.files.map(({ path, content }) => ({ path: pagefindFolder + path, content })),
    json(namesPath, packNames(names)),
    json(homophonesPath, homophones),
    ...localeCodes.flatMap((locale) => [
      json(pagesPath(locale), pagesFile(locale, names, index)),
      ...pages[locale].map(({ id, summary, sections }) =>
        json(textPath(locale, id), { summary, sections: sections.map(({ id, title, text }) => [id, title, text] as const) } satisfies TextFile),
      ),
    ]),
  ];
}

function pagesFile(locale: Locale, { build, items }: NamesFile, { ids, files }: SearchIndex): PagesFile {
  const tag = indexTag(locale);
  const byRecord = new Map([...ids].map(([id, url]) => [url, id]));
  return {
    build,
    ids: items.map(({ id, code }) => (byRecord.get(`/${tag}/${code === undefined ? termPrefix : ''}${id}`) ?? '').replace(`${tag}_`, '')),
    files: files.map(({ path }) => path).filter((path) => path.includes(`${tag}_`)),
  };
}

function json(path: string, value: unknown): IndexFile {
  return { path, content: new TextEncoder().encode(JSON.stringify(value)) };
}
