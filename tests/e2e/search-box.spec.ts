import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { asked, useFakeEngine } from '../support/fake-engine.ts';
import { expect, localeCodes, localeMessages, locales, test } from '../support/site.ts';

const two = ['ja', 'ko'] as const;

function field(page: Page): Locator {
  return page.locator('header input[name=q]');
}

function options(page: Page): Locator {
  return page.getByRole('option');
}

/** Opens an entry and waits for the box, whose code comes with the focus. */
async function openBox(page: Page, locale = 'ja'): Promise<Locator> {
  await page.goto(`/${locale}/concepts/sales/`);
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
  return field(page);
}

const active = (page: Page): Locator => page.locator('[role=option][aria-selected=true]');

for (const locale of two) {
  test.describe(locale, () => {
    test('a station code is offered first, and Enter opens what is chosen', async ({ page }) => {
      const input = await openBox(page, locale);
      await input.pressSequentially('E06');
      await expect(options(page).first()).toHaveAttribute('href', `/${locale}/concepts/more-visits/`);
      await expect(options(page).first().locator('.code')).toHaveAttribute('data-line', 'E');
      await input.press('ArrowDown');
      await input.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/concepts/more-visits/$`));
    });

    test('a word of the texts is found as one types, and Enter shows everything', async ({ page }) => {
      const input = await openBox(page, locale);
      await input.pressSequentially({ ja: '価格', ko: '가격' }[locale]);
      await expect(page.locator('[role=option] .code').first()).toBeVisible();
      await expect(page.locator('.search-form [role=status]')).toHaveText(/\d/);
      await input.press('Enter');
      await expect(page.locator('.results > li').first()).toBeVisible();
      await expect(page.locator('.results mark').first()).toBeVisible();
    });

    test('the arrows walk from the field through the options and back', async ({ page }) => {
      await useFakeEngine(page);
      const input = await openBox(page, locale);
      await expect(input).toHaveAttribute('aria-expanded', 'false');
      await input.fill('x');
      await expect(input).toHaveAttribute('aria-expanded', 'true');
      // Three names, the one text that is no name, all results.
      await expect(options(page)).toHaveCount(5);
      await input.press('ArrowDown');
      await expect(input).toHaveAttribute('aria-activedescendant', (await options(page).first().getAttribute('id')) ?? '');
      await input.press('ArrowUp');
      await expect(input).not.toHaveAttribute('aria-activedescendant');
      await input.press('ArrowUp');
      await expect(active(page)).toHaveText(localeMessages(locale)['search.all'].replace('{{query}}', 'x'));
      await input.press('ArrowDown');
      await expect(active(page)).toHaveCount(0);
      await input.press('ArrowDown');
      await input.press('Home');
      await expect(active(page)).toHaveCount(0);
      await input.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=x$`));
    });

    test('Escape closes, then clears; Tab closes and goes on', async ({ page }) => {
      await useFakeEngine(page);
      const input = await openBox(page, locale);
      await input.fill('x');
      await expect(options(page).first()).toBeVisible();
      await input.press('Escape');
      await expect(input).toHaveAttribute('aria-expanded', 'false');
      await expect(input).toHaveValue('x');
      await input.press('ArrowDown');
      await expect(options(page).first()).toBeVisible();
      await input.press('Tab');
      await expect(page.locator('.search-popup')).toBeHidden();
      await expect(page.locator('header .search-form > button')).toBeFocused();
      await input.focus();
      await input.press('Escape');
      await expect(input).toHaveValue('');
    });

    test('groups, other names and languages are told apart, and the number of options is read out', async ({ page }) => {
      await useFakeEngine(page);
      const input = await openBox(page, locale);
      await input.fill('x');
      const texts = localeMessages(locale);
      await expect(page.getByRole('group', { name: texts['search.byName'] }).getByRole('option')).toHaveCount(3);
      await expect(page.getByRole('group', { name: texts['search.inTexts'] }).getByRole('option')).toHaveCount(1);
      await expect(page.locator('.matched-name')).toHaveAttribute('lang', 'zh-Hant');
      await expect(options(page).nth(1).locator('.option-notes [lang=zh-Hant]').last()).toHaveText(locales['zh-hant'].name);
      await expect(options(page).nth(3).locator('.option-notes [lang=ko]')).toHaveText(locales.ko.name);
      await expect(page.locator('.search-form [role=status]')).toHaveText(texts['search.options_other'].replace('{{count, number}}', '5'));
    });

    test('while a word is composed nothing is searched, and its Enter sends nothing', async ({ page }) => {
      await useFakeEngine(page);
      const input = await openBox(page, locale);
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send('Input.imeSetComposition', { text: 'かか', selectionStart: 2, selectionEnd: 2 });
      await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 });
      await input.dispatchEvent('keydown', { key: 'ArrowDown', keyCode: 229, bubbles: true });
      await page.waitForTimeout(250);
      expect((await asked(page)).searches).toEqual([]);
      expect((await asked(page)).names).toEqual([]);
      await keyboard.send('Input.insertText', { text: '価格' });
      await expect(options(page).first()).toContainText('価格');
      expect((await asked(page)).names).toEqual(['価格']);
      await expect(page).toHaveURL(/concepts\/sales\/$/);
    });

    test('the Enter that Safari tells of after a composition submits nothing', async ({ page }) => {
      await useFakeEngine(page);
      const input = await openBox(page, locale);
      const kept = await input.evaluate((node) => {
        node.dispatchEvent(new CompositionEvent('compositionstart'));
        node.dispatchEvent(new CompositionEvent('compositionend', { data: '価格' }));
        return node.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', cancelable: true, bubbles: true }));
      });
      expect(kept).toBe(false);
    });

    test('/ and Ctrl-K lead to the field, but not out of another one', async ({ page }) => {
      await page.goto(`/${locale}/concepts/sales/`);
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveValue('');
      await page.keyboard.type('a/b');
      await expect(field(page)).toHaveValue('a/b');
      await field(page).blur();
      await page.keyboard.press('Control+/');
      await expect(field(page)).not.toBeFocused();
      await page.keyboard.press('Control+k');
      await expect(field(page)).toBeFocused();
      await expect(field(page)).toHaveAttribute('aria-keyshortcuts', /Control\+K/);
    });

    test('recent searches are offered, repeated and forgotten', async ({ page }) => {
      await useFakeEngine(page);
      const input = await openBox(page, locale);
      for (const query of ['one', 'two', 'three']) {
        await field(page).fill(query);
        await field(page).press('Enter');
        await expect(page).toHaveURL(new RegExp(`q=${query}$`));
        await openBox(page, locale);
      }
      await expect(options(page)).toHaveText(['three', 'two', 'one', localeMessages(locale)['search.recentClear']]);
      await input.press('ArrowDown');
      await input.press('Delete');
      await expect(options(page)).toHaveCount(3);
      await page.getByRole('button', { name: localeMessages(locale)['search.recentRemove'].replace('{{query}}', 'one') }).click();
      await expect(options(page)).toHaveCount(2);
      await expect(input).toBeFocused();
      await options(page).first().click();
      await expect(page).toHaveURL(/q=two$/);
      await openBox(page, locale);
      await options(page).last().click();
      await expect(page.locator('.search-popup')).toBeHidden();
      expect(await page.evaluate(() => localStorage.getItem('sales-route-map:searches'))).toBeNull();
    });

    test('finding nothing offers what comes near, and the index', async ({ page }) => {
      await useFakeEngine(page, { names: 'none', texts: 'none' });
      const input = await openBox(page, locale);
      await input.fill('zzz');
      await expect(page.locator('.search-popup .search-note')).toHaveText(localeMessages(locale)['search.none'].replace('{{query}}', 'zzz'));
      await expect(page.getByRole('group', { name: localeMessages(locale)['search.didYouMean'] }).getByRole('option')).toHaveText([/near/]);
      await expect(options(page).last()).toHaveAttribute('href', `/${locale}/a-z/`);
    });

    test('an index that is missing says so and offers the index of names', async ({ page }) => {
      await useFakeEngine(page, { names: 'fail', texts: 'fail' });
      const input = await openBox(page, locale);
      await input.fill('x');
      await expect(page.locator('.search-popup .search-note')).toHaveText(localeMessages(locale)['search.failed']);
      await expect(options(page)).toHaveCount(1);
      await expect(options(page)).toHaveAttribute('href', `/${locale}/a-z/`);
    });

    for (const texts of ['namesOnly', 'fail'] as const) {
      test(`names alone are shown with a note: ${texts}`, async ({ page }) => {
        await useFakeEngine(page, { texts, count: 0 });
        const input = await openBox(page, locale);
        await input.fill('x');
        await expect(page.locator('.search-popup .search-note')).toHaveText(localeMessages(locale)['search.namesOnly']);
        await expect(page.locator('[data-group=byName] [role=option]')).toHaveCount(3);
      });
    }

    test('without script it is a plain form', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto(`/${locale}/concepts/sales/`);
      await expect(page.locator('header kbd')).toBeHidden();
      await field(page).fill('x');
      await field(page).press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=x$`));
      await context.close();
    });
  });
}

test('one search runs at a time, and only the newest is shown', async ({ page }) => {
  await useFakeEngine(page, { delay: 400 });
  const input = await openBox(page);
  for (const query of ['s', 'sl', 'slow', 'fa']) {
    await input.fill(query);
    await page.waitForTimeout(160);
  }
  await expect(options(page).filter({ hasText: 'fa 3' })).toBeVisible({ timeout: 20_000 });
  await expect(options(page).filter({ hasText: 'slow' })).toHaveCount(0);
  const { searches, most } = await asked(page);
  expect(most).toBe(1);
  expect(searches).toEqual(['s', 'fa']);
});

for (const stored of ['{"broken', 'null', '{"0":"a"}', '[1,null,["x"],{"a":1},"  "]', `["${'x'.repeat(100_000)}"]`]) {
  test(`damaged stored searches do no harm: ${stored.slice(0, 20)}`, async ({ page }) => {
    await page.addInitScript((value) => localStorage.setItem('sales-route-map:searches', value), stored);
    await useFakeEngine(page);
    const input = await openBox(page);
    await input.fill('x');
    await expect(options(page)).toHaveCount(5);
    for (const text of await options(page).allTextContents()) expect(text.length).toBeLessThan(300);
  });
}

test('storage that is switched off does no harm', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
  await useFakeEngine(page);
  const input = await openBox(page);
  await input.fill('x');
  await expect(options(page)).toHaveCount(5);
  await input.press('Enter');
  await expect(page).toHaveURL(/q=x$/);
});

test('the box’s own code that cannot be loaded leaves a plain form; the next focus tries again', async ({ page, faults }) => {
  let blocked = true;
  await useFakeEngine(page);
  await page.route('**/search/texts.*.json', (route) => (blocked ? route.abort() : route.continue()));
  await page.goto('/ms/concepts/sales/');
  await field(page).focus();
  await expect.poll(() => faults).toContain('console: Failed to load resource: net::ERR_FAILED');
  await page.waitForTimeout(200);
  await expect(field(page)).not.toHaveAttribute('role');
  faults.length = 0;
  blocked = false;
  await field(page).blur();
  await field(page).focus();
  await expect(field(page)).toHaveRole('combobox');
});

test('each form of the page for lost addresses searches in its own language', async ({ page }) => {
  await useFakeEngine(page);
  await page.goto('/404.html');
  const input = page.locator('section[lang=zh-Hant] input');
  await input.fill('x');
  await expect(page.locator('section[lang=zh-Hant] [role=group]').first()).toContainText(localeMessages('zh-hant')['search.byName']);
});

for (const locale of localeCodes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing with the popup open: ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(() => localStorage.setItem('sales-route-map:searches', '["a","b"]'));
      await useFakeEngine(page, { texts: 'namesOnly' });
      const input = await openBox(page, locale);
      for (const query of ['', 'x']) {
        await input.fill(query);
        await expect(options(page)).toHaveCount(query ? 5 : 3);
        await input.press('ArrowDown');
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      }
    });
  }

  test(`at 320 px the popup takes the width of the screen, and everything in it is big enough to tap: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() => localStorage.setItem('sales-route-map:searches', '["a","b"]'));
    await useFakeEngine(page);
    const input = await openBox(page, locale);
    for (const query of ['', 'x']) {
      await input.fill(query);
      await expect(options(page)).toHaveCount(query ? 5 : 3);
      const popup = await page.locator('.search-popup').boundingBox();
      expect([popup?.x, popup?.width]).toEqual([0, 320]);
      for (const target of await page.locator('.search-popup :is([role=option], button):visible').all()) {
        const box = await target.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  });
}
