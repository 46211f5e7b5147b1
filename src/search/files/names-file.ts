/**
 * The file of all names, by which the browser knows what a query may mean before any text is searched: entries and
 * glossary terms with their labels and other names in every language, and how they are read.
 */
export interface NamesFile {
  /** Tells which files belong together: changes with the items and their order. */
  readonly build: string;
  /** Forms of Han characters; see `analyser/han.ts`. */
  readonly han: string;
  /** Readings of Chinese characters in the names: a syllable and its characters, groups divided by spaces. */
  readonly pinyin: string;
  readonly items: readonly NamedItem[];
}

export interface NamedItem {
  /** Id of the entry or term. */
  readonly id: string;
  /** Left out for a term. */
  readonly code?: string | undefined;
  /** Kind of entry; left out for a term. */
  readonly kind?: string | undefined;
  /**
   * Locale (or `en`) → names, the title first. Simplified Chinese is left out where its names are the Traditional ones,
   * character by character.
   */
  readonly names: Readonly<Record<string, readonly Name[]>>;
}

/**
 * A name, or a name and its reading: hiragana for Japanese; for Chinese, where it is not the one by characters, pinyin
 * without tones, by syllable.
 */
export type Name = string | readonly [label: string, reading: string];

/** Traditional and Simplified Chinese, of which one is written by means of the other. */
export const traditional = 'zh-hant';
export const simplified = 'zh-hans';

/**
 * The file as it is served: what is alike stands together, a column a property or language, and packs tighter so. Items
 * are divided by line feeds, names by tabs, a name and its reading by a carriage return; labels hold none of them.
 */
export interface PackedNames extends Omit<NamesFile, 'items'> {
  readonly ids: string;
  readonly codes: string;
  readonly kinds: string;
  /** Locale (or `en`) → names. */
  readonly names: Readonly<Record<string, string>>;
}

export function packNames({ build, han, pinyin, items }: NamesFile): PackedNames {
  const column = (of: (item: NamedItem) => string | undefined): string => items.map((item) => of(item) ?? '').join('\n');
  const languages = [...new Set(items.flatMap(({ names }) => Object.keys(names)))];
  const packed = (names: readonly Name[]): string => names.map((name) => (typeof name === 'string' ? name : name.join('\r'))).join('\t');
  return {
    build,
    han,
    pinyin,
    ids: column(({ id }) => id),
    codes: column(({ code }) => code),
    kinds: column(({ kind }) => kind),
    names: Object.fromEntries(languages.map((language) => [language, column(({ names }) => packed(names[language] ?? []))])),
  };
}

export function unpackNames({ build, han, pinyin, ids, codes, kinds, names }: PackedNames): NamesFile {
  const [codeOf, kindOf] = [codes.split('\n'), kinds.split('\n')];
  const columns = Object.entries(names).map(([language, column]) => [language, column.split('\n')] as const);
  const unpacked = (name: string): Name => {
    const [label = '', reading] = name.split('\r');
    return reading === undefined ? label : [label, reading];
  };
  const items = ids.split('\n').map((id, item) => ({
    id,
    ...(codeOf[item] && { code: codeOf[item], kind: kindOf[item] }),
    names: Object.fromEntries(columns.flatMap(([language, column]) => (column[item] ? [[language, column[item].split('\t').map(unpacked)]] : []))),
  }));
  return { build, han, pinyin, items };
}
