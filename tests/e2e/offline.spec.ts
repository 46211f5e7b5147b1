import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { localeMessages } from '../../src/i18n/translate.ts';
import { locales, type Locale } from '../../src/i18n/languages.ts';
import { needs, type PartFile, type SharedPart } from '../../src/wire/release-file.ts';
import { listFiles } from '../support/built-site.ts';
import { Host, markedRelease } from '../support/releases.ts';

/** Releases A and B of the site; a host of its own for each test, which serves `dist` at first. */
const test = base.extend<{ host: Host }, { releases: { a: string; b: string; c: string } }>({
  releases: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sales-route-map-releases-'));
      const releases = { a: join(folder, 'a'), b: join(folder, 'b'), c: join(folder, 'c') };
      await markedRelease(releases.a, 'A');
      await markedRelease(releases.b, 'B');
      await markedRelease(releases.c, 'C');
      await use(releases);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  host: async ({}, use, info) => {
    const host = new Host(5300 + info.workerIndex * 20);
    await host.serve('dist');
    await use(host);
    await host.stop();
  },
});
test.use({ serviceWorkers: 'allow', locale: 'en-GB' });
test.describe.configure({ timeout: 120_000 });

/** Waits until the worker answers and the page that is read is kept. */
async function readOnline(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.keyboard.press('Shift');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(async () => (await caches.match(location.pathname)) !== undefined), { timeout: 20_000 }).toBe(true);
}

async function takeAlong(page: Page, host: Host, locale: Locale, group: string): Promise<void> {
  await page.goto(`${host.address}/${locale}/offline/`);
  const row = page.locator(`[data-group="${group}"]`);
  await row.locator('[data-action=keep]').click();
  await expect(row.locator('[data-action=remove]')).toBeVisible({ timeout: 60_000 });
}

/** What a release lists for a group, from the folder it was built into. */
function pathsOf(folder: string, group: string): string[] {
  const [locale = ''] = group.split('/');
  const part = (name: string): PartFile => JSON.parse(readFileSync(join(folder, 'offline', listFiles(join(folder, 'offline')).find((file) => new RegExp(`^${name}\\.[0-9a-f]{16}\\.json$`).test(file)) ?? ''), 'utf8')) as PartFile | SharedPart;
  return [...part('shared').files, ...part(locale).files].filter((row) => needs(group, row)).map(([path]) => path);
}

/** Whether the page's style sheet holds. */
const isStyled = (page: Page): Promise<boolean> => page.evaluate(() => getComputedStyle(document.querySelector('.code') as Element).borderRadius === '50%');

