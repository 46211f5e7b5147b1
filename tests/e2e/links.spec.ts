import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, localeCodes, localeMessages, locales, site, test } from '../support/site.ts';

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('a language-free link', () => {
  for (const [tag, locale] of [['ko-KR', 'ko'], ['ms-MY', 'ms']] as const) {
    test.describe(tag, () => {
      test.use({ locale: tag });
      for (const path of ['/go/R02/#origin', '/go/R02#origin', '/go/r02/#origin', '/go/r02#origin']) {
        test(`opens the section in the browser’s language: ${path}`, async ({ page }) => {
          await page.goto(path);
          await expect(page).toHaveURL(`${site}/${locale}/concepts/route-sales/#origin`);
          await expect(page.locator('#origin')).toBeInViewport();
        });
      }

      test('opens the entry where there is no such section', async ({ page }) => {
        await page.goto('/go/R02/#no-such-section');
        await expect(page).toHaveURL(new RegExp(`/${locale}/concepts/route-sales/#no-such-section$`));
        await expect(page.locator('h1')).toBeInViewport();
        await expect(page.locator('.lost-part [role=status]')).toHaveText(localeMessages(locale)['share.lost']);
      });

      test('opens in the language that it names, by our name or the language’s own tag; else it names none', async ({ page }) => {
        await page.goto('/go/R02/?l=ja#origin');
        await expect(page).toHaveURL(/\/ja\/concepts\/route-sales\/#origin$/);
        await page.goto('/go/R02/?l=zh-TW');
        await expect(page).toHaveURL(/\/zh-hant\/concepts\/route-sales\/$/);
        await page.goto('/go/R02/?l=xx');
        await expect(page).toHaveURL(new RegExp(`/${locale}/concepts/route-sales/$`));
      });

      test('opens in the stored choice before the browser’s', async ({ page }) => {
        await page.addInitScript(() => localStorage.setItem('sales-route-map:locale', 'zh-hans'));
        await page.goto('/go/R02#origin');
        await expect(page).toHaveURL(/\/zh-hans\/concepts\/route-sales\/#origin$/);
      });
    });
  }

  test('keeps the section where the visitor chooses from five', async ({ page }) => {
    await page.goto('/go/R02/#origin');
    await page.locator('.gate a[data-locale=ko]').click();
    await expect(page).toHaveURL(/\/ko\/concepts\/route-sales\/#origin$/);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false, locale: 'ko-KR' });
    test('lists all five languages, each with the title in it', async ({ page }) => {
      await page.goto('/go/R02/');
      for (const locale of localeCodes) await expect(page.locator(`.gate a[hreflang="${locales[locale].tag}"]`)).toContainText(locales[locale].name);
      const titles = await page.locator('.gate-site').allTextContents();
      expect(titles).toEqual(['ルートセールス', 'Jualan laluan', '路線銷售', '路线销售', '루트 세일즈']);
    });
  });
});

for (const locale of localeCodes) {
  test(`an entry says where a link names a part that it does not have, until that is closed or the reader goes on: ${locale}`, async ({ page }) => {
    const texts = localeMessages(locale);
    const notice = page.locator('.lost-part');
    await page.goto(`/${locale}/concepts/route-sales/#no-such-section`);
    await expect(notice.getByRole('status')).toHaveText(texts['share.lost']);
    await expect(notice).toBeInViewport();
    expect((await new AxeBuilder({ page }).include('.lost-part').analyze()).violations).toEqual([]);

    await notice.getByRole('button', { name: texts['card.close'] }).click();
    await expect(notice).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`/${locale}/concepts/route-sales/$`));
    await expect(page.locator('main')).toBeFocused();

    await page.evaluate(() => (location.hash = '#gone%'));
    await expect(notice).toHaveCount(1);
    await page.evaluate(() => (location.hash = '#origin'));
    await expect(notice).toHaveCount(0);
  });
}

test('an entry says nothing of a part that it has, of its top, of a passage, of no part', async ({ page }) => {
  for (const hash of ['', '#origin', '#or%69gin', '#checks', '#top', '#:~:text=x', '#origin:~:text=x', '#%3A~:text=x']) {
    await page.goto('about:blank');
    await page.goto(`/ja/concepts/route-sales/${hash}`);
    await page.waitForLoadState('networkidle');
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('.lost-part'), hash).toHaveCount(0);
  }
});

