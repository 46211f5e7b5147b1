import type { Result, Results, SearchEngine } from '../engine/engine.ts';
import type { PageState } from './page-state.ts';
import type { ResultList } from './result-list.ts';

/** How many guesses the page offers where nothing is found. */
const guesses = 5;

export interface Answer {
  readonly results: Results;
  /** The first results, ready to be shown. */
  readonly items: readonly HTMLLIElement[];
  /** What comes near, where nothing was found. */
  readonly nearest: readonly Result[];
}

/** What the engine finds for a state of the page, `count` of it made ready at least. @throws when it can find nothing at all */
export async function findAnswer(engine: SearchEngine, { query, language, line, kind }: PageState, list: ResultList, count = 0): Promise<Answer> {
  const results = await engine.search(query, { language, line, kind });
  const nearest = results.items.length > 0 ? [] : await engine.nearest(query, guesses).catch(() => []);
  return { results, items: await list.prepare(results.items, count), nearest };
}
