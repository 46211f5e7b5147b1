import { localeCodes, type Locale } from '../../../src/i18n/languages.ts';
import { simplifiedChinese } from '../../../src/i18n/simplified-chinese.ts';
import type { Concept } from '../../../src/model/concept-graph.ts';
import { labelledItems } from '../../../src/search/index/build-names.ts';
import type { SearchPage } from '../../../src/search/index/search-page.ts';
import { perLocale, type SiteContent } from './site-content.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
type Random = () => number;

function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A site of many entries in every locale, the same each time. An entry has the build of a real one, drawn at random: as
 * many sections, paragraphs and sentences. Its sentences are drawn from all real ones of the locale; its titles are two or
 * three words of real titles.
 */
export function madeUpContent(site: SiteContent, entries: number): SiteContent {
  const real = [...site.graph.concepts.values()].filter(({ id }) => localeCodes.every((locale) => site.pages[locale].some((page) => page.id === id)));
  const draw = randomFrom(1);
  const models = Array.from({ length: entries }, () => pick(real, draw));
  const titles = madeUpTitles(site, entries);
  const concepts = models.map((model, index) => concept(model, index, titles));
  return {
    graph: { ...site.graph, concepts: new Map(concepts.map((each) => [each.id, each])), terms: [] },
    pages: perLocale((locale) => {
      const byId = new Map(site.pages[locale].map((page) => [page.id, page]));
      const random = randomFrom(2 + localeCodes.indexOf(locale));
      const sentences = site.pages[locale].flatMap(({ summary, sections }) => [summary, ...sections.flatMap(({ text }) => text.split('\n'))].flatMap((text) => sentencesIn(text, locale)));
      return concepts.flatMap(({ id }, index) => {
        const model = byId.get(models[index]?.id ?? '');
        return model ? [page(id, titles[locale][index] ?? id, model, (text) => sentencesIn(text, locale).map(() => pick(sentences, random)).join(''))] : [];
      });
    }),
  };
}

function concept(model: Concept, index: number, titles: Titles): Concept {
  const texts = Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const text = model.texts[locale];
      return text ? [[locale, { ...text, title: titles[locale][index] ?? text.title, reading: undefined, aka: [] }] as const] : [];
    }),
  );
  const code = `${model.head.code.charAt(0)}${String(index).padStart(4, '0')}`;
  return { ...model, id: `entry-${String(index)}`, head: { ...model.head, code, english: { title: titles.en[index] ?? code, aka: [], questions: [] } }, texts };
}

function page(id: string, title: string, model: SearchPage, write: (like: string) => string): SearchPage {
  return {
    id,
    names: [title],
    summary: write(model.summary),
    questions: [],
    english: [],
    sections: model.sections.map((section) => ({ ...section, text: section.text.split('\n').map(write).join('\n') })),
  };
}

type Titles = Readonly<Record<Locale | 'en', readonly string[]>>;

function madeUpTitles({ graph }: SiteContent, count: number): Titles {
  const items = labelledItems(graph);
  const titlesIn = (locale: Locale | 'en', seed: number): string[] => {
    const labels = items.flatMap(({ labels, english }) => (locale === 'en' ? english : (labels[locale]?.map(({ label }) => label) ?? [])));
    const words = [...new Set(labels.flatMap((label) => wordsIn(label, locale)))];
    const random = randomFrom(seed);
    const between = locale === 'ms' || locale === 'ko' || locale === 'en' ? ' ' : '';
    return Array.from({ length: count }, () => Array.from({ length: random() < 0.5 ? 2 : 3 }, () => pick(words, random)).join(between));
  };
  const titles = { ...perLocale((locale) => titlesIn(locale, 20 + localeCodes.indexOf(locale))), en: titlesIn('en', 19) };
  // As on the site, Simplified is what becomes of Traditional.
  return { ...titles, 'zh-hans': titles['zh-hant'].map(simplifiedChinese([])) };
}

function wordsIn(text: string, locale: string): string[] {
  return [...segmenter(locale, 'word').segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

function sentencesIn(text: string, locale: string): string[] {
  return [...segmenter(locale, 'sentence').segment(text)].map(({ segment }) => segment);
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Kept: each one holds memory that would be counted as the build's. */
function segmenter(locale: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${locale} ${granularity}`;
  const known = segmenters.get(key) ?? new Intl.Segmenter(locale, { granularity });
  segmenters.set(key, known);
  return known;
}

function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('There is nothing to draw from.');
  return item;
}
