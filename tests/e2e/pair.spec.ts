import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, localeCodes, locales, localeMessages, test } from '../support/site.ts';

const entry = '/concepts/handling-rejection/';
const comparison = '/concepts/route-sales-vs-route-business/';
const diagram = '/concepts/customer-satisfaction/';
const stored = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('sales-route-map:with'));
const shown = (page: Page, locale: string): Promise<void> => expect(page.locator('article')).toHaveAttribute('data-with', locale);
const alone = (page: Page): Promise<void> => expect(page.locator('.beside-part')).toHaveCount(0);

/** Opens the control and takes a choice of it; the empty one ends. */
async function choose(page: Page, locale: string): Promise<void> {
  await page.locator('.beside summary').click();
  // Its script comes when it is opened, and adds the choice to end; before that, a language is a link to another page.
  await expect(page.locator('.beside [data-with=""]')).toBeAttached();
  await page.locator(`.beside [data-with="${locale}"]`).click();
}

/** Top edges of each part and of what stands beside it, in pixels. */
function rows(page: Page): Promise<{ own: DOMRect; other: DOMRect }[]> {
  return page.locator('.beside-part').evaluateAll((parts) =>
    parts.map((part) => ({ own: (part.previousElementSibling ?? part).getBoundingClientRect(), other: part.getBoundingClientRect() })),
  );
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

for (const [place, locale] of localeCodes.entries()) {
  const other = localeCodes[(place + 1) % localeCodes.length] ?? locale;
  test(`sections stand beside the same sections: ${locale} and ${other}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/${locale}${entry}?with=${other}`);
    await shown(page, other);
    const own = await page.locator('section[data-pair]').evaluateAll((sections) => sections.map((section) => section.getAttribute('aria-labelledby')));
    expect(own.length).toBeGreaterThan(5);
    const beside = page.locator('section.beside-part');
    expect(await beside.evaluateAll((sections) => sections.map((section) => section.getAttribute('aria-labelledby')))).toEqual(own.map((id) => `${other}_${id ?? ''}`));
    expect(await page.locator('.beside-part').evaluateAll((parts) => [...new Set(parts.map((part) => (part as HTMLElement).lang))])).toEqual([locales[other].tag]);
    for (const { own: left, other: right } of (await rows(page)).slice(1)) {
      expect(Math.abs(left.top - right.top)).toBeLessThanOrEqual(1);
      expect(right.left).toBeGreaterThan(left.right - 1);
    }
    const ids = await page.locator('[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
    expect(ids.length).toBe(new Set(ids).size);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('.sources')).toHaveCount(1);
  });
}

