/** Words of Chinese text that only bind others; alone in a word, they say nothing of what a text is about. */
const functionWords = new Set([
  ...'的了是在和也就都而及與与或著着過过把被讓让這这那個个你我他她它們们不沒没有一要會会能可以上下中到從从對对為为地得很最更還还又再但只您所其些什麼么怎样樣吗嗎呢吧啊',
  ...['可以', '就是', '這樣', '这样', '因為', '因为', '所以', '如果', '什麼', '什么', '怎麼', '怎么', '我們', '我们', '他們', '他们', '不是', '沒有', '没有', '這個', '这个', '那個', '那个', '以及', '或者', '但是', '而且'],
]);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** For every UTF-16 offset, the number of the word that it lies in, or -1 for what binds and for what is no word. */
export function chineseWords(text: string): Int32Array {
  const words = new Int32Array(text.length).fill(-1);
  let number = 0;
  for (const { segment, index, isWordLike } of segmenter.segment(text)) {
    number += isWordLike ? 1 : 2;
    if (isWordLike && !functionWords.has(segment)) words.fill(number, index, index + segment.length);
  }
  return words;
}