for (const locale of ['ja', 'ko'] as const) {
  const texts = localeMessages(locale);

  test(`what was read is there without a connection, and for the rest a page says what is: ${locale}`, async ({ page, host }) => {
    await readOnline(page, `${host.address}/${locale}/concepts/route-sales/`);
    const title = await page.locator('h1').textContent();
    await host.stop();
    await page.reload();
    await expect(page.locator('h1')).toHaveText(title ?? '');
    expect(await isStyled(page)).toBe(true);

    await page.goto(`${host.address}/${locale}/concepts/law-of-250/`);
    await expect(page.locator('h1')).toHaveText(texts['offline.notKept']);
    await expect(page.locator('.not-kept-entry .code')).toHaveText(/E/);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('[data-kept]:visible')).toHaveCount(1);
    expect(await isStyled(page)).toBe(true);
    await page.goto(`${host.address}/go/E01/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('.not-kept-entry')).toContainText('01');

    await host.serve('dist');
    await page.goto(`${host.address}/${locale}/concepts/law-of-250/`);
    await page.waitForFunction(() => document.querySelector('article[data-code]') !== null);
  });

  test(`a line that was taken along opens as a whole, styled, and its search finds: ${locale}`, async ({ page, host }) => {
    await takeAlong(page, host, locale, `${locale}/R`);
    await expect(page.locator('.take-status')).toHaveText(texts['offline.done'].replace('{{name}}', (await page.locator('#take-R').textContent())?.trim() ?? ''));
    await host.stop();
    const pages = pathsOf('dist', `${locale}/R`).filter((path) => new RegExp(`^${locale}/(concepts|lines)/`).test(path));
    expect(pages.length).toBeGreaterThanOrEqual(5);
    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    for (const path of pages) {
      await page.goto(`${host.address}/${path}`);
      expect(await isStyled(page), path).toBe(true);
      await expect(page.locator('.not-kept')).toHaveCount(0);
    }
    await page.goto(`${host.address}/${locale}/map/`);
    expect(failed).toEqual([]);
    await page.locator('.site-header .search-form input').fill('R02');
    await expect(page.locator('.search-popup [role=option]').first()).toBeVisible();
    const word = { ja: '値引き', ko: '방문' }[locale];
    await page.goto(`${host.address}/${locale}/search/?q=${encodeURIComponent(word)}`);
    await expect(page.locator('.results > li').first()).toBeVisible();
    await expect(page.getByText(texts['search.namesOnly'])).toBeHidden();
    await expect(page.getByText(texts['search.failed'])).toBeHidden();
  });

  test(`a language can be broken off, gone on with and taken away again: ${locale}`, async ({ page, host }) => {
    await page.goto(`${host.address}/${locale}/offline/`);
    const row = page.locator(`[data-group="${locale}"]`);
    await row.locator('[data-action=keep]').click();
    await expect.poll(() => row.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).position)).toBeGreaterThan(0.02);
    await expect(row.locator('.take-stay')).toHaveText(texts['offline.stay']);
    await expect(page.locator('.take-stay:visible')).toHaveCount(1);
    await row.locator('[data-action=cancel]').click();
    await expect(page.locator('.take-status')).toHaveText(texts['offline.cancelled']);
    await expect(page.locator('.take-stay:visible')).toHaveCount(0);
    await expect(row.locator('[data-action=resume]')).toBeFocused();
    const before = await row.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).position);
    expect(before).toBeLessThan(1);

    await page.reload();
    await row.locator('[data-action=resume]').click();
    await expect(row.locator('[data-action=remove]:only-child')).toBeVisible({ timeout: 90_000 });
    const wanted = pathsOf('dist', locale);
    const kept = await page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('sales-route-map:'));
      const keys = await (await caches.open(names[0] ?? '')).keys();
      return keys.map(({ url }) => new URL(url).pathname.slice(1));
    });
    expect(wanted.filter((path) => !kept.includes(path))).toEqual([]);
    await expect(page.locator(`[data-group="${locale}/R"] .take-state`)).toHaveText(texts['offline.included']);

    await host.stop();
    for (const path of [`/${locale}/rides/first-week/`, `/${locale}/terms/`, '/go/S11/', `/${locale}/lines/efficiency-methods/print/`]) {
      await page.goto(host.address + path);
      await expect(page.locator('.not-kept'), path).toHaveCount(0);
    }
    await page.goto(`${host.address}/${locale}/offline/`);
    await row.locator('[data-action=remove]').click();
    await expect(row.locator('[data-action=keep]')).toBeVisible();
    await page.goto(`${host.address}/${locale}/concepts/law-of-250/`);
    await expect(page.locator('h1')).toHaveText(texts['offline.notKept']);
  });

  test(`a new release announces itself and takes over as a whole: ${locale}`, async ({ page, context, host, releases }) => {
    await host.serve(releases.a);
    await takeAlong(page, host, locale, `${locale}/R`);
    const mark = (on: Page): Promise<unknown> =>
      on.evaluate(async () => {
        const card = await fetch(`/cards/${document.documentElement.lang}/route-sales.json`).then(async (response) => (response.ok ? ((await response.json()) as { marked: string }).marked : 'none'), () => 'none');
        return [document.querySelector<HTMLMetaElement>('meta[name=marked]')?.content, getComputedStyle(document.documentElement).getPropertyValue('--marked'), card];
      });
    const map = `${host.address}/${locale}/map/`;
    await page.goto(map);
    const second = await context.newPage();
    await second.goto(map);
    expect(await mark(page)).toEqual(['A', 'A', 'A']);

    await host.serve(releases.b);
    // The open page of A gets files of A or none, never B's.
    expect(await mark(page)).toEqual(['A', 'A', 'A']);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    for (const open of [page, second]) await expect(open.locator('.update-notice [role=status]')).toHaveText(texts['offline.ready'], { timeout: 60_000 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    // Before anyone agrees: online all is B's, without a connection all is A's.
    await second.reload();
    expect(await mark(second)).toEqual(['B', 'B', 'B']);
    await host.stop();
    await second.reload();
    expect(await mark(second)).toEqual(['A', 'A', 'A']);

    // Agreed to without a connection: everything of B is there already.
    const reloads = [page, second].map((open) => open.waitForEvent('load'));
    await page.locator('.update-notice button').first().click();
    await Promise.all(reloads.slice(0, 1));
    await expect.poll(() => mark(page), { timeout: 20_000 }).toEqual(['B', 'B', 'B']);
    await second.reload();
    expect(await mark(second)).toEqual(['B', 'B', 'B']);
    expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('sales-route-map:')).length)).toBe(1);
    for (const path of pathsOf(releases.b, `${locale}/R`).filter((each) => each.startsWith(`${locale}/concepts/`))) {
      await page.goto(`${host.address}/${path}`);
      expect((await mark(page) as string[])[0], path).toBe('B');
    }
  });
}

/** Which release the page, its worker and the files that it loads are of. */
const marks = (page: Page): Promise<unknown> => page.evaluate(() => [document.querySelector<HTMLMetaElement>('meta[name=marked]')?.content, getComputedStyle(document.documentElement).getPropertyValue('--marked')]);
const update = (page: Page): Promise<unknown> => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
/** Waits until so many releases are on the device. */
const releasesKept = (page: Page, count: number): Promise<void> => expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 60_000 }).toBe(count);

for (const locale of ['ja', 'ms'] as const) {
  const texts = localeMessages(locale);

  test(`each release announces itself, “later” holds for it alone, and the latest is what “switch” switches to: ${locale}`, async ({ page, host, releases }) => {
    await host.serve(releases.a);
    await takeAlong(page, host, locale, `${locale}/R`);
    const notice = page.locator('.update-notice');
    await page.goto(`${host.address}/${locale}/map/`);
    await host.serve(releases.b);
    await update(page);
    await expect(notice).toBeVisible({ timeout: 60_000 });
    await page.locator('.site-header .search-form input').focus();
    await notice.locator('button').last().focus();
    await page.keyboard.press('Enter');
    await expect(notice).toHaveCount(0);
    await expect(page.locator('.site-header .search-form input')).toBeFocused();

    // Without a connection, the next page is of release A, too: it does not ask again.
    await host.stop();
    await page.goto(`${host.address}/${locale}/concepts/route-sales/`);
    await page.keyboard.press('Shift');
    await page.waitForTimeout(1500);
    await expect(notice).toHaveCount(0);

    await host.serve(releases.c);
    await update(page);
    await expect(notice).toHaveText(new RegExp(texts['offline.ready']), { timeout: 60_000 });

    // While it stands, another comes: the notice is about that one.
    await host.serve(releases.b);
    await update(page);
    await releasesKept(page, 3);
    await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.installing === null), { timeout: 60_000 }).toBe(true);
    await expect(notice).toHaveCount(1);
    await host.stop();
    await notice.locator('button').first().click();
    await expect.poll(() => marks(page).catch(() => undefined), { timeout: 30_000 }).toEqual(['B', '']);
    await releasesKept(page, 1);
  });

  test(`no page is loaded anew under a reader’s hands: ${locale}`, async ({ page, context, host, releases }) => {
    await host.serve(releases.a);
    await readOnline(page, `${host.address}/${locale}/concepts/route-sales/`);
    await page.goto(`${host.address}/${locale}/map/`);
    const field = page.locator('.site-header .search-form input');
    await field.fill('R0');
    await host.serve(releases.b);
    // A new tab: the page before it is not gone.
    const second = await context.newPage();
    await second.goto(`${host.address}/${locale}/map/`);
    await update(second);
    await expect(page.locator('.update-notice')).toBeVisible({ timeout: 60_000 });
    for (const path of ['terms/', 'map/']) {
      await second.goto(`${host.address}/${locale}/${path}`);
      await second.waitForTimeout(1000);
    }
    // A file that the site has of another release only.
    expect(await page.evaluate((code) => fetch(`/cards/${code}/law-of-250.json`).then(() => 'a card', () => 'none'), locale)).toBe('none');
    await second.waitForTimeout(1000);
    await expect(field).toHaveValue('R0');
    expect(await marks(page)).toEqual(['A', 'A']);

    // With the last page of A gone, B takes over at the next page, and nothing is loaded twice.
    await page.close();
    let loads = 0;
    second.on('load', () => loads++);
    await second.goto(`${host.address}/${locale}/terms/`);
    await releasesKept(second, 1);
    await second.waitForTimeout(1000);
    expect(loads).toBe(1);
    await host.stop();
    await second.goto(`${host.address}/${locale}/`);
    expect((await marks(second) as string[])[0]).toBe('B');
  });

  test(`what another tab takes away is not fetched on, and leaves nothing behind: ${locale}`, async ({ page, context, host }) => {
    const left = (on: Page): Promise<string[]> =>
      on.evaluate(async (code) => {
        const kept = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
        return kept.flat().filter((path) => path.startsWith(`/${code}/`) && path !== `/${code}/` && path !== `/${code}/offline/` && !path.endsWith('.webmanifest'));
      }, locale);
    await page.goto(`${host.address}/${locale}/offline/`);
    const row = (on: Page) => on.locator(`[data-group="${locale}"]`);
    await row(page).locator('[data-action=keep]').click();
    await expect.poll(() => row(page).locator('progress').evaluate((bar) => (bar as HTMLProgressElement).position)).toBeGreaterThan(0.05);
    const second = await context.newPage();
    await second.goto(`${host.address}/${locale}/offline/`);
    await row(second).locator('[data-action=remove]').click();
    await expect(second.locator('.take-status')).toHaveText(texts['offline.removed'].replace('{{name}}', locales[locale].name));
    for (const on of [page, second]) await expect(row(on).locator('[data-action=keep]')).toBeVisible();
    await expect.poll(() => left(second)).toEqual([]);

    // Both take the same line: one after the other.
    for (const on of [page, second]) await on.locator(`[data-group="${locale}/R"] [data-action=keep]`).click();
    for (const on of [page, second]) await expect(on.locator(`[data-group="${locale}/R"] [data-action=remove]`)).toBeVisible({ timeout: 60_000 });
    expect((await left(second)).length).toBeGreaterThan(5);
    await second.locator('.remove-all').click();
    await expect(second.locator('.kept-title')).toBeFocused();
    await expect(page.locator(`[data-group="${locale}/R"] [data-action=keep]`)).toBeVisible();
    await expect.poll(() => left(second)).toEqual([]);
  });
}

for (const locale of ['ms', 'ko'] as const) {
  const texts = localeMessages(locale);

  test(`a ride is kept from its own page, over all its lines, and leaves to a line what both need: ${locale}`, async ({ page, host }) => {
    const entries = (group: string): string[] => pathsOf('dist', group).filter((path) => path.startsWith(`${locale}/concepts/`));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${host.address}/${locale}/rides/first-week/`);
    await page.waitForTimeout(1000);
    expect(asked.filter((path) => /sw\.js|ride-offline\.|records/.test(path) && !/show-ride/.test(path)), 'nothing of it comes before it is asked for').toEqual([]);
    const row = page.locator('.ride-offline');
    const title = (await page.locator('h1').textContent())?.trim() ?? '';
    await row.getByRole('button', { name: texts['offline.thisRide'] }).click();
    await expect(row.locator('[data-action=remove]')).toBeVisible({ timeout: 60_000 });
    await expect(row.getByRole('status')).toHaveText(texts['offline.done'].replace('{{name}}', title));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    // A page of the worker's says how it stands by itself.
    await page.reload();
    await expect(row.locator('[data-action=remove]')).toBeVisible();
    const stations = entries(`${locale}/first-week`);
    expect(stations.length).toBeGreaterThanOrEqual(7);
    await host.stop();
    const lines = new Set<string | null>();
    for (const path of [...stations, `${locale}/rides/`, `${locale}/rides/first-week/`, `${locale}/practice/`, `${locale}/me/`]) {
      await page.goto(`${host.address}/${path}`);
      await expect(page.locator('.not-kept'), path).toHaveCount(0);
      if (path.includes('/concepts/')) lines.add(await page.locator('html').getAttribute('data-line'));
    }
    expect(lines.size).toBeGreaterThan(1);

    // A line that shares a station with it, then without the ride.
    await host.serve('dist');
    await takeAlong(page, host, locale, `${locale}/R`);
    const kept = page.locator(`[data-group="${locale}/first-week"]`);
    await expect(kept.getByRole('link')).toHaveText(title);
    await kept.locator('[data-action=remove]').click();
    await expect(page.locator('.take-status')).toHaveText(texts['offline.removed'].replace('{{name}}', title));
    const there = await page.evaluate(async () => Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(1)))));
    const ofLine = entries(`${locale}/R`);
    expect(stations.filter((path) => ofLine.includes(path)).length).toBeGreaterThan(0);
    expect(ofLine.filter((path) => !there.flat().includes(path))).toEqual([]);
    await expect(page.locator(`[data-group="${locale}/R"] [data-action=remove]`)).toBeVisible();
  });
}

