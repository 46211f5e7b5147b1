import { localeCodes, locales, type Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph, GonePage } from '../model/concept-graph.ts';
import type { Urls } from '../model/urls.ts';
import { ridesIn } from '../model/ride-page.ts';
import type { SitemapPage } from './sitemap.ts';

/** A kind of page with its language-free name: `/go/<target>/` leads to it in the visitor's language. */
export interface LocalisedPage {
  readonly goTarget: string;
  /** Language-free names that the page had before. */
  readonly earlierTargets?: readonly string[];
  address(locale: Locale): string;
  /** Its title in a locale; the site's name where it has none of its own. */
  readonly titles?: Readonly<Partial<Record<Locale, string>>>;
  /** Locales in which the page has something to read. */
  readonly locales: readonly Locale[];
}

/** Every page that exists once per language, apart from the home page. */
export function localisedPages(graph: ConceptGraph, urls: Urls): LocalisedPage[] {
  return [
    ...graph.lines.map(({ id, letter, texts }) => ({ goTarget: letter, titles: titlesOf(texts, ({ name }) => name), address: (locale: Locale) => urls.line(locale, id), locales: localeCodes })),
    ...[...graph.concepts.values()].map(({ id, head, texts }) => ({
      goTarget: head.code,
      titles: titlesOf(texts, ({ title }) => title),
      earlierTargets: head.earlier.codes,
      address: (locale: Locale) => urls.concept(locale, id),
      locales: localeCodes.filter((locale) => texts[locale]),
    })),
    { goTarget: 'map', address: (locale: Locale) => urls.map(locale), locales: localeCodes },
    { goTarget: 'terms', address: (locale: Locale) => urls.terms(locale), locales: localeCodes },
    { goTarget: 'rides', address: urls.rides, locales: localeCodes },
    ...graph.rides.map(({ id, earlier, texts }) => ({ goTarget: id, earlierTargets: earlier, titles: titlesOf(texts, ({ title }) => title), address: (locale: Locale) => urls.ride(locale, id), locales: ridesIn(graph, id) })),
    { goTarget: 'practice', address: urls.practice, locales: localeCodes },
    { goTarget: 'sources', address: urls.sources, locales: localeCodes },
    { goTarget: 'a-z', address: urls.names, locales: localeCodes },
    { goTarget: 'me', address: urls.stamps, locales: localeCodes },
    { goTarget: 'search', address: urls.search, locales: localeCodes },
    { goTarget: 'lesson', address: urls.lesson, locales: localeCodes },
    { goTarget: 'offline', address: urls.offline, locales: localeCodes },
  ];
}

/** Language-free names of what is gone, with the pages that say so. */
export function gonePages(graph: ConceptGraph, urls: Urls): LocalisedPage[] {
  return graph.gone.flatMap((page) => {
    const [goTarget, ...earlierTargets] = goneTargets(page);
    return goTarget === undefined ? [] : [{ goTarget, earlierTargets, address: goneAddress(page, urls), locales: localeCodes }];
  });
}

/** The page that says that something is gone. */
export function goneAddress({ kind, id }: GonePage, urls: Urls): (locale: Locale) => string {
  return (locale) => (kind === 'ride' ? urls.ride(locale, id) : urls.concept(locale, id));
}

/** The language-free names that it had. */
export function goneTargets({ kind, id, codes }: GonePage): readonly string[] {
  return kind === 'ride' ? [id] : codes;
}

/** A code by which frames in other sites ask for an entry, in one language. */
export interface FramedCode {
  readonly locale: Locale;
  readonly code: string;
  /** The entry; undefined where it is gone. */
  readonly concept: Concept | undefined;
  /** The page that it has, or the one that says that it is gone. */
  readonly address: string;
}

/** Every code that an entry has or had, and those of entries that are gone. */
export function framedCodes(graph: ConceptGraph, urls: Urls): FramedCode[] {
  return localeCodes.flatMap((locale) => [
    ...[...graph.concepts.values()]
      .filter(({ texts }) => texts[locale])
      .flatMap((concept) => [concept.head.code, ...concept.head.earlier.codes].map((code) => ({ locale, code, concept, address: urls.concept(locale, concept.id) }))),
    ...graph.gone.flatMap((gone) => gone.codes.map((code) => ({ locale, code, concept: undefined, address: goneAddress(gone, urls)(locale) }))),
  ]);
}

function titlesOf<Text>(texts: Readonly<Partial<Record<Locale, Text>>>, titleOf: (text: Text) => string): Partial<Record<Locale, string>> {
  return Object.fromEntries(Object.entries(texts).map(([locale, text]) => [locale, titleOf(text)]));
}

/** Pages that are of no use to one who comes from outside. */
const unlisted: readonly string[] = ['search', 'me', 'offline'];

/** What the sitemap lists. */
export function sitemapPages(graph: ConceptGraph, urls: Urls): SitemapPage[] {
  const versions = (address: (locale: Locale) => string, codes: readonly Locale[]): SitemapPage['versions'] =>
    codes.map((locale) => ({ tag: locales[locale].tag, href: address(locale) }));
  return [
    { xDefault: urls.root(), versions: versions(urls.home, localeCodes) },
    ...localisedPages(graph, urls)
      .filter(({ goTarget }) => !unlisted.includes(goTarget))
      .map(({ goTarget, address, locales: codes }) => ({ xDefault: urls.go(goTarget), versions: versions(address, codes) })),
  ];
}
