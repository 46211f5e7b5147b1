import type { SearchEngine } from './engine.ts';
import { pagefindEngine } from './pagefind-engine.ts';

/** Where an engine finds its index, and the language it answers in. */
export interface EngineSettings {
  readonly locale: string;
  /** The site's base address, with a slash at its end. */
  readonly base: string;
}

/** The search engine of a page. */
export function createEngine(settings: EngineSettings): SearchEngine {
  return pagefindEngine(settings);
}
