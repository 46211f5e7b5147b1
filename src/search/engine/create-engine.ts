import { localeCodes, locales, type Locale } from '../../i18n/languages.ts';
import { buildUrls, type Urls } from '../../model/urls.ts';
import { namesPath, termPrefix } from '../files/index-files.ts';
import { unpackNames, type PackedNames } from '../files/names-file.ts';
import { OtherBuild, SearchUnavailable, type Result, type Results, type SearchEngine, type SearchFilters } from './engine.ts';
import { wantedKeys, type Wanted } from './excerpt.ts';
import { facets } from './facets.ts';
import { answerTo, better, holdsMost, putRight, suffices, type Found, type LanguageFound } from './found.ts';
import { loadShown } from './load-shown.ts';
import { names as namesFrom } from './match-name.ts';
import { merge, withSecond, type Candidate } from './merge.ts';
import { NameIndex, type NameMatch } from './name-index.ts';
import { PagefindIndex } from './pagefind-index.ts';
import { worthByKind } from './query-frame.ts';
import { writtenIn } from './scripts.ts';
import { SiteFiles } from './site-files.ts';
import { SoundAlikes } from './sound-alikes.ts';
import { searchTexts } from './text-search.ts';
import { spelledName, widenByMatch } from './widen-by-match.ts';
import { vocabulary, widen, type Vocabulary, type Widening } from './widen.ts';

export interface EngineSettings {
  /** Locale of the page. */
  readonly locale: string;
  /** Address where the site is mounted, with a slash at its end. */
  readonly base: string;
}

/** The names of one build, and what is made of them. */
interface Names {
  readonly index: NameIndex;
  readonly words: Vocabulary;
  readonly soundAlikes: SoundAlikes;
}

/** The search of a page: names first, then texts; see the README. */
export function createEngine({ locale, base }: EngineSettings): SearchEngine {
  return new Search(locale as Locale, base);
}

class Search implements SearchEngine {
  private readonly locale: Locale;
  private readonly files: SiteFiles;
  private readonly urls: Urls;
  private readonly indexes = new Map<Locale, Promise<PagefindIndex>>();
  private loadedNames: Promise<Names> | undefined;

  constructor(locale: Locale, base: string) {
    this.locale = locale;
    this.files = new SiteFiles(base);
    this.urls = buildUrls(base);
  }

  async prepare(): Promise<void> {
    await this.namesLoaded();
  }

  async names(query: string, limit: number): Promise<readonly Result[]> {
    const { index } = await this.namesLoaded();
    const matches = index.match(query, this.locale).filter(({ score }) => score >= namesFrom);
    return matches.slice(0, limit).map((match) => this.named(match, index));
  }

  async nearest(query: string, limit: number): Promise<readonly Result[]> {
    const { index } = await this.namesLoaded();
    return index.nearest(query, this.locale, limit).map((match) => this.named(match, index));
  }

  async search(query: string, filters: SearchFilters): Promise<Results> {
    const names = await this.namesLoaded();
    const language = localeCodes.find((code) => code === filters.language) ?? this.locale;
    if (query.trim() === '') return { ...facets([], filters), found: 0, namesOnly: false };
    const asked = await this.find(query, language, names);
    const answer = answerTo(asked);
    const meanings = answer === 'certain' ? [] : await names.soundAlikes.of(query);
    const { instead, second } = putRight(answer, meanings, (meaning) => names.index.match(meaning, language)[0]);
    const found = instead === undefined ? asked : better(asked, await this.find(instead, language, names));
    const kindWorth = worthByKind(found.query);
    const merged = merge(found.matches, found.texts, language, writtenIn(found.query, language).foreign, (item) => kindWorth(names.index.items[item]?.kind));
    const wantedOf = (match: NameMatch | undefined): Wanted => wantedKeys(found.query, [...found.widenings, ...spelledName(found.query, match, language, names.index)], names.index.forms);
    const results = withSecond(merged, second).map((candidate) => this.result(candidate, names.index, language, wantedOf));
    return { ...facets(results, filters), found: results.length, namesOnly: found.namesOnly };
  }

