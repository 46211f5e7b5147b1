import { expect, localeCodes, locales, localeMessages, test } from '../support/site.ts';

test('switching language keeps the entry and the section', async ({ page }) => {
  await page.goto('/ja/concepts/route-sales/#origin');
  await page.locator('.languages summary').click();
  await page.locator('.languages a[data-locale=ko]').click();
  await expect(page).toHaveURL(/\/ko\/concepts\/route-sales\/#origin$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.locator('#origin')).toBeInViewport();
});

test('switching language keeps what was searched for', async ({ page }) => {
  await page.goto('/ja/search/?q=KPI');
  await page.locator('.languages summary').click();
  await page.locator('.languages a[data-locale=ms]').click();
  await expect(page).toHaveURL(/\/ms\/search\/\?q=KPI$/);
  await expect(page.locator('.search-page input')).toHaveValue('KPI');
});

for (const [tag, locale] of [['ja-JP', 'ja'], ['ms-MY', 'ms'], ['zh-TW', 'zh-hant'], ['zh-HK', 'zh-hant'], ['zh-CN', 'zh-hans'], ['zh-SG', 'zh-hans'], ['ko-KR', 'ko']] as const) {
  test.describe(tag, () => {
    test.use({ locale: tag });
    test(`/ opens in ${locale}`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
    });
  });
}

test('the stored choice wins over the browser, on every language-free address', async ({ page }) => {
  await page.goto('/ja/');
  await page.locator('.languages summary').click();
  await page.locator('.languages a[data-locale=zh-hant]').click();
  await page.goto('/');
  await expect(page).toHaveURL(/\/zh-hant\/$/);
  await page.goto('/go/R02/#origin');
  await expect(page).toHaveURL(/\/zh-hant\/concepts\/route-sales\/#origin$/);
  await page.goto('/go/R02/?l=ms#origin');
  await expect(page).toHaveURL(/\/ms\/concepts\/route-sales\/#origin$/);
});

for (const stored of ['xx', '{"broken', '\u0000', '__proto__', 'x'.repeat(100_000)]) {
  test(`a damaged stored choice does no harm: ${JSON.stringify(stored.slice(0, 12))}`, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem('sales-route-map:locale', value), stored);
    await page.goto('/');
    await expect(page.locator('.gate a')).toHaveCount(localeCodes.length);
  });
}

test('without a match, the visitor chooses from five', async ({ page }) => {
  await page.goto('/go/M01/');
  await expect(page.locator('.gate a')).toHaveCount(5);
  await page.locator('.gate a[data-locale=ko]').click();
  await expect(page).toHaveURL(/\/ko\/concepts\/sales-vs-marketing\/$/);
});

test('storage that is switched off does no harm', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
  await page.goto('/');
  await expect(page.locator('.gate a')).toHaveCount(5);
  await page.goto('/ja/');
  await page.locator('.languages summary').click();
  await page.locator('.languages a[data-locale=ko]').click();
  await expect(page).toHaveURL(/\/ko\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('/ lists the five languages', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.gate a')).toHaveText(localeCodes.map((locale) => new RegExp(locales[locale].name)));
  });

  for (const locale of localeCodes) {
    test(`reading, switching, the index and the lines work: ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.locator('.line-summary h3 a').first().click();
      await page.locator('.diagram-title').nth(1).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/concepts/route-sales/$`));
      await expect(page.locator('article section')).not.toHaveCount(0);
      await page.locator('.languages summary').click();
      await expect(page.locator('.languages a').first()).toBeVisible();
      await page.locator('.site-nav a').last().click();
      await expect(page.locator('.names li')).not.toHaveCount(0);
      await page.goto(`/${locale}/search/?q=x`);
      await expect(page.getByRole('status')).toHaveText(localeMessages(locale)['search.noScript']);
      await expect(page.locator(`search-results a[href="/${locale}/a-z/"]`)).toBeVisible();
    });
  }
});
