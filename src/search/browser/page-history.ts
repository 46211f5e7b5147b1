import { Places, type Place } from './places.ts';
import { readState, stateSearch, type KnownValues, type PageState } from './page-state.ts';

/** The search page's states in the browser's history: one for each search submitted and each filter set. */
export class PageHistory {
  private committed: PageState;
  private readonly known: KnownValues;
  private readonly places: Places;

  /**
   * @param here where the reader is now; nothing while that is not settled
   * @param onTravel called when the reader goes back or forward; the state may be the same as before
   */
  constructor(known: KnownValues, here: () => Place | undefined, onTravel: (state: PageState, changed: boolean) => void) {
    this.known = known;
    this.committed = this.current();
    this.places = new Places(here);
    addEventListener('popstate', () => {
      this.places.travelled();
      const state = this.current();
      const changed = stateSearch(state) !== stateSearch(this.committed);
      this.committed = state;
      onTravel(state, changed);
    });
  }

  /** Where the reader was when this step was left, if it ever was. */
  get place(): Place | undefined {
    return this.places.current;
  }

  current(): PageState {
    return readState(location.search, this.known);
  }

  /** Shows what is being typed in the address, in place of what was there. */
  draft(state: PageState): void {
    write('replaceState', state, this.places.mark);
  }

  /** Goes on to a state. The one before is what was last gone on to, not what was typed since. */
  commit(state: PageState): void {
    this.draft(this.committed);
    if (stateSearch(state) !== stateSearch(this.committed)) {
      this.places.next();
      write('pushState', state, this.places.mark);
    }
    this.committed = state;
  }
}

/** Browsers refuse too many changes in a short time (a key held down): then the next one tells. */
function write(method: 'pushState' | 'replaceState', state: PageState, mark: unknown): void {
  try {
    history[method](mark, '', address(state));
  } catch (error) {
    console.warn(error);
  }
}

function address(state: PageState): string {
  return location.pathname + stateSearch(state);
}
