import { localeCodes, locales, type Locale } from '../../i18n/languages.ts';
import { buildUrls, type Urls } from '../../model/urls.ts';
import { homophonesPath, type HomophonesFile } from '../files/homophones-file.ts';
import { namesPath, termPrefix, textPath, type TextFile } from '../files/index-files.ts';
import { unpackNames, type PackedNames } from '../files/names-file.ts';
import { OtherBuild, SearchUnavailable, type Result, type Results, type SearchEngine, type SearchFilters, type Shown } from './engine.ts';
import { shownOf, wantedKeys, type Wanted } from './excerpt.ts';
import { facets } from './facets.ts';
import { Homophones } from './homophones.ts';
import { names as namesFrom } from './match-name.ts';
import { merge, type Candidate } from './merge.ts';
import { NameIndex, type NameMatch } from './name-index.ts';
import { PagefindIndex } from './pagefind-index.ts';
import { worthByKind } from './query-frame.ts';
import { writtenIn } from './scripts.ts';
import { searchTexts, type TextFound } from './text-search.ts';
import { vocabulary, widen, widening, type Vocabulary, type Widening } from './widen.ts';

export interface EngineSettings {
  /** Locale of the page. */
  readonly locale: string;
  /** Address where the site is mounted, with a slash at its end. */
  readonly base: string;
}

/** From this share of the query on, the texts in the page's own language have answered it. */
const answered = 0.6;
/** The same where the query may well be in that language. */
const halfAnswered = 0.3;
/** How long results wait for what only sounds right, in milliseconds; what comes later serves the next query. */
const patience = 800;
/** So few texts with all of a query may hold it by chance (固定單價 holds 定單). */
const fewTexts = 3;
/** From this score on a query is a name and nothing more. */
const wholeName = 0.84;

interface Names {
  readonly index: NameIndex;
  readonly words: Vocabulary;
}

/** What a query finds, before it is put in order. */
interface Found {
  readonly query: string;
  readonly matches: readonly NameMatch[];
  readonly widenings: readonly Widening[];
  readonly texts: readonly { readonly found: TextFound; readonly locale: Locale }[];
  readonly namesOnly: boolean;
}

/** The search of a page: names first, then texts; see the README. */
export function createEngine({ locale, base }: EngineSettings): SearchEngine {
  return new Search(locale as Locale, base);
}

class Search implements SearchEngine {
  private loadedNames: Promise<Names> | undefined;
  private readonly indexes = new Map<Locale, Promise<PagefindIndex>>();
  private readonly texts = new Map<string, Promise<TextFile>>();
  private homophones: Promise<Homophones> | undefined;
  private readonly locale: Locale;
  private readonly base: string;
  /** Files that may be out of date are asked for anew once it is known that some are. */
  private cache: RequestCache = 'default';
  private readonly urls: Urls;

  constructor(locale: Locale, base: string) {
    this.locale = locale;
    this.base = base;
    this.urls = buildUrls(base);
  }

  async prepare(): Promise<void> {
    await this.namesLoaded();
  }

  async names(query: string, limit: number): Promise<readonly Result[]> {
    const names = await this.namesLoaded();
    return names.index
      .match(query, this.locale)
      .filter(({ score }) => score >= namesFrom)
      .slice(0, limit)
      .map((match) => this.result({ item: match.item, score: match.score, match, through: undefined }, names, this.locale, new Map()));
  }

  async nearest(query: string, limit: number): Promise<readonly Result[]> {
    const names = await this.namesLoaded();
    const matches = names.index.nearest(query, this.locale, limit);
    return matches.map((match) => this.result({ item: match.item, score: match.score, match, through: undefined }, names, this.locale, new Map()));
  }

  async search(query: string, filters: SearchFilters): Promise<Results> {
    const names = await this.namesLoaded();
    const language = this.languageOf(filters);
    if (query.trim() === '') return { ...facets([], filters), found: 0, namesOnly: false };
    const asked = await this.find(query, language, names);
    const meant = asked.namesOnly || isNamed(asked) || (isAnswered(asked) && howMany(asked) > fewTexts) ? undefined : await this.meant(query, language, names, isAnswered(asked));
    const { query: text, matches, widenings, texts, namesOnly } = meant === undefined || isAnswered(asked) ? asked : await this.find(meant.query, language, names);
    const kindWorth = worthByKind(text);
    const merged = merge(matches, texts, language, writtenIn(text, language).foreign, (item) => kindWorth(names.index.items[item]?.kind));
    const candidates = meant !== undefined && isAnswered(asked) ? withName(merged, meant.name) : merged;
    const wanted = wantedKeys(text, widenings.flatMap(({ terms }) => terms), names.index.forms);
    const results = candidates.map((candidate) => this.result(candidate, names, language, wanted));
    return { ...facets(results, filters), found: results.length, namesOnly };
  }

