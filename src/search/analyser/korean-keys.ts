/** The Korean keyboard (Dubeolsik): what a text would have been with the other language of the keyboard switched on. */

const keys = 'qwertyuiopasdfghjklzxcvbnm';
const jamo = 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ';
const shifted: Readonly<Record<string, string>> = { Q: 'ㅃ', W: 'ㅉ', E: 'ㄸ', R: 'ㄲ', T: 'ㅆ', O: 'ㅒ', P: 'ㅖ' };
/** Vowels and finals that are typed with two keys. */
const double: Readonly<Record<string, string>> = { ㅗㅏ: 'ㅘ', ㅗㅐ: 'ㅙ', ㅗㅣ: 'ㅚ', ㅜㅓ: 'ㅝ', ㅜㅔ: 'ㅞ', ㅜㅣ: 'ㅟ', ㅡㅣ: 'ㅢ' };
const single: Readonly<Record<string, string>> = Object.fromEntries([...Object.entries(double), ...['ㄱㅅㄳ', 'ㄴㅈㄵ', 'ㄴㅎㄶ', 'ㄹㄱㄺ', 'ㄹㅁㄻ', 'ㄹㅂㄼ', 'ㄹㅅㄽ', 'ㄹㅌㄾ', 'ㄹㅍㄿ', 'ㄹㅎㅀ', 'ㅂㅅㅄ'].map((three) => [three.slice(0, 2), three.slice(2)])].map(([two, one]) => [one, two]));

/** Korean letters that Latin keys stand for (`akzpxld` → ㅁㅏㅋㅔㅌㅣㅇ); undefined for what is not typed with Latin keys alone. */
export function hangulByKeys(typed: string): string | undefined {
  const text = typed.replace(/\s+/gu, '');
  if (!/^[a-z]+$/iu.test(text)) return undefined;
  const letters = [...text].map((key) => shifted[key] ?? jamo.charAt(keys.indexOf(key.toLowerCase()))).join('');
  return letters.replace(/ㅗ[ㅏㅐㅣ]|ㅜ[ㅓㅔㅣ]|ㅡㅣ/gu, (two) => double[two] ?? two);
}

/** Latin keys that Korean letters stand for (ㅏㅔㅑ → kpi); undefined for other texts. @param letters a text divided into its letters, see `hangul.ts` */
export function keysOfHangul(letters: string): string | undefined {
  const text = [...letters.replace(/\s+/gu, '')].map((letter) => single[letter] ?? letter).join('');
  const typed = [...text].map((letter) => keys.charAt(jamo.indexOf(letter)) || (Object.entries(shifted).find(([, one]) => one === letter)?.[0].toLowerCase() ?? ''));
  return text !== '' && typed.every((key) => key !== '') ? typed.join('') : undefined;
}