test('no language is chosen by what the browser accepts: an address is one page', async ({ request }) => {
  for (const path of ['/ja/concepts/route-sales/', '/go/R02/', '/']) {
    const bodies = await Promise.all(['ko', 'ms', 'zh-TW'].map(async (language) => {
      const response = await request.get(path, { headers: { 'Accept-Language': language }, maxRedirects: 0 });
      expect(response.status()).toBe(200);
      expect(response.headers()['vary'] ?? '').not.toMatch(/accept-language/i);
      return response.text();
    }));
    expect(new Set(bodies).size).toBe(1);
  }
});

for (const locale of ['ja', 'ms', 'ko'] as const) {
  const texts = localeMessages(locale);
  const entry = `/${locale}/concepts/route-sales/`;

  test.describe(`the share panel: ${locale}`, () => {
    test.beforeEach(async ({ context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    });

    test('loads nothing until it is opened', async ({ page }) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.goto(entry);
      await expect(page.locator('.headline .share').first()).toBeVisible();
      expect(loaded.filter((url) => /share/.test(url))).toEqual([]);
      await page.locator('.entry-head .share').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(loaded.filter((url) => /share/.test(url)).length).toBeGreaterThan(0);
    });

    test('by keyboard: copies the link of a section in every form, says so, and gives the focus back', async ({ page }) => {
      await page.goto(entry);
      const opener = page.locator('.headline:has(#origin) .share');
      const heading = (await page.locator('#origin').textContent())?.trim() ?? '';
      const title = (await page.locator('h1').textContent())?.trim() ?? '';
      await expect(opener).toHaveAccessibleName(texts['share.section'].replace('{{section}}', heading));
      await opener.focus();
      await page.keyboard.press('Enter');
      const panel = page.getByRole('dialog');
      const go = `${site}/go/R02/#origin`;
      await expect(page.getByRole('button', { name: texts['share.copy'], exact: true })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(panel.getByRole('status')).toHaveText(texts['share.copied']);
      expect(await clipboard(page)).toBe(go);

      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => clipboard(page)).toBe(`R02 ${title} – ${heading}\n${go}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => clipboard(page)).toBe(`[R02 ${title} – ${heading}](${go})`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => clipboard(page)).toBe(`<a href="${go}" lang="${locales[locale].tag}">R02 ${title} – ${heading}</a>`);
      const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: own }) => own));
      expect(types).toEqual(expect.arrayContaining(['text/html', 'text/plain']));

      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(opener).toBeFocused();
    });

    test('links the page in a language, with the title in it', async ({ page }) => {
      await page.goto(entry);
      await page.locator('.headline:has(#origin) .share').click();
      await page.getByRole('radio', { name: texts['share.oneLanguage'] }).check();
      await expect(page.getByLabel(texts['share.address'], { exact: true })).toHaveValue(`${site}${entry}#origin`);
      await page.getByRole('combobox').selectOption('zh-hant');
      await expect(page.getByLabel(texts['share.address'], { exact: true })).toHaveValue(`${site}/zh-hant/concepts/route-sales/#origin`);
      await expect
        .poll(async () => {
          await page.getByRole('button', { name: texts['share.copyTitled'] }).click();
          return clipboard(page);
        })
        .toMatch(/^R02 路線銷售 – .+\nhttp:.+\/zh-hant\/concepts\/route-sales\/#origin$/);
      // The panel calls it what those who get the link will read, and again what the page does when the link follows the reader.
      const subject = page.locator('.share-subject');
      await expect(subject).toHaveAttribute('lang', 'zh-Hant');
      expect(await clipboard(page)).toContain((await subject.innerText()).replace(/\s*\n\s*/, ' – '));
      await page.getByRole('radio', { name: texts['share.anyLanguage'] }).check();
      await expect(subject).toHaveAttribute('lang', locales[locale].tag);
      await expect(subject).toContainText((await page.locator('#origin').textContent())?.trim() ?? '');
    });

    test('has no button alone in a row with room beside it', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'share', { value: () => Promise.resolve(), configurable: true }));
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(entry);
        await page.locator('.entry-head .share').click();
        const buttons = await page.locator('.share-ways').first().evaluate((ways) => {
          const { right } = ways.getBoundingClientRect();
          return [...ways.children].map((child) => child.getBoundingClientRect()).map(({ top, right: end }) => ({ top: Math.round(top), rest: Math.round(right - end) }));
        });
        const ends = new Map(buttons.map(({ top, rest }) => [top, rest]));
        expect([...ends.values()], `${width} ${JSON.stringify(buttons)}`).toEqual([...ends.values()].map(() => 0));
        if (locale === 'ms' && width > 320) expect(ends.size).toBeLessThan(buttons.length);
      }
    });

    test('draws the QR code and saves it as SVG and PNG', async ({ page }) => {
      await page.goto(entry);
      await page.locator('.entry-head .share').click();
      await page.getByRole('dialog').getByText(texts['share.qr'], { exact: true }).click();
      await expect(page.getByRole('img', { name: texts['share.qrOf'].replace('{{address}}', `${site}/go/R02/`) }).locator('svg path')).toBeVisible();
      for (const [name, magic] of [[texts['share.saveSvg'], '<svg'], [texts['share.savePng'], '\u0089PNG']] as const) {
        const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
        expect(download.suggestedFilename()).toMatch(/^R02\.(svg|png)$/);
        const chunks: Buffer[] = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
        expect(Buffer.concat(chunks).toString('latin1').startsWith(magic)).toBe(true);
      }
    });

    test('links the passage that is selected, and the link leads to it', async ({ page, context }) => {
      await page.goto(entry);
      const words = await page.locator('#common-mistakes').evaluate((heading) => {
        const node = document.createTreeWalker(heading.closest('section')?.querySelector('li:last-child, p:last-child') ?? heading, NodeFilter.SHOW_TEXT).nextNode() as Text;
        const range = document.createRange();
        range.setStart(node, 0);
        range.setEnd(node, Math.min(9, node.length));
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        node.parentElement?.scrollIntoView({ block: 'center' });
        return range.toString();
      });
      await page.locator('.headline:has(#common-mistakes) .share').click();
      await expect(page.getByRole('radio', { name: texts['share.quote'] })).toBeChecked();
      await page.getByRole('button', { name: texts['share.copy'], exact: true }).click();
      await expect(page.getByRole('status').filter({ hasText: texts['share.copied'] })).toBeVisible();
      const link = await clipboard(page);
      expect(link.startsWith(`${site}${entry}#common-mistakes:~:text=`)).toBe(true);
      // Without the section, only the passage can bring the reader there.
      const reader = await context.newPage();
      await reader.goto(link.replace('#common-mistakes', '#'));
      await expect.poll(() => reader.evaluate(() => scrollY)).toBeGreaterThan(200);
      await expect(reader.locator('section[aria-labelledby=common-mistakes]').getByText(words.trim()).first()).toBeInViewport();
    });

    test('says what to do where nothing can be copied, and selects it', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.goto(entry);
      await page.locator('.entry-head .share').click();
      await page.getByRole('button', { name: texts['share.copy'], exact: true }).click();
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(texts['share.copyFailed']);
      expect(await page.evaluate(() => { const field = document.activeElement as HTMLInputElement; return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0); })).toBe(`${site}/go/R02/`);
    });

    test('says so where it cannot be loaded, and can be opened once it can', async ({ page, faults }) => {
      await page.route('**/share/texts.*', (route) => route.abort());
      await page.goto(entry);
      await page.locator('.entry-head .share').click();
      await expect(page.locator('.share-failed')).toHaveText(texts['share.unavailable']);
      await page.unroute('**/share/texts.*');
      await page.locator('.entry-head .share').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      faults.splice(0);
    });

    test('is in order for axe and 320 px, in light and dark', async ({ page }) => {
      test.slow();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 700 });
        await page.goto(entry);
        await page.locator('.entry-head .share').click();
        for (const summary of await page.locator('dialog summary').all()) await summary.click();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      }
    });
  });
}

