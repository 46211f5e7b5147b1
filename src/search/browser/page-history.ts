import { readState, stateSearch, type KnownValues, type PageState } from './page-state.ts';

/** The search page's states in the browser's history: one for each search submitted and each filter set. */
export class PageHistory {
  private committed: PageState;
  private readonly known: KnownValues;

  /** @param onTravel called when the reader goes back or forward to another state */
  constructor(known: KnownValues, onTravel: (state: PageState) => void) {
    this.known = known;
    this.committed = this.current();
    addEventListener('popstate', () => {
      const state = this.current();
      if (stateSearch(state) === stateSearch(this.committed)) return;
      this.committed = state;
      onTravel(state);
    });
  }

  current(): PageState {
    return readState(location.search, this.known);
  }

  /** Shows what is being typed in the address, in place of what was there. */
  draft(state: PageState): void {
    write('replaceState', state);
  }

  /** Goes on to a state. The one before is what was last gone on to, not what was typed since. */
  commit(state: PageState): void {
    this.draft(this.committed);
    if (stateSearch(state) !== stateSearch(this.committed)) write('pushState', state);
    this.committed = state;
  }
}

/** Browsers refuse too many changes in a short time (a key held down): then the next one tells. */
function write(method: 'pushState' | 'replaceState', state: PageState): void {
  try {
    history[method](null, '', address(state));
  } catch (error) {
    console.warn(error);
  }
}

function address(state: PageState): string {
  return location.pathname + stateSearch(state);
}
