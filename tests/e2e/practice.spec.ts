import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, localeMessages, locales, test } from '../support/site.ts';
import type { DeckFile } from '../../src/wire/deck-file.ts';
import type { Locale } from '../../src/i18n/languages.ts';

const morning = new Date(2026, 10, 20, 9);
const day = 86_400_000;

const records = (page: Page): Promise<{ key: string; value: Record<string, unknown> | null }[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sales-route-map:study');
        opening.onerror = () => reject(new Error('no database'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('records').objectStore('records').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as never);
          };
        };
      }),
  );
const record = async (page: Page, key: string): Promise<Record<string, unknown> | null | undefined> => (await records(page)).find((one) => one.key === key)?.value;
const fill = (text: string, values: Record<string, string | number>): string => text.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => String(values[name]));
const session = (page: Page) => page.locator('.practice-session');
const question = (page: Page) => page.locator('.practice-question');

/** Opens the practice on a morning, with only these kinds of card chosen. */
async function openPractice(page: Page, locale: Locale, kinds: readonly string[], { other = '', fresh = '5', typing = false } = {}): Promise<void> {
  await page.clock.install({ time: morning });
  await page.goto(`/${locale}/practice/`);
  await expect(page.locator('.practice-start')).toBeVisible();
  await page.locator('.practice-settings > summary').click();
  if (other) await page.locator('select[name=other]').selectOption(other);
  for (const box of await page.locator('input[name=kind]').all()) if (await box.isVisible()) await box.setChecked(kinds.includes(await box.inputValue()));
  await page.locator('select[name=new]').selectOption(fresh);
  await page.locator('input[name=typing]').setChecked(typing);
  await expect(page.locator('.practice-saved')).toHaveText(localeMessages(locale)['practice.saved']);
}

async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
}

