/** What a phone shows first, and what tells things apart without colours of our own. */
import type { Page } from '@playwright/test';
import { expect, localeCodes, localeMessages, locales, pageKinds, test } from '../support/site.ts';

/** In how many rows the header's parts stand, and what of the page is wider than the window. */
const header = (page: Page): Promise<{ rows: number; over: number }> =>
  page.evaluate(() => {
    const middles = [...document.querySelectorAll('.site-header > *')].filter((part) => part.getClientRects().length > 0).map((part) => (part.getBoundingClientRect().top + part.getBoundingClientRect().bottom) / 2);
    return { rows: middles.filter((middle, index) => middles.findIndex((other) => Math.abs(other - middle) < 12) === index).length, over: document.documentElement.scrollWidth - innerWidth };
  });

for (const width of [320, 360, 390]) {
  test(`the header takes two rows at ${width} px, and one on the search page`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const locale of localeCodes) {
      for (const [path, rows] of [['/', 2], ['/map/', 2], ['/concepts/route-sales/', 2], ['/search/', 1]] as const) {
        await page.goto(`/${locale}${path}`);
        expect(await header(page), `/${locale}${path}`).toEqual({ rows, over: 0 });
        const box = await page.locator('.languages summary').boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0), `/${locale}${path}`).toBeGreaterThanOrEqual(44);
      }
    }
  });
}

for (const locale of ['ja', 'ms'] as const) {
  const texts = localeMessages(locale);
  test.describe(locale, () => {
    test.use({ viewport: { width: 360, height: 740 } });

    test('the first terms of the glossary are on the first screen; languages and order unfold', async ({ page }) => {
      await page.goto(`/${locale}/terms/`);
      expect((await page.locator('.terms tbody tr').first().boundingBox())?.y).toBeLessThan(520);
      await expect(page.locator('#term-filter')).toBeInViewport();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      await page.getByText(texts['terms.choice']).click();
      await expect(page.getByRole('checkbox')).toHaveCount(4);
      await page.locator('.terms thead').getByRole('button', { name: locales.ko.name }).click();
      await expect(page).toHaveURL(/\?sort=ko$/);
      await expect(page.getByRole('checkbox').first()).toBeVisible();
    });

    test('rides on the map fade out where their row goes on, and all are reached by keyboard', async ({ page }) => {
      await page.goto(`/${locale}/map/`);
      const row = page.locator('.ride-row');
      expect(await row.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeGreaterThan(100);
      expect(await row.evaluate((element) => getComputedStyle(element).maskImage)).toContain('gradient');
      expect((await header(page)).over).toBe(0);
      const choices = row.getByRole('radio');
      await choices.first().focus();
      for (let step = await choices.count(); step > 1; step--) await page.keyboard.press('ArrowRight');
      await expect(choices.last()).toBeFocused();
      const last = await row.locator('label').last().boundingBox();
      // Not in the part that fades.
      expect((last?.x ?? 0) + (last?.width ?? 360)).toBeLessThanOrEqual(360 - 40);
      expect(last?.height).toBeGreaterThanOrEqual(44);
    });

    test('the bar of a ride is two lines, and the home page leads back to the ride without moving', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await expect(page.locator('.ride-bar')).toHaveCount(0);
      await page.goto(`/${locale}/concepts/route-business/?ride=first-week`);
      const bar = page.locator('.ride-bar');
      await expect(bar).toBeVisible();
      expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(100);
      expect((await bar.locator('.ride-on').boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await page.locator('.stamping button').click();
      await expect(page.locator('.stamping .pressed')).toBeVisible();

      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`/${locale}/`);
      await expect(bar).toBeInViewport();
      await expect(bar).toContainText(texts['study.progress_other'].replace('{{count, number}}', '1').replace('{{total}}', '7'));
      await expect(bar.getByRole('link', { name: texts['study.continue'] })).toHaveAttribute('href', /\/concepts\/(?!route-business)[\w-]+\/\?ride=first-week$/);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
      await bar.getByRole('link', { name: texts['study.continue'] }).click();
      await expect(page.locator('.ride-bar')).toBeVisible();
    });
  });
}

/** Lists in columns are laid out several times by the browser, even where there is room for one column only. */
test('where there is no room for two columns, nothing is set in columns', async ({ page }) => {
  const columned = () => page.locator('main *').evaluateAll((all) => all.filter((node) => getComputedStyle(node).columnCount !== 'auto' || getComputedStyle(node).columnWidth !== 'auto').map((node) => node.className));
  for (const path of Object.values(pageKinds)) {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(`/ja${path}`);
    expect(await columned(), path).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 780 });
  for (const path of [pageKinds.home, pageKinds.names]) {
    await page.goto(`/ja${path}`);
    expect(await columned(), path).toHaveLength(1);
  }
});

