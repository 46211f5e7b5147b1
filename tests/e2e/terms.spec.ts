import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, localeCodes, locales, localeMessages, test } from '../support/site.ts';

const rows = (page: Page) => page.locator('.terms tbody tr:visible');
const head = (page: Page, locale: keyof typeof locales) => page.locator(`.terms thead th[data-sort=${locale}]`);
/** The words of a column, readings left out. */
const column = (page: Page, index: number): Promise<string[]> =>
  page.locator(`.terms tbody tr > :nth-child(${index})`).evaluateAll((cells) => cells.map((cell) => (cell.querySelector('.term-name > :is(a, b)') ?? cell.firstChild)?.textContent ?? ''));

for (const locale of localeCodes) {
  test(`the glossary is a table of five languages: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/terms/`);
    await expect(page.getByRole('columnheader')).toHaveText([locale, ...localeCodes.filter((code) => code !== locale)].map((code) => locales[code].name));
    const count = await rows(page).count();
    expect(count).toBeGreaterThan(150);
    await page.locator('#term-filter').fill('代理店');
    await expect(rows(page).first()).toBeVisible();
    expect(await rows(page).count()).toBeLessThan(10);
    await expect(page.locator('#dealer')).toBeVisible();
    await expect(page.locator('.term-status')).toContainText(String(count));
  });
}

test('makes no number format before a reader filters: browsers take long to make the first one', async ({ page }) => {
  await page.addInitScript(() => {
    const made = { count: 0 };
    Object.assign(globalThis, { made });
    Intl.NumberFormat = new Proxy(Intl.NumberFormat, {
      construct(format, values: []) {
        made.count++;
        return new format(...values);
      },
    });
  });
  const made = () => page.evaluate(() => (globalThis as unknown as { made: { count: number } }).made.count);
  await page.goto('/ja/terms/');
  await expect(page.locator('.terms thead button').first()).toBeVisible();
  expect(await made()).toBe(0);
  await page.locator('.term-filter input').fill('顧客');
  await expect.poll(made).toBe(1);
});

test.describe('sorting', () => {
  test('each column sorts in its own native order, and the address keeps it', async ({ page }) => {
    await page.goto('/ja/terms/');
    await expect(head(page, 'ja')).toHaveAttribute('aria-sort', 'ascending');
    for (const [locale, tag, index] of [['ms', 'ms', 2], ['zh-hans', 'zh-Hans', 4], ['ko', 'ko', 5]] as const) {
      await head(page, locale).getByRole('button').click();
      await expect(head(page, locale)).toHaveAttribute('aria-sort', 'ascending');
      await expect(page).toHaveURL(new RegExp(`\\?sort=${locale}$`));
      // Names in foreign letters come last, and are in an order of their own; Chinese ones go by their readings.
      const names = locale === 'zh-hans' ? await page.locator('.terms td[lang=zh-Hans] .reading').allTextContents() : await column(page, index);
      const own = names.filter((name) => (locale === 'ko' ? /^\p{Script=Hangul}/u : locale === 'zh-hans' ? /^\p{Ll}/u : /^\p{L}/u).test(name)).map((name) => name.normalize('NFC').replaceAll('ü', 'v'));
      const order = new Intl.Collator(tag, { numeric: true });
      expect(own.length).toBeGreaterThan(150);
      expect(own.filter((name, at) => at > 0 && order.compare(own[at - 1] ?? '', name) > 0)).toEqual([]);
    }
    await page.goBack();
    await expect(head(page, 'zh-hans')).toHaveAttribute('aria-sort', 'ascending');
    await page.reload();
    await expect(head(page, 'zh-hans')).toHaveAttribute('aria-sort', 'ascending');
  });
});

