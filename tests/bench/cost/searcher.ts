import type { Page } from '@playwright/test';
import { locales, type Locale } from '../../../src/i18n/languages.ts';
import type { EngineSettings } from '../../../src/search/engine/create-engine.ts';
import type { SearchEngine } from '../../../src/search/engine/engine.ts';
import type { System } from './systems.ts';

/** A search in a page, as both systems offer it. */
export interface Searcher {
  /** What is done as soon as a reader turns to the box, before the first key press; by default nothing has to be. */
  prepare(): Promise<unknown>;
  /** Searches, and loads what is shown of the first ten results. */
  show(query: string): Promise<void>;
  /** What happens on a key press, each by its name. */
  readonly keystrokes: Readonly<Record<string, (query: string) => Promise<unknown>>>;
  /** Forgets answers, and keeps files. */
  forget(): Promise<void>;
}

declare global {
  interface Window {
    searcher: Searcher;
  }
}

/** Opens an empty page of a locale and loads a system into it. @param engine address of the engine's script */
export async function openSearcher(page: Page, system: System, address: string, locale: Locale, engine: string): Promise<void> {
  await page.goto(`${address}/page/${locales[locale].tag}`);
  if (system === 'ours') await page.evaluate(ours, { engine, locale });
  else await page.evaluate(byDefault);
}

/** Runs in the page. */
async function ours({ engine: script, locale }: { engine: string; locale: string }): Promise<void> {
  /** Private to the engine; answers that are kept would make a second round of the same queries look too good. */
  interface Inner {
    readonly indexes: ReadonlyMap<string, Promise<{ readonly answers: Map<string, unknown> }>>;
  }
  const { createEngine } = (await import(script)) as { createEngine(settings: EngineSettings): SearchEngine };
  const engine = createEngine({ locale, base: '/' });
  window.searcher = {
    prepare: () => engine.prepare(),
    async show(query) {
      await engine.names(query, 5);
      const { items, namesOnly } = await engine.search(query, {});
      if (namesOnly) throw new Error(`The texts were not searched for ${query}`);
      await Promise.all(items.slice(0, 10).map((item) => item.load()));
    },
    keystrokes: { names: (query) => engine.names(query, 5), search: (query) => engine.search(query, {}) },
    async forget() {
      for (const index of await Promise.all((engine as unknown as Inner).indexes.values())) index.answers.clear();
    },
  };
}

/** Runs in the page. */
async function byDefault(): Promise<void> {
  interface Pagefind {
    search(query: string): Promise<{ results: { data(): Promise<unknown> }[] }>;
  }
  const script = '/pagefind/pagefind.js';
  const pagefind = (await import(script)) as Pagefind;
  window.searcher = {
    prepare: () => Promise.resolve(),
    async show(query) {
      const { results } = await pagefind.search(query);
      await Promise.all(results.slice(0, 10).map((result) => result.data()));
    },
    keystrokes: { search: (query) => pagefind.search(query) },
    forget: () => Promise.resolve(),
  };
}