test('without a service worker nothing is offered on a ride', async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
  await page.goto(`${host.address}/ja/rides/first-week/`);
  await expect(page.locator('.ride-stops')).toBeVisible();
  await expect(page.locator('.ride-offline')).toBeHidden();
});

test('the focus never falls on “delete” by itself, and never gets lost', async ({ page, host }) => {
  await page.goto(`${host.address}/ko/offline/`);
  const row = page.locator('[data-group="ko/R"]');
  await row.locator('[data-action=keep]').focus();
  await page.keyboard.press('Enter');
  await expect(row.locator('[data-action=remove]')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('#take-R')).toBeFocused();
  await row.locator('[data-action=remove]').focus();
  await page.keyboard.press('Enter');
  await expect(row.locator('[data-action=keep]')).toBeFocused();
});

test('what a removal left behind is deleted, and nothing of a site beside this one', async ({ page, host }) => {
  await takeAlong(page, host, 'ja', 'ja/R');
  await page.evaluate(async () => {
    const [own = ''] = await caches.keys();
    await (await caches.open(own)).put('/ja/concepts/law-of-250/', new Response('left'));
    for (const name of ['sales-route-map:/:0123456789abcdef', 'sales-route-map:/learn/:0123456789abcdef']) await (await caches.open(name)).put('/x', new Response('x'));
  });
  await page.reload();
  await expect.poll(() => page.evaluate(async () => [(await caches.keys()).filter((name) => name.endsWith('0123456789abcdef')), (await caches.match('/ja/concepts/law-of-250/')) === undefined])).toEqual([['sales-route-map:/learn/:0123456789abcdef'], true]);
  expect(await page.evaluate(async () => (await caches.match('/ja/concepts/route-sales/')) !== undefined)).toBe(true);
});