for (const [locale, other] of [['ja', 'ko'], ['ms', 'ja']] as const) {
  const t = localeMessages(locale);
  test.describe(locale, () => {
    test('a self-check is answered by keyboard: wrong, then right, with reasons and the section to read', async ({ page }) => {
      const loaded: string[] = [];
      page.on('request', (request) => loaded.push(request.url()));
      await page.goto(`/${locale}/concepts/route-sales/`);
      const check = page.locator('[data-check=path-of-the-goods]');
      const answers = check.locator('> .check-answers button');
      await expect(answers.first()).toBeEnabled();
      expect(loaded.filter((address) => /self-check|open-study|practice/.test(address))).toEqual([]);
      const order = await answers.allTextContents();
      await page.locator('.headline:has(#checks) button').focus();
      await page.keyboard.press('Tab');
      await expect(answers.first()).toBeFocused();
      await page.keyboard.press('Enter');
      const status = check.getByRole('status');
      await expect(status).toContainText(t['practice.wrong']);
      await expect(status).toContainText(t['check.retry']);
      await expect(answers.first()).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(status).toContainText(t['practice.right']);
      await expect(check.locator('.check-why')).toHaveCount(2);
      await expect(check.locator('details')).toBeHidden();
      await expect.poll(() => record(page, 'check:route-sales/path-of-the-goods')).toEqual({ right: true, tries: 2 });
      await axe(page);
      const link = check.locator('.check-ways a');
      await expect(link).toHaveAttribute('href', '#what-it-is');
      await expect(link).toContainText((await page.locator('#what-it-is').textContent()) ?? '…');
      await check.locator('.check-again').press('Enter');
      await expect(answers.first()).toBeFocused();
      expect(await answers.allTextContents()).toEqual(order);
      await expect(status).toBeEmpty();
      await expect(link).toHaveCount(0);
    });

    test('a self-check that cannot load its script unfolds its answers', async ({ page, faults }) => {
      await page.route(/self-check[^/]*\.js/, (route) => route.abort());
      await page.goto(`/${locale}/concepts/route-sales/`);
      await page.locator('[data-check=path-of-the-goods] > .check-answers button').first().click();
      await expect(page.locator('[data-check=path-of-the-goods] details')).toHaveAttribute('open', '');
      faults.length = 0;
    });

    test('cards: graded, taken back, put aside; a reload keeps all of it, and they come back another day', async ({ page }) => {
      await openPractice(page, locale, ['meaning'], { fresh: '5' });
      await expect(page.locator('.practice-counts')).toContainText(fill(t['practice.fresh_other'], { count: 5 }));
      await page.locator('.practice-start').click();
      await expect(question(page)).toBeFocused();
      const first = await question(page).textContent();
      await page.keyboard.press('Space');
      await expect(page.locator('.practice-answer')).toBeFocused();
      await expect(page.locator('.practice-grades button')).toHaveCount(4);
      await page.keyboard.press('4');
      await expect(question(page)).not.toHaveText(first ?? '');
      await expect(page.locator('.practice-count')).toHaveText(fill(t['practice.progress'], { done: 1, left: 4 }));
      const graded = (await records(page)).filter(({ key }) => key.startsWith('card:'));
      expect(graded.length).toBe(1);
      expect((await records(page)).filter(({ key, value }) => key.startsWith('review:') && value).length).toBe(1);

      // Taken back, the card is new again and is asked again.
      await page.keyboard.press('z');
      await expect(question(page)).toHaveText(first ?? '');
      await expect.poll(() => record(page, graded[0]?.key ?? '')).toBeNull();
      expect((await records(page)).filter(({ key, value }) => key.startsWith('review:') && value).length).toBe(0);
      await page.keyboard.press('Enter');
      await page.locator('[data-grade="4"]').click();
      await expect(page.locator('.practice-count')).toHaveText(fill(t['practice.progress'], { done: 1, left: 4 }));

      // Put aside, another takes its place.
      const unwanted = await question(page).textContent();
      await page.getByRole('button', { name: t['practice.aside'] }).click();
      await expect(question(page)).not.toHaveText(unwanted ?? '');
      await page.reload();
      await expect(page.locator('.practice-counts')).toContainText(fill(t['practice.fresh_other'], { count: 4 }));
      await expect(page.locator('.practice-aside > summary')).toHaveText(fill(t['practice.asideList_other'], { count: 1 }));
      await page.locator('.practice-aside > summary').click();
      await page.locator('.practice-aside li button').click();
      await expect(page.locator('.practice-aside')).toBeHidden();

      await page.locator('.practice-start').click();
      for (let turn = 0; turn < 4; turn++) {
        await expect(page.locator('.practice-count')).toHaveText(fill(t['practice.progress'], { done: turn, left: 4 - turn }));
        await page.keyboard.press('Space');
        await page.keyboard.press('4');
      }
      await expect(page.locator('.practice-done')).toHaveText(t['practice.done']);
      await expect(page.locator('#today')).toBeFocused();
      await expect(page.locator('.practice-today')).toContainText(new Intl.RelativeTimeFormat(locales[locale].tag, { numeric: 'auto' }).format(8, 'day').replace(/(?<=\d)\s(?=\p{Script=Han})/u, ''));
      await expect(page.locator('.practice-start')).toHaveCount(0);
      // The plot tells the same in words and as a table.
      await expect(page.locator('.plot').first()).toHaveAttribute('aria-label', new RegExp(t['practice.forecast']));
      await page.locator('.practice-statistics summary').first().click();
      await expect(page.locator('.practice-statistics tbody tr').nth(8).locator('td')).toHaveText('5');
      await axe(page);

      await page.clock.setSystemTime(new Date(morning.getTime() + day));
      await page.reload();
      await expect(page.locator('.practice-counts')).toContainText(fill(t['practice.due_other'], { count: 0 }));
      await expect(page.locator('.practice-counts')).toContainText(fill(t['practice.fresh_other'], { count: 5 }));
      await page.clock.setSystemTime(new Date(morning.getTime() + 8 * day));
      await page.reload();
      await expect(page.locator('.practice-counts')).toContainText(fill(t['practice.due_other'], { count: 5 }));
      await page.locator('.practice-start').click();
      await page.keyboard.press('Space');
      await page.keyboard.press('1');
      await expect(page.locator('.practice-count')).toHaveText(fill(t['practice.progress'], { done: 1, left: 10 }));
      await page.getByRole('button', { name: t['practice.end'] }).click();
      await expect(page.locator('.practice-statistics')).toContainText(t['practice.retention']);
    });

    test('the first new cards are of what was stamped', async ({ page }) => {
      await page.clock.install({ time: morning });
      await page.goto(`/${locale}/concepts/after-sales-service/`);
      await page.locator('.stamping button').click();
      await expect(page.locator('.stamping .pressed')).toBeVisible();
      await page.goto(`/${locale}/practice/`);
      await page.locator('.practice-settings > summary').click();
      for (const box of await page.locator('input[name=kind]').all()) if (await box.isVisible()) await box.setChecked((await box.inputValue()) === 'check');
      await expect(page.locator('.practice-saved')).toHaveText(t['practice.saved']);
      await page.locator('.practice-start').click();
      await page.locator('.practice-choices button').first().click();
      await expect(page.locator('.practice-read a')).toHaveAttribute('href', new RegExp(`^/${locale}/concepts/after-sales-service/`));
    });

    test('words of another language are typed, in whatever way they are written', async ({ page }) => {
      await openPractice(page, locale, ['there'], { other, fresh: '5', typing: true });
      const [own, theirs] = await Promise.all([locale, other].map(async (code) => (await (await page.request.get(`/data/${code}/deck.json`)).json()) as DeckFile));
      await page.locator('.practice-start').click();
      const field = page.locator('#practice-typed');
      await expect(field).toBeFocused();
      await expect(field).toHaveAttribute('lang', locales[other].tag);
      const asked = async (): Promise<DeckFile['words'][number]> => {
        const label = await page.locator('.practice-word > span').first().evaluate((node) => node.firstChild?.textContent ?? '');
        const word = own?.words.find((one) => one.label === label);
        const found = theirs?.words.find(({ id }) => id === word?.id);
        if (!found) throw new Error(`No word ${label}`);
        return found;
      };
      const word = await asked();
      await field.fill(` ${(word.reading ?? word.label).normalize('NFD')} 。`);
      await field.press('Enter');
      await expect(page.locator('.practice-verdict')).toHaveText(t['practice.right']);
      await expect(page.locator('.suggested')).toHaveAttribute('data-grade', '3');
      await page.keyboard.press('4');
      await expect(field).toBeFocused();
      await field.fill('zzzz');
      await field.press('Enter');
      await expect(page.locator('.practice-verdict')).toHaveText(t['practice.wrong']);
      await expect(page.locator('.suggested')).toHaveAttribute('data-grade', '1');
      await axe(page);
      const keys = (await records(page)).map(({ key }) => key).filter((key) => key.startsWith('card:'));
      expect(keys).toEqual([`card:term:${word.id}/${locale}/${other}`]);
      // The other direction is another card, the same one that a reader of that language has.
      await page.getByRole('button', { name: t['practice.end'] }).click();
      await page.goto(`/${other}/practice/`);
      await expect(page.locator('.practice-counts, .practice-today p').first()).toBeVisible();
      await page.locator('.practice-settings > summary').click();
      await page.locator('select[name=other]').selectOption(locale);
      await page.locator('input[value=there]').uncheck();
      await page.locator('input[value=back]').check();
      await page.locator('select[name=new]').selectOption('50');
      await page.locator('.practice-start').click();
      await expect(page.locator('.practice-word > span').first()).toHaveAttribute('lang', locales[locale].tag);
      await expect(page.locator('.practice-face')).not.toContainText(word.label);
    });

    test('a self-check and a pair of entries are chosen by number or button', async ({ page }) => {
      await openPractice(page, locale, ['contrast'], { fresh: '5' });
      await page.locator('.practice-start').click();
      const sides = page.locator('.practice-choices.contrast button');
      await expect(sides).toHaveCount(2);
      for (const side of await sides.all()) await expect(side).toHaveAttribute('data-line', /^[RBMSE]$/);
      await page.keyboard.press('1');
      await expect(page.locator('.practice-choices .right')).toHaveCount(1);
      const wrong = await page.locator('.practice-choices .wrong').count();
      await expect(page.locator('.practice-grades button')).toHaveCount(wrong ? 1 : 3);
      await axe(page);
      await page.keyboard.press('Enter');
      await expect(sides.first()).toBeEnabled();
    });

    test('where storage is refused it says so, and practises all the same', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: { open: () => { throw new DOMException('refused', 'SecurityError'); } } }));
      await page.goto(`/${locale}/practice/`);
      await expect(page.locator('.practice-storage')).toHaveText(t['practice.notKept']);
      await page.locator('.practice-start').click();
      await expect(session(page)).toBeVisible();
      await page.getByRole('button', { name: t['practice.end'] }).click();
      await expect(page.locator('.practice-start')).toBeVisible();
    });

    test('cards that do not load are asked for again', async ({ page, faults }) => {
      let fail = true;
      await page.route(/\/deck\.json/, (route) => (fail ? route.abort() : route.continue()));
      await page.goto(`/${locale}/practice/`);
      await expect(page.locator('.practice-status')).toContainText(t['practice.failed']);
      fail = false;
      faults.length = 0;
      await page.getByRole('button', { name: t['search.retry'] }).click();
      await expect(page.locator('.practice-start')).toBeVisible();
    });

    test.describe('in the dark, at 320 px', () => {
      test.use({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });
      test('a card and its answer fit, and axe finds nothing', async ({ page }) => {
        await openPractice(page, locale, ['term', 'check'], { fresh: '5' });
        await page.locator('.practice-start').click();
        for (let turn = 0; turn < 2; turn++) {
          await axe(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
          const choice = page.locator('.practice-choices button').first();
          await ((await choice.count()) ? choice : page.locator('.practice-reveal')).click();
          await expect(page.locator('.practice-grades button').first()).toBeInViewport();
          for (const button of await page.locator('.practice-grades button').all()) expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(44);
          await axe(page);
          await page.locator('.practice-grades button').last().click();
        }
      });
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      test('self-checks are questions with answers folded; the practice says what it needs', async ({ page }) => {
        await page.goto(`/${locale}/concepts/route-sales/`);
        const check = page.locator('[data-check=path-of-the-goods]');
        await expect(check.locator('button').first()).toBeDisabled();
        await check.locator('summary').click();
        await expect(check.locator('details .right')).toBeVisible();
        await expect(check.locator('.check-told')).toBeVisible();
        await page.goto(`/${locale}/practice/`);
        await expect(page.locator('noscript .practice-note, .practice-note').first()).toBeVisible();
      });
    });
  });
}

