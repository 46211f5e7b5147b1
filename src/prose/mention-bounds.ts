/**
 * Whether a name that stands in running text stands there as a word of its own, in the languages that write no space between
 * words (ja, zh), that join particles to them (ko), or that divide them by spaces (ms). Rather too strict than too lenient: a
 * name inside another word, or one that goes on as a verb, must never pass.
 */
export type MentionBounds = (text: string, start: number, end: number) => boolean;

/** The rules of a language; undefined where it has none, and no name is found in its texts. */
export function mentionBounds(language: string): MentionBounds | undefined {
  return bounds[language];
}

const bounds: Readonly<Record<string, MentionBounds>> = {
  ja: (text, start, end) => startsJapanese(text, start) && endsJapanese(text, end),
  ko: (text, start, end) => !/[\p{L}\p{N}·・-]$/u.test(text.slice(0, start)) && endsKorean(text, end),
  ms: (text, start, end) => !/[\p{L}\p{N}-]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}-]/u.test(text.slice(end)),
  zh: (text, start, end) => standsInChinese(text, start, end),
};

/** Kana after which a noun begins: particles, and endings of what stands before a noun. */
const beforeNoun = /(?:[のはがをにでともやへかるたなだうくつぬむすてれ]|[^払扱買使問誘追狙違願]い)$/u;

function startsJapanese(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/[おご]$/u.test(before)) return false;
  return /\p{Script=Hiragana}$/u.test(before) ? beforeNoun.test(before) : !/[\p{L}\p{N}ー・々]$/u.test(before);
}

/** What may follow a noun: a particle, the copula or a suffix that leaves it what it is. (で is none before き: できる.) */
const afterNoun = /^(?:[はがをにとやのへも]|で(?!き)|から|か[、。？」]|まで|より|だけ|です|だ|なら(?!ば?な)|など|って|ごと|ばかり|さえ|しか|くらい|ほど)/u;

function endsJapanese(text: string, end: number): boolean {
  const after = text.slice(end, end + 4);
  return afterNoun.test(after) || !/^[\p{L}\p{N}ー・々]/u.test(after);
}

/** Particles by the syllable they follow: one that ends in a consonant, one that does not, any. */
const particles = {
  closed: '은 이 을 과 으로 이나 이란 이라는 이라고 이며 이고 이면 이든 이에요 입니다 이다 이라도 으로는 으로도 으로만 과는 과의 이지만 이었다 이었습니다',
  open: '는 가 를 와 로 나 란 라는 라고 며 고 면 든 예요 입니다 다 라도 로는 로도 로만 와는 와의 지만 였다 였습니다',
  any: '의 에 에서 에게 께 도 만 부터 까지 보다 처럼 마다 밖에 조차 인 에는 에도 에만 에서는 에서도 에서의 에게는 에게도 에게서 까지는 까지도 만의 만으로 만은 만이 만을 들 들은 들이 들을 들의 들에게 들과 들도',
};
const particleSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));
const afterClosed = particleSet(particles.closed, particles.any);
const afterOpen = particleSet(particles.open, particles.any);
/** 로 and its kin follow ㄹ as they follow a vowel. */
const afterL = particleSet(...[...afterClosed].filter((particle) => !particle.startsWith('으로')), '로 로는 로도 로만');

function endsKorean(text: string, end: number): boolean {
  const [rest = ''] = /^[\p{L}\p{N}·・-]*/u.exec(text.slice(end)) ?? [];
  if (rest === '') return true;
  const last = text.charCodeAt(end - 1) - 0xac00;
  if (last < 0 || last > 11171) return afterClosed.has(rest) || afterOpen.has(rest);
  const final = last % 28;
  return (final === 0 ? afterOpen : final === 8 ? afterL : afterClosed).has(rest);
}

const chineseWords = new Intl.Segmenter('zh', { granularity: 'word' });

/** Characters of words that stand after a noun, or before one, without making another word with it; in both scripts. */
const afterChinese = new Set('的是在和與与跟及或也都就才會会要能可不沒没有被把讓让給给對对向從从到為为以於于上中裡里時时後后前而並并還还又再則则嗎吗呢吧了過过著着之等這这那他她你我一更很只所但比由用靠越');
const beforeChinese = new Set('的是在和與与跟及或也都就才會会要能可沒没有被把讓让給给對对向從从到為为以於于了過过著着之這这那個个種种份張张次位家項项筆笔句些每各該该其做談谈看說说問问找請请叫用靠按比算降減减拿搶抢丟丢簽签下拉送');
const known = new Set('可以 需要 沒有 没有 這個 这个 每個 每个 一個 一个 他們 他们 我們 我们 你們 你们 如果 因為 因为 所以 但是 而且 或是 還是 还是 就是 不是 以及 根據 根据 關於 关于 透過 通过 對於 对于 由於 由于 這些 这些 那些 哪些 一些 許多 许多 很多 所有 自己 成為 成为 變成 变成 取得 得到 接到 拿到 提高 降低 增加 減少 减少 建立 處理 处理 整理 了解 瞭解 帶著 带着 為了 为了 除了 包括 比如 例如 不同 好的'.split(' '));

function standsInChinese(text: string, start: number, end: number): boolean {
  const segments = [...chineseWords.segment(text)];
  const next = segments.find(({ index }) => index === end);
  const before = segments.find(({ index, segment }) => index + segment.length === start);
  const passes = (word: Intl.SegmentData | undefined, characters: ReadonlySet<string>): boolean =>
    word !== undefined && (!word.isWordLike || known.has(word.segment) || [...word.segment].every((character) => characters.has(character)));
  const opens = start === 0 || passes(before, beforeChinese);
  const closes = end === text.length || passes(next, afterChinese);
  return opens && closes;
}
