/**
 * A key as Pagefind can hold it without looking into it: letters a–z only, so that it neither divides nor folds nor
 * stems, and none the beginning of another, since Pagefind also finds what begins with a word and, where there is no
 * such word, what the word begins with.
 *
 * a–y stand for themselves, z is `zy`, any other character `zx` and four letters, the end `zz`.
 */
export function encodeKey(key: string): string {
  return `${encodeStart(key)}zz`;
}

/** The beginning of keys that begin so: finds all of them. */
export function encodeStart(key: string): string {
  let encoded = '';
  for (const char of key) {
    if (char >= 'a' && char <= 'y') encoded += char;
    else encoded += char === 'z' ? 'zy' : `zx${letters(char.codePointAt(0) ?? 0)}`;
  }
  return encoded;
}

const radix = 25;

/** A code point as four letters a–y. */
function letters(code: number): string {
  let text = '';
  for (let rest = code, digit = 0; digit < 4; digit++, rest = Math.floor(rest / radix)) text = String.fromCharCode(97 + (rest % radix)) + text;
  return text;
}
