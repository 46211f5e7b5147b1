import { foldedText } from '../../search/analyser/fold.ts';
import type { HanForms } from '../../search/analyser/han.ts';
import { choseong, typedChoseong } from '../../search/analyser/hangul.ts';
import { romajiToHiragana } from '../../search/analyser/kana.ts';

/** Tells whether a row is one that the reader looks for. */
export type TermTest = (row: TermKey) => boolean;

/** What a row is found by. */
export interface TermKey {
  /** Its names and readings, folded; spaces are left out. */
  readonly text: string;
  readonly choseong: string;
}

/** Characters that cannot stand in a name, between the names of a row. */
const divider = '\n';

/** @param names labels, other names and readings of a row */
export function termKey(names: readonly string[], forms: HanForms): TermKey {
  return { text: names.map((name) => folded(name, forms)).join(divider), choseong: names.map(choseong).filter(Boolean).join(divider) };
}

/**
 * A test for what was typed: part of a name in any language, however it is written (てん · テン · ten, 客户 · 客戶, kè hù · kehu),
 * or the initial consonants of a Korean one (ㄱㄹㅊ).
 */
export function termTest(query: string, forms: HanForms): TermTest {
  const typed = folded(query, forms);
  if (typed === '') return () => true;
  const initials = typedChoseong(query);
  const kana = /^[\p{Script=Latin}\s'’-]{2,}$/u.test(query) ? romajiToHiragana(query) : undefined;
  return ({ text, choseong: consonants }) =>
    text.includes(typed) || (kana !== undefined && text.includes(kana)) || (initials !== undefined && consonants.includes(initials));
}

/** A test for rows of which one name is what was typed, as a whole. */
export function termNamed(query: string, forms: HanForms): TermTest {
  const typed = folded(query, forms);
  return ({ text }) => text.split(divider).includes(typed);
}

function folded(text: string, forms: HanForms): string {
  return foldedText(text, forms).replaceAll(' ', '');
}
