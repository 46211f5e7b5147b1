import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { localeMessages } from '../../src/i18n/translate.ts';
import type { Locale } from '../../src/i18n/languages.ts';
import { needs, type PartFile, type SharedPart } from '../../src/wire/release-file.ts';
import { listFiles } from '../support/built-site.ts';
import { Host, markedRelease } from '../support/releases.ts';

/** Releases A and B of the site; a host of its own for each test, which serves `dist` at first. */
const test = base.extend<{ host: Host }, { releases: { a: string; b: string } }>({
  releases: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'sales-route-map-releases-'));
      const releases = { a: join(folder, 'a'), b: join(folder, 'b') };
      await markedRelease(releases.a, 'A');
      await markedRelease(releases.b, 'B');
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
    await row.locator('[data-action=cancel]').click();
    await expect(page.locator('.take-status')).toHaveText(texts['offline.cancelled']);
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

test('no room on the device is told, and what came can be gone on with', async ({ page, context, host }) => {
  await page.goto(`${host.address}/zh-hans/offline/`);
  const row = page.locator('[data-group="zh-hans"]');
  await expect(row.locator('[data-action=keep]')).toBeVisible();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.address, quotaSize: 1_500_000 });
  await row.locator('[data-action=keep]').click();
  await expect(page.locator('.take-status')).toHaveText(localeMessages('zh-hans')['offline.quota'], { timeout: 60_000 });
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.address });
  await row.locator('[data-action=resume]').click();
  await expect(row.locator('[data-action=remove]:only-child')).toBeVisible({ timeout: 90_000 });
});

test('blocked storage is told, and reading goes on', async ({ page, host }) => {
  await page.addInitScript(() => Object.defineProperty(IDBFactory.prototype, 'open', { value: () => { throw new DOMException('blocked', 'SecurityError'); } }));
  await page.goto(`${host.address}/ms/offline/`);
  await expect(page.locator('.take-status')).toHaveText(localeMessages('ms')['offline.blocked']);
  await page.goto(`${host.address}/ms/concepts/route-sales/`);
  await expect(page.locator('article[data-code]')).toBeVisible();
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
