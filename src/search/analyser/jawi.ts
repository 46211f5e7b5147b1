/** Malay in Jawi (Arabic script) and in Latin letters, compared by their consonants: Jawi leaves most vowels out. */

const consonants: Readonly<Record<string, string>> = {
  ب: 'b', ت: 't', ة: 't', ث: 's', ج: 'j', چ: 'c', ح: 'h', خ: 'kh', د: 'd', ذ: 'z', ر: 'r', ز: 'z', س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'gh',
  ڠ: 'ng', ف: 'f', ڤ: 'p', ق: 'k', ک: 'k', ك: 'k', ݢ: 'g', ڬ: 'g', گ: 'g', ل: 'l', م: 'm', ن: 'n', ۏ: 'v', ه: 'h', ڽ: 'n',
};

/** The consonants of a text in Jawi (جوالن → jln, from `jualan`); undefined for a text in another script. */
export function jawiConsonants(text: string): string | undefined {
  const letters = text.normalize('NFKC').match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => /\p{Script=Arabic}/u.test(letter)) ? letters.map((letter) => consonants[letter] ?? '').join('') : undefined;
}

/** The consonants of a folded Malay text, without those that Jawi writes as vowels (w, y). */
export function malayConsonants(folded: string): string {
  return folded.replace(/[^b-df-hj-np-tvxz]/g, '');
}
