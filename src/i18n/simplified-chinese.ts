import { Converter } from 'opencc-js';

export interface WordingException {
  /** Traditional wording as an author writes it. */
  readonly from: string;
  /** Simplified wording that stands for it. */
  readonly to: string;
}

const taiwanToMainland = Converter({ from: 'twp', to: 'cn' });

/**
 * A converter from Traditional Chinese as written in Taiwan to Simplified Chinese in mainland wording (OpenCC, phrases
 * included). Corner brackets become the mainland's curly quotation marks.
 * @param exceptions wording that OpenCC does not know; the longest match wins, and before OpenCC
 */
export function simplifiedChinese(exceptions: readonly WordingException[]): (text: string) => string {
  const replacements = new Map(exceptions.map(({ from, to }) => [from, to]));
  const pattern = exceptions
    .map(({ from }) => from)
    .sort((a, b) => b.length - a.length)
    .map((from) => from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  const splitter = pattern ? new RegExp(`(${pattern})`, 'u') : undefined;
  return (text) =>
    (splitter ? text.split(splitter) : [text])
      .map((piece) => replacements.get(piece) ?? mainlandQuotes(taiwanToMainland(piece)))
      .join('');
}

const quotes: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

function mainlandQuotes(text: string): string {
  return text.replace(/[「」『』]/g, (mark) => quotes[mark] ?? mark);
}
