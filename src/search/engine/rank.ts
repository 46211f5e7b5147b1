import type { QueryTerm } from '../analyser/terms.ts';

/** A page that holds a key: the index's score for it, and the places where it stands. */
export interface Hit {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** How much of the query the page holds, by worth: 0 to 1. */
  readonly coverage: number;
  /** Longest stretch of the query that stands on the page as it was typed: 0 to 1. */
  readonly run: number;
}

/** How many pages are ordered anew by coverage and verbatim runs. */
const reranked = 60;
/** What a stem or a reading counts beside the word itself. */
const besideShare = 0.8;
const coverageShare = 0.8;
const runBonus = 2.8;
const nearBonus = 2;
/** How many places apart two pieces still belong together: about a sentence. */
const near = 24;

interface Page {
  score: number;
  covered: number;
  /** Term → where it stands as typed, and where in any form. */
  readonly places: (readonly number[])[];
  readonly all: (readonly number[])[];
}

/**
 * Pages by how well they answer a query of which any piece may be missing (OR): the index's scores added up, times how
 * much of the query is there, times how much of it stands together. A piece that no page holds does not count.
 * @param lists for every term, for every one of its keys, the pages that hold it
 * @param pages how many pages the index has
 */
export function rank(terms: readonly QueryTerm[], lists: readonly (readonly (readonly Hit[])[])[], pages: number): Ranked[] {
  const found = new Map<string, Page>();
  let total = 0;
  const worths: number[] = [];
  terms.forEach(({ weight }, index) => {
    const best = new Map<string, { score: number; worth: number; words: readonly number[]; all: readonly number[] }>();
    let most = 0;
    const keys = lists[index] ?? [];
    const exact = keys.findIndex((list) => list.length > 0);
    for (const [which, list] of keys.entries()) {
      if (list.length === 0) continue;
      const share = which > exact ? besideShare : 1;
      const worth = share * weight * rarity(list.length, pages);
      most = Math.max(most, worth);
      for (const { id, score, words } of list) {
        const before = best.get(id);
        best.set(id, {
          score: Math.max(share * score, before?.score ?? 0),
          worth: Math.max(worth, before?.worth ?? 0),
          // Only what stands there as typed makes a verbatim run.
          words: before?.words ?? (which > exact ? [] : words),
          all: before ? [...before.all, ...words] : words,
        });
      }
    }
    total += most;
    worths.push(most);
    for (const [id, { score, worth, words, all }] of best) {
      const page = found.get(id) ?? { score: 0, covered: 0, places: [], all: [] };
      page.score += weight * score;
      page.covered += worth;
      page.places[index] = words;
      page.all[index] = all;
      found.set(id, page);
    }
  });
  const known = terms.map((_, index) => (lists[index] ?? []).some((list) => list.length > 0));
  return [...found]
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, reranked)
    .map(([id, { score, covered, places, all }]) => {
      const coverage = total > 0 ? covered / total : 0;
      const run = longestRun(terms, places, known);
      const close = total > 0 ? closest(all, worths) / total : 0;
      return { id, coverage, run, score: score * (1 - coverageShare + coverageShare * coverage) * (1 + runBonus * run + nearBonus * close) };
    })
    .sort((a, b) => b.score - a.score);
}

/** The most worth of different terms that stand near each other. */
function closest(places: readonly (readonly number[] | undefined)[], worths: readonly number[]): number {
  const stands = places.flatMap((list, term) => (list ?? []).map((place) => ({ place, term }))).sort((a, b) => a.place - b.place);
  const inside = new Map<number, number>();
  let [worth, best, first] = [0, 0, 0];
  for (const { place, term } of stands) {
    const count = inside.get(term) ?? 0;
    if (count === 0) worth += worths[term] ?? 0;
    inside.set(term, count + 1);
    for (let out = stands[first]; out && out.place < place - near; out = stands[++first]) {
      const left = (inside.get(out.term) ?? 1) - 1;
      inside.set(out.term, left);
      if (left === 0) worth -= worths[out.term] ?? 0;
    }
    best = Math.max(best, worth);
  }
  return best;
}

/** Inverse document frequency, as in BM25. */
export function rarity(holding: number, pages: number): number {
  return Math.log(1 + (Math.max(pages, holding) - holding + 0.5) / (holding + 0.5));
}

/** Share of neighbouring pieces of the query that stand side by side on the page. Pieces that no page has do not count. */
function longestRun(terms: readonly QueryTerm[], places: readonly (readonly number[] | undefined)[], known: readonly boolean[]): number {
  const count = known.filter(Boolean).length;
  if (count < 2) return 0;
  let best = 1;
  // Runs that reach the term before: the place where they end → how many terms they hold.
  let before = new Map<number, number>();
  let last: number | undefined;
  terms.forEach(({ position }, index) => {
    if (!known[index]) return;
    const step = last === undefined ? 0 : position - last;
    last = position;
    const here = new Map<number, number>();
    for (const place of places[index] ?? []) {
      let reach = 0;
      for (let back = 1; back <= step; back++) reach = Math.max(reach, before.get(place - back) ?? 0);
      here.set(place, Math.max(here.get(place) ?? 0, reach + 1));
      best = Math.max(best, reach + 1);
    }
    before = here;
  });
  return (best - 1) / (count - 1);
}
