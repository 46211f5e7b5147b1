import { hanForms, type HanForms } from '../analyser/han.ts';
import { pinyinSyllables, type Syllables } from '../analyser/pinyin.ts';
import type { NamesFile } from '../files/names-file.ts';
import { askedName, likenessTo, type AskedName } from './asked-name.ts';
import { likeness, names as namesFrom, spells } from './match-name.ts';
import { flat, querySpellings, wordsOf } from './name-forms.ts';
import { holds, preparedItem, type PreparedItem, type PreparedName } from './prepared-names.ts';
import { addedByKind } from './query-frame.ts';
import { withBoth } from './two-names.ts';

export interface NameMatch {
  /** Place of the item in the file of names. */
  readonly item: number;
  readonly score: number;
  readonly name: PreparedName;
}

/** What a query that is a station code is worth to its entry: more than any name. */
const byCode = 1.1;

/** What titles, names in the language of results, and entries are preferred by to names that match as well. */
const [titleFirst, languageFirst, entryFirst] = [0.012, 0.02, 0.006];

/** A name that has less than this in common with a query is not near it. */
const leastAlike = 0.25;

/** All names, in memory: finds what a query names, and in which language. */
export class NameIndex {
  readonly forms: HanForms;
  /** Readings of the Chinese characters in the names. */
  readonly syllables: Syllables;
  /** `build` of the file of names. */
  readonly build: string;
  readonly items: readonly PreparedItem[];
  /** Every word of every name, as it is written. */
  private readonly words: ReadonlySet<string>;
  /** Text of a name → how many items have names that hold it. */
  private readonly holding = new Map<string, number>();

  constructor({ build, han, pinyin, items }: NamesFile) {
    this.build = build;
    this.forms = hanForms(han);
    this.syllables = pinyinSyllables(pinyin);
    this.items = items.map((item) => preparedItem(item, this.forms, this.syllables));
    this.words = new Set(this.items.flatMap(({ names }) => names.flatMap(({ label }) => wordsOf(label, this.forms))));
  }

  /** The title of an item in a locale; in another language where it has none. */
  title(item: number, locale: string): PreparedName | undefined {
    const names = this.items[item]?.names ?? [];
    return names.find((name) => name.locale === locale && name.isTitle) ?? names.find(({ isTitle }) => isTitle);
  }

  /** Every item that has something in common with the query by name, best first; each with its best name. */
  match(query: string, locale: string): NameMatch[] {
    const asked = askedName(query, this.words, this.forms);
    const added = addedByKind(query);
    const matches = this.items.flatMap((item, place): NameMatch[] => {
      const match = this.best(item, place, asked, locale);
      if (!match) return [];
      return [{ ...match, score: match.score >= namesFrom ? match.score + added(item.kind) : match.score / this.commonness(match.name) }];
    });
    return withBoth(matches, query, flat(query, this.forms), this.items, (item) => this.title(item, locale)).sort((a, b) => b.score - a.score || a.item - b.item);
  }

  /** Whether a query is a whole name, in whatever script, reading or romanisation, a slip or two aside. */
  spells(query: string, name: PreparedName): boolean {
    const { spellings, known } = askedName(query, this.words, this.forms);
    return spells(spellings, name.spellings, known);
  }

  /** What comes nearest to a query that names nothing: names that have something in common with it, best first. */
  nearest(query: string, locale: string, limit: number): NameMatch[] {
    const asked = querySpellings(query, this.forms);
    const matches = this.match(query, locale).slice(0, limit);
    const known = new Set(matches.map(({ item }) => item));
    const wanted = limit - matches.length;
    const alike: NameMatch[] = [];
    for (const [item, { names: own }] of this.items.entries()) {
      if (known.has(item)) continue;
      let best: NameMatch | undefined;
      // Once there are enough, only what is nearer than the last of them counts.
      let least = alike[wanted - 1]?.score ?? leastAlike;
      for (const name of own) {
        for (const spelling of name.spellings) {
          for (const each of asked) {
            const score = each.class === spelling.class ? likeness(each, spelling, least) : 0;
            if (score <= least) continue;
            least = score;
            best = { item, score, name };
          }
        }
      }
      if (best && alike.push(best)) alike.sort((a, b) => b.score - a.score).splice(wanted);
    }
    return [...matches, ...alike];
  }

  /** The name of an item that comes nearest to what is asked. */
  private best({ code, names }: PreparedItem, item: number, asked: AskedName, locale: string): NameMatch | undefined {
    const title = asked.code !== undefined && code?.toLowerCase() === asked.code ? this.title(item, locale) : undefined;
    if (title) return { item, score: byCode, name: title };
    let best: NameMatch | undefined;
    for (const name of names) {
      const alike = likenessTo(name, asked);
      const score = alike === 0 ? 0 : alike + (name.isTitle ? titleFirst : 0) + (name.locale === locale ? languageFirst : 0) + (code === undefined ? 0 : entryFirst);
      if (score > (best?.score ?? 0)) best = { item, score, name };
    }
    return best;
  }

  /** How little a hint tells that many names hold (顧客): 1 for one that none but its own does. */
  private commonness({ written }: PreparedName): number {
    let holding = this.holding.get(written.text);
    if (holding === undefined) {
      holding = this.items.filter(({ names }) => names.some((name) => holds(name.written, written))).length;
      this.holding.set(written.text, holding);
    }
    return 1 + Math.log(Math.max(1, holding));
  }
}
