/** What people type, and which entry is the right answer, judged by editors who did not know how the search works. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { SearchEngine } from '../../src/search/engine/engine.ts';
import { expect, localeCodes, test } from '../support/site.ts';

interface JudgedQuery {
  readonly locale: string;
  readonly query: string;
  /** Any of them is right. */
  readonly ids: readonly string[];
  readonly kind: string;
}

function judgedQueries(file: string): JudgedQuery[] {
  return readFileSync(new URL(`../search/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): JudgedQuery => {
      const [locale = '', query = '', ids = '', kind = ''] = line.split('\t');
      return { locale, query, ids: ids.split(','), kind };
    });
}

const queries = judgedQueries('queries.tsv');

/** Held out: nothing is tuned to them, and what they reach is what readers may expect. */
const heldOut = judgedQueries('queries-held-out.tsv');

/** Questions in a reader's own words share few words with their answer, or none; all else is a matter of writing. */
const isQuestion = ({ kind }: JudgedQuery): boolean => kind === 'question' || kind === 'cross-question';

/** Shares that must be reached, first and among the first three. */
const wanted = {
  words: { first: 0.97, firstThree: 0.98 },
  questions: { first: 0.85, firstThree: 0.93 },
  all: { first: 0.95, firstThree: 0.99 },
  heldOut: { first: 0.9, firstThree: 0.955 },
} as const;

/** Opens the search page as a reader does, and hands out the engine that it loaded. */
async function ask(page: Page, locale: string, texts: readonly string[]): Promise<string[][]> {
  const loaded = page.waitForResponse(/\/create-engine[^/]*\.js$/);
  await page.goto(`/${locale}/search/?q=KPI`);
  const chunk = (await loaded).url();
  return page.evaluate(
    async ([address, locale, texts]) => {
      const { createEngine } = (await import(address)) as { createEngine: (settings: { locale: string; base: string }) => SearchEngine };
      const engine = createEngine({ locale, base: '/' });
      const answers: string[][] = [];
      for (const text of texts) answers.push((await engine.search(text, {})).items.map(({ id }) => id));
      return answers;
    },
    [chunk, locale, texts] as const,
  );
}

interface Judged extends JudgedQuery {
  /** Place of the first right answer; Infinity where there is none. */
  readonly place: number;
  /** How many answers there are. */
  readonly found: number;
}

async function judge(page: Page, locale: string, asked: readonly JudgedQuery[]): Promise<Judged[]> {
  const answers = await ask(page, locale, asked.map(({ query }) => query));
  return asked.map((query, index): Judged => {
    const place = answers[index]?.findIndex((id) => query.ids.includes(id)) ?? -1;
    return { ...query, place: place < 0 ? Infinity : place, found: answers[index]?.length ?? 0 };
  });
}

function share(judged: readonly Judged[], places: number): number {
  return judged.filter(({ place }) => place < places).length / judged.length;
}

function expectShares(judged: readonly Judged[], { first, firstThree }: { first: number; firstThree: number }): void {
  const missed = judged.filter(({ place }) => place > 0).map(({ query, place }) => `${query} (${String(place)})`);
  expect(share(judged, 1), missed.join('; ')).toBeGreaterThanOrEqual(first);
  expect(share(judged, 3), missed.join('; ')).toBeGreaterThanOrEqual(firstThree);
}

const everywhere: Judged[] = [];

test.describe.configure({ mode: 'serial' });

for (const locale of localeCodes) {
  test(`the right entry comes first, whatever way it is asked for: ${locale}`, async ({ page }) => {
    test.setTimeout(240_000);
    const own = queries.filter((query) => query.locale === locale);
    expect(own.length).toBeGreaterThanOrEqual(50);
    const judged = await judge(page, locale, own);
    everywhere.push(...judged);
    expect(judged.filter(({ found }) => found === 0).map(({ query }) => query), 'found nothing for').toEqual([]);
    expectShares(judged.filter((query) => !isQuestion(query)), wanted.words);
    expectShares(judged.filter(isQuestion), wanted.questions);
    expectShares(judged, wanted.all);
    expectShares(await judge(page, locale, heldOut.filter((query) => query.locale === locale)), wanted.heldOut);
  });
}

test('so it does from another language', () => {
  const across = everywhere.filter(({ kind }) => kind.startsWith('cross'));
  expect(across.length).toBeGreaterThanOrEqual(60);
  expectShares(across.filter((query) => !isQuestion(query)), { first: 0.98, firstThree: 0.98 });
  expectShares(across, wanted.all);
});