for (const [locale, other] of [['ja', 'ko'], ['ms', 'zh-hant']] as const) {
  test.describe(locale, () => {
    test('columns come and go with their boxes, in steps that go back', async ({ page }) => {
      await page.goto(`/${locale}/terms/`);
      const box = page.locator(`input[value=${other}]`);
      await box.uncheck();
      await expect(head(page, other)).toBeHidden();
      await expect(page.locator(`.terms td[lang=${locales[other].tag}]`).first()).toBeHidden();
      await expect(page).toHaveURL(/\?with=/);
      await page.goBack();
      await expect(box).toBeChecked();
      await expect(head(page, other)).toBeVisible();
      await page.goForward();
      await expect(box).not.toBeChecked();
      await page.goto(`/${locale}/terms/?with=${other}&sort=${other}`);
      await expect(page.locator('.terms thead th:visible')).toHaveCount(2);
      await expect(head(page, other)).toHaveAttribute('aria-sort', 'ascending');
      await box.uncheck();
      await expect(page).toHaveURL(/\?with=$/);
      await expect(head(page, locale)).toHaveAttribute('aria-sort', 'ascending');
    });

    test('the filter understands every way of writing, tells the count and that nothing fits', async ({ page }) => {
      await page.goto(`/${locale}/terms/`);
      for (const query of ['대리점', 'だいりてん', 'ﾀﾞｲﾘﾃﾝ', 'dairiten', 'ㄷㄹㅈ', '经销商', '經銷商', 'jing xiao shang', 'EJEN', 'Dealer']) {
        await page.locator('#term-filter').fill(query);
        await expect(page.locator('#dealer'), query).toBeVisible();
        await expect(page.locator('#account'), query).toBeHidden();
      }
      await page.locator('#term-filter').fill('<b>xyz');
      await expect(rows(page)).toHaveCount(0);
      await expect(page.locator('.term-status')).toHaveText(localeMessages(locale)['terms.none'].replace('{{query}}', '<b>xyz'));
      await page.locator('#term-filter').press('Enter');
      await expect(page).toHaveURL(/\?q=%3Cb%3Exyz$/);
      await page.goBack();
      await expect(page.locator('#term-filter')).toHaveValue('');
      await expect(page.locator('#account')).toBeVisible();
    });

    test('a row has its address, which shows it whatever the filter says', async ({ page }) => {
      await page.goto(`/${locale}/terms/?q=xyz#retailer`);
      await expect(page.locator('#retailer')).toBeInViewport();
      await page.locator('#retailer .row-link').click();
      await expect(page).toHaveURL(/\/terms\/#retailer$/);
      await expect(page.locator('#after-sales-service .term-name > a').first()).toHaveAttribute('href', `/${locale}/concepts/after-sales-service/`);
      await expect(page.locator('#after-sales-service .code')).toContainText('E10');
    });

    test('filters typed after following the address of a row can be taken back one by one', async ({ page }) => {
      await page.goto(`/${locale}/terms/#retailer`);
      for (const query of ['crm', 'kpi']) {
        await page.locator('#term-filter').fill(query);
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`/${locale}/terms/?q=${query}`);
      }
      await page.goBack();
      await expect(page).toHaveURL(`/${locale}/terms/?q=crm`);
      await page.goForward();
      await expect(page).toHaveURL(`/${locale}/terms/?q=kpi`);
    });

    test('what an address has that is unknown is ignored', async ({ page }) => {
      await page.goto(`/${locale}/terms/?with=%3Cscript%3E&sort=xx&q=%00&__proto__=1`);
      await expect(page.locator('.terms thead th:visible')).toHaveCount(5);
      expect(await rows(page).count()).toBeGreaterThan(150);
      await expect(page).toHaveURL(/\/terms\/$/);
    });

    test('at 320 px a term is a block with the languages named, and axe finds nothing', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`/${locale}/terms/?with=${other}&q=PDCA`);
      await expect(rows(page)).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.locator(`#pdca td[lang=${locales[other].tag}]`).evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe(`"${locales[other].name}"`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      test('columns can be chosen, and nothing is there that does nothing', async ({ page }) => {
        await page.goto(`/${locale}/terms/`);
        await expect(page.locator('#term-filter')).toBeHidden();
        await expect(page.locator('.terms thead button')).toHaveCount(0);
        await page.locator(`input[value=${other}]`).uncheck();
        await expect(page.locator(`.terms td[lang=${locales[other].tag}]`).first()).toBeHidden();
        expect(await rows(page).count()).toBeGreaterThan(150);
      });
    });
  });
}

for (const locale of ['ja', 'ms'] as const) {
  test(`the glossary is one step away, from the home page and from the head of any page: ${locale}`, async ({ page }) => {
    const name = localeMessages(locale)['nav.terms'];
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${locale}/concepts/route-sales/`);
    await page.locator('.site-header').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/terms/$`));
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/`);
    await page.locator('main').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/terms/$`));
  });
}
