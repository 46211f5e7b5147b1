/** Readings of Chinese characters, from a table of the characters that occur: a syllable and its characters, by spaces. */
export type Syllables = ReadonlyMap<string, string>;

export function pinyinSyllables(table: string): Syllables {
  const syllables = new Map<string, string>();
  for (const group of table.split(' ')) {
    const syllable = /^[a-z]*/.exec(group)?.[0] ?? '';
    for (const char of group.slice(syllable.length)) syllables.set(char, syllable);
  }
  return syllables;
}

/** Writes a table that `pinyinSyllables` reads, in a fixed order. */
export function pinyinTable(syllables: Syllables): string {
  const groups = new Map<string, string[]>();
  for (const [char, syllable] of syllables) groups.set(syllable, [...(groups.get(syllable) ?? []), char]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, chars]) => syllable + chars.sort().join(''))
    .join(' ');
}

/** The reading of a folded text by its characters; Latin words and numbers stand for themselves. */
export function pinyinOf(folded: string, syllables: Syllables): string {
  return folded
    .replace(/\p{Script=Han}/gu, (char) => ` ${syllables.get(char) ?? ''} `)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Pinyin without what many do not tell apart: zh and z, ch and c, sh and s, ng and n. */
export function loosePinyin(pinyin: string): string {
  return pinyin.replace(/([zcs])h/g, '$1').replace(/ng/g, 'n');
}
