/**
 * Malay stems without a dictionary. The forms of a root must meet in one stem; the stem need not be a word. Where a form
 * does not tell which root it came from, all roots it may come from share a stem:
 *
 * - what the nasal prefixes meN- and peN- do to the first sound of a root (pakai → memakai, faham → memahami,
 *   tulis → menulis, kirim → mengirim, sewa → menyewa) is done to every stem;
 * - perancang may be pe + rancang or per + ancang, so a long root loses its first `r`;
 * - `-kan` and `-k` + `-an` (gunakan, tindakan) end alike, so a final `k` is left out, two in menunjukkan;
 * - a final `i` may be the suffix (mengetahui) or the root's (menilai), so it is left out.
 */

const vowels = /[aeiou]/g;

/** What may be cut leaves a root of two syllables that can begin a word. */
function isRoot(stem: string): boolean {
  return stem.length >= 3 && (stem.match(vowels)?.length ?? 0) >= 2 && !/^(?:[mn](?![gy])[^aeiou]|[rl][^aeiou])/.test(stem);
}

/** meN- and peN-, by the sounds that they stand before. What they leave begins with the nasal. One a word. */
const nasalPrefixes: readonly (readonly [pattern: RegExp, length: number])[] = [
  [/^[mp]em(?=[bf])/, 3],
  [/^[mp]en(?=[cdjz])/, 3],
  [/^[mp]eng(?=[gh])/, 4],
  [/^[mp]e(?=m[aeiou]|n[aeiou]|ng[aeiou]|ny[aeiou])/, 2],
  [/^me(?=[lrwy])/, 2],
];

const otherPrefixes: readonly (readonly [pattern: RegExp, length: number])[] = [
  [/^mem(?=per)/, 3],
  // Not the beginnings of beri, terima and perlu.
  [/^(?:ber(?!i(?:k?an)?$)|ter(?!ima)|per(?!lu(?:k?an)?$))/, 3],
  [/^(?:bel|pel)(?=ajar)/, 3],
  [/^[bp]e(?=kerja)/, 2],
  [/^pe(?=[lrwy]|saing|serta|tugas|tunjuk|kedai)/, 2],
  [/^di/, 2],
  // Not where the word ends in -kan, or one syllable would be left: there, ke and se belong to the root (kekalkan, sewaan, kenali).
  [/^(?:ke|se)(?!.*kan$|[a-z]aan$|sanan$|nali$)/, 2],
];

/** Prefixes ke- and se- after a nasal prefix (mengeluarkan, menyelesaikan). */
const nasalised: readonly (readonly [pattern: RegExp, length: number])[] = [[/^n[gy]e/, 3]];

/** Roots of one syllable, before which menge- and penge- stand (mengesahkan); most words that look so do not hold one (pengedar). */
const short = 'bom|cap|cas|cat|cek|had|klik|lap|las|pam|pin|pos|sah|syor|tes|tin';
const oneSyllable = new RegExp(`^(?:[mp]enge(${short})(?:k?an)?|(?:di|ter)?(${short})(?:kan)?)$`);

/** How words are written in chats: the vowels left out. */
const chat = new Map(Object.entries({
  bgmn: 'bagaimana', blh: 'boleh', brg: 'barang', brp: 'berapa', byk: 'banyak', bkn: 'bukan', cmne: 'macammana', cth: 'contoh', dgn: 'dengan', dlm: 'dalam', drpd: 'daripada', hrg: 'harga',
  jgn: 'jangan', jln: 'jalan', jmpa: 'jumpa', jwb: 'jawab', kdai: 'kedai', kdg: 'kadang', klu: 'kalau', knp: 'kenapa', kpd: 'kepada', krn: 'kerana', lps: 'lepas', mcm: 'macam', mslh: 'masalah',
  nk: 'nak', org: 'orang', plgn: 'pelanggan', pmbeli: 'pembeli', prlu: 'perlu', sbb: 'sebab', sblm: 'sebelum', skrg: 'sekarang', slps: 'selepas', sykt: 'syarikat', syrkt: 'syarikat', tgk: 'tengok',
  tmpt: 'tempat', utk: 'untuk', wkl: 'wakil', yg: 'yang',
}));

/** A word without its affixes, in the form that all words of its root share. Words that are not Malay in form stay. */
export function malayStem(asWritten: string): string {
  const word = chat.get(asWritten) ?? asWritten;
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const [, prefixed, bareRoot] = oneSyllable.exec(word) ?? [];
  if (prefixed !== undefined || bareRoot !== undefined) return prefixed ?? bareRoot ?? word;
  let stem = word;
  let bare = false;
  for (let times = 0; times < 3; times++) {
    const next = without(stem, otherPrefixes) ?? (bare ? undefined : without(stem, nasalPrefixes));
    if (next === undefined) break;
    bare ||= /^[mp]e/.test(stem) && !stem.startsWith('per');
    stem = next;
  }
  for (const ending of [/(?:lah|kah|pun)$/, /(?:nya|ku|mu)$/, /an$/, /i$/, /k+$/, /i$/]) {
    const cut = stem.replace(ending, '');
    if (isRoot(cut)) stem = cut;
  }
  const nasal = withNasal(stem);
  return withNasal(without(nasal, nasalised) ?? nasal);
}

function without(word: string, prefixes: readonly (readonly [pattern: RegExp, length: number])[]): string | undefined {
  for (const [pattern, length] of prefixes) {
    const rest = word.slice(length);
    if (pattern.test(word) && isRoot(rest)) return rest;
  }
  return undefined;
}

/** The first sound as it stands after meN-: p and f → m, t → n, k and vowels → ng, s → ny. */
function withNasal(stem: string): string {
  if (/^[pf][aeiou]/.test(stem)) return `m${stem.slice(1)}`;
  if (/^t[aeiou]/.test(stem)) return `n${stem.slice(1)}`;
  if (/^k[aeiou]/.test(stem)) return `ng${stem.slice(1)}`;
  if (/^s[aeiou]/.test(stem)) return `ny${stem.slice(1)}`;
  if (/^r[aeiou][a-z]{4}/.test(stem)) return `ng${stem.slice(1)}`;
  return /^[aeiou]/.test(stem) ? `ng${stem}` : stem;
}
