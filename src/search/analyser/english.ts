/**
 * An English word without the endings that a question and its answer differ in (customers, refused, pricing), in a form that
 * they share; it need not be a word. Given the stem of a Malay word, it makes no two forms of a root differ.
 */
export function englishStem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const bare = word.replace(/ies$/, 'y').replace(/(?<=[sxz]|ch|sh)es$/, '').replace(/(?<![aious])s$/, '');
  const root = /^(.*[aeiouy].*?)(?:ing|(?<!e)ed)$/.exec(bare)?.[1] ?? bare;
  const stem = (root === bare || (root.length > 2 && !/[aeiou]$/.test(root)) ? root : bare).replace(/([bdgmnprt])\1$/, '$1').replace(/(?<=..)(?<!e)e$/, '');
  return stem.length < 3 ? word : stem;
}