test('a file that the browser kept of the release before is asked for anew', async ({ page, host, releases }) => {
  const card = (): Promise<string> => page.evaluate(() => fetch('/cards/ko/law-of-250.json').then(async (response) => ((await response.json()) as { marked: string }).marked, () => 'none'));
  host.maxAge = 600;
  await host.serve(releases.a);
  await page.goto(`${host.address}/ko/concepts/route-sales/`);
  expect(await card()).toBe('A');
  await host.serve(releases.b);
  expect(await card()).toBe('A');
  await readOnline(page, `${host.address}/ko/map/`);
  await page.goto(`${host.address}/ko/concepts/route-sales/`);
  expect((await marks(page) as string[])[0]).toBe('B');
  expect(await card()).toBe('B');
});

test('only what has changed is fetched for a new release', async ({ page, context, host, releases }) => {
  await host.serve(releases.a);
  await takeAlong(page, host, 'ms', 'ms/R');
  // From now on the page is the worker's.
  await page.reload();
  await expect(page.locator('[data-group="ms/R"] [data-action=remove]')).toBeVisible();
  const fetched: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker()) fetched.push(new URL(request.url()).pathname);
  });
  await host.serve(releases.b);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(page.locator('.update-notice')).toBeVisible({ timeout: 60_000 });
  expect(fetched.filter((path) => /^\/(ms\/concepts|cards\/ms)\//.test(path)).length).toBeGreaterThan(10);
  expect(fetched.filter((path) => /^\/(_astro|pagefind|search-index|data)\//.test(path))).toEqual([]);
});

test('a page of one release is given no file of another', async ({ page, host, releases }) => {
  await host.serve(releases.a);
  await readOnline(page, `${host.address}/ko/concepts/route-sales/`);
  await page.reload();
  await host.serve(releases.b);
  // Not kept, and the site has only that of release B.
  expect(await page.evaluate(() => fetch('/cards/ko/law-of-250.json').then(() => 'a card', () => 'none'))).toBe('none');
});

test('what was damaged on the device counts as not kept, and comes again', async ({ page, host }) => {
  const address = `${host.address}/zh-hant/concepts/route-sales/`;
  await readOnline(page, address);
  const damage = (): Promise<void> =>
    page.evaluate(async () => {
      const name = (await caches.keys()).find((each) => each.startsWith('sales-route-map:')) ?? '';
      await (await caches.open(name)).put(location.pathname, new Response('<h1>broken</h1>', { headers: { 'Content-Type': 'text/html' } }));
    });
  await damage();
  await host.stop();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(localeMessages('zh-hant')['offline.notKept']);
  await host.serve('dist');
  await page.goto(address);
  await expect(page.locator('article[data-code]')).toBeVisible();
  await page.waitForTimeout(1000);
  await host.stop();
  await page.reload();
  await expect(page.locator('article[data-code]')).toBeVisible();
});

test('broken records hold up neither the page nor the next release, and are gone', async ({ page, host, releases }) => {
  await host.serve(releases.a);
  await takeAlong(page, host, 'ms', 'ms/R');
  const rows = (): Promise<unknown> =>
    page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('sales-route-map:offline:/');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const asking = opening.result.transaction('wanted').objectStore('wanted').getAllKeys();
            asking.onsuccess = () => (opening.result.close(), resolve(asking.result));
          };
        }),
    );
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sales-route-map:offline:/');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['wanted', 'read'], 'readwrite');
          transaction.objectStore('wanted').put({ group: 5, complete: true, at: 1 });
          transaction.objectStore('wanted').put({ group: 'ms/E', complete: true, at: 'yesterday' });
          transaction.objectStore('read').put({ path: ['ms/'], at: 1 });
          transaction.oncomplete = () => (opening.result.close(), resolve());
        };
      }),
  );
  await page.reload();
  await expect(page.locator('[data-group="ms/R"] [data-action=remove]')).toBeVisible();
  await expect(page.locator('[data-group="ms/E"] [data-action=keep]')).toBeVisible();
  await expect(page.locator('.take-status')).toHaveText('');
  expect(await rows()).toEqual(['ms/R']);
  await host.serve(releases.b);
  await update(page);
  await expect(page.locator('.update-notice')).toBeVisible({ timeout: 60_000 });
});

