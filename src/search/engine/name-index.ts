import { hanForms, type HanForms } from '../analyser/han.ts';
import { malayStem } from '../analyser/malay.ts';
import { pinyinSyllables, type Syllables } from '../analyser/pinyin.ts';
import { simplified, traditional, type NamesFile } from '../files/names-file.ts';
import { likeness, matchName, minimumInside, names } from './match-name.ts';
import { asksDifference, withoutFrame } from './query-frame.ts';
import { flat, nameSpellings, querySpellings, spelling, wordsOf, type Spelling } from './name-forms.ts';
import { mayHold } from './signature.ts';

/** A name of an item, ready to be compared. */
export interface PreparedName {
  readonly label: string;
  /** Locale, or `en`. */
  readonly locale: string;
  readonly isTitle: boolean;
  readonly spellings: readonly Spelling[];
  /** The first of them: the name as it is written. */
  readonly written: Spelling;
  /** Stems of its words, where they are Latin. */
  readonly stems: readonly string[];
}

/** A word of a query. */
interface AskedWord {
  readonly written: Spelling;
  readonly stem: string;
  /** Whether it is long enough to mean something inside a name. */
  readonly inside: boolean;
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

/** What a comparison is worth of which a query names both sides: more than words of a name in another order. */
const comparesBoth = 0.7;

/** What a name is worth that holds two of the names in a query. */
const holdsBoth = 0.58;

/** What a comparison that is named is worth more where a query asks how things differ: other names of the same two (their cooperation) are a slip or two away. */
const askedComparison = 0.12;

/** All names, in memory: finds what a query names, and in which language. */
export class NameIndex {
  readonly forms: HanForms;
  /** Readings of the Chinese characters in the names. */
  readonly syllables: Syllables;
  /** `build` of the file of names. */
  readonly build: string;
  readonly items: readonly PreparedItem[];
  /** Text of a name → how many items have names that hold it. */
  private readonly holding = new Map<string, number>();
  /** Every word of every name, as it is written. */
  private readonly words = new Set<string>();

