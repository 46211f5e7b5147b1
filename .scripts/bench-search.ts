/**
 * `npm run bench:search [queries.tsv]`: what the search costs, beside Pagefind as it comes, at this site's size and at
 * 10,000 pages. Prints Markdown. Nothing is judged: times depend on the machine, ratios less so.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { localeCodes } from '../src/i18n/languages.ts';
import { measureBuild, type BuildCost } from '../tests/bench/cost/measure-build.ts';
import { measureSearch } from '../tests/bench/cost/measure-search.ts';
import { readQueries } from '../tests/bench/cost/queries.ts';
import { buildsTable, bytesTable, partsTable, timesTable } from '../tests/bench/cost/report.ts';
import { systems, type System } from '../tests/bench/cost/systems.ts';
import { build } from './build.ts';
import { chromiumFlags, findChromium } from './chromium.ts';

/** Made-up entries of each build; every entry is a page in every locale. The last is searched, too. */
const sizes = [250, 500, 1000, 2000] as const;
const largest = 2000;

const queries = await readQueries(process.argv[2] ?? 'tests/search/queries.tsv');
const executablePath = await findChromium();
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
const folderOf = (entries: number): Record<System, string> => ({ ours: join(folder, `ours-${String(entries)}`), default: join(folder, `default-${String(entries)}`) });
const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
try {
  const site = join(folder, 'site');
  await build(site);
  const script = (await readdir(join(site, '_astro'))).find((name) => /^create-engine\..*\.js$/.test(name));
  if (!script) throw new Error('The built site has no script of the engine.');

  const builds: BuildCost[] = [];
  const buildBoth = async (entries: number): Promise<void> => {
    for (const system of systems) builds.push(await measureBuild(system, entries, folderOf(entries)[system]));
  };
  const searchBoth = async (entries: number, title: string): Promise<void> => {
    const cost = await measureSearch(browser, folderOf(entries), site, `/_astro/${script}`, queries);
    const pages = builds.find((each) => each.entries === entries)?.pages ?? 0;
    print(`## ${title}: ${String(pages)} pages in ${String(localeCodes.length)} locales`);
    print('Bytes and requests of a first query in a fresh browser, with what is shown of ten results, and of a later query. Texts count after Brotli 11, other files as they are. 1 KB is 1,000 bytes.');
    print(bytesTable(cost));
    print(partsTable(cost));
    print('From key press to results, files at hand, answers not. “Ready” is done once before it: names loaded (from this machine) and prepared.');
    print(timesTable(cost));
  };
  await buildBoth(0);
  await searchBoth(0, 'This site');
  for (const entries of sizes) await buildBoth(entries);
  await searchBoth(largest, `${String(largest)} made-up entries`);
  print('## Builds');
  print('From pages in memory to files on the disk. Peak memory: resident memory of the process and its children (Pagefind), added up, looked at every 100 ms; it holds the pages themselves, too (“before it”).');
  print(buildsTable(builds));
} finally {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
}

function print(text: string): void {
  console.log(`${text}\n`);
}
