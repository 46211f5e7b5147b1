import { hanForms, type HanForms } from '../analyser/han.ts';
import { malayStem } from '../analyser/malay.ts';
import { pinyinSyllables } from '../analyser/pinyin.ts';
import { simplified, traditional, type NamesFile } from '../files/names-file.ts';
import { likeness, matchName, minimumInside, names } from './match-name.ts';
import { asksDifference, withoutFrame } from './query-frame.ts';
import { flat, nameSpellings, querySpellings, wordsOf, type Spelling } from './name-forms.ts';

/** A name of an item, ready to be compared. */
export interface PreparedName {
  readonly label: string;
  /** Locale, or `en`. */
  readonly locale: string;
  readonly isTitle: boolean;
  readonly spellings: readonly Spelling[];
}

export interface PreparedItem {
  readonly id: string;
  readonly code: string | undefined;
  readonly kind: string | undefined;
  readonly names: readonly PreparedName[];
}

export interface NameMatch {
  /** Place of the item in the file of names. */
  readonly item: number;
  readonly score: number;
  readonly name: PreparedName;
}

/** A name that has less than this in common with a query is not near it. */
const leastAlike = 0.25;

/** What a name is worth that holds two of the names in a query. */
const holdsBoth = 0.58;

/** All names, in memory: finds what a query names, and in which language. */
export class NameIndex {
  readonly forms: HanForms;
  /** `build` of the file of names. */
  readonly build: string;
  readonly items: readonly PreparedItem[];
  /** Text of a name → how many items have names that hold it. */
  private readonly holding = new Map<string, number>();

  constructor(file: NamesFile) {
    this.build = file.build;
    this.forms = hanForms(file.han);
    const syllables = pinyinSyllables(file.pinyin);
    this.items = file.items.map(({ id, code, kind, names: given }) => {
      const all = given[simplified] === undefined && given[traditional] ? { ...given, [simplified]: given[traditional].map((name) => this.simplify(name)) } : given;
      return {
        id,
        code,
        kind,
        names: Object.entries(all).flatMap(([locale, list]) =>
          list.map((name, index): PreparedName => {
            const [label, reading] = typeof name === 'string' ? [name, undefined] : name;
            const spellings = nameSpellings(label, locale, reading, this.forms, syllables);
            const shorter = withoutBracket(label).flatMap((part) => nameSpellings(part, locale, undefined, this.forms, syllables));
            return { label, locale, isTitle: index === 0, spellings: [...spellings, ...shorter] };
          }),
        ),
      };
    });
  }

  /** The title of an item in a locale; in another language where it has none. */
  title(item: number, locale: string): PreparedName | undefined {
    const names = this.items[item]?.names ?? [];
    return names.find((name) => name.locale === locale && name.isTitle) ?? names.find(({ isTitle }) => isTitle);
  }

  /** Every item that has something in common with the query by name, best first; each with its best name. */
  match(query: string, locale: string): NameMatch[] {
    const asked = [query, withoutFrame(query)].filter((text, index, all) => all.indexOf(text) === index).flatMap((text) => querySpellings(text, this.forms));
    const code = codeOf(flat(query, this.forms));
    const words = [...new Set(wordsOf(query, this.forms))].map((word) => ({ word, stem: malayStem(word) }));
    const matches = this.items.flatMap((item, index): NameMatch[] => {
      let best: NameMatch | undefined;
      for (const name of item.names) {
        const score = Math.max(matchName(asked, name.spellings), this.allWords(words, name));
        const nudged = score === 0 ? 0 : score + (name.isTitle ? 0.012 : 0) + (name.locale === locale ? 0.02 : 0) + (item.code === undefined ? 0 : 0.006);
        if (nudged > (best?.score ?? 0)) best = { item: index, score: nudged, name };
      }
      const title = this.title(index, locale);
      if (code !== undefined && title && item.code?.toLowerCase() === code) return [{ item: index, score: 1.1, name: title }];
      return best ? [best] : [];
    });
    return this.withBoth(matches.map((match) => this.weighed(match)), query).sort((a, b) => b.score - a.score || a.item - b.item);
  }

