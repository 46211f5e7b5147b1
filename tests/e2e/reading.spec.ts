import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, localeCodes, localeMessages, locales, test } from '../support/site.ts';

const key = 'sales-route-map:appearance';
const stored = (page: Page): Promise<string | null> => page.evaluate((name) => localStorage.getItem(name), key);
const background = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const textSize = (page: Page): Promise<number> => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const dark = 'rgb(17, 21, 27)';
const light = 'rgb(255, 255, 255)';

for (const locale of ['ja', 'ms'] as const) {
  test.describe(`colours and text size: ${locale}`, () => {
    const texts = localeMessages(locale);
    const entry = `/${locale}/concepts/route-sales/`;

    test('are chosen in the header, by keyboard, and hold on the next page before it is painted', async ({ page, faults }) => {
      await page.goto(entry);
      expect(await background(page)).toBe(light);
      const before = await textSize(page);
      await page.locator('.settings summary').focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('radio', { name: texts['read.themeSystem'] })).toBeChecked();
      await page.getByRole('radio', { name: texts['read.themeSystem'] }).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await background(page)).toBe(dark);
      await page.getByRole('radio', { name: '130%' }).check();
      expect(await textSize(page)).toBeCloseTo(before * 1.3, 1);
      expect(await stored(page)).toBe('dark 4');
      await page.keyboard.press('Escape');
      await expect(page.locator('.settings summary')).toBeFocused();
      await page.route(/_astro\/.*\.js$/, (route) => route.abort());
      await page.goto(`/${locale}/terms/`);
      expect(await background(page)).toBe(dark);
      expect(await textSize(page)).toBeCloseTo(before * 1.3, 1);
      await expect(page.locator('meta[name=theme-color][media=all]')).toHaveAttribute('content', '#11151b');
      // The scripts that were kept back.
      faults.length = 0;
    });

    test('follow the device until they are chosen, and do against it after', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(entry);
      expect(await background(page)).toBe(dark);
      await page.locator('.settings summary').click();
      await page.getByRole('radio', { name: texts['read.themeLight'] }).check();
      expect(await background(page)).toBe(light);
    });

    for (const damaged of ['purple 3', 'dark 9', '{"theme":"dark"}', '<script>', 'dark 4 4']) {
      test(`damaged storage is as none: ${damaged}`, async ({ page }) => {
        await page.addInitScript(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, damaged]);
        await page.goto(entry);
        await expect(page.locator('html')).not.toHaveAttribute('data-theme');
        expect(await background(page)).toBe(light);
      });
    }

    test('hold for the page where storage is blocked', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } }));
      await page.goto(entry);
      await page.locator('.settings summary').click();
      await page.getByRole('radio', { name: texts['read.themeDark'] }).check();
      expect(await background(page)).toBe(dark);
    });
  });

  test(`the contents mark the section that is read: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/route-sales/`);
    await expect(page.locator('.contents [aria-current]')).toHaveCount(0);
    await page.locator('#origin').evaluate((heading) => scrollTo({ top: heading.getBoundingClientRect().top + scrollY - 100, behavior: 'instant' }));
    await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', '#origin');
    await page.locator('.contents a[href="#connections"]').click();
    await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', '#connections');
  });

  test(`on a phone each axis of a comparison is a card with both codes: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/concepts/relationship-vs-consultative-selling/`);
    const cells = page.locator('.comparison tbody tr').first().locator('td');
    const badges = await cells.evaluateAll((all) => all.map((cell) => [getComputedStyle(cell, '::before').content, getComputedStyle(cell).borderBlockStartColor]));
    expect(badges.map(([content]) => content)).toEqual(['"B02" / ""', '"S11" / ""']);
    expect(new Set(badges.map(([, colour]) => colour)).size).toBe(2);
    await expect(page.locator('.concept-body > section').first().locator('h2')).toHaveAttribute('id', 'when-to-say-which');
  });
}