test('no room on the device is told, and what came can be gone on with', async ({ page, context, host }) => {
  await page.goto(`${host.address}/zh-hans/offline/`);
  const row = page.locator('[data-group="zh-hans"]');
  await expect(row.locator('[data-action=keep]')).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.address, quotaSize: 1_500_000 });
  await row.locator('[data-action=keep]').click();
  await expect(page.locator('.take-status')).toHaveText(localeMessages('zh-hans')['offline.quota'], { timeout: 60_000 });
  // At the row, too, which may be far below what is said.
  await expect(row.locator('.take-fault')).toHaveText(localeMessages('zh-hans')['offline.quota']);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.address });
  await row.locator('[data-action=resume]').click();
  await expect(row.locator('.take-fault')).toHaveCount(0);
  await expect(row.locator('[data-action=remove]:only-child')).toBeVisible({ timeout: 90_000 });
});

test('blocked storage is told, and reading goes on', async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(IDBFactory.prototype, 'open', { value: () => { throw new DOMException('blocked', 'SecurityError'); } }));
  await page.goto(`${host.address}/ms/offline/`);
  await expect(page.locator('.take-status')).toHaveText(localeMessages('ms')['offline.blocked']);
  await page.goto(`${host.address}/ms/concepts/route-sales/`);
  await expect(page.locator('article[data-code]')).toBeVisible();
});

