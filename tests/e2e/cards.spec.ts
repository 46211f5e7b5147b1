import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, localeCodes, locales, localeMessages, test } from '../support/site.ts';

const word = (page: Page, index = 0) => page.locator('a.defined').nth(index);
const card = (page: Page) => page.locator('.card');

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const locale of localeCodes) {
  test(`a word in the text has a card with its meaning and its names: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/route-sales/`);
    await page.locator(`a.defined[href="/${locale}/concepts/sales/"]`).hover();
    await expect(card(page)).toBeVisible();
    await expect(card(page).locator('.code')).toHaveText('M02');
    await expect(card(page).locator('.card-sentence')).not.toBeEmpty();
    const others = localeCodes.filter((code) => code !== locale).map((code) => locales[code].tag);
    expect(await card(page).locator('dl > div').evaluateAll((pairs) => pairs.map((pair) => (pair as HTMLElement).lang))).toEqual(others);
    await page.mouse.move(5, 5);
    await expect(card(page)).toHaveCount(0);
  });

  test(`links to words stand once, lead somewhere and are few: ${locale}`, async ({ page, request }) => {
    await page.goto(`/${locale}/concepts/route-sales/`);
    const links = await page.locator('a.defined').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash.replace(/^#(?!.)/, '')));
    const targets = links.map((link) => (link.includes('/terms/') ? link : link.replace(/#.*/, '')));
    expect(new Set(targets).size).toBe(links.length);
    expect(links.filter((link) => link.includes('/terms/')).length).toBeGreaterThan(1);
    expect(links.length).toBeLessThanOrEqual(14);
    for (const link of links.slice(0, 3)) expect((await request.get(link.replace(/#.*/, ''))).status()).toBe(200);
  });
}

for (const locale of ['ja', 'ms'] as const) {
  test.describe(locale, () => {
    test('a pointer can move onto the card, and Escape closes it without moving the focus', async ({ page }) => {
      await page.goto(`/${locale}/concepts/route-sales/`);
      await page.locator('.skip').focus();
      await word(page).hover();
      await expect(card(page)).toBeVisible();
      await card(page).locator('.card-sentence').hover();
      await page.waitForTimeout(600);
      await expect(card(page)).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect(page.locator('.skip')).toBeFocused();
    });

    test('the keyboard opens it on focus, and going on closes it; it is announced', async ({ page }) => {
      await page.goto(`/${locale}/concepts/route-sales/`);
      await page.locator('.concept-body .headline button').first().focus();
      await page.keyboard.press('Tab');
      await expect(word(page)).toBeFocused();
      await expect(card(page)).toBeVisible();
      await expect(page.locator('body > .visually-hidden[role=status]')).toHaveText((await card(page).locator('.card-sentence').textContent()) ?? '');
      await page.keyboard.press('Escape');
      await expect(card(page)).toHaveCount(0);
      await expect(word(page)).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(card(page)).toBeVisible();
      await expect(word(page, 1)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveURL(/route-sales/);
    });

    test('axe finds nothing in an open card', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(`/${locale}/concepts/route-sales/`);
        await word(page).hover();
        await expect(card(page)).toBeVisible();
        expect(await axe(page)).toEqual([]);
        await page.mouse.move(5, 5);
      }
    });

    test.describe('on a phone', () => {
      test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

      test('a tap opens the card at the lower edge, its link leads on, its button closes it', async ({ page }) => {
        await page.goto(`/${locale}/concepts/route-sales/`);
        const url = page.url();
        await word(page).tap();
        await expect(card(page)).toBeVisible();
        expect(page.url()).toBe(url);
        const box = await card(page).boundingBox();
        expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(640);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const line = await word(page).boundingBox();
        expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
        expect(await axe(page)).toEqual([]);
        for (const target of await card(page).locator('a, button').all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
        await card(page).getByRole('button', { name: localeMessages(locale)['card.close'] }).tap();
        await expect(card(page)).toHaveCount(0);
        await word(page).tap();
        await card(page).getByRole('link').tap();
        await expect(page).toHaveURL(new RegExp(`/${locale}/terms/#`));
      });

      test('a second tap on the word leads on, too; one elsewhere closes the card', async ({ page }) => {
        await page.goto(`/${locale}/concepts/route-sales/`);
        await word(page).tap();
        await expect(card(page)).toBeVisible();
        await page.touchscreen.tap(160, 5);
        await expect(card(page)).toHaveCount(0);
        await word(page).tap();
        await expect(card(page)).toBeVisible();
        await word(page).tap();
        await expect(page).toHaveURL(/\/terms\/#/);
      });

      test('where no card can be loaded, a tap leads to the page', async ({ page, faults }) => {
        await page.route('**/cards/**', (route) => route.abort());
        await page.goto(`/${locale}/concepts/route-sales/`);
        await word(page).tap();
        await expect(page).toHaveURL(/\/terms\/#/);
        faults.length = 0;
      });
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      test('a word is a plain link', async ({ page }) => {
        await page.goto(`/${locale}/concepts/route-sales/`);
        await word(page).click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/terms/#`));
      });
    });

    test('nothing of it is printed', async ({ page }) => {
      await page.goto(`/${locale}/concepts/route-sales/`);
      await word(page).hover();
      await expect(card(page)).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      await expect(card(page)).toBeHidden();
      expect(await word(page).evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('none');
    });
  });
}
