import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/search/analyser/analyse.ts';
import { editDistance } from '../../src/search/analyser/edit-distance.ts';
import { encodeKey, encodeStart } from '../../src/search/analyser/encode.ts';
import { englishStem } from '../../src/search/analyser/english.ts';
import { fold, foldedText } from '../../src/search/analyser/fold.ts';
import { hanForms, hanTable } from '../../src/search/analyser/han.ts';
import { choseong, letters, romanised, typedChoseong, withoutParticles } from '../../src/search/analyser/hangul.ts';
import { jawiConsonants, malayConsonants } from '../../src/search/analyser/jawi.ts';
import { hiragana, romajiToHiragana, shortVowels } from '../../src/search/analyser/kana.ts';
import { hangulByKeys, keysOfHangul } from '../../src/search/analyser/korean-keys.ts';
import { malayStem } from '../../src/search/analyser/malay.ts';
import { loosePinyin, pinyinOf, pinyinSyllables, pinyinTable } from '../../src/search/analyser/pinyin.ts';
import { queryTerms, readingKey, tokenKeys } from '../../src/search/analyser/terms.ts';
import { pinyinOfZhuyin } from '../../src/search/analyser/zhuyin.ts';
import { allHanForms } from '../../src/search/index/han-forms.ts';

const forms = allHanForms();
const tokens = (text: string): string[] => analyse(text, forms).map((token) => token.text);
const common = (a: string, b: string): string[] => tokens(a).filter((token) => tokens(b).includes(token));

/** What people paste into a search field, or worse. */
const hostile = [
  '',
  ' ',
  '\u0000\u0001\u001F\u007F',
  '\uD800',
  '\uDC00価格\uD83D',
  '\u202E営業\u202C\u200F\u2066abc\u2069',
  '\uFEFF\u200B\u200D\u00AD',
  '\u0301\u0302\u3099\uFF9E',
  `a${'\u0301'.repeat(500)}`,
  '々ーーー々',
  'ー',
  '\u1100\u1161\u11A8\u1161\u11A8',
  '\u1161\u11A8',
  'ㄱㅏㄳ',
  '👩‍👩‍👧‍👦🇯🇵1️⃣',
  '<script>alert(1)</script>',
  "'; DROP TABLE names; --",
  '1:1:1:1:1,1,1.1-1+1/',
  '＂＇％＿',
  '__proto__ constructor toString',
];

describe('folding', () => {
  it.each([
    ['ＤＢ', 'db'],
    ['Ｅ０６', 'E06'],
    ['ｶﾞｲﾄﾞ', 'ガイド'],
    ['ﾙｰﾄｾｰﾙｽ', 'ルートセールス'],
    ['か\u3099く', 'がく'],
    ['㍿', '株式会社'],
    ['㈱', '(株)'],
    ['①', '1'],
    ['２５０の法則', '250の法則'],
    ['KPI', 'kpi'],
    ['İstanbul', 'istanbul'],
    ['CAFÉ', 'cafe'],
    ['cafe\u0301', 'café'],
    ['ﬁling', 'filing'],
    ['セールス', 'せーるす'],
    ['サーバー', 'サーバ'],
    ['スーーパー', 'スパ'],
    ['つづく', 'つずく'],
    ['一ヶ月', '一か月'],
    ['人々', '人人'],
    ['營業', '営業'],
    ['關係', '関係'],
    ['顧客滿意', '顾客满意'],
    ['對應', '対応'],
    ['圖', '図'],
    ['神', '神'],
    ['葛\u{E0100}', '葛'],
    ['고객'.normalize('NFD'), '고객'],
    ['매매계약서'.normalize('NFD'), '매매계약서'],
    ['고객\u3000\u00A0 관계', '고객 관계'],
    ['sales\u200Bforce', 'salesforce'],
    ['perniaga\u00ADan', 'perniagaan'],
  ])('takes %s for %s', (a, b) => {
    expect(foldedText(a, forms)).toBe(foldedText(b, forms));
    expect(foldedText(a, forms)).not.toBe('');
  });

  it('takes all forms of a Han character for one', () => {
    expect(new Set(['發', '发', '発', '髮', '髪'].map((char) => foldedText(char, forms))).size).toBe(1);
  });

  it.each([
    ['かく', 'がく'],
    ['はり', 'ばり'],
    ['びょういん', 'びよういん'],
    ['영업', '영어'],
    ['販売', '販促'],
    ['買', '賣'],
    ['一', 'ー'],
    ['1,000', '1000'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldedText(a, forms)).not.toBe(foldedText(b, forms));
  });

  it('tells of every character where it comes from', () => {
    const pieces = (text: string): string[] => fold(text, forms).map(({ char, start, end }) => `${char}=${text.slice(start, end)}`);
    expect(pieces('ｶﾞｰ㍿')).toEqual(['が=ｶﾞｰ', '株=㍿', '式=㍿', '会=㍿', '社=㍿']);
    expect(pieces('𠮷á')).toEqual(['𠮷=𠮷', 'a=á']);
    expect(pieces('객'.normalize('NFD'))).toEqual([`객=${'객'.normalize('NFD')}`]);
  });

  it('knows hiragana from katakana in the source', () => {
    expect(fold('のノ', forms).map(({ soft }) => soft)).toEqual([true, false]);
  });
});