for (const locale of localeCodes) {
  test(`an entry on paper: code, title, line, text, short link; no navigation: ${locale}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(`/${locale}/concepts/route-sales/`);
    for (const shown of ['.sign .code', 'h1', '.trail .line-badge', '#origin', '.short-link svg']) await expect(page.locator(shown).first()).toBeVisible();
    for (const hidden of ['.site-header', '.site-footer', '.contents', '.strip', '.connections', '.checks summary']) await expect(page.locator(hidden).first()).toBeHidden();
    await expect(page.locator('.short-link b')).toHaveText('sales-route-map.example/go/R02/');
  });

  test(`a line is a booklet with contents, found from the line, not by search engines: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/lines/route-selling/`);
    await page.locator('.booklet-link a').click();
    await expect(page).toHaveURL(`/${locale}/lines/route-selling/print/`);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const codes = await page.locator('.chapter').evaluateAll((all) => all.map(({ id }) => id));
    expect(codes).toEqual(['R01', 'R02', 'R03', 'R04']);
    expect(await page.locator('.booklet-contents a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(codes.map((code) => `#${code}`));
  });

  test(`no title leaves its last character alone on a line of a phone: ${locale}`, async ({ page }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 700 });
      for (const id of ['after-sales-service', 'customer-journey-map', 'relationship-oriented-selling', 'relationship-vs-oriented-selling', 'presentation-strategy', 'marketing']) {
        await page.goto(`/${locale}/concepts/${id}/`);
        const last = await page.locator('h1').evaluate((heading) => {
          const tops: number[] = [];
          const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (let index = 0; index < (node.nodeValue ?? '').length; index++) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + 1);
              const { top, width: room } = range.getBoundingClientRect();
              if (room > 0) tops.push(top);
            }
          }
          return tops.filter((top) => Math.abs(top - (tops.at(-1) ?? 0)) < 5).length;
        });
        expect(last, `${id} at ${width}px`).toBeGreaterThan(1);
      }
    }
  });

  test(`nothing is wider than the screen at 320 px and 150% text: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.addInitScript((name) => localStorage.setItem(name, 'light 5'), key);
    for (const path of ['/', '/concepts/route-sales/', '/concepts/relationship-vs-oriented-selling/', '/lines/route-selling/', '/lines/route-selling/print/', '/rides/first-week/']) {
      await page.goto(`/${locale}${path}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    }
  });

  test(`the settings are named and keep to the screen: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${locale}/concepts/route-sales/`);
    await page.locator('.settings summary').click();
    const box = await page.locator('.settings-panel').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
    await expect(page.getByRole('group', { name: localeMessages(locale)['read.size'] }).getByRole('radio')).toHaveCount(5);
    expect((await new AxeBuilder({ page }).include('.settings').analyze()).violations).toEqual([]);
  });
}

test('a page that is missing opens with the language of its address', async ({ page, faults }) => {
  await page.goto('/ko/concepts/no-such-entry/');
  faults.length = 0;
  await expect(page.locator('.not-found').first()).toHaveAttribute('lang', locales.ko.tag);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there are no settings to try in vain, and headings are links', async ({ page }) => {
    await page.goto('/zh-hant/concepts/route-sales/');
    await expect(page.locator('.settings')).toBeHidden();
    await expect(page.locator('#origin > a')).toHaveAttribute('href', '#origin');
  });
});

test('Korean stands without a gap beside letters and numbers, as it is written; Chinese and Japanese have one, on a Korean page too', async ({ page }) => {
  const autospace = (selector: string): Promise<string> => page.locator(selector).first().evaluate((node) => getComputedStyle(node).getPropertyValue('text-autospace'));
  await page.goto('/ko/concepts/route-sales/');
  expect(await autospace('.concept-body p')).toBe('no-autospace');
  expect(await autospace('.languages a[lang=ja], a[lang=ja]')).toBe('normal');
  for (const locale of ['ja', 'zh-hant', 'zh-hans']) {
    await page.goto(`/${locale}/concepts/route-sales/`);
    expect(await autospace('.concept-body p'), locale).toBe('normal');
  }
});