for (const locale of ['zh-hant', 'ko'] as const) {
  const texts = localeMessages(locale);

  test(`what stands in the way of keeping is told, whichever it is: ${locale}`, async ({ page, context, host }) => {
    const faults: string[] = [];
    context.on('weberror', (error) => faults.push(error.error().message));
    const status = (on: Page) => on.locator('.take-status');

    host.missing = /sw\.js$/;
    await page.goto(`${host.address}/${locale}/offline/`);
    await expect(status(page)).toHaveText(texts['offline.noWorker']);
    host.missing = undefined;
    await page.reload();
    await expect(page.locator(`[data-group="${locale}/R"] [data-action=keep]`)).toBeVisible();
    await expect(status(page)).toHaveText('');

    const blocked = await context.newPage();
    await blocked.addInitScript(() => {
      CacheStorage.prototype.keys = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    });
    await blocked.goto(`${host.address}/${locale}/offline/`);
    await expect(status(blocked)).toHaveText(texts['offline.blocked']);

    const without = await context.newPage();
    await without.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined }));
    await without.goto(`${host.address}/${locale}/offline/`);
    await expect(status(without)).toHaveText(texts['offline.blocked']);

    // Storage that is withdrawn while the page is open.
    await page.evaluate(() => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    });
    await page.locator(`[data-group="${locale}/R"] [data-action=keep]`).click();
    await expect(status(page)).toHaveText(texts['offline.failed']);
    expect(faults).toEqual([]);
  });
}