describe('the tokens of a text', () => {
  const plain = (text: string): string[] => analyse(text, new Map()).map(({ kind, text: token }) => (kind === 'pair' ? token : `${kind} ${token}`));

  it.each([
    ['営業効率化', ['営業', '業効', '効率', '率化', 'end 化']],
    ['關係', ['關係', 'end 係']],
    ['客', ['end 客']],
    ['B2B営業', ['word b2b', '営業', 'end 業']],
    ['KPIを共有', ['word kpi', 'を共', '共有', 'end 有']],
    ['신규 고객', ['신규', '고객']],
    ['고객에게는', ['고객']],
    ['CRM을', ['word crm', 'stem 을']],
    ['E06', ['word e06']],
    ['1:250', ['word 1', 'word 250', 'word 1:250']],
    ['１：２５０', ['word 1', 'word 250', 'word 1:250']],
    ['COVID-19', ['word covid', 'word 19', 'word covid-19']],
    ['24/7', ['word 24', 'word 7', 'word 24/7']],
    ['a/b', ['word a', 'word b']],
    ['1, 2', ['word 1', 'word 2']],
    ['第21回', ['end 第', 'word 21', 'end 回']],
    ['jualan', ['word jualan', 'stem jual']],
    ['jual', ['word jual']],
    ['KPI', ['word kpi']],
    ['…。！？', []],
  ])('%s', (text, expected) => {
    expect(plain(text)).toEqual(expected);
  });

  it.each([
    ['営業効率化', '营业效率化', ['营业', '业效', '效率', '率化']],
    ['매매계약서', '매매 계약서', ['매매', '계약', '약서']],
    ['신규 고객', '신규고객', ['신규', '고객']],
    ['고객을 유지하기', '고객유지', ['고객', '유지']],
    ['고객에게는', '고객들과의 관계', ['고객']],
    ['영업에서의', '영업이란', ['영업']],
    ['1,000円', '1000円', ['1000']],
    ['1:250', '１：２５０の法則', ['1:250']],
    ['顧客關係管理', '顾客关系管理', ['顾客', '客关', '关系', '系管', '管理']],
    ['ルート営業', 'ﾙｰﾄ營業', ['ると', 'と营', '营业']],
    ['Penjualan', 'menjual', ['jual']],
  ])('%s and %s meet', (a, b, expected) => {
    expect(common(a, b)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['영업', '영어'],
    ['고객', '고개'],
    ['beli', 'bela'],
    ['jual', 'juang'],
    ['営業', '授業料'],
    ['E06', 'E60'],
    ['1:250', '1:25'],
  ])('%s and %s have no more in common than they should', (a, b) => {
    expect(common(a, b).filter((token) => token !== '1')).toEqual([]);
  });

  it.each<[string, [string, string][]]>([
    ['営業 ＤＢ', [['营业', '営業'], ['业', '業'], ['db', 'ＤＢ']]],
    ['サーバー', [['さば', 'サーバー'], ['ば', 'バー']]],
    ['ｶﾞｲﾄﾞ', [['がい', 'ｶﾞｲ'], ['いど', 'ｲﾄﾞ'], ['ど', 'ﾄﾞ']]],
    ['人々は', [['人人', '人々'], ['人は', '々は'], ['は', 'は']]],
    ['㍿A', [['株式', '㍿'], ['式会', '㍿'], ['会社', '㍿'], ['社', '㍿'], ['a', 'A']]],
    ['𠮷野', [['𠮷野', '𠮷野'], ['野', '野']]],
    ['\uD800客\uDC00', [['客', '客']]],
    ['営\u200B業', [['营业', '営\u200B業'], ['业', '業']]],
    [`${'고객'.normalize('NFD')}을`, [['고객', '고객'.normalize('NFD')]]],
    ['(1,000円)', [['1', '1'], ['000', '000'], ['1000', '1,000'], ['円', '円']]],
    ['“penjualan”…', [['penjualan', 'penjualan'], ['jual', 'penjualan']]],
    ['Cafe\u0301!', [['cafe', 'Cafe\u0301'], ['caf', 'Cafe\u0301']]],
    ['👩‍👧営業', [['营业', '営業'], ['业', '業']]],
  ])('of %j stand for pieces of it', (text, expected) => {
    expect(analyse(text, forms).map((token) => [token.text, text.slice(token.start, token.end)])).toEqual(expected.map(([token, piece]) => [foldedText(token, forms), piece]));
  });

  const phrases = [...hostile, 'ルート営業は「既存顧客」を回る。', 'Menjual melalui laluan jualan yang sudah ada: B2B, 1:250, 1,000.', '고객에게 신뢰를 얻는 방법 3가지', '順著既有的銷售路線，把商品賣出去（約 80%）。'];

  it.each(phrases)('of %j are numbered, in order, and inside the text', (text) => {
    const all = analyse(text, forms);
    all.forEach((token, index) => {
      expect(token.position).toBe(index);
      expect(token.text).not.toBe('');
      expect(token.start).toBeGreaterThanOrEqual(0);
      expect(token.end).toBeGreaterThan(token.start);
      expect(token.end).toBeLessThanOrEqual(text.length);
      expect(token.text.isWellFormed()).toBe(true);
      if (token.kind !== 'stem') expect(foldedText(text.slice(token.start, token.end), forms).length).toBeGreaterThan(0);
    });
  });

  it.each(phrases)('of %j are the same every time', (text) => {
    expect(analyse(text, forms)).toEqual(analyse(text, forms));
    expect(analyse(`${text} 客`, forms).slice(0, -1)).toEqual(analyse(text, forms));
  });

  it.each([...hostile.filter(Boolean), '営', 'ア', '고', 'a', '1:', 'jualan ', '고객 '])('are found in 10,000 characters of %j', (text) => {
    const long = text.repeat(Math.ceil(10_000 / text.length));
    expect(() => analyse(long, forms)).not.toThrow();
    expect(() => queryTerms(long.slice(0, 800), forms)).not.toThrow();
  });
});

/** As words of the index and of queries are made of a word. */
const stem = (word: string): string => englishStem(malayStem(word));

describe('English words of one root meet', () => {
  it.each(['customer customers', 'company companies', 'refuse refused refusing refuses', 'sell sells selling', 'price prices pricing priced', 'plan plans planned planning', 'box boxes', 'stop stopped stops'])('%s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size, words.split(' ').map(stem).join(' ')).toBe(1);
  });

  it.each([
    ['need', 'new'],
    ['business', 'busy'],
    ['bring', 'brand'],
    ['loss', 'low'],
  ])('but %s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

describe('Malay words of one root meet', () => {
  it.each([
    'jual menjual penjualan dijual terjual jualan penjual menjualnya',
    'beli membeli pembeli belian pembelian dibeli',
    'langgan pelanggan langganan melanggan pelanggannya',
    'cekap kecekapan',
    'kekal kekalkan mengekalkan pengekalan dikekalkan',
    'tulis menulis penulisan penulis tulisan ditulis',
    'kirim mengirim kiriman pengirim pengiriman dikirim',
    'sewa menyewa penyewa penyewaan sewaan',
    'pakai memakai pemakai pemakaian dipakai',
    'tanggungjawab bertanggungjawab mempertanggungjawabkan',
    'pasar pasaran pemasaran memasarkan dipasarkan',
    'guna gunakan menggunakan penggunaan pengguna kegunaan',
    'lawat lawatan melawat pelawat dilawati',
    'puas kepuasan memuaskan',
    'setia kesetiaan',
    'percaya mempercayai dipercayai kepercayaan',
    'hubung hubungan menghubungi perhubungan dihubungi',
    'niaga berniaga peniaga perniagaan',
    'saing bersaing pesaing persaingan saingan',
    'kerja bekerja pekerja pekerjaan',
    'serta menyertai peserta penyertaan',
    'runding berunding perunding perundingan rundingan',
    'runcit peruncit peruncitan',
    'rancang merancang perancang perancangan rancangan',
    'edar edaran pengedar pengedaran mengedarkan',
    'tunjuk menunjukkan ditunjukkan petunjuk',
    'erat mengeratkan',
    'kesan mengesan pengesanan berkesan keberkesanan',
    'kenal mengenali dikenali pengenalan memperkenalkan',
    'faham memahami difahami pemahaman kefahaman',
    'tahu mengetahui diketahui pengetahuan',
    'terima menerima diterima penerimaan',
    'perlu memerlukan diperlukan keperluan',
    'beri memberi memberikan diberikan pemberian',
    'nilai menilai dinilai penilaian',
    'selesai menyelesaikan diselesaikan penyelesaian',
    'ajar belajar mengajar pelajar pembelajaran pengajaran',
    'keluar mengeluarkan dikeluarkan pengeluaran',
    'had mengehadkan dihadkan',
    'sah mengesahkan disahkan pengesahan',
    'syor mengesyorkan disyorkan',
    'untung keuntungan menguntungkan',
    'tawar menawarkan tawaran penawaran',
    'ubah mengubah berubah perubahan',
    'harga menghargai penghargaan',
  ])('%s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size, words.split(' ').map(stem).join(' ')).toBe(1);
  });

  it.each([
    ['beli', 'bela'],
    ['jual', 'juang'],
    ['jualan', 'jalan'],
    ['bayar', 'bayang'],
    ['harga', 'hari'],
    ['pasar', 'pasir'],
    ['cekap', 'cakap'],
    ['tulis', 'tutup'],
    ['lawat', 'lawan'],
    ['langgan', 'langgar'],
    ['syarikat', 'syarat'],
    ['untung', 'hutang'],
    ['pelan', 'pelanggan'],
    ['peluang', 'pulang'],
    ['pengedar', 'pendengar'],
    ['penyewa', 'penyewang'],
    ['berikan', 'ikan'],
    ['rakan', 'akan'],
    ['pesaing', 'pesanan'],
    ['perniagaan', 'perbandingan'],
  ])('but %s and %s do not', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });

  it.each(['crm', 'kpi', 'b2b', 'e06', '250', 'ms', '営業', ''])('and %j stays', (word) => {
    expect(malayStem(word)).toBe(word);
  });
});

describe('Korean', () => {
  it.each([
    ['고객을', '고객'],
    ['고객에게는', '고객'],
    ['고객들에게', '고객'],
    ['고객으로부터', '고객'],
    ['영업에서의', '영업'],
    ['영업이란', '영업'],
    ['전략적인', '전략'],
    ['판매합니다', '판매'],
    ['관리하려면', '관리'],
    ['유지하기', '유지'],
    ['대리점과의', '대리점'],
    ['의사결정권자에게', '의사결정권자'],
    ['회의', '회의'],
    ['회의에서는', '회의'],
    ['가치', '가치'],
    ['성과', '성과'],
    ['할인', '할인'],
    ['개인', '개인'],
    ['나는', '나는'],
    ['은', '은'],
    ['', ''],
  ])('%s without particles is %j', (word, stem) => {
    expect(withoutParticles(word)).toBe(stem);
  });

  it.each([
    ['영업', 'ㅇㅕㅇㅇㅓㅂ', 'ㅇㅇ', 'yeongeop'],
    ['고객', 'ㄱㅗㄱㅐㄱ', 'ㄱㄱ', 'gogaek'],
    ['관계', 'ㄱㅘㄴㄱㅖ', 'ㄱㄱ', 'gwangye'],
    ['할인', 'ㅎㅏㄹㅇㅣㄴ', 'ㅎㅇ', 'harin'],
    ['국어', 'ㄱㅜㄱㅇㅓ', 'ㄱㅇ', 'gugeo'],
    ['앞으로', 'ㅇㅏㅍㅇㅡㄹㅗ', 'ㅇㅇㄹ', 'apeuro'],
    ['있어', 'ㅇㅣㅆㅇㅓ', 'ㅇㅇ', 'isseo'],
    ['롤러', 'ㄹㅗㄹㄹㅓ', 'ㄹㄹ', 'rolleo'],
    ['값', 'ㄱㅏㅄ', 'ㄱ', 'gap'],
    ['CRM 관리', 'CRM ㄱㅘㄴㄹㅣ', 'ㄱㄹ', 'CRM gwanri'],
    ['루트 세일즈', 'ㄹㅜㅌㅡ ㅅㅔㅇㅣㄹㅈㅡ', 'ㄹㅌㅅㅇㅈ', 'ruteu seiljeu'],
    ['客', '客', '', '客'],
    ['', '', '', ''],
  ])('%s in letters, in initials, in Latin', (word, inLetters, initials, latin) => {
    expect([letters(word), choseong(word), romanised(word)]).toEqual([inLetters, initials, latin]);
  });

  it.each([
    ['ㅇㅇ', 'ㅇㅇ'],
    ['ㄱㄱ ㄱㄱ', 'ㄱㄱㄱㄱ'],
    ['ㄳㅄ', 'ㄱㅅㅂㅅ'],
    ['ㄲㅃ', 'ㄲㅃ'],
    ['ㅏ', undefined],
    ['ㅇ업', undefined],
    ['영업', undefined],
    ['oo', undefined],
    ['', undefined],
    [' ', undefined],
  ])('%j typed as initials is %j', (typed, initials) => {
    expect(typedChoseong(typed)).toBe(initials);
  });
});

describe('Malay as written in chats', () => {
  it.each([['plgn', 'pelanggan'], ['brg', 'barang'], ['hrg', 'harga'], ['sykt', 'syarikat'], ['utk', 'untuk']])('%s is %s', (short, whole) => {
    expect(malayStem(short)).toBe(malayStem(whole));
  });
});

describe('the Korean keyboard', () => {
  it.each([
    ['akzpxld', 'ㅁㅏㅋㅔㅌㅣㅇ'],
    ['duddjq', 'ㅇㅕㅇㅇㅓㅂ'],
    ['rhkSrP', 'ㄱㅘㄴㄱㅖ'],
    ['dnjs whT', 'ㅇㅝㄴㅈㅗㅆ'],
    ['dmlfy', 'ㅇㅢㄹㅛ'],
    ['kpi2', undefined],
    ['', undefined],
  ])('%j in English is %j', (typed, korean) => {
    expect(hangulByKeys(typed)).toBe(korean);
  });

  it.each([
    ['ㅊ그', 'crm'],
    ['ㅏㅔㅑ', 'kpi'],
    ['깨ㅑ', 'roi'],
    ['ㅣㄷㅁㅇ', 'lead'],
    ['쾌', 'zho'],
    ['값', 'rkqt'],
    ['客ㅏ', undefined],
    ['', undefined],
  ])('%j in Korean is %j', (typed, latin) => {
    expect(keysOfHangul(letters(typed))).toBe(latin);
  });
});

describe('pinyin', () => {
  it.each([
    ['zhuanzhang', 'zuanzan'],
    ['cheng', 'cen'],
    ['hua', 'hua'],
  ])('%s sounds like %s', (exact, loose) => {
    expect(loosePinyin(exact)).toBe(loose);
  });
});

describe('Zhuyin', () => {
  it.each([
    ['ㄅㄠˋㄐㄧㄚˋㄉㄢ', 'bao jia dan'],
    ['ㄎㄜˋ ㄏㄨˋ', 'ke hu'],
    ['ㄓㄕㄖㄗ', 'zh sh r z'],
    ['ㄓㄕˋ', 'zhi shi'],
    ['ㄕˋㄔㄤˇ', 'shi chang'],
    ['ㄒㄧㄠㄕㄡˋ', 'xiao shou'],
    ['ㄐㄩㄩˋㄒㄩㄝˊㄑㄩㄢˊㄒㄩㄣˋㄒㄩㄥ', 'ju yu xue quan xun xiong'],
    ['ㄋㄩˇㄌㄩㄝˋ', 'nv lve'],
    ['ㄧㄧㄚㄧㄝㄧㄠㄧㄡㄧㄢㄧㄣㄧㄤㄧㄥ', 'yi ya ye yao you yan yin yang ying'],
    ['ㄨㄨㄚㄨㄛㄨㄞㄨㄟㄨㄢㄨㄣㄨㄤㄨㄥ', 'wu wa wo wai wei wan wen wang weng'],
    ['ㄩㄩㄝㄩㄢㄩㄣㄩㄥ', 'yu yue yuan yun yong'],
    ['ㄍㄨㄟㄍㄨㄣㄍㄨㄤㄍㄨㄥㄌㄧㄡ', 'gui gun guang gong liu'],
    ['ㄦˊ', 'er'],
    ['ㄅ單', undefined],
    ['ˋ', undefined],
    ['', undefined],
  ])('%j is %j', (zhuyin, pinyin) => {
    expect(pinyinOfZhuyin(zhuyin)?.join(' ')).toBe(pinyin);
  });
});

describe('Jawi', () => {
  it.each([
    ['ڤماسرن', 'pemasaran'],
    ['جوالن', 'jualan'],
    ['ڤلڠݢن', 'pelanggan'],
    ['لاوتن', 'lawatan'],
    ['ساسرن جوالن', 'sasaran jualan'],
    ['هرݢ', 'harga'],
    ['چاولن', 'cawalan'],
    ['ڽاتا', 'nyata'],
  ])('%s has the consonants of %s', (jawi, latin) => {
    expect(jawiConsonants(jawi)).toBe(malayConsonants(latin));
  });

  it.each(['jualan', 'ڤ-p', '', '١٢'])('%j is not Jawi', (text) => {
    expect(jawiConsonants(text)).toBeUndefined();
  });
});

describe('Japanese', () => {
  it.each([
    ['ア', 'あ'],
    ['ヴ', 'ゔ'],
    ['ヂ', 'じ'],
    ['づ', 'ず'],
    ['ヶ', 'か'],
    ['あ', 'あ'],
    ['ー', 'ー'],
    ['客', '客'],
    ['a', 'a'],
  ])('%s as hiragana is %s', (char, plain) => {
    expect(hiragana(char)).toBe(plain);
  });

  it.each([
    ['eigyou', 'えいぎょう'],
    ['Eigyō', 'えいぎょ'],
    ['ｅｉｇｙｏｕ', 'えいぎょう'],
    ['kokyaku manzoku', 'こきゃくまんぞく'],
    ['ru-to se-rusu', 'るとせるす'],
    ['rūto', 'ると'],
    ['shinrai', 'しんらい'],
    ['sinrai', 'しんらい'],
    ['shimbun', 'しんぶん'],
    ['zasshi', 'ざっし'],
    ['matcha', 'まっちゃ'],
    ['ryuutsuu', 'りゅうつう'],
    ['ryuutuu', 'りゅうつう'],
    ['jouren', 'じょうれん'],
    ['zyouren', 'じょうれん'],
    ['konnichiwa', 'こんにちわ'],
    ['annnai', 'あんない'],
    ["kin'yuu", 'きんゆう'],
    ['kinnyuu', 'きんゆう'],
    ['kinyuu', 'きにゅう'],
    ['hon', 'ほん'],
    ['sales', undefined],
    ['marketing', undefined],
    ['CRM', undefined],
    ['250', undefined],
    ['営業', undefined],
    ['-', undefined],
    ['', undefined],
  ])('%j in Latin letters is %j', (typed, kana) => {
    expect(romajiToHiragana(typed)).toBe(kana);
  });

  it.each([
    ['えいぎょう', 'えいぎょ'],
    ['りゅうつうけいろ', 'りゅつけいろ'],
    ['こうこく', 'ここく'],
    ['おおさか', 'おさか'],
    ['きゅうじん', 'きゅじん'],
    ['こきゃく', 'こきゃく'],
    ['', ''],
  ])('%s without long vowels is %s', (kana, short) => {
    expect(shortVowels(kana)).toBe(short);
    expect(shortVowels(short)).toBe(short);
  });
});

describe('tables of characters', () => {
  it('of Han forms come back as they were', () => {
    expect(hanForms(hanTable(forms))).toEqual(forms);
    expect(hanTable(hanForms('发發発髮髪 𠮷吉'))).toBe('发発發髪髮 𠮷吉');
    expect(hanForms('').size).toBe(0);
    expect(hanTable(new Map([['客', '客']]))).toBe('');
  });

  it('leave no form that stands for all with another form', () => {
    expect([...forms.values()].filter((common_) => forms.has(common_))).toEqual([]);
  });

  it('of pinyin come back as they were', () => {
    const syllables = new Map([['销', 'xiao'], ['小', 'xiao'], ['售', 'shou'], ['绿', 'lv'], ['𠮷', 'ji'], ['〇', '']]);
    expect(pinyinSyllables(pinyinTable(syllables))).toEqual(syllables);
    expect(pinyinTable(pinyinSyllables(pinyinTable(syllables)))).toBe(pinyinTable(syllables));
    expect(pinyinSyllables('').size).toBe(0);
  });

  it.each([
    ['销售', 'xiao shou'],
    ['统一kpi与目标', 'tong yi kpi yu biao'],
    ['1:250', '1 250'],
    ['', ''],
  ])('%s is read %j', (text, pinyin) => {
    const syllables = pinyinSyllables('xiao销 shou售 tong统 yi一 yu与 biao标');
    expect(pinyinOf(text, syllables)).toBe(pinyin);
  });
});

describe('the distance of two texts', () => {
  const words = ['', 'a', 'ab', 'ba', 'kitten', 'sitting', 'pelanggan', 'pelangan', 'pelangagn', '営業', '営業部', '業営', 'ㅇㅕㅇㅇㅓㅂ', 'ㅇㅕㅇㅇㅓ', '𠮷野', '吉野'];

  it.each([
    ['pelanggan', 'pelangan', 1],
    ['pelanggan', 'pelangagn', 1],
    ['pelanggan', 'pelenggen', 2],
    ['営業', '業営', 1],
    ['𠮷野', '吉野', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s and %s: %i', (a, b, slips) => {
    expect(editDistance(a, b, 5)).toBe(slips);
  });

  it('is the same both ways, nothing only between equals, and never beyond its limit', () => {
    for (const a of words) {
      for (const b of words) {
        for (const most of [0, 1, 2, 3, 10]) {
          const distance = editDistance(a, b, most);
          expect(distance).toBe(editDistance(b, a, most));
          expect(distance === 0).toBe(a === b);
          expect(distance).toBeLessThanOrEqual(most + 1);
          expect(distance).toBe(Math.min(editDistance(a, b, 20), most + 1));
        }
      }
    }
  });
});

describe('an encoded key', () => {
  const texts = ['ja', 'ms', 'zh', 'ko'].map((language) => readFileSync(new URL(`../../content/concepts/law-of-250/${language}.mdx`, import.meta.url), 'utf8'));
  const keys = [...new Set([...texts.flatMap((text) => tokenKeys(analyse(text, forms))), ...['えいぎょう', 'えい', 'るとせるす'].map(readingKey), ...['', 'z', 'zz', 'y', 'zy', 'x', 'zxaaaa', 'a', 'aa', 'jual/jualan', 'jual']])];

  it('is letters, and none is the beginning of another', () => {
    const encoded = keys.map(encodeKey).sort();
    expect(keys.length).toBeGreaterThan(1000);
    expect(encoded.filter((key) => !/^[a-z]+$/.test(key))).toEqual([]);
    // In order, a beginning would stand right before what begins with it.
    expect(encoded.filter((key, index) => encoded[index + 1]?.startsWith(key))).toEqual([]);
  });

  it('begins as its beginning does', () => {
    const wrong = keys.flatMap((key) => [...key, ''].map((_char, index, chars) => ({ key, start: chars.slice(0, index).join('') }))).filter(({ key, start }) => !encodeKey(key).startsWith(encodeStart(start)));
    expect(wrong).toEqual([]);
  });
});

describe('what a query asks of the index', () => {
  const asked = (query: string): string[] => queryTerms(query, forms).map(({ keys, start }) => (start === undefined ? keys.join(' ') : `${start}…`));

  it.each([
    ['客', ['客…']],
    ['顧客', ['顾客']],
    ['顧客 顧客', ['顾客']],
    ['고객을', ['고객']],
    ['KPI', ['kpi']],
    ['', []],
    ['！？', []],
  ])('%j', (query, expected) => {
    expect(asked(query)).toEqual(expected);
  });

  it('of a Malay word is the word, and its stem', () => {
    expect(asked('penjualan')[0]?.split(' ').slice(0, 2)).toEqual(['jual/penjualan', 'jual']);
  });

  it.each(['eigyou', 'えいぎょう'])('of %s is also the reading', (query) => {
    expect(asked(query).flatMap((keys) => keys.split(' '))).toContain(readingKey('えいぎょう'));
  });

  it('counts words that only ask for less', () => {
    const [apa, itu, pelanggan] = queryTerms('apa itu pelanggan', forms).map(({ weight }) => weight);
    expect([apa, itu]).toEqual([apa, apa]);
    expect(apa).toBeLessThan(pelanggan ?? 0);
  });
});
