import type { Browser } from '@playwright/test';
import { localeCodes, type Locale } from '../../../src/i18n/languages.ts';
import { measureBytes, type ByteCost } from './measure-bytes.ts';
import { measureTimes, type TimeCost } from './measure-times.ts';
import { serveFolders, type FolderServer } from './serve-folders.ts';
import { systems, type System } from './systems.ts';

/** What a search costs its readers, by locale and system. */
export type SearchCost = Readonly<Record<Locale, Readonly<Record<System, { readonly bytes: ByteCost; readonly times: TimeCost }>>>>;

/**
 * Measures both systems in turn, locale by locale, so that what else the machine does at the time falls on both.
 * @param folders where each system's files are
 * @param site folder of a built site: its scripts are those that readers load
 * @param engine address of the engine's script in it
 */
export async function measureSearch(browser: Browser, folders: Readonly<Record<System, string>>, site: string, engine: string, queries: Readonly<Record<Locale, readonly string[]>>): Promise<SearchCost> {
  const servers: Readonly<Record<System, FolderServer>> = {
    ours: await serveFolders([folders.ours, site]),
    default: await serveFolders([folders.default]),
  };
  const costs: [Locale, SearchCost[Locale]][] = [];
  for (const locale of localeCodes) {
    const cost: Partial<Record<System, SearchCost[Locale][System]>> = {};
    for (const system of systems) {
      const times = await measureTimes(browser, servers[system], system, locale, engine, queries[locale]);
      cost[system] = { times, bytes: await measureBytes(browser, servers[system], system, locale, engine, queries[locale]) };
    }
    costs.push([locale, cost as SearchCost[Locale]]);
  }
  for (const system of systems) servers[system].close();
  return Object.fromEntries(costs) as SearchCost;
}