  constructor(file: NamesFile) {
    this.build = file.build;
    this.forms = hanForms(file.han);
    const syllables = pinyinSyllables(file.pinyin);
    this.syllables = syllables;
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
            for (const word of wordsOf(label, this.forms)) this.words.add(word);
            for (const part of withoutBracket(label)) spellings.push(...nameSpellings(part, locale, undefined, this.forms, syllables));
            const stems = spellings.find(({ class: kind }) => kind === 'stems')?.text.split(' ') ?? [];
            return { label, locale, isTitle: index === 0, spellings, written: spellings[0], stems };
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
    const spelled = [query, withoutFrame(query)].flatMap((text) => querySpellings(text, this.forms));
    const asked = [...new Map(spelled.map((each) => [each.class + each.text, each])).values()];
    const code = codeOf(flat(query, this.forms));
    const words = [...new Set(wordsOf(query, this.forms))].map((word): AskedWord => ({ written: spelling('text', word), stem: malayStem(word), inside: word.length >= minimumInside(word) }));
    const stems = new Set(words.map(({ stem }) => stem));
    // Words that stand in names (aduan pelanggan) are hardly slips of others (akaun pelanggan).
    const known = words.every(({ written: { text } }) => this.words.has(text));
    const matches = this.items.flatMap((item, index): NameMatch[] => {
      let best: NameMatch | undefined;
      for (const name of item.names) {
        const score = Math.max(matchName(asked, name.spellings, known), allWords(words, stems, name));
        const nudged = score === 0 ? 0 : score + (name.isTitle ? 0.012 : 0) + (name.locale === locale ? 0.02 : 0) + (item.code === undefined ? 0 : 0.006);
        if (nudged > (best?.score ?? 0)) best = { item: index, score: nudged, name };
      }
      const title = code !== undefined && item.code?.toLowerCase() === code ? this.title(index, locale) : undefined;
      if (title) return [{ item: index, score: 1.1, name: title }];
      return best ? [best] : [];
    });
    const differing = asksDifference(query) ? matches.map((match) => (match.score >= names && this.items[match.item]?.kind === 'comparison' ? { ...match, score: match.score + askedComparison } : match)) : matches;
    return this.withBoth(differing.map((match) => this.weighed(match)), query, locale).sort((a, b) => b.score - a.score || a.item - b.item);
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

  /** A name that holds two of the names in a query (A and B, what is the difference?) is more than a hint of either. */
  private withBoth(matches: readonly NameMatch[], query: string, locale: string): NameMatch[] {
    const asked = flat(query, this.forms);
    const texts = matches
      .filter(({ score }) => score < names)
      .flatMap(({ name }) => name.spellings.filter(({ class: kind }) => kind === 'text'))
      .filter(({ text }) => text.length > 1 && asked.includes(text));
    const byText = new Map(texts.map((spelling) => [spelling.text, spelling]));
    const inside = [...byText.values()].filter(({ text }) => !texts.some((other) => other.text !== text && other.text.includes(text)));
    if (inside.length < 2) return [...matches];
    const byItem = new Map(matches.map((match) => [match.item, match]));
    const asksToCompare = asksDifference(query);
    const named = asksToCompare ? this.items.filter(({ names: own }) => own.some(({ written }) => inside.some(({ text }) => text === written.text))) : [];
    this.items.forEach(({ kind, names: own }, item) => {
      if ((byItem.get(item)?.score ?? 0) >= names) return;
      const name = own.find(({ written }) => inside.filter((text) => holds(written, text)).length > 1);
      // Whatever the two are called in the query, what compares them in one language does so in all.
      const compares = asksToCompare && kind === 'comparison' && (name !== undefined || own.some(({ written }) => holdsTwo(written, named)));
      const shown = name ?? this.title(item, locale);
      if (compares && shown) byItem.set(item, { item, name: shown, score: comparesBoth });
      else if (name) byItem.set(item, { item, name, score: holdsBoth });
    });
    return [...byItem.values()];
  }

  /** A hint that many names hold (顧客) tells little. */
  private weighed(match: NameMatch): NameMatch {
    if (match.score >= names) return match;
    const { written } = match.name;
    let holding = this.holding.get(written.text);
    if (holding === undefined) {
      holding = this.items.filter(({ names }) => names.some((name) => holds(name.written, written))).length;
      this.holding.set(written.text, holding);
    }
    return { ...match, score: match.score / (1 + Math.log(Math.max(1, holding))) };
  }

  private simplify(name: string | readonly [string, string]): string | readonly [string, string] {
    const convert = (text: string): string => [...text].map((char) => this.forms.get(char) ?? char).join('');
    return typeof name === 'string' ? convert(name) : [convert(name[0]), name[1]];
  }
}

/** Words in any order, all of them in the name; Latin ones by their stem. @param stemsAsked of the words */
function allWords(words: readonly AskedWord[], stemsAsked: ReadonlySet<string>, { written, stems }: PreparedName): number {
  if (words.length < 2) return 0;
  if (stems.length > 1 && stems.every((stem) => stemsAsked.has(stem))) return 0.4 + (0.4 * stems.length) / words.length;
  if (!words.every((word) => (word.inside && holds(written, word.written)) || stems.includes(word.stem))) return 0;
  const length = words.reduce((sum, word) => sum + word.written.text.length, 0);
  return 0.66 + (0.24 * length) / Math.max(written.text.length, length);
}

function holds(name: Spelling, part: Spelling): boolean {
  return mayHold(name, part) && name.text.includes(part.text);
}

/** Whether a name holds names of two of the items, none of them within the other. */
function holdsTwo(name: Spelling, items: readonly PreparedItem[]): boolean {
  const parts = items.flatMap(({ id, names }) => names.filter(({ written }) => written.size >= minimumInside(written.text) && holds(name, written)).map(({ written: { text } }) => ({ id, text })));
  const whole = parts.filter(({ text }) => !parts.some((other) => other.text !== text && other.text.includes(text)));
  return new Set(whole.map(({ id }) => id)).size > 1 && new Set(whole.map(({ text }) => text)).size > 1;
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