test('a card whose term has another id now goes on where it was', async ({ page }) => {
  await page.route('**/ja/practice/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/&quot;renamed&quot;:.*?,&quot;languages&quot;/, '&quot;renamed&quot;:{&quot;entries&quot;:{},&quot;words&quot;:{&quot;old-id&quot;:&quot;sales&quot;},&quot;rides&quot;:{}},&quot;languages&quot;');
    expect(html).toContain('old-id');
    await route.fulfill({ response, body: html });
  });
  await openPractice(page, 'ja', ['meaning'], { fresh: '0' });
  // What an earlier release of the site has written.
  const at = morning.getTime() - 9 * day;
  await page.evaluate(
    ([due, last]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('sales-route-map:study');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          transaction.objectStore('records').put({ key: 'card:term:old-id/ja/meaning', at: last, value: { due, stability: 8.2956, difficulty: 1, scheduled_days: 8, learning_steps: 0, reps: 1, lapses: 0, state: 2, last_review: last } });
          transaction.objectStore('records').put({ key: `review:term:old-id/ja/meaning@${String(last)}`, at: last, value: { grade: 4, state: 0 } });
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [at + 8 * day, at] as const,
  );
  await page.reload();
  await page.locator('.practice-start').click();
  await page.keyboard.press('Space');
  await page.keyboard.press('3');
  await expect.poll(() => record(page, 'card:term:sales/ja/meaning')).toMatchObject({ reps: 2, state: 2 });
});

