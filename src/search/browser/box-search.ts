import { boxLimits, emptyBox, type BoxState } from './box-state.ts';
import type { SearchEngine } from '../engine/engine.ts';
import { latestOnly } from './latest.ts';

/** Milliseconds without a key press after which the texts are searched. */
export const pause = 120;

export interface BoxSearch {
  readonly state: BoxState;
  /** Turns to a query; for an empty one, to the recent searches. */
  ask(query: string, recent: readonly string[]): void;
  /** Loads the names, so that the first letter typed is answered at once. */
  prepare(): void;
}

/**
 * What the box knows, as it comes in: names at once, texts after a pause, guesses where nothing was found.
 * @param withTexts whether the texts are searched, too
 * @param changed called after each change of the state
 */
export function boxSearch(engine: SearchEngine, withTexts: boolean, changed: () => void): BoxSearch {
  let state = emptyBox;
  const set = (change: Partial<BoxState>): void => {
    state = { ...state, ...change };
    changed();
  };

  const names = latestOnly(
    (query: string) => engine.names(query, boxLimits.names),
    (found) => set({ names: found }),
    () => set({ names: 'failed' }),
  );
  const texts = latestOnly(
    async (query: string) => {
      const results = await engine.search(query, {});
      const nearest = results.items.length === 0 ? await engine.nearest(query, boxLimits.nearest).catch(() => []) : [];
      return { results, nearest };
    },
    ({ results, nearest }, query) => set({ found: { query, results }, nearest }),
    (_error, query) => set({ found: { query, results: 'failed' }, nearest: [] }),
  );

  return {
    get state() {
      return state;
    },
    ask(query, recent) {
      const answered = state.names !== 'failed' && state.found?.results !== 'failed';
      if (query === state.query && query !== '' && answered) return changed();
      if (query === '') {
        names.drop();
        texts.drop();
        return set({ ...emptyBox, recent });
      }
      set({ query });
      names.ask(query);
      if (withTexts) texts.ask(query, pause);
    },
    prepare() {
      // Whether it can be loaded is told when something is asked.
      engine.prepare().catch(() => undefined);
    },
  };
}