  /** What comes nearest to a query that names nothing: names that have something in common with it, best first. */
  nearest(query: string, locale: string, limit: number): NameMatch[] {
    const asked = querySpellings(query, this.forms);
    const alike = this.items.flatMap((item, index): NameMatch[] => {
      let best: NameMatch | undefined;
      for (const name of item.names) {
        for (const { class: kind, text } of name.spellings) {
          const score = Math.max(0, ...asked.filter((spelling) => spelling.class === kind).map((spelling) => likeness(spelling.text, text)));
          if (score > (best?.score ?? leastAlike)) best = { item: index, score, name };
        }
      }
      return best ? [best] : [];
    });
    const matches = this.match(query, locale);
    const known = new Set(matches.map(({ item }) => item));
    return [...matches, ...alike.filter(({ item }) => !known.has(item)).sort((a, b) => b.score - a.score)].slice(0, limit);
  }

  /** A name that holds two of the names in a query (A and B, what is the difference?) is more than a hint of either. */
  private withBoth(matches: readonly NameMatch[], query: string): NameMatch[] {
    const asked = flat(query, this.forms);
    const texts = matches
      .filter(({ score }) => score < names)
      .flatMap(({ name }) => name.spellings.filter(({ class: kind }) => kind === 'text').map(({ text }) => text))
      .filter((text) => text.length > 1 && asked.includes(text));
    const inside = texts.filter((text, index) => texts.indexOf(text) === index && !texts.some((other) => other !== text && other.includes(text)));
    if (inside.length < 2) return [...matches];
    const compares = asksDifference(query);
    const byItem = new Map(matches.map((match) => [match.item, match]));
    this.items.forEach(({ kind, names: own }, item) => {
      if ((byItem.get(item)?.score ?? 0) >= names) return;
      const name = own.find(({ spellings }) => inside.filter((text) => spellings[0]?.text.includes(text)).length > 1);
      if (name) byItem.set(item, { item, name, score: compares && kind === 'comparison' ? names + 0.02 : holdsBoth });
    });
    return [...byItem.values()];
  }

  /** A hint that many names hold (顧客) tells little. */
  private weighed(match: NameMatch): NameMatch {
    if (match.score >= names) return match;
    const text = match.name.spellings[0]?.text ?? '';
    let holding = this.holding.get(text);
    if (holding === undefined) {
      holding = this.items.filter(({ names }) => names.some(({ spellings }) => spellings[0]?.text.includes(text))).length;
      this.holding.set(text, holding);
    }
    return { ...match, score: match.score / (1 + Math.log(Math.max(1, holding))) };
  }

  /** Words in any order, all of them in the name; Latin ones by their stem. */
  private allWords(words: readonly { readonly word: string; readonly stem: string }[], { spellings }: PreparedName): number {
    if (words.length < 2) return 0;
    const text = spellings[0]?.text ?? '';
    const stems = spellings.find(({ class: kind }) => kind === 'stems')?.text.split(' ') ?? [];
    const length = words.reduce((sum, { word }) => sum + word.length, 0);
    const holds = ({ word, stem }: { word: string; stem: string }): boolean => (word.length >= minimumInside(word) && text.includes(word)) || stems.includes(stem);
    const inQuery = stems.length > 1 && stems.every((of) => words.some(({ stem }) => stem === of)) ? 0.4 + (0.4 * stems.length) / words.length : 0;
    if (inQuery > 0) return inQuery;
    return words.every(holds) ? 0.66 + (0.24 * length) / Math.max(text.length, length) : 0;
  }

  private simplify(name: string | readonly [string, string]): string | readonly [string, string] {
    const convert = (text: string): string => [...text].map((char) => this.forms.get(char) ?? char).join('');
    return typeof name === 'string' ? convert(name) : [convert(name[0]), name[1]];
  }
}

/** What stands before a bracket, and in it, are names, too. */
function withoutBracket(label: string): string[] {
  const [, before, inside] = /^(.+?)\s*[(（](.+)[)）]$/u.exec(label) ?? [];
  return [before, inside].filter((part) => part !== undefined);
}

/** `r3`, `R03` → `r03`. */
function codeOf(text: string): string | undefined {
  const [, letter, number] = /^([a-z])0*(\d{1,2})$/.exec(text) ?? [];
  return letter !== undefined && number !== undefined ? letter + number.padStart(2, '0') : undefined;
}
