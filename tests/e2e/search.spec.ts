import AxeBuilder from '@axe-core/playwright';
import { cleanQuery } from '../../src/search/browser/query.ts';
import { asked, useFakeEngine } from '../support/fake-engine.ts';
import { expect, localeCodes, localeMessages, locales, test } from '../support/site.ts';

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
    expect(hrefs.filter((href) => !/^\/[a-z-]+\/(concepts|terms)\//.test(href ?? '') || !href?.startsWith(`/${locale}/`))).toEqual([]);
  });

  test(`a station code finds its entry first: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=S11`);
    await expect(page.locator('.results > li > div > a').first()).toHaveAttribute('href', `/${locale}/concepts/consultative-selling/`);
  });

  test(`finding nothing says so and keeps the query: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=zzqqxxjjww`);
    await expect(page.locator('.search-status')).toHaveText(localeMessages(locale)['search.none'].replace('{{query}}', 'zzqqxxjjww'));
    await expect(page.locator('.search-page input')).toHaveValue('zzqqxxjjww');
  });
}

for (const [locale, query, id, name] of [
  ['zh-hans', '成列', 'term:display', '陈列'],
  ['zh-hant', '褲存', 'term:stock', '庫存'],
  ['zh-hans', '客户投拆', 'term:complaint', undefined],
  ['zh-hant', '投拆', 'term:complaint', '投訴'],
  ['ko', 'rhror vkdlf', 'term:customer-file', undefined],
  ['ms', 'ڤماسرن', 'marketing', undefined],
  ['zh-hant', 'ㄅㄐㄉ', 'term:quotation', undefined],
] as const) {
  test(`a word that only sounds or looks right, or is typed with another keyboard or script, is found: ${query}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    const first = page.locator('.results > li').first();
    await expect(first.locator('> div > a')).toHaveAttribute('href', id.startsWith('term:') ? `/${locale}/terms/#${id.slice(5)}` : `/${locale}/concepts/${id}/`, { timeout: 15_000 });
    if (name !== undefined) await expect(first).toContainText(name);
  });
}

for (const [locale, query, id] of [['zh-hans', '定单', 'term:order'], ['zh-hant', '定單', 'term:order']] as const) {
  test(`what only sounds right stands second where a text holds what was typed by chance: ${query}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    const links = page.locator('.results > li > div > a');
    await expect(links.nth(1)).toHaveAttribute('href', `/${locale}/terms/#${id.slice(5)}`);
    await expect(links.first()).not.toHaveAttribute('href', `/${locale}/terms/#${id.slice(5)}`);
  });
}

