import { expect, localeCodes, localeMessages, test } from '../support/site.ts';

test('an address that does not exist answers 404 in five languages', async ({ page, faults }) => {
  const response = await page.goto('/ko/concepts/no-such-entry/');
  expect(response?.status()).toBe(404);
  faults.length = 0;
  for (const locale of localeCodes) await expect(page.getByText(localeMessages(locale)['notFound.text'])).toBeVisible();
  await page.locator('section[lang=ko] input').fill('마케팅');
  await page.locator('section[lang=ko] input').press('Enter');
  await expect(page.locator('.results > li').first()).toBeVisible();
});

for (const locale of localeCodes) {
  test(`an entry ties to its neighbours: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/route-sales/`);
    await expect(page.locator('.strip a[rel=prev]')).toHaveAttribute('href', `/${locale}/concepts/route-sales-vs-route-business/`);
    await expect(page.locator('.strip a[rel=next]')).toHaveAttribute('href', `/${locale}/concepts/route-business/`);
    const connections = page.locator('.connections');
    await expect(connections.locator('h3')).toHaveText([localeMessages(locale)['view.comparedIn'], localeMessages(locale)['view.related']]);
    for (const reason of await connections.locator('li p').all()) await expect(reason).not.toBeEmpty();
    await page.locator('.contents a[href="#origin"]').click();
    await expect(page.locator('#origin')).toBeInViewport();
  });

  test(`a comparison has its table: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/sales-vs-marketing/`);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    await expect(table.getByRole('rowheader')).toHaveCount(6);
    await expect(table.getByRole('cell')).toHaveCount(12);
  });
}

for (const locale of localeCodes) {
  test(`self-checks fold their answers and open without script's help: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/route-business/#checks`);
    const checks = page.locator('.check-list > li');
    await expect(checks).toHaveCount(3);
    await expect(checks.first().locator('.right')).toBeHidden();
    await checks.first().locator('summary').click();
    await expect(checks.first().locator('.right')).toBeVisible();
    await expect(checks.first().locator('details li')).toHaveCount(3);
  });

  test(`a ride leads from stop to stop: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.locator(`.ride-pills a[href="/${locale}/rides/first-week/"]`).click();
    await expect(page.locator('.ride-stops > li')).toHaveCount(7);
    for (const reason of await page.locator('.ride-stops p').all()) await expect(reason).not.toBeEmpty();
    await page.locator('.ride-stops a').first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/concepts/sales/\\?ride=first-week$`));
  });

  test(`a glossary term has its own address and its names in the other languages: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/terms/#retailer`);
    const term = page.locator('#retailer');
    await expect(term).toBeInViewport();
    expect(await term.locator('td[lang]').count()).toBe(4);
  });
}

test('on a phone the table is still a table to a screen reader', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/ja/concepts/sales-vs-marketing/');
  await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(6);
  await expect(page.getByRole('table').getByRole('cell')).toHaveCount(12);
});

test('headers that protect the page are sent', async ({ request }) => {
  const response = await request.get('/ja/');
  expect(response.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(response.headers()['x-content-type-options']).toBe('nosniff');
});
