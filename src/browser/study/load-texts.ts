import { fillIn } from '../../search/browser/fill-in.ts';
import type { StudyStore } from '../../study/study-record.ts';
import type { CatalogueFile } from '../../wire/catalogue-file.ts';
import type { StudyTexts, StudyTextsFile } from '../../wire/study-texts-file.ts';
import { openStudy } from './open-study.ts';

/** Texts of the page's language, and how it writes numbers and dates. */
export interface Words extends StudyTextsFile {
  /** A text with its placeholders filled in, numbers as the language writes them. */
  say(text: keyof StudyTexts, values?: Readonly<Record<string, string | number>>): string;
  /** A day as the language writes it. @param at milliseconds since 1970 */
  day(at: number): string;
}

async function loadWords(root: HTMLElement): Promise<Words> {
  const file = await loadJson<StudyTextsFile>(root.dataset['study'] ?? '');
  const number = new Intl.NumberFormat(file.tag);
  const date = new Intl.DateTimeFormat(file.tag, { dateStyle: 'long' });
  return {
    ...file,
    say: (text, values = {}) => fillIn(file.texts[text], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? number.format(value) : value]))),
    day: (at) => date.format(at),
  };
}

/**
 * What the reader has done, under the ids of today, and the texts to tell of it.
 * @param root an element whose `data-study` is the address of the texts
 * @throws when the texts cannot be loaded
 */
export async function openStudyAt(root: HTMLElement): Promise<[StudyStore, Words]> {
  const [store, words] = await Promise.all([openStudy(), loadWords(root)]);
  store.follow(words.renamed);
  return [store, words];
}

export function loadCatalogue({ catalogue }: Words): Promise<CatalogueFile> {
  return loadJson<CatalogueFile>(catalogue);
}

async function loadJson<Shape>(href: string): Promise<Shape> {
  // A file of the release before has other texts in it.
  const response = await fetch(href, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Shape;
}