test.describe('in another site', () => {
  test.slow();
  let host: Server;
  let origin: string;
  test.beforeAll(async () => {
    host = createServer((request, response) => {
      const src = new URL(request.url ?? '/', 'http://host').searchParams.get('src') ?? '';
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>host</title><iframe src="${src.replaceAll('"', '')}" title="frame" width="400" height="480"></iframe><script>window.heard=[];addEventListener('message',(event)=>heard.push({origin:event.origin,data:event.data}))</script>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  });
  test.afterAll(() => host.close());

  const heard = (page: Page): Promise<{ origin: string; data: { type: string; id: string; height: number } }[]> => page.evaluate(() => (window as unknown as { heard: [] }).heard);

  for (const locale of ['ja', 'ko'] as const) {
    test(`an entry for frames is shown and tells its height: ${locale}`, async ({ page, faults }) => {
      await page.goto(`${origin}/?src=${encodeURIComponent(`${site}/embed/${locale}/R02/?theme=dark`)}`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('h1')).toBeVisible();
      await expect(frame.locator('html')).toHaveAttribute('lang', locales[locale].tag);
      await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
      await expect(frame.locator('.site-header, .site-footer')).toHaveCount(0);
      await expect(frame.locator('.embed-open')).toHaveJSProperty('href', `${site}/${locale}/concepts/route-sales/`);
      await expect.poll(async () => (await heard(page)).length).toBeGreaterThan(0);
      const [first] = await heard(page);
      expect(first).toMatchObject({ origin: site, data: { type: 'sales-route-map:height', id: 'R02' } });
      expect(first?.data.height).toBe(await frame.locator('html').evaluate((html) => Math.ceil(html.getBoundingClientRect().height)));
      expect(first?.data.height).toBeGreaterThan(900);
      // Narrower, it is higher; and it answers when it is asked.
      await page.locator('iframe').evaluate((element: HTMLIFrameElement) => (element.width = '300'));
      await expect.poll(async () => (await heard(page)).at(-1)?.data.height).toBeGreaterThan(first?.data.height ?? 0);
      const before = (await heard(page)).length;
      await page.locator('iframe').evaluate((element: HTMLIFrameElement) => element.contentWindow?.postMessage({ type: 'sales-route-map:resize' }, '*'));
      await expect.poll(async () => (await heard(page)).length).toBe(before + 1);
      expect(faults.filter((fault) => !fault.startsWith('foreign:') && !fault.includes('favicon.ico'))).toEqual([]);
      faults.splice(0);
    });

    test(`with a section, an entry for frames shows that alone: ${locale}`, async ({ page, faults }) => {
      await page.goto(`${origin}/?src=${encodeURIComponent(`${site}/embed/${locale}/R02/#origin`)}`);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('#origin')).toBeVisible();
      await expect(frame.locator('h1')).toBeAttached();
      await expect(frame.locator('section:visible')).toHaveCount(1);
      await expect(frame.locator('.embed-open')).toHaveJSProperty('href', `${site}/${locale}/concepts/route-sales/#origin`);
      faults.splice(0);
    });
  }

  test('no other page lets itself be framed', async ({ page, faults }) => {
    for (const path of ['/ja/concepts/route-sales/', '/go/R02/', '/']) {
      await page.goto(`${origin}/?src=${encodeURIComponent(site + path)}`);
      await expect.poll(() => page.frames().length).toBe(2);
      await expect.poll(() => faults.some((fault) => /frame-ancestors/.test(fault))).toBe(true);
      expect(page.frames().some((frame) => frame.url().startsWith(site))).toBe(false);
      faults.splice(0);
    }
  });

  for (const locale of localeCodes) {
    test(`an entry for frames is in order for axe and 320 px: ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const code of ['R02', 'R01']) {
        await page.goto(`/embed/${locale}/${code}/`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      }
    });
  }
});

for (const locale of ['ja', 'ms'] as const) {
  test(`a trainer has a link to a section in the clipboard three clicks from the home page: ${locale}`, async ({ page, context }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${locale}/`);
    await page.locator(`main a[href="/${locale}/concepts/route-sales/"]:visible`).last().click();
    await page.locator('.headline:has(#origin) .share').click();
    await page.getByRole('button', { name: localeMessages(locale)['share.copy'], exact: true }).click();
    await expect.poll(() => clipboard(page)).toBe(`${site}/go/R02/#origin`);
  });
}
