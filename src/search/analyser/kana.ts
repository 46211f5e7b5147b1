/** Kana: one syllabary for both, and Latin letters as Japanese is typed with them. */

const katakana = /[ァ-ヶヽヾ]/u;

/** Hiragana that are written in more than one way. */
const sameSound: Readonly<Record<string, string>> = { ぢ: 'じ', づ: 'ず', ゐ: 'い', ゑ: 'え', ヵ: 'か', ヶ: 'か', ゕ: 'か', ゖ: 'か' };

/** A kana as hiragana; anything else as it is. */
export function hiragana(char: string): string {
  const same = sameSound[char];
  if (same !== undefined) return same;
  const plain = katakana.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0x60) : char;
  return sameSound[plain] ?? plain;
}

const syllables =
  'a あ i い u う e え o お ' +
  'ka か ki き ku く ke け ko こ ca か cu く co こ kya きゃ kyu きゅ kyo きょ ' +
  'sa さ si し shi し su す se せ so そ sya しゃ syu しゅ syo しょ sha しゃ shu しゅ sho しょ she しぇ ' +
  'ta た ti ち chi ち tu つ tsu つ te て to と tya ちゃ tyu ちゅ tyo ちょ cha ちゃ chu ちゅ cho ちょ che ちぇ thi てぃ tsa つぁ tse つぇ tso つぉ ' +
  'na な ni に nu ぬ ne ね no の nya にゃ nyu にゅ nyo にょ ' +
  'ha は hi ひ hu ふ fu ふ he へ ho ほ hya ひゃ hyu ひゅ hyo ひょ fa ふぁ fi ふぃ fe ふぇ fo ふぉ ' +
  'ma ま mi み mu む me め mo も mya みゃ myu みゅ myo みょ ya や yu ゆ yo よ ' +
  'ra ら ri り ru る re れ ro ろ rya りゃ ryu りゅ ryo りょ la ら li り lu る le れ lo ろ wa わ wo を ' +
  'ga が gi ぎ gu ぐ ge げ go ご gya ぎゃ gyu ぎゅ gyo ぎょ za ざ zi じ ji じ zu ず ze ぜ zo ぞ ' +
  'ja じゃ ju じゅ jo じょ je じぇ jya じゃ jyu じゅ jyo じょ zya じゃ zyu じゅ zyo じょ ' +
  'da だ di でぃ du ず dhi でぃ de で do ど ba ば bi び bu ぶ be べ bo ぼ bya びゃ byu びゅ byo びょ ' +
  'pa ぱ pi ぴ pu ぷ pe ぺ po ぽ pya ぴゃ pyu ぴゅ pyo ぴょ va ば vi び vu ぶ ve べ vo ぼ wi うぃ we うぇ';

const kanaOf: ReadonlyMap<string, string> = pairs(syllables.split(' '));

function pairs(list: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < list.length; index += 2) map.set(list[index] ?? '', list[index + 1] ?? '');
  return map;
}

const longVowel = /[-ー]/gu;

/**
 * Latin letters as the hiragana that a Japanese typist means by them (Hepburn and kunrei mixed, `-` for the long vowel
 * mark, which is left out as everywhere here), or undefined where they are no Japanese.
 */
export function romajiToHiragana(text: string): string | undefined {
  const letters = unaccented(text.normalize('NFKC').toLowerCase()).replace(/\s+/gu, '');
  let kana = '';
  for (let at = 0; at < letters.length;) {
    const char = letters.charAt(at);
    // An apostrophe divides: kin'yū is no kinyū.
    if (/[-ー'’]/u.test(char)) {
      at++;
    } else if (char !== 'n' && char === letters.charAt(at + 1) && /[bcdfghjkmprstwyz]/.test(char)) {
      kana += 'っ';
      at++;
    } else if (letters.startsWith('tch', at)) {
      kana += 'っ';
      at++;
    } else {
      const length = [3, 2, 1].find((size) => kanaOf.has(letters.slice(at, at + size)));
      if (length !== undefined) {
        kana += kanaOf.get(letters.slice(at, at + length)) ?? '';
        at += length;
      } else if (char === 'n' || (char === 'm' && /[bmp]/.test(letters.charAt(at + 1)))) {
        kana += 'ん';
        at += letters.charAt(at + 1) === 'n' && !kanaOf.has(letters.slice(at + 1, at + 3)) ? 2 : 1;
      } else return undefined;
    }
  }
  return kana.replace(longVowel, '') || undefined;
}

const lengthened =
  /([あかがさざただなはばぱまやらわぁゃ])あ|([いきぎしじちにひびぴみりぃ])い|([うくぐすずつぬふぶぷむゆるゔぅゅ])う|([えけげせぜてでねへべぺめれぇ])え|([おこごそぞとどのほぼぽもよろぉょ])[おう]/gu;

/** A reading in which long vowels no longer count (`えいぎょう` and `eigyo` meet in `えいぎょ`), for loose comparison. */
export function shortVowels(kana: string): string {
  return kana.replace(longVowel, '').replace(lengthened, '$1$2$3$4$5');
}

/** A reading as loosely as anybody types it: long vowels and voicing left out (`きそん`, `きぞん`). */
export function looseKana(kana: string): string {
  return shortVowels(kana).normalize('NFD').replace(/[\u3099\u309A]/gu, '');
}

/** Latin text without accents: macrons of romaji, tones of pinyin. */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').normalize('NFC');
}
