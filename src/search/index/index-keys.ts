import type { HanForms } from '../analyser/han.ts';
import { analyse, type Token } from '../analyser/analyse.ts';
import { readingKey, tokenKeys } from '../analyser/terms.ts';
import { chineseWords } from './chinese-words.ts';
import type { JapaneseWord, JapaneseWords } from './japanese-words.ts';

/** What a build knows of languages that a browser does not. */
export interface Dictionaries {
  readonly japanese: JapaneseWords;
}

/**
 * The keys that are worth holding of a text in a content language: all that the analyser gives, but for pairs of
 * characters that say nothing, which would be half of the index. In Japanese those begin with a hiragana (grammar), unless
 * they lie in a longer word (うっかり); in Chinese they reach over a word that only binds (的, 了). A query asks for them,
 * too, and is no worse for not finding them.
 * @param always keys that are held nevertheless; see `namesOfGrammar`
 */
export function indexKeys(text: string, language: string, forms: HanForms, dictionaries: Dictionaries, always?: ReadonlySet<string>): string[] {
  const tokens = analyse(text, forms);
  const keys = tokenKeys(tokens);
  const worth = worthIn(text, language, dictionaries);
  return keys.filter((key, index) => {
    const token = tokens[index];
    if (token === undefined) return false;
    return token.kind === 'end' ? tokens[index - 1]?.end !== token.end : token.kind !== 'pair' || worth(token) || always?.has(key) === true;
  });
}

/** The keys of a text with its grammar: what a query in a reader's own words is made of. */
export function allKeys(text: string, forms: HanForms): string[] {
  const tokens = analyse(text, forms);
  return tokenKeys(tokens).filter((_, index) => tokens[index]?.kind !== 'end' || tokens[index - 1]?.end !== tokens[index].end);
}

/** Keys of names of which nothing else would be held, as all of it looks like grammar (晨會, 沒貨). */
export function namesOfGrammar(names: readonly string[], language: string, forms: HanForms, dictionaries: Dictionaries): Set<string> {
  return new Set(names.filter((name) => indexKeys(name, language, forms, dictionaries).length === 0).flatMap((name) => tokenKeys(analyse(name, forms).filter(({ kind }) => kind === 'pair'))));
}

function worthIn(text: string, language: string, { japanese }: Dictionaries): (pair: Token) => boolean {
  if (language === 'ja') {
    const long = longWords(japanese(text));
    return ({ soft, start, end }) => !soft || long.some((word) => start >= word.start && end <= word.start + word.text.length);
  }
  if (language === 'zh') {
    const words = chineseWords(text);
    return ({ start, end }) => {
      const [first, last] = [words[start] ?? -1, words[end - 1] ?? -1];
      return first >= 0 && last >= 0 && last - first <= 1;
    };
  }
  return () => true;
}

/** Words of meaning that hold three hiragana or more. */
function longWords(words: readonly JapaneseWord[]): JapaneseWord[] {
  return words.filter(({ text, content }) => content && /[ぁ-ゖ]{3}/u.test(text));
}

/** Keys of the readings of a Japanese text: of words with Han characters, and of every two nouns in a row; each once. */
export function readingKeys(text: string, { japanese }: Dictionaries): Set<string> {
  const keys = new Set<string>();
  let before: string | undefined;
  for (const { text: word, reading, content, noun } of japanese(text)) {
    const kana = content && reading !== undefined && reading.length > 1 ? reading : undefined;
    if (kana !== undefined && /\p{Script=Han}|[ァ-ヶ]/u.test(word)) keys.add(readingKey(kana));
    if (kana !== undefined && noun && before !== undefined) keys.add(readingKey(before + kana));
    before = noun ? kana : undefined;
  }
  return keys;
}
