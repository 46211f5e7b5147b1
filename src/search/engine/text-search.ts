import type { HanForms } from '../analyser/han.ts';
import { queryTerms, type QueryTerm } from '../analyser/terms.ts';
import { rank, rarity, type Hit, type Ranked } from './rank.ts';
import type { Widening } from './widen.ts';

/** An index that tells who holds a term. */
export interface TermIndex {
  readonly pages: number;
  /** For every key of the term, the pages that hold it. */
  hits(term: QueryTerm): Promise<readonly (readonly Hit[])[]>;
}

export interface TextFound {
  readonly ranked: readonly Ranked[];
  /** What the best page holds of what was typed, widening aside: 0 to 1. */
  readonly coverage: number;
  /** Share of what was typed that any page holds: 0 to 1. Low where the texts are in another language. */
  readonly known: number;
}

/** Most pieces of what was typed, and most pieces of names, that are looked up for one query. */
const mostTyped = 32;
const mostWidened = 40;

/** What a name of what was typed counts beside what was typed. */
const widenedShare = 1.2;

/** Full-text search: what was typed, and what the names in it are called in the language of the index. */
export async function searchTexts(query: string, widenings: readonly Widening[], index: TermIndex, forms: HanForms): Promise<TextFound> {
  const typed = queryTerms(query, forms).slice(0, mostTyped);
  const known = new Set(typed.flatMap(({ keys }) => keys));
  const widened = widenings
    .flatMap(({ terms }) => terms)
    .filter(({ keys: [key] }) => key !== undefined && !known.has(key))
    .slice(0, mostWidened);
  const [typedHits, widenedHits] = await Promise.all([hitsOf(typed, index), hitsOf(widened, index)]);
  const common = commonness(widenings, typed, typedHits, widened, widenedHits, index.pages);
  const own = rank(typed.map((term) => ({ ...term, weight: term.weight * Math.min(1, ...term.keys.map((key) => common.get(key) ?? 1)) })), typedHits, index.pages);
  const coverage = Math.max(0, ...own.map((page) => page.coverage));
  const all = new Map(own.map((page) => [page.id, page]));
  const added = addedUp(widened, widenedHits);
  const most = Math.max(0, ...added.values());
  for (const [id, score] of added) {
    const before = all.get(id);
    const share = score / most;
    all.set(id, before ? { ...before, score: before.score + score, coverage: Math.max(before.coverage, share) } : { id, score, coverage: share, run: 0 });
  }
  const heard = typedHits.filter((lists) => lists.some((list) => list.length > 0)).length;
  return { ranked: [...all.values()].sort((a, b) => b.score - a.score), coverage, known: typed.length === 0 ? 0 : heard / typed.length };
}

/**
 * Key of a piece that is another name of a thing → what it counts, at most 1: as rare as a word may be (お客様), it tells no
 * more than the name by which the texts call the thing (顧客).
 */
function commonness(widenings: readonly Widening[], typed: readonly QueryTerm[], typedHits: TermHits, widened: readonly QueryTerm[], widenedHits: TermHits, pages: number): Map<string, number> {
  const holding = new Map([...typed, ...widened].map(({ keys: [key] }, index) => [key, new Set((typedHits[index] ?? widenedHits[index - typed.length] ?? []).flat().map(({ id }) => id)).size]));
  const held = (keys: readonly (string | undefined)[]): number => Math.min(...keys.map((key) => holding.get(key) ?? Infinity));
  const common = new Map<string, number>();
  for (const { of, terms } of widenings) {
    const [own, other] = [held(of), held(terms.map(({ keys: [key] }) => key))];
    if (own >= other || other === Infinity || other < pages / 4) continue;
    for (const key of of) common.set(key, Math.min(common.get(key) ?? 1, rarity(other, pages) / rarity(own, pages)));
  }
  return common;
}

type TermHits = readonly (readonly (readonly Hit[])[])[];

/** Scores of pages for names, of which any will do: neither coverage nor order counts. */
function addedUp(terms: readonly QueryTerm[], lists: readonly (readonly (readonly Hit[])[])[]): Map<string, number> {
  const scores = new Map<string, number>();
  terms.forEach(({ weight }, index) => {
    const best = new Map<string, number>();
    for (const { id, score } of (lists[index] ?? []).flat()) best.set(id, Math.max(score, best.get(id) ?? 0));
    for (const [id, score] of best) scores.set(id, (scores.get(id) ?? 0) + weight * widenedShare * score);
  });
  return scores;
}

function hitsOf(terms: readonly QueryTerm[], index: TermIndex): Promise<(readonly (readonly Hit[])[])[]> {
  return Promise.all(terms.map((term) => index.hits(term)));
}