test('a comparison has one mark: a ring around a filled station, on the map, its sign, its line and in lists', async ({ page }) => {
  await page.goto('/ja/lines/route-selling/');
  const code = page.locator('.line-diagram [data-stop=R01] > .code');
  const look = (): Promise<string[]> => code.evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).borderTopColor]);
  const [fill, ring] = await look();
  expect(fill).toBe(ring);
  await expect(page.locator('.line-diagram [data-stop=R02] > .code')).not.toHaveCSS('background-color', fill ?? '');
  await page.goto('/ja/concepts/route-sales-vs-route-business/');
  for (const place of ['.sign > .code', '.strip-here b']) await expect(page.locator(place), place).toHaveCSS('background-color', fill ?? '');
  await page.goto('/ja/concepts/route-sales/');
  await expect(page.locator('.strip .previous .code')).toHaveCSS('background-color', fill ?? '');
  await page.goto('/ja/map/');
  await expect(page.locator('.stop-core')).toHaveCount(5);
  await page.goto('/ja/search/?q=R01');
  await expect(page.locator('.results .code').first()).toHaveCSS('background-color', fill ?? '');
});

test('a source in another language than the page says which', async ({ page }) => {
  await page.goto('/ko/sources/');
  await expect(page.getByRole('heading', { level: 2 }).filter({ has: page.locator('[lang=ja]') }).first()).toContainText('(일본어)');
  await expect(page.getByRole('heading', { level: 2 }).filter({ has: page.locator('[lang=ko]') }).locator('.source-language')).toHaveCount(0);
});

test('on paper the heads of the glossary are such as stand on every sheet', async ({ page }) => {
  await page.goto('/ja/terms/');
  await expect(page.locator('.terms thead button')).toHaveCount(5);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.terms thead')).toHaveCSS('display', 'table-header-group');
  // Boxes in them other than plain words come out blank from the second sheet on.
  expect(await page.locator('.terms thead :is(th *)').evaluateAll((parts) => parts.filter((part) => part.getClientRects().length > 0).map(({ outerHTML }) => outerHTML))).toEqual([]);
  expect(await page.locator('.terms thead th').evaluateAll((heads) => heads.map((head) => [getComputedStyle(head).position, getComputedStyle(head, '::before').content].join(' ')))).toEqual(['ja', ...localeCodes.filter((code) => code !== 'ja')].map((code) => `static "${locales[code as keyof typeof locales].name}"`));
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('a comparison, what has the focus and the section that is read are told apart', async ({ page }) => {
    await page.goto('/ja/map/');
    const stop = page.locator('.stop[data-stop=B03] > rect');
    const before = await stop.evaluate((rect) => getComputedStyle(rect).stroke);
    await page.keyboard.press('Tab');
    await page.locator('.stop[data-stop=B03]').focus();
    await expect(stop).not.toHaveCSS('stroke', before);
    const fills = await page.locator('.stop[data-stop=B01] > rect').evaluateAll((rects) => rects.map((rect) => getComputedStyle(rect).stroke));
    expect(fills, 'two rings').toEqual([before, before]);
    await page.goto('/ja/concepts/route-sales/#connections');
    await expect(page.locator('.strip .previous .code')).toHaveCSS('border-top-style', 'double');
    await expect(page.locator('.strip .next .code')).toHaveCSS('border-top-style', 'solid');
    const marker = (item: string): Promise<string> => page.locator(item).first().evaluate((link) => getComputedStyle(link, '::before').backgroundColor);
    await expect(page.locator('.contents [aria-current]')).toHaveCount(1);
    expect(await marker('.contents a[aria-current]')).not.toBe(await marker('.contents a:not([aria-current])'));
  });
});
