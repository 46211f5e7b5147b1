/**
 * Links to a passage: `#:~:text=[prefix-,]start[,end][,-suffix]`. A browser looks for the first place where the pieces fit, each
 * within one block of text and from word to word. Source: https://wicg.github.io/scroll-to-text-fragment/
 */

/** A place in the blocks of a page's text: before the character at `offset`, counted in UTF-16 units. */
export interface Place {
  readonly block: number;
  readonly offset: number;
}

/** Up to this many characters a passage is given whole, else by its beginning and its end. */
const longestWhole = 160;

/** Characters of a beginning or an end, at least. */
const edge = 24;

/** What stands beside a passage is taken in up to this many words, to tell it from others that read alike. */
const mostContext = 12;

/**
 * The directive for a passage, percent-encoded; undefined where nothing is selected but space.
 * @param blocks every block of the page's text in reading order
 * @param language BCP-47 tag, for what a word is
 */
export function textFragment(blocks: readonly string[], from: Place, to: Place, language: string): string | undefined {
  const texts = blocks.map((block) => block.replace(/\s/g, ' '));
  const words = wordsOf(language);
  const start = firstWord(texts, from, to, words);
  const end = lastWord(texts, start ?? from, to, words);
  if (!start || !end) return undefined;
  const first = texts[start.block] ?? '';

  if (start.block === end.block && end.offset - start.offset <= longestWhole) {
    const passage = { block: start.block, from: start.offset, to: end.offset };
    return directive({ ...contextOf(texts, passage, words), start: first.slice(start.offset, end.offset) });
  }
  const last = texts[end.block] ?? '';
  const opening = opensAt(first, start.offset, start.block === end.block ? end.offset : first.length, words);
  const closing = closesAt(texts, start.block === end.block ? opening : 0, start, opening, end, words);
  const context = contextOf(texts, { block: start.block, from: start.offset, to: opening }, words);
  return directive({ prefix: context.prefix, start: first.slice(start.offset, opening), end: last.slice(closing, end.offset), suffix: undefined });
}

interface Directive {
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  readonly suffix?: string | undefined;
}

function directive({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** Also the signs that divide the parts of a directive, of which `encodeURIComponent` leaves the hyphen. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().replace(/ +/g, ' ')).replaceAll('-', '%2D');
}

interface Words {
  /** The ends of words and of what is between them, from 0 on. */
  bounds(text: string): readonly number[];
}

function wordsOf(language: string): Words {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const known = new Map<string, number[]>();
  return {
    bounds(text) {
      const bounds = known.get(text) ?? [...[...segmenter.segment(text)].map(({ index }) => index), text.length];
      known.set(text, bounds);
      return bounds;
    },
  };
}

/** Where the passage begins: at the beginning of the word that is selected first. */
function firstWord(texts: readonly string[], from: Place, to: Place, words: Words): Place | undefined {
  for (let block = from.block; block <= to.block; block++) {
    const text = texts[block] ?? '';
    const limit = block === to.block ? to.offset : text.length;
    let offset = block === from.block ? from.offset : 0;
    while (offset < limit && text[offset] === ' ') offset++;
    if (offset < limit) return { block, offset: words.bounds(text).findLast((bound) => bound <= offset) ?? 0 };
  }
  return undefined;
}

/** Where it ends: at the end of the word that is selected last. */
function lastWord(texts: readonly string[], from: Place, to: Place, words: Words): Place | undefined {
  for (let block = to.block; block >= from.block; block--) {
    const text = texts[block] ?? '';
    const limit = block === from.block ? from.offset : 0;
    let offset = block === to.block ? to.offset : text.length;
    while (offset > limit && text[offset - 1] === ' ') offset--;
    if (offset > limit) return { block, offset: words.bounds(text).find((bound) => bound >= offset) ?? text.length };
  }
  return undefined;
}

/** The end of a long passage's beginning. */
function opensAt(text: string, from: number, limit: number, words: Words): number {
  return words.bounds(text).find((bound) => bound >= from + edge && bound <= limit) ?? limit;
}

/** The beginning of a long passage's end: so far back that nothing between reads like it. */
function closesAt(texts: readonly string[], limit: number, start: Place, opening: number, end: Place, words: Words): number {
  const last = texts[end.block] ?? '';
  const between = (closing: number): string =>
    start.block === end.block
      ? last.slice(opening, closing)
      : [(texts[start.block] ?? '').slice(opening), ...texts.slice(start.block + 1, end.block), last.slice(0, closing)].join('\n');
  const candidates = words.bounds(last).filter((bound) => bound >= limit && bound <= end.offset - Math.min(edge, end.offset - limit)).reverse();
  const fits = candidates.find((bound) => last[bound] !== ' ' && !found(between(bound), last.slice(bound, end.offset)));
  return fits ?? candidates.at(-1) ?? limit;
}

/** What must stand before or behind a passage, so that it is the first on the page which fits. Nothing where it is that already. */
function contextOf(texts: readonly string[], passage: { block: number; from: number; to: number }, words: Words): { prefix?: string | undefined; suffix?: string | undefined } {
  const own = texts[passage.block] ?? '';
  const text = own.slice(passage.from, passage.to);
  // All that begins before it on the page: there it must not fit, not even where the two overlap.
  const until = (end: number): readonly string[] => [...texts.slice(0, passage.block), own.slice(0, end - 1)];
  const earlier = until(passage.to);
  if (!earlier.some((block) => found(block, text))) return {};

  const before = own.slice(0, passage.from).trim() ? own.slice(0, passage.from) : (texts.slice(0, passage.block).findLast((block) => block.trim()) ?? '');
  const inBlock = before === own.slice(0, passage.from);
  const starts = words.bounds(before).filter((bound) => bound < before.length && before[bound] !== ' ').reverse().slice(0, mostContext);
  for (const bound of starts) {
    const prefix = before.slice(bound);
    // Within a block, prefix and passage follow on each other; else the passage opens a block.
    const fits = inBlock ? !earlier.some((block) => found(block, prefix + text)) : earlier.every((block, index) => !(found(earlier[index - 1] ?? '', prefix) && block.startsWith(text)));
    if (fits) return { prefix };
  }
  const behind = own.slice(passage.to);
  const ends = words.bounds(behind).filter((bound) => bound > 0 && behind[bound - 1] !== ' ').slice(0, mostContext);
  const end = ends.find((bound) => !until(passage.to + bound).some((block) => found(block, text + behind.slice(0, bound)))) ?? ends.at(-1);
  const prefix = starts.length > 0 ? before.slice(starts.at(-1)) : undefined;
  return { prefix, suffix: end === undefined ? undefined : behind.slice(0, end) };
}

/** Browsers look without regard to case. */
function found(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.trim().toLowerCase());
}
