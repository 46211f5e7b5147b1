/**
 * Words that ask, and say nothing of what is asked about, as they stand in a folded text. A page that has only these in
 * common with a question does not answer it. By language: Japanese, Chinese (Simplified forms), Korean (without particles),
 * Malay, English.
 */
const japanese = 'どう どん なに なぜ いつ どこ だれ どれ どち どの ですか ます ませ です いい よい して する すれ れば した ない たい って とき こと もの ため から まで ください でし しょ ょう らい なら';
const chinese = '怎么 怎样 怎麼 什么 甚么 为什 么办 办法 如何 为何 应该 该怎 哪个 哪些 哪里 多少 可以 能不 不能 是不 有没 没有 之后 以后 到底 究竟 一下 我们 他们 你们 的话 时候 就是 还是 一个 这样 那样';
const korean = '어떻게 어떤 무엇 뭐 뭐라 뭐가 왜 언제 어디 누구 얼마 얼마나 어떻 떻게 해야 하나요 하나 나요 할까 까요 하죠 되나 될까 때 것 거 수 게 걸 건 좀 더 자꾸 그냥 정말 있나 없나 있을 없을 있는 없는 하는 하면 인가 가요 무슨 이런 그런 저런 우리 제가 내가 저는 나는 뭐예 예요 에요 이에 라고 고 하 해 할';
const malay = 'apa apakah macam mana bagaimana kenapa mengapa bila siapa berapa yang itu ini untuk nak hendak mahu saya aku kita kami dia mereka dengan dan atau di ke dari daripada pada kepada ada adalah ialah boleh perlu kena buat dalam sebab kerana kalau jika supaya agar tapi tetapi pun juga je saja sahaja lah tu ni tak tidak bukan dah sudah belum akan sedang lagi sangat asyik selalu orang nama dipanggil panggil maksud erti beza';
const english = 'what how why when who which is are do does the a an of to in on for my i we you it and or can should';

const asking = new Set([japanese, chinese, korean, malay, english].flatMap((words) => words.split(' ')));

/** Whether a token only asks. */
export function isAsking(text: string): boolean {
  return asking.has(text);
}