for (const [locale, query, marked, never] of [
  ['zh-hant', '被客戶拒絕', '拒絕', '處理'],
  ['zh-hans', '被客户拒绝', '拒绝', '处理'],
  ['ja', 'こきゃくかんり', '顧客', undefined],
  ['ko', 'rhror vkdlf', '고객', undefined],
  ['ms', '顧客維持', 'pelanggan', undefined],
] as const) {
  test(`results mark what was typed, in any form, and no other names of the thing: ${locale} ${query}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    const marks = page.locator('.results mark');
    await expect(marks.filter({ hasText: marked }).first()).toBeVisible();
    if (never !== undefined) {
      await expect(page.locator('.results > li').filter({ hasText: never }).first()).toBeVisible();
      await expect(marks.filter({ hasText: never })).toHaveCount(0);
    }
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
  expect(requests.filter((url) => /pagefind|search/.test(url))).toEqual([]);
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
    await expect(page.locator('.search-status')).toHaveText(answered('ko', query));
    expect(await page.locator('search-results img, search-results script').count()).toBe(0);
  });
}

test('lone surrogates and broken escapes in the address break nothing', async ({ page }) => {
  await page.goto('/ms/search/?q=%ED%A0%80%ff%C3');
  // Nothing is left of such a query but marks, so the page asks for words.
  await expect(page.locator('.search-status')).toHaveText(localeMessages('ms')['search.prompt']);
});

test('an index of which files are missing still finds names, says so, and searches the texts again once they are there', async ({ page, faults }) => {
  let blocked = true;
  await page.route(/\.pf_index$/, (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('/ja/search/?q=KPI');
  await expect(page.locator('search-results .search-note')).toHaveText(localeMessages('ja')['search.namesOnly']);
  await expect(page.locator('.results > li').first()).toBeVisible();
  faults.length = 0;
  blocked = false;
  await page.locator('.search-page input[name=q]').fill('ルート営業');
  await expect(page.locator('search-results .search-note')).toBeHidden();
  await expect(page.locator('.results mark').first()).toBeVisible();
});

test('names of another build than the index answer by themselves, say so, and are opened anew by the next search', async ({ page }) => {
  let stale = true;
  let asked = 0;
  const names = (await (await page.request.get('/search-index/names.json')).json()) as { build: string };
  await page.route(/\/names\.json$/, (route) => {
    asked++;
    return route.fulfill({ json: stale ? { ...names, build: 'of another day' } : names });
  });
  await page.goto('/ko/search/?q=KPI');
  const note = page.locator('search-results .search-note');
  await expect(note).toHaveText(localeMessages('ko')['search.namesOnly']);
  await expect(page.locator('.results > li > div > a').first()).toHaveAttribute('href', '/ko/concepts/shared-kpi-and-goals/');
  // As long as they are of different builds, names are what there is.
  await page.locator('.search-page input[name=q]').fill('마케팅');
  await expect(page.locator('.results > li > div > a').first()).toHaveAttribute('href', '/ko/concepts/marketing/');
  await expect(note).toBeVisible();
  stale = false;
  const before = asked;
  await page.locator('.search-page input[name=q]').fill('S11');
  await expect(page.locator('.results > li > div > a').first()).toHaveAttribute('href', '/ko/concepts/consultative-selling/');
  await expect.poll(() => asked).toBeGreaterThan(before);
  await page.locator('.search-page input[name=q]').fill('고객을 찾아가는 영업');
  await expect(note).toBeHidden();
  await expect(page.locator('.results mark').first()).toBeVisible();
  const opened = asked;
  await page.locator('.search-page input[name=q]').fill('마케팅');
  await expect(page.locator('.search-status')).toHaveText(answered('ko', '마케팅'));
  expect(asked).toBe(opened);
});

test('pages of another build than the names are opened anew, too', async ({ page }) => {
  let stale = true;
  const pages = (await (await page.request.get('/search-index/ms/pages.json')).json()) as { build: string };
  await page.route(/\/ms\/pages\.json$/, (route) => route.fulfill({ json: stale ? { ...pages, build: 'of another day' } : pages }));
  await page.goto('/ms/search/?q=KPI');
  await expect(page.locator('search-results .search-note')).toHaveText(localeMessages('ms')['search.namesOnly']);
  await expect(page.locator('.results > li').first()).toBeVisible();
  stale = false;
  await page.locator('.search-page input[name=q]').fill('pemasaran');
  await expect(page.locator('search-results .search-note')).toBeHidden();
  await expect(page.locator('.results mark').first()).toBeVisible();
});

for (const [locale, query] of [['ja', '営業'], ['ms', 'pelanggan']] as const) {
  test(`a filter's counts are what it then shows, with the other filter kept: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
    const total = async (): Promise<number> => Number(/\d+/.exec((await page.locator('.search-status').textContent())?.replace(query, '') ?? '')?.[0]);
    const counts = (name: string): Promise<[string, number][]> => page.locator(`input[name=${name}]`).evaluateAll((fields: HTMLInputElement[]) => fields.flatMap((field): [string, number][] => (field.value ? [[field.value, Number(field.closest('label')?.querySelector('.count')?.textContent)]] : [])));
    const choose = async (name: string, value: string): Promise<void> => {
      await page.locator(`input[name=${name}][value="${value}"]`).check();
      await expect(page).toHaveURL(value ? new RegExp(`[?&]${name}=${value}(&|$)`) : new RegExp(`^((?![?&]${name}=).)*$`));
      await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
    };
    await expect(page.locator('.results > li').first()).toBeVisible();
    const all = await total();
    const anyKind = new Map(await counts('line'));
    await choose('kind', 'case');
    const cases = await total();
    expect(cases).toBeGreaterThan(0);
    expect(cases).toBeLessThan(all);
    const lines = await counts('line');
    expect(lines.reduce((sum, [, count]) => sum + count, 0)).toBe(cases);
    expect(lines.some(([line, count]) => count < (anyKind.get(line) ?? 0))).toBe(true);
    for (const [line, count] of lines.filter(([, count]) => count > 0).slice(0, 2)) {
      await choose('line', line);
      expect(await total()).toBe(count);
      // The choices of kind are counted on this line; cases are what there is.
      expect(new Map(await counts('kind')).get('case')).toBe(count);
      expect(await counts('line')).toEqual(lines);
    }
    // Other languages are counted with both.
    await page.locator('.filter-languages summary').click();
    const korean = page.locator('label', { has: page.locator('input[name=language][value=ko]') }).locator('.count');
    await expect(korean).toHaveText(/^\d+$/);
    const count = Number(await korean.textContent());
    await page.locator('input[name=language][value=ko]').check();
    await expect(page).toHaveURL(/lang=ko/);
    await expect(page.locator('.results > li > div > a[hreflang=ko]').first()).toBeVisible();
    expect(await total()).toBe(count);
  });
}

