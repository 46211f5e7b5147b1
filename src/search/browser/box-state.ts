import type { Result, Results } from '../engine/engine.ts';

/** How many entries the box offers by name, by text, and as guesses. */
export const boxLimits = { names: 5, texts: 4, nearest: 3 } as const;

/** What the box knows at a moment. */
export interface BoxState {
  readonly query: string;
  readonly recent: readonly string[];
  /** What the query names; undefined until it is known, `failed` when it cannot be. */
  readonly names: readonly Result[] | 'failed' | undefined;
  /** What was found last, and for which query. */
  readonly found: { readonly query: string; readonly results: Results | 'failed' } | undefined;
  readonly nearest: readonly Result[];
}

export const emptyBox: BoxState = { query: '', recent: [], names: undefined, found: undefined, nearest: [] };

export type BoxOption =
  | { readonly type: 'result'; readonly result: Result }
  | { readonly type: 'recent' | 'all'; readonly query: string }
  | { readonly type: 'clear' | 'index' };

export type GroupName = 'recent' | 'byName' | 'inTexts' | 'didYouMean' | undefined;

export interface BoxContent {
  readonly groups: readonly { readonly name: GroupName; readonly options: readonly BoxOption[] }[];
  /** What is said below the options. */
  readonly note: 'loading' | 'none' | 'namesOnly' | 'failed' | undefined;
  /** Whether an answer from the texts is still to come. */
  readonly busy: boolean;
}

/**
 * What the box shows.
 * @param ownResults whether the page shows the results itself, so that the box offers only names
 */
export function boxContent(state: BoxState, ownResults: boolean): BoxContent {
  const { query, recent, names, found, nearest } = state;
  if (query === '') {
    const options: BoxOption[] = recent.map((item) => ({ type: 'recent', query: item }));
    return { groups: ownResults ? [] : groups(['recent', options.length > 0 ? [...options, { type: 'clear' }] : []]), note: undefined, busy: false };
  }
  const named = names === 'failed' ? [] : (names ?? []).slice(0, boxLimits.names);
  if (ownResults) return { groups: groups(['byName', named.map(option)]), note: undefined, busy: false };

  const current = found?.query === query ? found.results : undefined;
  if (current === 'failed' && names === 'failed') return { groups: groups([undefined, [{ type: 'index' }]]), note: 'failed', busy: false };
  if (current && current !== 'failed' && current.items.length + named.length === 0) {
    const guesses = nearest.slice(0, boxLimits.nearest).map(option);
    return { groups: groups(['didYouMean', guesses], [undefined, [{ type: 'index' }]]), note: 'none', busy: false };
  }
  // Until the new answer is there, the last one stays in sight.
  const shown = current ?? found?.results;
  const namedIds = new Set(named.map(({ id }) => id));
  const texts = shown && shown !== 'failed' ? shown.items.filter(({ id }) => !namedIds.has(id)).slice(0, boxLimits.texts) : [];
  return {
    groups: groups(['byName', named.map(option)], ['inTexts', texts.map(option)], [undefined, [{ type: 'all', query }]]),
    note: current === undefined ? (texts.length === 0 ? 'loading' : undefined) : current === 'failed' || current.namesOnly ? 'namesOnly' : undefined,
    busy: current === undefined,
  };
}

/** Tells options apart, so that the chosen one stays chosen when others come or go. */
export function optionKey(option: BoxOption): string {
  if (option.type === 'result') return `result ${option.result.id}`;
  return option.type === 'recent' ? `recent ${option.query}` : option.type;
}

function option(result: Result): BoxOption {
  return { type: 'result', result };
}

function groups(...all: readonly (readonly [GroupName, readonly BoxOption[]])[]): BoxContent['groups'] {
  return all.filter(([, options]) => options.length > 0).map(([name, options]) => ({ name, options }));
}
