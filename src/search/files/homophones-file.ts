/**
 * What sounds or looks like the names in Chinese and Japanese and is not written like them: what a wrong pick in an input
 * method leaves. Loaded only for a query that finds nothing else, or hardly anything.
 */
export interface HomophonesFile {
  /** Common Chinese characters with a syllable of the names, as `pinyin` in the file of names (which has the names' own). */
  readonly pinyin: string;
  /** A line a reading: the Japanese words of the names, divided by slashes, a space, the others, divided by spaces. */
  readonly japanese: string;
  /** Chinese characters that look alike, folded: groups divided by spaces, no character in two. */
  readonly looks: string;
}

export const homophonesPath = 'search-index/homophones.json';