test('an index that is missing says so and offers the list of names; later the page finds again', async ({ page, faults }) => {
  let blocked = true;
  // Whatever an engine loads: its code, its index, the pages that the stand-in reads.
  await page.route(/\/(create-engine|pagefind\/|search\/(?!\?|texts))/, (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('/ja/search/?q=S11');
  await expect(page.locator('.search-status')).toHaveText(localeMessages('ja')['search.failed']);
  await expect(page.locator('search-results a[href="/ja/a-z/"]')).toBeVisible();
  faults.length = 0;
  blocked = false;
  await page.getByRole('button', { name: localeMessages('ja')['search.retry'] }).click();
  await expect(page.locator('.results > li')).not.toHaveCount(0);
});

const two = ['ja', 'ms'] as const;

for (const locale of two) {
  test.describe(locale, () => {
    const texts = localeMessages(locale);
    const count = (query: string, number: number): string => texts['search.count_other'].replace('{{query}}', query).replace('{{count, number}}', String(number));

    test('the address holds query and filters, and back and forward follow it', async ({ page }) => {
      await useFakeEngine(page);
      await page.goto(`/${locale}/search/?q=a&line=B`);
      const status = page.locator('.search-status');
      const input = page.locator('.search-page input');
      await expect(status).toHaveText(count('a', 1));
      await expect(page.locator('input[name=line][value=B]')).toBeChecked();
      await expect(page).toHaveTitle(/^a\b/);
      await input.fill('b');
      await expect(page).toHaveURL(/\?q=b&line=B$/);
      await input.press('Enter');
      await expect(status).toHaveText(count('b', 1));
      await page.locator('input[name=line][value=""]').check();
      await expect(page).toHaveURL(/\?q=b$/);
      await expect(status).toHaveText(count('b', 4));
      await page.locator('input[name=kind][value=concept]').check();
      await expect(page).toHaveURL(/\?q=b&kind=concept$/);
      await page.goBack();
      await expect(page).toHaveURL(/\?q=b$/);
      await page.goBack();
      await expect(page.locator('input[name=line][value=B]')).toBeChecked();
      await page.goBack();
      // What was typed on the way is no step of its own, and took no one's place.
      await expect(input).toHaveValue('a');
      await expect(page).toHaveTitle(/^a\b/);
      await expect(status).toHaveText(count('a', 1));
      await page.goForward();
      await expect(input).toHaveValue('b');
      await page.reload();
      await expect(status).toHaveText(count('b', 1));
    });

    test('Back from a result leads to its place in the results, which has the focus', async ({ page }) => {
      await useFakeEngine(page, { count: 33 });
      await page.goto(`/${locale}/search/?q=a`);
      await page.locator('.search-more button').click();
      await expect(page.locator('.results > li')).toHaveCount(20);
      const link = page.locator('.results > li').nth(16).locator('a').first();
      await link.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollBy(0, 137));
      const place = await page.evaluate(() => scrollY);
      expect(place).toBeGreaterThan(500);
      await link.focus();
      await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), place);
      await link.press('Enter');
      await expect(page).toHaveURL(/\/concepts\/sales\//);
      await page.goBack();
      await expect(page.locator('.results > li')).toHaveCount(20);
      await expect(link).toBeFocused();
      expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(3);
      // Forward and back once more, now without a result that was followed.
      await page.goForward();
      await expect(page).toHaveURL(/\/concepts\/sales\//);
      await page.goBack();
      await expect(page.locator('.results > li')).toHaveCount(20);
      await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(place - 3);
    });

    test('Back from a filter leads to where the reader was, and leaves the focus on the filter', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 600 });
      await useFakeEngine(page, { count: 33 });
      await page.goto(`/${locale}/search/?q=a`);
      await page.locator('.search-more button').click();
      await expect(page.locator('.results > li')).toHaveCount(20);
      await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
      const place = await page.evaluate(() => scrollY);
      const line = page.locator('input[name=line][value=B]');
      await line.evaluate((field: HTMLInputElement) => {
        field.focus({ preventScroll: true });
        field.click();
      });
      await expect(page.locator('.results > li')).toHaveCount(7);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.goBack();
      await expect(page.locator('.results > li')).toHaveCount(20);
      expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(3);
      await expect(line).toBeFocused();
      await page.goForward();
      await expect(page.locator('.results > li')).toHaveCount(7);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test('a new search begins at the top of its own results, not at a place of others', async ({ page }) => {
      await useFakeEngine(page, { count: 33 });
      await page.addInitScript(() => sessionStorage.setItem('sales-route-map:search-places', '[["x",900,20],{"broken":1},'));
      await page.goto(`/${locale}/search/?q=a`);
      await expect(page.locator('.results > li')).toHaveCount(10);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test('filters that do not exist are ignored', async ({ page }) => {
      await useFakeEngine(page);
      await page.goto(`/${locale}/search/?q=a&lang=xx&line=__proto__&kind=%3Cb%3E`);
      await expect(page.locator('.search-status')).toHaveText(count('a', 4));
      await expect(page.locator('.clear-filters')).toBeHidden();
    });

    test('filters have counts; other languages are counted when their filter is opened', async ({ page }) => {
      await useFakeEngine(page);
      await page.goto(`/${locale}/search/?q=a`);
      await expect(page.getByRole('radio', { name: /^R .+ 1$/ })).toBeVisible();
      expect((await asked(page)).counts).toBe(0);
      const lineCounts = page.locator('label', { has: page.locator('input[name=line]:not([value=""])') }).locator('.count');
      await page.locator('input[name=kind][value=case]').check();
      await expect(lineCounts).toHaveText(['0', '1', '0', '0', '0']);
      await page.locator('input[name=kind][value=""]').check();
      await expect(lineCounts).toHaveText(['1', '1', '1', '1', '0']);
      await page.locator('.filter-languages summary').click();
      await expect(page.locator('label', { hasText: locales.ko.name }).locator('.count')).toHaveText('4');
      await page.getByRole('radio', { name: new RegExp(locales.ko.name) }).check();
      await expect(page).toHaveURL(/lang=ko$/);
      await page.locator('.clear-filters').click();
      await expect(page).toHaveURL(/\?q=a$/);
      await expect(page.locator('input[name=language][value=""]')).toBeChecked();
    });

    test('nothing with a filter: it can be cleared; nothing at all: near names and other languages', async ({ page }) => {
      await useFakeEngine(page);
      await page.goto(`/${locale}/search/?q=a&line=E`);
      await expect(page.locator('.search-status')).toHaveText(texts['search.noneFiltered'].replace('{{query}}', 'a'));
      await page.locator('.search-help').getByRole('button', { name: texts['search.clear'] }).click();
      await expect(page.locator('.search-status')).toHaveText(count('a', 4));
      await expect(page.locator('.search-status')).toBeFocused();

      await useFakeEngine(page, { texts: 'none' });
      await page.goto(`/${locale}/search/?q=zzz`);
      await expect(page.locator('.search-status')).toHaveText(texts['search.none'].replace('{{query}}', 'zzz'));
      await expect(page.locator('.nearest a')).toHaveText('near');
      await page.locator('.elsewhere a[lang=ko]').click();
      await expect(page).toHaveURL(/q=zzz&lang=ko$/);
    });

    test('results come ten at a time, and the focus goes on to the first new one', async ({ page }) => {
      await useFakeEngine(page, { count: 23 });
      await page.goto(`/${locale}/search/?q=a`);
      await expect(page.locator('.results > li')).toHaveCount(10);
      await page.locator('.search-more button').click();
      await expect(page.locator('.results > li')).toHaveCount(20);
      await expect(page.locator('.results > li').nth(10).locator('a').first()).toBeFocused();
      await page.locator('.search-more button').click();
      await expect(page.locator('.results > li')).toHaveCount(23);
      await expect(page.locator('.search-more')).toBeHidden();
    });

    test('results say how they were found, in the right languages, and hold no markup of others', async ({ page }) => {
      await useFakeEngine(page);
      await page.goto(`/${locale}/search/?q=a`);
      const found = page.locator('.results > li').nth(3);
      await expect(found.locator('.result-notes [lang=ko]')).toHaveText(locales.ko.name);
      await expect(found.locator('mark')).toHaveText('hit');
      await expect(found.locator('ul p')).toHaveText('<b>x</b>');
      if (locale !== 'ms') await expect(found.locator('ul p')).toHaveAttribute('lang', 'ms');
    });

    test('without the texts, names are shown with a note', async ({ page }) => {
      await useFakeEngine(page, { texts: 'namesOnly' });
      await page.goto(`/${locale}/search/?q=a`);
      await expect(page.locator('.search-found > .search-note')).toHaveText(texts['search.namesOnly']);
      await expect(page.locator('.results > li')).toHaveCount(4);
    });

    test('typing searches as one types; an empty field shows recent searches', async ({ page }) => {
      await useFakeEngine(page);
      await page.goto(`/${locale}/search/`);
      const input = page.locator('.search-page input');
      await expect(input).toBeFocused();
      await input.fill('kopi');
      await expect(page.locator('.search-status')).toHaveText(count('kopi', 4));
      await input.press('Enter');
      await input.press('Escape');
      await expect(input).toHaveValue('');
      await expect(page.locator('.search-status')).toHaveText(texts['search.prompt']);
      await expect(page.locator('.recent-list a')).toHaveText(['kopi']);
      await page.locator('.recent-list a').click();
      await expect(page.locator('.search-status')).toHaveText(count('kopi', 4));
    });

    for (const width of [320, 1280]) {
      test(`axe finds nothing, and nothing is wider than the screen, in any state: ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript(() => localStorage.setItem('sales-route-map:searches', '["a","b"]'));
        await useFakeEngine(page, { texts: 'namesOnly', count: 12 });
        for (const query of ['', '?q=a', '?q=a&line=S&kind=case']) {
          await page.goto(`/${locale}/search/${query}`);
          await expect(page.locator('.search-status')).not.toHaveText(new RegExp(`${texts['search.loading']}|${texts['search.noScript']}`));
          if (query && width < 500) await page.locator('.search-filters > summary').click();
          if (query) await page.locator('.filter-languages summary').click();
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    }
  });
}
