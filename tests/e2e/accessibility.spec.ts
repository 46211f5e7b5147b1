import AxeBuilder from '@axe-core/playwright';
import { expect, localeCodes, pageKinds, test } from '../support/site.ts';

const addresses = [
  ...localeCodes.flatMap((locale) => Object.entries(pageKinds).map(([kind, path]) => ({ name: `${kind}, ${locale}`, path: `/${locale}${path}` }))),
  { name: 'language gate', path: '/go/R02/' },
  { name: 'not found', path: '/404.html' },
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, locale: 'en-GB' });
    for (const { name, path } of addresses) {
      test(`axe finds nothing: ${name}`, async ({ page }) => {
        // Thousands of elements.
        if (path.includes('/terms/')) test.slow();
        await page.goto(path);
        if (path.includes('search')) await expect(page.locator('.results > li').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      });
    }
  });
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 700 } });
  for (const locale of localeCodes) {
    test(`nothing is wider than the screen: ${locale}`, async ({ page }) => {
      for (const path of Object.values(pageKinds)) {
        await page.goto(`/${locale}${path}`);
        const widest = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(widest, path).toBeLessThanOrEqual(320);
      }
    });
  }

  test('links and buttons of the header and lists are big enough to tap', async ({ page }) => {
    await page.goto('/ko/');
    for (const target of await page.locator('header a:visible, header button, header summary, .stations .code').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
  });
});

test('the keyboard reaches the text at once, and everything has a visible focus', async ({ page }) => {
  await page.goto('/ja/concepts/route-sales/');
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await expect(page.locator('.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
  }
});

test('the language list opens, is walked and closes by keyboard', async ({ page }) => {
  await page.goto('/ms/');
  await page.locator('.languages summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.languages a[data-locale=ko]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.languages a[data-locale=ko]')).toBeHidden();
  await expect(page.locator('.languages summary')).toBeFocused();
});