test('a second language stays chosen where it is the page’s own', async ({ page }) => {
  await openPractice(page, 'ja', ['there', 'back'], { other: 'ko' });
  await page.goto('/ko/practice/');
  await page.locator('.practice-settings > summary').click();
  await expect(page.locator('select[name=other]')).toHaveValue('');
  await expect(page.locator('[data-kind=there]')).toBeHidden();
  await page.locator('select[name=new]').selectOption('20');
  await expect(page.locator('.practice-saved')).toHaveText(localeMessages('ko')['practice.saved']);
  await page.goto('/ja/practice/');
  await page.locator('.practice-settings > summary').click();
  await expect(page.locator('select[name=other]')).toHaveValue('ko');
  await expect(page.locator('select[name=new]')).toHaveValue('20');
  // Chosen there, another takes its place, and none does.
  await page.goto('/ko/practice/');
  await page.locator('.practice-settings > summary').click();
  await page.locator('select[name=other]').selectOption('ms');
  await expect(page.locator('[data-kind=there]')).toBeVisible();
  await page.locator('select[name=other]').selectOption('');
  await expect(page.locator('[data-kind=there]')).toBeHidden();
  await expect.poll(async () => (await record(page, 'setting:practice'))?.['other']).toBeNull();
});

for (const locale of ['ja', 'ms'] as const) {
  const t = localeMessages(locale);
  test(`what was done can be taken back until all is deleted, or the card is answered elsewhere: ${locale}`, async ({ context, page }) => {
    await openPractice(page, locale, ['meaning']);
    await page.locator('.practice-start').click();
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
    await expect(page.locator('.practice-count')).toHaveText(fill(t['practice.progress'], { done: 1, left: 4 }));
    const undo = page.locator('.practice-tools button').first();
    await expect(undo).toBeEnabled();
    const book = await context.newPage();
    await book.goto(new URL(`/${locale}/me/`, page.url()).href);
    await book.locator('.ready [data-do=delete]').click();
    await book.locator('[data-do=delete-now]').click();
    await expect(book.locator('.study-said')).toHaveText(localeMessages(locale)['study.deleted']);
    await expect(undo).toBeDisabled();
    await page.locator('.practice-question').focus();
    await page.keyboard.press('z');
    await page.waitForTimeout(300);
    expect(await records(page)).toEqual([]);
    await expect(question(page)).toBeFocused();
    // What is done after that can be taken back, one after the other.
    for (let turn = 0; turn < 2; turn++) {
      await page.keyboard.press('Space');
      await expect(page.locator('.practice-answer')).toBeFocused();
      await page.keyboard.press('4');
      await expect(question(page)).toBeFocused();
    }
    await expect.poll(async () => (await records(page)).filter(({ value }) => value).length).toBe(4);
    for (const left of [2, 0]) {
      await page.keyboard.press('z');
      await expect.poll(async () => (await records(page)).filter(({ value }) => value).length).toBe(left);
      await expect(question(page)).toBeFocused();
    }
    await expect(undo).toBeDisabled();
    await book.close();
  });

  test(`the focus stays where the reader is: ${locale}`, async ({ page, faults }) => {
    test.slow();
    const held = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    const again = async (): Promise<void> => {
      const old = await page.locator('.practice-today > div > :first-child').elementHandle();
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await page.waitForFunction((element) => !element?.isConnected, old);
    };
    await openPractice(page, locale, ['meaning'], { fresh: '5' });
    await page.locator('.practice-start').focus();
    await again();
    await expect(page.locator('.practice-start')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question(page)).toBeFocused();
    // The undo of the session, pressed as a button.
    await page.keyboard.press('Space');
    await page.keyboard.press('4');
    await expect(question(page)).toBeFocused();
    await page.locator('.practice-tools button').first().press('Enter');
    await expect(question(page)).toBeFocused();
    await page.getByRole('button', { name: t['practice.aside'] }).press('Enter');
    await expect(question(page)).toBeFocused();
    for (let turn = 0; turn < 5 && (await question(page).isVisible()); turn++) {
      await page.keyboard.press('Space');
      await page.keyboard.press('4');
      await expect(page.locator('.practice-question, #today').and(page.locator(':focus'))).toBeVisible();
    }
    await expect(page.locator('#today')).toBeFocused();
    // The undo after the last card; the list of cards put aside; the plots.
    await page.locator('.practice-undo').focus();
    await again();
    await expect(page.locator('.practice-undo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(question(page)).toBeFocused();
    await page.getByRole('button', { name: t['practice.end'] }).press('Enter');
    await expect(page.locator('#today')).toBeFocused();
    const table = page.locator('.practice-statistics summary').first();
    await table.press('Enter');
    const name = await held();
    await again();
    await expect(table).toBeFocused();
    expect(await held()).toBe(name);
    await expect(page.locator('.practice-statistics table').first(), 'what was unfolded stays so').toBeVisible();
    await page.locator('.practice-aside > summary').press('Enter');
    await page.locator('.practice-aside li button').focus();
    await again();
    await expect(page.locator('.practice-aside li button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#today')).toBeFocused();
    // Files that come at the second try.
    await page.route('**/deck.json', (route) => route.abort());
    await page.reload();
    const first = await page.locator('.practice-status button').elementHandle();
    await first?.press('Enter');
    await page.waitForFunction((button) => !button?.isConnected, first);
    await expect(page.locator('.practice-status button')).toBeFocused();
    await page.unroute('**/deck.json');
    await page.locator('.practice-status button').press('Enter');
    await expect(page.locator('#today')).toBeFocused();
    faults.length = 0;
  });
}

test('beside another language, only the page’s own self-checks have buttons', async ({ page }) => {
  await page.goto('/ja/concepts/route-sales/?with=ko');
  const beside = page.locator('.checks.beside-part');
  await expect(beside).toBeVisible();
  await expect(beside.locator('button')).toHaveCount(1);
  await expect(beside.locator('.check-answers').first().locator('li').first()).not.toBeEmpty();
  await page.locator('.checks[data-pair] .check-answers button').first().click();
  await expect(page.locator('.checks[data-pair] .check-status').first()).not.toBeEmpty();
});

test('on paper the practice is its plots with what they tell, and nothing to press', async ({ page }) => {
  await openPractice(page, 'ko', ['meaning'], { fresh: '5' });
  await page.locator('.practice-start').click();
  await page.keyboard.press('Space');
  await page.keyboard.press('4');
  await page.getByRole('button', { name: localeMessages('ko')['practice.end'] }).click();
  await page.emulateMedia({ media: 'print' });
  const plot = page.locator('.plot').first();
  await expect(plot).toBeVisible();
  await expect(page.locator('figcaption').first()).toBeVisible();
  await expect(plot.locator('rect')).toHaveCount(1);
  const { width, height } = (await plot.locator('rect').boundingBox()) ?? { width: 0, height: 0 };
  expect(Math.min(width, height)).toBeGreaterThan(5);
  // Drawn in ink, whether or not the printer is asked for backgrounds.
  const [fill, adjust, paper] = await plot.locator('rect').evaluate((bar) => [getComputedStyle(bar).fill, getComputedStyle(bar).printColorAdjust, getComputedStyle(document.body).backgroundColor]);
  expect(fill).toMatch(/^rgb\(/);
  expect(fill).not.toBe(paper);
  expect(fill).not.toBe('rgb(255, 255, 255)');
  expect(adjust).toBe('exact');
  for (const control of ['.practice-session', '.practice-settings', '.practice-span', '.practice-start']) await expect(page.locator(control), control).toBeHidden();
});

test('on paper a self-check is a question with its answers', async ({ page }) => {
  await page.goto('/ko/concepts/route-sales/');
  await page.emulateMedia({ media: 'print' });
  const answer = page.locator('[data-check] > .check-answers button').first();
  await expect(answer).toBeVisible();
  expect(await answer.evaluate((node) => getComputedStyle(node).borderTopWidth)).toBe('0px');
  await expect(page.locator('[data-check] > details').first()).toBeHidden();
});