test('without figures of the storage, lines are taken along all the same', async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'storage', { value: undefined }));
  await takeAlong(page, host, 'ms', 'ms/R');
  await expect(page.locator('.kept-usage span')).toHaveCount(1);
});

test('nothing of it is loaded before a reader moves', async ({ page, host }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${host.address}/ja/concepts/route-sales/`);
  await page.waitForTimeout(1500);
  expect(asked.filter((path) => /sw\.js|offline|update-notice/.test(path))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test(`axe finds nothing with a line kept, another under way, and on the page for what is not kept: ${colorScheme}`, async ({ page, host }) => {
      const check = async (): Promise<void> => {
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      };
      await takeAlong(page, host, 'ko', 'ko/R');
      await page.locator('[data-group="ko"] [data-action=keep]').click();
      await page.locator('[data-group="ko"] [data-action=cancel]').click();
      await check();
      await host.stop();
      await page.goto(`${host.address}/ko/concepts/law-of-250/`);
      await check();
    });
  });
}

test('the site can be installed, in each language under its own name', async ({ page, context, host }) => {
  for (const locale of ['ja', 'zh-hans'] as const) {
    await page.goto(`${host.address}/${locale}/`);
    const devtools = await context.newCDPSession(page);
    const { errors, data } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? '{}') as { name: string; start_url: string; scope: string; icons: { src: string; sizes: string }[]; shortcuts: { url: string }[] };
    expect(manifest).toMatchObject({ name: localeMessages(locale)['site.name'], start_url: `/${locale}/`, scope: '/' });
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (address) => {
        const bitmap = await createImageBitmap(await (await fetch(address)).blob());
        return `${bitmap.width}x${bitmap.height}`;
      }, src);
      expect(size).toBe(sizes);
    }
    for (const { url } of manifest.shortcuts) expect((await page.request.get(host.address + url)).ok()).toBe(true);
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  }
});