  private async find(query: string, language: Locale, names: Names): Promise<Found> {
    const matches = names.index.match(query, language);
    const widenings = this.widened(query, language, matches, names);
    try {
      return { query, matches, widenings, texts: await this.searchAll(query, language, widenings, matches, names), namesOnly: false };
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      // What could not be loaded may be there the next time.
      this.indexes.clear();
      if (error instanceof OtherBuild) this.renewNames(names);
      console.warn(error);
      return { query, matches, widenings, texts: [], namesOnly: true };
    }
  }

  /** What a query that finds little or nothing may have been meant as: a name that sounds like it, or with a part that does. */
  private async meant(query: string, language: Locale, { index }: Names, whole: boolean): Promise<{ query: string; name: NameMatch } | undefined> {
    if (!/\p{Script=Han}/u.test(query)) return undefined;
    try {
      if (!this.homophones) {
        this.homophones = this.fetchJson<HomophonesFile>(homophonesPath).then((file) => new Homophones(file, index.syllables, index.items, index.forms));
        this.homophones.catch(() => (this.homophones = undefined));
      }
      const homophones = await Promise.race([this.homophones, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))]);
      for (const meant of homophones?.meant(query) ?? []) {
        const [name] = index.match(meant, language);
        if (name && (whole ? name.name.written.text === meant : name.score >= namesFrom)) return { query: meant, name };
      }
      return undefined;
    } catch (error) {
      console.warn(error);
      return undefined;
    }
  }

  async counts(query: string, filters: SearchFilters): Promise<Readonly<Record<string, number>>> {
    const counts: [string, number][] = [];
    for (const language of localeCodes) counts.push([language, (await this.search(query, { ...filters, language })).items.length]);
    return Object.fromEntries(counts);
  }

  /** The texts in the language of results; those in the query's own language too, where names and texts leave it open. */
  private async searchAll(query: string, language: Locale, widenings: readonly Widening[], matches: readonly NameMatch[], { index, words }: Names): Promise<{ found: TextFound; locale: Locale }[]> {
    const own = await this.index(language, index.build);
    const found = await searchTexts(query, widenings, own, index.forms);
    if (found.ranked.length === 0) await own.check();
    const all = [{ found, locale: language }];
    const { languages, foreign } = writtenIn(query, language);
    if ((matches[0]?.score ?? 0) >= namesFrom + 0.1 || found.coverage * found.known >= (foreign ? answered : halfAnswered)) return all;
    for (const other of languages) {
      let texts: TextFound;
      try {
        texts = await searchTexts(query, widen(query, other, index.items, words, index.forms), await this.index(other, index.build), index.forms);
      } catch (error) {
        // Without a connection another language's index is often not there: what the page's own has found still counts.
        if (!(error instanceof SearchUnavailable) || found.ranked.length === 0) throw error;
        continue;
      }
      all.push({ found: texts, locale: other });
      if (texts.coverage >= answered) break;
    }
    return all;
  }

  /** What a query is called in the language of results: its title where the query is a name, else what it holds of names. */
  private widened(query: string, language: Locale, [best]: readonly NameMatch[], { index, words }: Names): Widening[] {
    if (!best || best.score < wholeName) return widen(query, language, index.items, words, index.forms);
    const title = index.title(best.item, language);
    return !title || best.name === title || best.name.locale === language ? [] : [widening(title.label, 1, index.forms)];
  }

  private result({ item, match, through }: Candidate, { index }: Names, language: Locale, wanted: Wanted): Result {
    const { id, code, kind } = index.items[item] ?? { id: '', code: undefined, kind: undefined };
    const title = index.title(item, language);
    const tag = locales[language].tag;
    const name = match && match.name !== title && match.score >= namesFrom ? match.name : undefined;
    return {
      id: code === undefined ? termPrefix + id : id,
      href: code === undefined ? this.urls.terms(language, id) : this.urls.concept(language, id),
      title: title?.label ?? id,
      lang: title ? tagOf(title.locale) : tag,
      code: code ?? '',
      letter: code?.charAt(0) ?? '',
      kind: kind ?? 'term',
      name: name && { text: name.label, tag: tagOf(name.locale) },
      through: through && locales[through].tag,
      load: () => this.load(id, code !== undefined, language, through, wanted, index),
    };
  }

  private async load(id: string, isEntry: boolean, language: Locale, through: Locale | undefined, wanted: Wanted, { forms }: NameIndex): Promise<Shown> {
    const shownIn = through ?? language;
    try {
      const file = await this.text(textPath(shownIn, isEntry ? id : termPrefix + id));
      const { summary, sections } = shownOf(file, wanted, forms);
      // Sections have the same anchors in every language, so a passage in one leads to its place in another.
      const own = shownIn === language ? undefined : await this.text(textPath(language, isEntry ? id : termPrefix + id)).catch(() => undefined);
      const titles = new Map(own?.sections.map(([section, title]) => [section, title]));
      return {
        excerpt: summary.passages,
        lang: locales[shownIn].tag,
        sections: sections.map((section) => ({
          href: this.urls.concept(language, id, section.id),
          title: titles.get(section.id) ?? section.title,
          titleLang: locales[titles.has(section.id) ? language : shownIn].tag,
          excerpt: section.excerpt.passages,
          lang: locales[shownIn].tag,
        })),
      };
    } catch (error) {
      console.warn(error);
      return { excerpt: [], lang: locales[language].tag, sections: [] };
    }
  }

  private languageOf({ language }: SearchFilters): Locale {
    return localeCodes.find((code) => code === language) ?? this.locale;
  }

  private namesLoaded(): Promise<Names> {
    this.loadedNames ??= this.loadNames();
    this.loadedNames.catch(() => (this.loadedNames = undefined));
    return this.loadedNames;
  }

  private async loadNames(): Promise<Names> {
    const index = new NameIndex(unpackNames(await this.fetchJson<PackedNames>(namesPath)));
    return { index, words: vocabulary(index.items, index.forms) };
  }

  /** Has the next search open names and index anew; the old names stay where there are no others. */
  private renewNames(names: Names): void {
    this.cache = 'no-cache';
    this.loadedNames = this.loadNames().catch(() => names);
    this.homophones = undefined;
  }

  private index(locale: Locale, build: string): Promise<PagefindIndex> {
    let index = this.indexes.get(locale);
    if (!index) {
      index = PagefindIndex.open(this.base, locale, build, this.cache);
      this.indexes.set(locale, index);
      index.catch(() => this.indexes.delete(locale));
    }
    return index;
  }

  private text(path: string): Promise<TextFile> {
    let text = this.texts.get(path);
    if (!text) {
      text = this.fetchJson<TextFile>(path);
      this.texts.set(path, text);
      text.catch(() => this.texts.delete(path));
    }
    return text;
  }

  private async fetchJson<T>(path: string): Promise<T> {
    try {
      const response = await fetch(this.base + path, { cache: this.cache });
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as T;
    } catch (error) {
      throw new SearchUnavailable(path, { cause: error });
    }
  }
}

function isNamed({ matches }: Found): boolean {
  return (matches[0]?.score ?? 0) >= namesFrom;
}

function howMany({ texts }: Found): number {
  return texts.reduce((sum, { found }) => sum + found.ranked.length, 0);
}

function isAnswered({ texts }: Found): boolean {
  return texts.some(({ found }) => found.coverage * found.known >= answered);
}

/** A name that sounds like the query stands behind the best of what holds it. */
function withName([best, ...rest]: readonly Candidate[], name: NameMatch): readonly Candidate[] {
  if (!best || best.item === name.item) return best ? [best, ...rest] : [];
  return [best, { item: name.item, score: best.score, match: name, through: undefined }, ...rest.filter(({ item }) => item !== name.item)];
}

function tagOf(locale: string): string {
  return localeCodes.includes(locale as Locale) ? locales[locale as Locale].tag : locale;
}
