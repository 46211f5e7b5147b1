import { describe, expect, it } from 'vitest';
import { merge, withSecond, type Candidate } from '../../src/search/engine/merge.ts';
import { spelling } from '../../src/search/engine/name-forms.ts';
import type { NameMatch } from '../../src/search/engine/name-index.ts';
import { worthByKind } from '../../src/search/engine/query-frame.ts';
import type { TextFound } from '../../src/search/engine/text-search.ts';

/** Texts of one language that were found: items by their share of the best score. */
function found(shares: Readonly<Record<number, number>>, known: number, coverage = 0.9): TextFound {
  const ranked = Object.entries(shares).map(([id, share]) => ({ id, score: 7 * share, coverage: coverage * share, run: 0 })).sort((a, b) => b.score - a.score);
  return { ranked, coverage, known };
}

const written = spelling('text', 'name');
const match = (item: number, score: number): NameMatch => ({ item, score, name: { label: 'name', locale: 'ja', isTitle: true, spellings: [written], written, stems: [] } });
/** Items from 100 on are terms. */
const worth = (query: string) => (item: number): number => worthByKind(query)(item < 50 ? 'method' : item < 100 ? 'concept' : undefined);
const plain = worth('客');
const items = (candidates: readonly Candidate[]): number[] => candidates.map(({ item }) => item);

describe('names and texts as one list', () => {
  it('has what the query names first, then texts by their share of the best', () => {
    const texts = [{ found: found({ 1: 1, 2: 0.6, 3: 0.3 }, 1), locale: 'ja' as const }];
    expect(items(merge([match(3, 0.7), match(9, 0.65)], texts, 'ja', false, plain))).toEqual([3, 9, 1, 2]);
  });

  it('has texts of another language behind those of its own where they know little of the query, and before them where they know most', () => {
    const list = (known: number): Candidate[] => merge([], [
      { found: found({ 1: 1 }, 0.6, 0.6), locale: 'ja' as const },
      { found: found({ 2: 1 }, known), locale: 'ms' as const },
    ], 'ja', false, plain);
    expect(items(list(1))).toEqual([2, 1]);
    expect(items(list(0.5))).toEqual([1, 2]);
    expect(list(1)[0]).toMatchObject({ item: 2, through: 'ms' });
  });

  it('does not count how much its own language knows: what its texts hold tells that', () => {
    const score = (known: number): number | undefined => merge([], [{ found: found({ 1: 1 }, known), locale: 'ja' }], 'ja', false, plain)[0]?.score;
    expect(score(0.3)).toBe(score(1));
  });

  it('takes little of a text in the page’s language for an answer to a query that cannot be in it', () => {
    const texts = [{ found: found({ 1: 1 }, 0.5), locale: 'ja' as const }, { found: found({ 2: 0.5, 3: 1 }, 1), locale: 'ko' as const }];
    expect(items(merge([], texts, 'ja', true, plain))).toEqual([3, 2, 1]);
    expect(items(merge([], texts, 'ja', false, plain))).toEqual([1, 3, 2]);
  });

  it('tells that an item was found through another language only where it was in no other way', () => {
    const texts = [{ found: found({ 1: 1, 2: 0.5 }, 1), locale: 'ja' as const }, { found: found({ 2: 1, 4: 0.8 }, 1), locale: 'ms' as const }];
    const through = Object.fromEntries(merge([match(4, 0.9)], texts, 'ja', false, plain).map((candidate) => [candidate.item, candidate.through]));
    expect(through).toEqual({ 1: undefined, 2: undefined, 4: undefined });
    expect(merge([], texts, 'ja', false, plain).find(({ item }) => item === 4)?.through).toBe('ms');
  });

  it('has an entry before a term that answers as well, and leaves out what hardly answers', () => {
    expect(items(merge([], [{ found: found({ 101: 1, 1: 1, 2: 0.1 }, 1), locale: 'ja' }], 'ja', false, plain))).toEqual([1, 101]);
  });

  it('has a term first where the query asks how a thing is called', () => {
    expect(items(merge([], [{ found: found({ 101: 0.8, 1: 1 }, 1), locale: 'ja' }], 'ja', false, worth('何て言うの')))).toEqual([101, 1]);
  });

  it('has an entry that names a thing before one that tells what to do, where the query asks how a thing is called', () => {
    const texts = [{ found: found({ 51: 0.8, 1: 1 }, 1), locale: 'ja' as const }];
    expect(items(merge([], texts, 'ja', false, worth('何て言うの')))).toEqual([51, 1]);
    expect(items(merge([], texts, 'ja', false, worth('どうする')))).toEqual([1, 51]);
  });
});

describe('a name that sounds like the query', () => {
  const list = merge([], [{ found: found({ 1: 1, 2: 0.8, 3: 0.6 }, 1), locale: 'zh-hant' }], 'zh-hant', false, plain);

  it.each([
    [9, [1, 9, 2, 3]],
    [3, [1, 3, 2]],
    [1, [1, 2, 3]],
  ])('stands second, once, behind what holds the query as it is typed: %i', (item, order) => {
    expect(items(withSecond(list, match(item, 1)))).toEqual(order);
  });

  it('tells by which name, and changes nothing where there is none', () => {
    expect(withSecond(list, match(9, 1))[1]?.match?.name.label).toBe('name');
    expect(withSecond(list, undefined)).toEqual(list);
    expect(withSecond([], match(9, 1))).toEqual([]);
  });
});
