/** Zhuyin (Bopomofo), as it is typed in Taiwan: syllables into pinyin without tones. */

const onsets: Readonly<Record<string, string>> = { ㄅ: 'b', ㄆ: 'p', ㄇ: 'm', ㄈ: 'f', ㄉ: 'd', ㄊ: 't', ㄋ: 'n', ㄌ: 'l', ㄍ: 'g', ㄎ: 'k', ㄏ: 'h', ㄐ: 'j', ㄑ: 'q', ㄒ: 'x', ㄓ: 'zh', ㄔ: 'ch', ㄕ: 'sh', ㄖ: 'r', ㄗ: 'z', ㄘ: 'c', ㄙ: 's' };

const rimes: Readonly<Record<string, string>> = {
  '': 'i', ㄚ: 'a', ㄛ: 'o', ㄜ: 'e', ㄝ: 'e', ㄞ: 'ai', ㄟ: 'ei', ㄠ: 'ao', ㄡ: 'ou', ㄢ: 'an', ㄣ: 'en', ㄤ: 'ang', ㄥ: 'eng', ㄦ: 'er',
  ㄧ: 'i', ㄧㄚ: 'ia', ㄧㄛ: 'io', ㄧㄝ: 'ie', ㄧㄞ: 'iai', ㄧㄠ: 'iao', ㄧㄡ: 'iu', ㄧㄢ: 'ian', ㄧㄣ: 'in', ㄧㄤ: 'iang', ㄧㄥ: 'ing',
  ㄨ: 'u', ㄨㄚ: 'ua', ㄨㄛ: 'uo', ㄨㄞ: 'uai', ㄨㄟ: 'ui', ㄨㄢ: 'uan', ㄨㄣ: 'un', ㄨㄤ: 'uang', ㄨㄥ: 'ong',
  ㄩ: 'v', ㄩㄝ: 'ue', ㄩㄢ: 'uan', ㄩㄣ: 'un', ㄩㄥ: 'iong',
};

/** Rimes that are spelled in a way of their own where no consonant stands before them. */
const alone: Readonly<Record<string, string>> = { i: 'yi', in: 'yin', ing: 'ying', iu: 'you', u: 'wu', ui: 'wei', un: 'wen', ong: 'weng', v: 'yu', iong: 'yong' };

const tones = /[ˉˊˇˋ˙\s]+/gu;

/** The pinyin of a text of nothing but Zhuyin, by syllable (ㄅㄠˋㄐㄧㄚˋ → bao, jia); of consonants alone, without tones, those. Undefined for any other text. */
export function pinyinOfZhuyin(text: string): string[] | undefined {
  const typed = text.normalize('NFC').replace(tones, ' ').trim();
  if (!/^[ㄅ-ㄩ ]+$/u.test(typed)) return undefined;
  if (/^[ㄅ-ㄙ\s]+$/u.test(text)) return [...typed.replace(/ /g, '')].map((char) => onsets[char] ?? '');
  return [...typed.matchAll(/([ㄅ-ㄙ])?([ㄧㄨㄩ]?[ㄚ-ㄦ]?)/gu)].filter(([syllable]) => syllable !== '').map(([, onset = '', rime = '']) => spelled(onsets[onset] ?? '', rime));
}

function spelled(onset: string, rime: string): string {
  const sound = rimes[rime] ?? '';
  if (onset === '') return rime.startsWith('ㄩ') && rime !== 'ㄩ' && rime !== 'ㄩㄥ' ? `y${sound}` : (alone[sound] ?? sound.replace(/^i(?=[aeo])/, 'y').replace(/^u(?=[aeo])/, rime.startsWith('ㄨ') ? 'w' : 'u'));
  if (/^[nl]$/.test(onset) && sound === 'ue') return `${onset}ve`;
  return onset + (/^[jqx]$/.test(onset) && sound === 'v' ? 'u' : sound);
}
