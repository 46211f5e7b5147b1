import type { Mention } from './mentions.ts';

/** How many words a page links beside its author's own links, and how many of them a paragraph. */
export const maxMentions = 8;
const maxInBlock = 2;

/** A word that stands in a larger part of the entries than this is one that every reader knows by then. */
const everydayShare = 1 / 3;

/** How many entries mention each word. */
export function mentionCounts(entries: readonly (readonly Mention[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of entries.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * Which of an entry's mentions become links: the words that few entries use, no more than a reader bears.
 * @param except ids that are linked already, or are the entry itself
 */
export function chooseMentions(mentions: readonly Mention[], counts: ReadonlyMap<string, number>, entries: number, except: ReadonlySet<string>): Mention[] {
  const count = ({ id }: Mention): number => counts.get(id) ?? 0;
  const chosen: Mention[] = [];
  for (const mention of mentions.filter((item) => !except.has(item.id) && count(item) <= Math.max(1, entries * everydayShare)).sort((a, b) => count(a) - count(b))) {
    if (chosen.length < maxMentions && chosen.filter(({ block }) => block === mention.block).length < maxInBlock) chosen.push(mention);
  }
  return chosen;
}