for (const [locale, other] of [['ja', 'ko'], ['ms', 'zh-hans']] as const) {
  const messages = localeMessages(locale);

  test.describe(`${locale} beside ${other}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const path of [entry, comparison, diagram]) {
        test(`axe finds nothing, ${colorScheme}: ${path}`, async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.goto(`/${locale}${path}?with=${other}`);
          await shown(page, other);
          await page.locator('.beside summary').click();
          expect(await axe(page)).toEqual([]);
        });
      }
    }

    for (const width of [320, 768, 1920]) {
      test(`nothing is wider than the screen at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        for (const path of [entry, comparison, diagram]) {
          await page.goto(`/${locale}${path}?with=${other}`);
          await shown(page, other);
          expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
          const menu = page.locator('.beside nav');
          await page.locator('.beside summary').click();
          const box = await menu.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        }
      });
    }

    test('the answer of a comparison stands in both languages', async ({ page }) => {
      await page.goto(`/${locale}${comparison}?with=${other}`);
      await shown(page, other);
      await expect(page.locator('.beside-part.say-when')).toHaveAttribute('lang', locales[other].tag);
    });

    test('on a phone each section is followed by the other language’s, under its name', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${locale}${entry}?with=${other}`);
      await shown(page, other);
      for (const { own, other: below } of await rows(page)) expect(below.top).toBeGreaterThanOrEqual(own.bottom - 1);
      const label = await page.locator('section.beside-part').first().evaluate((part) => getComputedStyle(part, '::before').content);
      expect(label).toBe(`"${locales[other].name}"`);
    });

    test('it is chosen, kept in the address and ended; back and forward follow', async ({ page }) => {
      await page.goto(`/${locale}${entry}#checks`);
      await choose(page, other);
      await shown(page, other);
      await expect(page).toHaveURL(new RegExp(`\\?with=${other}#checks$`));
      await expect(page.locator('.beside summary')).toBeFocused();
      await expect(page.locator('.beside summary')).toContainText(locales[other].name);
      await expect(page.locator(`.beside a[data-with=${other}]`)).toHaveAttribute('aria-current', 'true');
      await choose(page, '');
      await alone(page);
      await expect(page).toHaveURL(new RegExp(`${entry}#checks$`));
      await page.goBack();
      await shown(page, other);
      await page.goBack();
      await alone(page);
      await page.goForward();
      await shown(page, other);
      expect(await stored(page)).toBeNull();
    });

    test('kept for all entries, it comes by itself, on the other language’s pages with the two changed', async ({ page }) => {
      await page.goto(`/${locale}${entry}?with=${other}`);
      await shown(page, other);
      await page.locator('.beside summary').click();
      await page.getByLabel(messages['pair.keep']).check();
      await page.goto(`/${locale}${comparison}`);
      await shown(page, other);
      await expect(page).toHaveURL(new RegExp(`\\?with=${other}$`));
      await page.goto(`/${other}${comparison}`);
      await shown(page, locale);
      await page.goto(`/${locale}${comparison}`);
      await shown(page, other);
      await page.locator('.beside summary').click();
      await expect(page.getByLabel(messages['pair.keep'])).toBeChecked();
      await page.locator('.beside [data-with=""]').click();
      expect(await stored(page)).toBeNull();
      await page.reload();
      await alone(page);
    });

    test('switching the page’s language keeps the second, or changes the two', async ({ page }) => {
      await page.goto(`/${locale}${entry}?with=${other}#checks`);
      await shown(page, other);
      await page.locator('.languages summary').click();
      await page.locator('.languages a[data-locale=zh-hant]').click();
      await expect(page).toHaveURL(new RegExp(`/zh-hant${entry}\\?with=${other}#checks$`));
      await shown(page, other);
      await page.locator('.languages summary').click();
      await page.locator(`.languages a[data-locale=${other}]`).click();
      await expect(page).toHaveURL(new RegExp(`/${other}${entry}\\?with=zh-hant#checks$`));
      await shown(page, 'zh-hant');
    });

    test('a failure is told, with a way to try again and a link to the page', async ({ page, faults }) => {
      const otherPage = `**/${other}${entry}`;
      await page.route(otherPage, (route) => route.abort());
      await page.goto(`/${locale}${entry}?with=${other}#checks`);
      const retry = page.getByRole('button', { name: messages['search.retry'] });
      await expect(retry).toBeVisible();
      await expect(page.locator('.beside [role=status]')).toHaveText(messages['pair.failed'].replace('{{language}}', locales[other].name));
      await expect(page.locator('.beside-ways a')).toHaveAttribute('href', `/${other}${entry}#checks`);
      expect(await axe(page)).toEqual([]);
      await page.unroute(otherPage);
      await retry.click();
      await shown(page, other);
      await expect(page.locator('.beside-ways')).toBeHidden();
      faults.length = 0;
    });

    test('an entry that is not there in the other language is told', async ({ page, faults }) => {
      await page.route(`**/${other}${entry}`, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(`/${locale}${entry}?with=${other}`);
      await expect(page.locator('.beside [role=status]')).toHaveText(messages['pair.missing'].replace('{{language}}', locales[other].name));
      await alone(page);
      faults.length = 0;
    });

    test('another page than the one asked for is a failure', async ({ page }) => {
      await page.route(`**/${other}${entry}`, (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<html lang="en"><article><p data-pair="lead">x</p></article></html>' }));
      await page.goto(`/${locale}${entry}?with=${other}`);
      await expect(page.getByRole('button', { name: messages['search.retry'] })).toBeVisible();
      await alone(page);
    });

    test('a script that does not come is told', async ({ page, faults }) => {
      await page.route('**/read-beside.*.js', (route) => route.abort());
      await page.goto(`/${locale}${entry}?with=${other}`);
      await expect(page.locator('.beside [role=status]')).toHaveText(messages['pair.unavailable']);
      faults.length = 0;
    });

    test('on paper it has two columns, each under its language’s name', async ({ page }) => {
      await page.setViewportSize({ width: 680, height: 900 });
      await page.goto(`/${locale}${entry}?with=${other}`);
      await shown(page, other);
      await page.emulateMedia({ media: 'print' });
      for (const { own, other: right } of (await rows(page)).slice(1)) {
        expect(Math.abs(own.top - right.top)).toBeLessThanOrEqual(1);
        expect(right.left).toBeGreaterThan(own.left);
      }
      await expect(page.locator('.beside summary')).toBeHidden();
      await expect(page.locator('.beside-tools').first()).toBeHidden();
    });

    test('the address of a section in the other language is copied with one click', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/${locale}${entry}?with=${other}`);
      await shown(page, other);
      const section = page.locator(`section[aria-labelledby="${other}_checks"]`);
      await expect(section.locator('h2 a')).toHaveAttribute('href', `/${other}${entry}#checks`);
      await section.getByRole('button').click();
      await expect(section.locator('.beside-tools [role=status]')).toHaveText(messages['pair.copied']);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(`/${other}${entry}#checks`, page.url()).href);
    });
  });
}

