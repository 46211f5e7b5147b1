import { cleanQuery } from '../../src/search/browser/query.ts';
import { expect, localeCodes, localeMessages, test } from '../support/site.ts';

/** A word of the site in each language, and the entry that must be among what it finds. */
const words = {
  ja: ['ルート営業', 'route-business'],
  ms: ['pemasaran', 'marketing'],
  'zh-hant': ['顧問推銷', 'consultative-selling'],
  'zh-hans': ['关系推销', 'relationship-selling'],
  ko: ['마케팅', 'marketing'],
} as const;

/** What the page says when it has searched for a query: how many were found, or that nothing was. */
function answered(locale: keyof typeof words, query: string): RegExp {
  const shown = cleanQuery(query);
  const texts = [localeMessages(locale)['search.none'], localeMessages(locale)['search.count_other']];
  const patterns = texts.map((text) =>
    text
      .split(/(\{\{[^}]*\}\})/)
      .map((part) => (part.startsWith('{{query') ? shown : part.startsWith('{{') ? null : part))
      .map((part) => (part === null ? '[\\d,.]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
      .join(''),
  );
  return new RegExp(`^(${patterns.join('|')})$`);
}

for (const locale of localeCodes) {
  const [word, id] = words[locale];

  test(`the box in the header finds, in its own language: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/sales/`);
    await page.locator('header input[name=q]').fill(word);
    await page.locator('header input[name=q]').press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
    await expect(page.locator(`.results > li > div > a[href="/${locale}/concepts/${id}/"]`)).toBeVisible();
    await expect(page.locator('.results mark').first()).toBeVisible();
    await expect(page.locator('.search-page input')).toHaveValue(word);
    const hrefs = await page.locator('.results a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => !href?.startsWith(`/${locale}/concepts/`))).toEqual([]);
  });

  test(`a station code finds its entry first: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=S11`);
    await expect(page.locator('.results > li > div > a').first()).toHaveAttribute('href', `/${locale}/concepts/consultative-selling/`);
  });

  test(`finding nothing says so and keeps the query: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=zzqqxxjjww`);
    await expect(page.locator('[role=status]')).toHaveText(localeMessages(locale)['search.none'].replace('{{query}}', 'zzqqxxjjww'));
    await expect(page.locator('.search-page input')).toHaveValue('zzqqxxjjww');
  });
}

test('a result leads to its section', async ({ page }) => {
  await page.goto(`/ja/search/?q=${encodeURIComponent('農産物')}`);
  await page.locator('.results ul a').first().click();
  await expect(page).toHaveURL(/\/ja\/concepts\/[a-z-]+\/#[a-z-]+$/);
  const id = new URL(page.url()).hash;
  await expect(page.locator(id)).toBeInViewport();
});

test('nothing of search loads before someone searches', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/ja/concepts/route-sales/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
  expect(requests.length).toBeLessThanOrEqual(4);
});

for (const query of [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '{{count}} $& $1 %s',
  '../../etc/passwd',
  'a'.repeat(10_000),
  '\u202Eright\u200Fto\u202Cleft',
  '\u0000\u0007\uFFFF',
  '((((****)))) "unclosed',
]) {
  test(`a hostile query is shown as text and breaks nothing: ${JSON.stringify(query.slice(0, 30))}`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('A dialog was opened.');
    });
    await page.goto(`/ko/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[role=status]')).toHaveText(answered('ko', query));
    expect(await page.locator('search-results img, search-results script').count()).toBe(0);
  });
}

test('lone surrogates and broken escapes in the address break nothing', async ({ page }) => {
  await page.goto('/ms/search/?q=%ED%A0%80%ff%C3');
  // Nothing is left of such a query but marks, so the page asks for words.
  await expect(page.locator('[role=status]')).toHaveText(localeMessages('ms')['search.prompt']);
});

test('an index that is missing says so and offers the list of names; later the page finds again', async ({ page, faults }) => {
  let blocked = true;
  await page.route('**/pagefind/**', (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('/ja/search/?q=S11');
  await expect(page.locator('[role=status]')).toHaveText(localeMessages('ja')['search.failed']);
  await expect(page.locator('search-results a[href="/ja/a-z/"]')).toBeVisible();
  faults.length = 0;
  blocked = false;
  await page.reload();
  await expect(page.locator('.results > li')).not.toHaveCount(0);
});
