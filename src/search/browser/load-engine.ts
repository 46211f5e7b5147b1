import type { SearchEngine } from '../engine/engine.ts';
import type { SearchPlace } from './texts.ts';

let loading: Promise<SearchEngine> | undefined;

/** The engine of this page, which box and page share; its code is loaded when it is first asked for. @throws when it cannot be loaded */
export function loadEngine(place: SearchPlace): Promise<SearchEngine> {
  loading ??= import('../engine/create-engine.ts').then(
    ({ createEngine }) => createEngine(place),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