  async counts(query: string, filters: SearchFilters): Promise<Readonly<Record<string, number>>> {
    const counts: [string, number][] = [];
    for (const language of localeCodes) counts.push([language, (await this.search(query, { ...filters, language })).items.length]);
    return Object.fromEntries(counts);
  }

  private async find(query: string, language: Locale, names: Names): Promise<Found> {
    const matches = names.index.match(query, language);
    const widenings = widenByMatch(query, language, matches, names.index, names.words);
    try {
      return { query, matches, widenings, texts: await this.searchLanguages(query, language, widenings, matches, names), namesOnly: false };
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      // What could not be loaded may be there the next time.
      this.indexes.clear();
      if (error instanceof OtherBuild) this.renewNames(names);
      console.warn(error);
      return { query, matches, widenings, texts: [], namesOnly: true };
    }
  }

  /** The texts in the language of results; those in the query's own language too, where names and texts leave it open. */
  private async searchLanguages(query: string, language: Locale, widenings: readonly Widening[], matches: readonly NameMatch[], { index, words }: Names): Promise<LanguageFound[]> {
    const own = await this.index(language, index.build);
    const found = await searchTexts(query, widenings, own, index.forms);
    if (found.ranked.length === 0) await own.check();
    const all = [{ found, locale: language }];
    const { languages, foreign } = writtenIn(query, language);
    if (suffices(matches, found, foreign)) return all;
    for (const locale of languages) {
      try {
        const other = await searchTexts(query, widen(query, locale, index.items, words, index.forms), await this.index(locale, index.build), index.forms);
        all.push({ found: other, locale });
        if (holdsMost(other)) break;
      } catch (error) {
        // Without a connection another language's index is often not there: what the page's own has found still counts.
        if (!(error instanceof SearchUnavailable) || found.ranked.length === 0) throw error;
      }
    }
    return all;
  }

  /** A match of names alone, in the language of the page. */
  private named(match: NameMatch, index: NameIndex): Result {
    return this.result({ item: match.item, score: match.score, match, through: undefined }, index, this.locale, () => new Map());
  }

  private result({ item, match, through }: Candidate, index: NameIndex, language: Locale, wantedOf: (match: NameMatch | undefined) => Wanted): Result {
    const { id: own = '', code, kind } = index.items[item] ?? {};
    const id = code === undefined ? termPrefix + own : own;
    const title = index.title(item, language);
    const name = match && match.name !== title && match.score >= namesFrom ? match.name : undefined;
    return {
      id,
      href: code === undefined ? this.urls.terms(language, own) : this.urls.concept(language, own),
      title: title?.label ?? own,
      lang: tagOf(title?.locale ?? language),
      code: code ?? '',
      letter: code?.charAt(0) ?? '',
      kind: kind ?? 'term',
      name: name && { text: name.label, tag: tagOf(name.locale) },
      through: through && locales[through].tag,
      load: () => loadShown(id, language, through, wantedOf(match), index.forms, this.files, this.urls),
    };
  }

  private namesLoaded(): Promise<Names> {
    this.loadedNames ??= this.loadNames();
    this.loadedNames.catch(() => (this.loadedNames = undefined));
    return this.loadedNames;
  }

  private async loadNames(): Promise<Names> {
    const index = new NameIndex(unpackNames(await this.files.json<PackedNames>(namesPath)));
    return { index, words: vocabulary(index.items, index.forms), soundAlikes: new SoundAlikes(index, this.files) };
  }

  /** Has the next search open names and index anew; the old names stay where there are no others. */
  private renewNames(names: Names): void {
    this.files.cache = 'no-cache';
    this.loadedNames = this.loadNames().catch(() => names);
  }

  private index(locale: Locale, build: string): Promise<PagefindIndex> {
    let index = this.indexes.get(locale);
    if (!index) {
      index = PagefindIndex.open(this.files.base, locale, build, this.files.cache);
      this.indexes.set(locale, index);
      index.catch(() => this.indexes.delete(locale));
    }
    return index;
  }
}

function tagOf(locale: string): string {
  return localeCodes.includes(locale as Locale) ? locales[locale as Locale].tag : locale;
}
