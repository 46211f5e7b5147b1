/**
 * Characters of a text that do not belong to the writing of a language: scripts that it does not use, and Han characters
 * that its national character set does not have (JIS X 0208, Big5, GB 2312). Latin letters, digits and punctuation pass:
 * codes, KPI, CRM.
 */
export function foreignScript(text: string, tag: string): string[] {
  const rule = writing[tag];
  if (!rule) throw new Error(`No rule for ${tag}.`);
  const han = rule.han;
  return [...text].filter((character) => rule.never.test(character) || (/\p{Script=Han}/u.test(character) && !han?.has(character)));
}

interface Writing {
  readonly never: RegExp;
  /** The Han characters that it uses; none when left out. */
  readonly han?: ReadonlySet<string>;
}

/** Every character of a double-byte set, by decoding all its codes. */
function characterSet(encoding: string, lead: readonly [number, number], trail: readonly [number, number]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const characters = new Set<string>(['々', '〇', '〻']);
  for (let first = lead[0]; first <= lead[1]; first++) {
    for (let second = trail[0]; second <= trail[1]; second++) characters.add(decoder.decode(Uint8Array.of(first, second)));
  }
  return characters;
}

const writing: Readonly<Record<string, Writing>> = {
  ja: { never: /\p{Script=Hangul}/u, han: characterSet('euc-jp', [0xb0, 0xf4], [0xa1, 0xfe]) },
  ms: { never: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u },
  'zh-Hant': { never: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, han: characterSet('big5', [0xa4, 0xf9], [0x40, 0xfe]) },
  'zh-Hans': { never: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, han: characterSet('gb2312', [0xb0, 0xf7], [0xa1, 0xfe]) },
  ko: { never: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
};