test('a section of the address stays where it is when the other language comes, in either column', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/ja${entry}?with=ko#checks`);
  await shown(page, 'ko');
  await page.waitForTimeout(300);
  const top = (await page.locator('#checks').boundingBox())?.y;
  expect(top).toBeLessThan(100);
  // Room for the language's name above it.
  expect(top).toBeGreaterThanOrEqual(30);
  await page.goto(`/ja${entry}?with=ko#ko_checks`);
  await page.reload();
  await shown(page, 'ko');
  await expect(page.locator('#ko_checks')).toBeInViewport();
});

test('what is being read stays where it is on the screen when the other language comes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { promise: asked, resolve: come } = Promise.withResolvers<undefined>();
  await page.route(`**/ko${entry}`, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`/ja${entry}?with=ko`);
  await expect(page.locator('.beside [role=status]')).toHaveText(localeMessages('ja')['pair.loading'].replace('{{language}}', locales.ko.name));
  const section = page.locator('section[aria-labelledby="checks"]');
  await section.evaluate((node) => scrollTo(0, node.getBoundingClientRect().top - 200));
  const before = (await section.boundingBox())?.y ?? 0;
  expect(before).toBeGreaterThan(0);
  come(undefined);
  await shown(page, 'ko');
  await page.waitForTimeout(300);
  expect(Math.abs(((await section.boundingBox())?.y ?? 0) - before)).toBeLessThanOrEqual(2);
});

for (const wanted of ['<script>alert(1)</script>', 'xx', '__proto__', '%', 'x'.repeat(3000)]) {
  test(`what is no language is ignored, and told: ${wanted.slice(0, 20)}`, async ({ page }) => {
    await page.goto(`/ja${entry}?with=${encodeURIComponent(wanted)}`);
    await expect(page.locator('.beside [role=status]')).toHaveText(localeMessages('ja')['pair.unknown']);
    await alone(page);
  });
}

test('the page’s own language beside itself is one language', async ({ page }) => {
  await page.goto(`/ja${entry}?with=ja`);
  await expect(page.locator('.beside li')).toHaveCount(5);
  await alone(page);
  await expect(page.locator('.beside [role=status]')).toBeEmpty();
});

for (const value of ['xx', '{"broken', '\u0000', '__proto__', 'x'.repeat(100_000)]) {
  test(`a damaged stored choice does no harm: ${JSON.stringify(value.slice(0, 12))}`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem('sales-route-map:with', text), value);
    await page.goto(`/ja${entry}`);
    await expect(page.locator('.beside li')).toHaveCount(5);
    await alone(page);
    await choose(page, 'ko');
    await shown(page, 'ko');
  });
}

test('storage that is switched off does no harm', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
  await page.goto(`/ja${entry}`);
  await choose(page, 'ko');
  await shown(page, 'ko');
  await page.locator('.beside summary').click();
  const keep = page.getByLabel(localeMessages('ja')['pair.keep']);
  await keep.click();
  await expect(keep).not.toBeChecked();
});

test('an entry loads nothing for it until it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`/ja${entry}`);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /pair|read-beside|\/ko\//.test(path))).toEqual([]);
  await choose(page, 'ko');
  await shown(page, 'ko');
  expect(asked.filter((path) => path === `/ko${entry}`)).toHaveLength(1);
});

test('the control works by keyboard', async ({ page }) => {
  await page.goto(`/ja${entry}`);
  const summary = page.locator('.beside summary');
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.beside li')).toHaveCount(5);
  await page.keyboard.press('Tab');
  await expect(page.locator('.beside a[data-with=ms]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(page.locator('.beside a[data-with=ms]')).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await shown(page, 'ms');
  await expect(page.locator('.beside [role=status]')).toHaveText(localeMessages('ja')['pair.shown'].replace('{{language}}', locales.ms.name));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the control is not there, and the list of languages is', async ({ page }) => {
    await page.goto(`/ja${entry}?with=ko`);
    await expect(page.locator('.beside summary')).toBeHidden();
    await page.locator('.languages summary').click();
    await expect(page.locator('.languages a[data-locale=ko]')).toBeVisible();
  });
});
