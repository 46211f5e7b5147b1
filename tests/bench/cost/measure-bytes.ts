import type { Browser } from '@playwright/test';
import type { Locale } from '../../../src/i18n/languages.ts';
import { openSearcher } from './searcher.ts';
import type { FolderServer, Served } from './serve-folders.ts';
import type { System } from './systems.ts';

export interface ByteCost {
  /** What each query loaded when it was the first of a visit. */
  readonly first: readonly (readonly Served[])[];
  /** What each of the next four queries loaded, in some of these visits. */
  readonly later: readonly (readonly Served[])[];
}

const laterQueries = 4;
/** Every how many visits have later queries. */
const everyVisit = 3;

/** Every query once as the first of a visit, with nothing in the cache; in some visits, the next four of the list after it. */
export async function measureBytes(browser: Browser, server: FolderServer, system: System, locale: Locale, engine: string, queries: readonly string[]): Promise<ByteCost> {
  const first: Served[][] = [];
  const later: Served[][] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  for (const index of queries.keys()) {
    await devtools.send('Network.clearBrowserCache');
    server.take();
    await openSearcher(page, system, server.address, locale, engine);
    const last = index % everyVisit === 0 ? laterQueries : 0;
    for (let step = 0; step <= last; step++) {
      await page.evaluate((query) => window.searcher.show(query), queries[(index + step) % queries.length] ?? '');
      (step === 0 ? first : later).push(server.take());
    }
  }
  await context.close();
  return { first, later };
}
