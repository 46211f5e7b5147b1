/** Hangul: syllables into letters, particles, Revised Romanisation. All by arithmetic on the Unicode block. */

const first = 0xac00;
const last = 0xd7a3;
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const medials = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ';
const finals = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';

interface Syllable {
  readonly initial: number;
  readonly medial: number;
  /** 0 where the syllable is open. */
  readonly final: number;
}

function syllable(char: string): Syllable | undefined {
  const code = char.charCodeAt(0);
  if (char.length !== 1 || code < first || code > last) return undefined;
  const index = code - first;
  return { initial: Math.floor(index / 588), medial: Math.floor((index % 588) / 28), final: index % 28 };
}

/** Every syllable as its letters (영 → ㅇㅕㅇ), so that one wrong letter is one difference. */
export function letters(text: string): string {
  return [...text]
    .map((char) => {
      const parts = syllable(char);
      return parts ? initials.charAt(parts.initial) + medials.charAt(parts.medial) + finals.charAt(parts.final).trim() : char;
    })
    .join('');
}

/** Whether letters divide into whole syllables: a consonant, a vowel, at most two consonants before the next. */
export function isHangul(text: string): boolean {
  return /^(?:[ㄱ-ㅎ][ㅏ-ㅣ](?:[ㄱ-ㅎ]{0,2}(?=[ㄱ-ㅎ][ㅏ-ㅣ]|$)))+$/u.test(text);
}

/** The initial consonants of the syllables (영업 → ㅇㅇ); other characters are left out. */
export function choseong(text: string): string {
  return [...text].map((char) => initials.charAt(syllable(char)?.initial ?? -1)).join('');
}

/** Consonants that keyboards write as one letter and choseong as two. */
const doubled: Readonly<Record<string, string>> = { ㄳ: 'ㄱㅅ', ㄵ: 'ㄴㅈ', ㄶ: 'ㄴㅎ', ㄺ: 'ㄹㄱ', ㄻ: 'ㄹㅁ', ㄼ: 'ㄹㅂ', ㄽ: 'ㄹㅅ', ㄾ: 'ㄹㅌ', ㄿ: 'ㄹㅍ', ㅀ: 'ㄹㅎ', ㅄ: 'ㅂㅅ' };

/** A text of nothing but consonants, as choseong are typed, or undefined. */
export function typedChoseong(text: string): string | undefined {
  const consonants = text.replace(/\s+/gu, '').replace(/[ㄳ-ㅄ]/gu, (char) => doubled[char] ?? char);
  return consonants.length > 0 && [...consonants].every((char) => initials.includes(char)) ? consonants : undefined;
}

const romanInitials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const romanMedials = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const romanFinals = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');

/**
 * Hangul in the Revised Romanisation of Korean, syllable by syllable (영업 → yeongeop): without the changes of sound
 * between syllables, which who types letter by letter leaves out, too. ㄹㄹ is `ll`.
 */
export function romanised(text: string): string {
  let before = 0;
  return [...text]
    .map((char) => {
      const parts = syllable(char);
      if (!parts) {
        before = 0;
        return char;
      }
      const { initial, medial, final } = parts;
      const onset = initial === 5 && before === 8 ? 'l' : (romanInitials[initial] ?? '');
      const linked = initial === 11 && before !== 0 ? (linkedFinals[before] ?? '') : '';
      before = final;
      return { onset: linked || onset, rest: romanMedials[medial] ?? '', coda: romanFinals[final] ?? '', linked: linked !== '' };
    })
    .reduce<string>((text, part) => {
      if (typeof part === 'string') return text + part;
      // A final consonant before a vowel is spoken, and written, as that syllable's first.
      const kept = part.linked ? text.replace(/(k|t|p|l)$/, '') : text;
      return kept + part.onset + part.rest + part.coda;
    }, '');
}

/** Final consonants by index as they are written before a vowel; ㅇ stays where it is. */
const linkedFinals: Readonly<Record<number, string>> = { 1: 'g', 2: 'kk', 7: 'd', 8: 'r', 17: 'b', 19: 's', 20: 'ss', 22: 'j', 23: 'ch', 24: 'k', 25: 't', 26: 'p' };

/**
 * Particles and verbal endings that follow a noun, longest first. A word is cut at most twice (에서는, 들에게) and keeps two
 * syllables.
 */
const endings = [
  '이라고는', '에서부터', '으로부터', '에게서는', '으로서는',
  '에서의', '에서는', '에서도', '에서만', '에게는', '에게도', '에게서', '으로써', '으로서', '으로는', '으로도', '으로의', '까지는', '까지의', '부터의', '이라는', '이라고', '이라면', '입니까', '입니다', '합니다', '합니까', '됩니다', '했습니다', '됐습니다', '하려면', '하면서', '하세요', '해야', '인가요', '일까요', '나요', '할까요', '되나요', '하나요', '하지만', '이지만', '이에요', '예요', '해요', '돼요',
  '에서', '에게', '에는', '에도', '에만', '으로', '로서', '로써', '로는', '로도', '로의', '까지', '부터', '보다', '처럼', '마다', '조차', '밖에', '라는', '라고', '이란', '이나', '이며', '이고', '이면', '이든', '한테', '께서', '과의', '와의', '과는', '와는', '하는', '하여', '하고', '하면', '하기', '하지', '하게', '하다', '한다', '했다', '했던', '하던', '할지', '되는', '되고', '되어', '되면', '된다', '되기', '되지', '되다', '됐다', '시킨', '시켜', '이다', '적인', '적으', '들의', '들은', '들이', '들을', '들과', '들도', '만의', '만을', '만이',
  '은', '는', '이', '가', '을', '를', '의', '에', '로', '와', '과', '도', '만', '들', '란', '나', '며', '께', '한', '할', '함', '된', '될', '됨', '해', '돼', '인', '일',
].sort((a, b) => b.length - a.length);

/** A Korean word without its particles and endings; a word that is only a stem stays as it is. */
export function withoutParticles(word: string): string {
  let stem = word;
  for (let cut = 0; cut < 2; cut++) {
    const ending = endings.find((end) => stem.endsWith(end) && stem.length - end.length >= 2);
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem;
}
