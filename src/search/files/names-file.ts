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
