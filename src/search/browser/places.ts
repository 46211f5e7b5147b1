/** Where a reader was among the results of one step of the history. */
export interface Place {
  /** How far the page was scrolled, in pixels. */
  readonly scroll: number;
  /** How many results were shown. */
  readonly shown: number;
  /** Address, as its link has it, of the result by which the page was left; none where it was left in another way. */
  readonly followed?: string | undefined;
}

/** How many places are remembered, of one tab. */
export const maxPlaces = 30;

const storageKey = `${import.meta.env.STORAGE_PREFIX}search-places`;

/** What was stored, as far as it is places by their steps; whatever else it is, is dropped. */
export function parsePlaces(stored: string | null): Map<string, Place> {
  try {
    const list: unknown = JSON.parse(stored ?? '[]');
    return new Map(Array.isArray(list) ? list.flatMap(placeIn).slice(-maxPlaces) : []);
  } catch {
    return new Map();
  }
}

function placeIn(entry: unknown): [string, Place][] {
  if (!Array.isArray(entry)) return [];
  const [step, scroll, shown, followed] = entry as unknown[];
  if (typeof step !== 'string' || !isCount(scroll) || !isCount(shown)) return [];
  return [[step, { scroll, shown, ...(typeof followed === 'string' ? { followed } : {}) }]];
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/**
 * The places of the steps in this tab's history. The browser's own way comes too early: it scrolls before there are
 * results to scroll to. A step is known by a mark in the history's state.
 */
export class Places {
  private readonly places: Map<string, Place>;
  private readonly here: () => Place | undefined;
  private step: string;

  /** @param here where the reader is now; nothing while that is not settled */
  constructor(here: () => Place | undefined) {
    this.here = here;
    this.places = read();
    this.step = stepIn(history.state) ?? newStep();
    history.scrollRestoration = 'manual';
    replaceMark(this.step);
    addEventListener('pagehide', () => {
      this.leave();
      write(this.places);
    });
  }

  /** The place where the reader was when this step was left. */
  get current(): Place | undefined {
    return this.places.get(this.step);
  }

  /** The mark of this step, as the history's state. */
  get mark(): unknown {
    return { searchStep: this.step };
  }

  /** To be called before a new step is pushed with the new mark. */
  next(): void {
    this.leave();
    this.step = newStep();
  }

  /** To be called when the reader has gone to another step, and what is shown is still that of the one before. */
  travelled(): void {
    this.leave();
    this.step = stepIn(history.state) ?? newStep();
    replaceMark(this.step);
  }

  private leave(): void {
    const place = this.here();
    if (!place) return;
    this.places.delete(this.step);
    this.places.set(this.step, place);
  }
}

function stepIn(state: unknown): string | undefined {
  const step = typeof state === 'object' && state !== null && 'searchStep' in state ? state.searchStep : undefined;
  return typeof step === 'string' ? step : undefined;
}

function newStep(): string {
  return Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
}

/** Browsers refuse too many changes in a short time: the step has no place, then. */
function replaceMark(step: string): void {
  try {
    history.replaceState({ searchStep: step }, '');
  } catch (error) {
    console.warn(error);
  }
}

/** Storage that is blocked or full holds no places. */
function read(): Map<string, Place> {
  try {
    return parsePlaces(sessionStorage.getItem(storageKey));
  } catch {
    return new Map();
  }
}

function write(places: ReadonlyMap<string, Place>): void {
  try {
    const list = [...places].slice(-maxPlaces).map(([step, { scroll, shown, followed }]) => [step, scroll, shown, followed]);
    sessionStorage.setItem(storageKey, JSON.stringify(list));
  } catch {
    // Nothing is remembered, then.
  }
}
