import type { Browser } from '@playwright/test';
import type { Locale } from '../../../src/i18n/languages.ts';
import { openSearcher } from './searcher.ts';
import type { FolderServer } from './serve-folders.ts';
import type { System } from './systems.ts';

export interface TimeCost {
  /** Milliseconds that `prepare` took. */
  readonly prepare: number;
  /** What happens on a key press → milliseconds, one number a query. */
  readonly keystrokes: Readonly<Record<string, readonly number[]>>;
}

const rounds = 5;

/** Milliseconds from query to results with every file at hand, but no answer known: the median of five rounds. */
export async function measureTimes(browser: Browser, server: FolderServer, system: System, locale: Locale, engine: string, queries: readonly string[]): Promise<TimeCost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await openSearcher(page, system, server.address, locale, engine);
  const { prepare, taken } = await page.evaluate(
    async ({ queries, rounds }) => {
      const { searcher } = window;
      const begin = performance.now();
      await searcher.prepare();
      const prepare = performance.now() - begin;
      for (const query of queries) await searcher.show(query);
      const taken: Record<string, number[][]> = {};
      for (let round = 0; round < rounds; round++) {
        for (const [index, query] of queries.entries()) {
          for (const [name, press] of Object.entries(searcher.keystrokes)) {
            await searcher.forget();
            const start = performance.now();
            await press(query);
            ((taken[name] ??= [])[index] ??= []).push(performance.now() - start);
          }
        }
      }
      return { prepare, taken };
    },
    { queries, rounds },
  );
  await context.close();
  return { prepare, keystrokes: Object.fromEntries(Object.entries(taken).map(([name, lists]) => [name, lists.map((list) => quantile(list, 0.5))])) };
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
