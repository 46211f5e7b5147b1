import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { lessonHash } from '../../src/lesson/lesson-address.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { CatalogueFile } from '../../src/wire/catalogue-file.ts';
import { expect, localeCodes, localeMessages, locales, site, test } from '../support/site.ts';

const catalogue = JSON.parse(readFileSync('dist/data/ja/catalogue.json', 'utf8')) as CatalogueFile;
const hashOf = (lesson: Lesson): string => lessonHash(lesson, catalogue.entries);
const idOf = (code: string): string => catalogue.entries.find((entry) => entry.code === code)?.id ?? code;

const sample: Lesson = {
  title: 'Minggu 1 週間 😀',
  date: '2026-11-22',
  notes: 'Satu\nDua',
  steps: [{ entry: idOf('E06') }, { entry: idOf('R02'), section: 'what-it-is', minutes: 7, notes: 'Tanya dahulu' }, { entry: idOf('B01') }],
};
const sampleHash = hashOf(sample);
const hundred: Lesson = { title: '100', steps: Array.from({ length: 100 }, (_, index) => ({ entry: catalogue.entries[(index * 7) % catalogue.entries.length]?.id ?? '', notes: `note ${index}` })) };

const rows = (page: Page) => page.locator('.lesson-steps > li');
const codes = async (page: Page): Promise<string[]> => (await page.locator('.lesson-steps > li .code > [aria-hidden]').allTextContents()).map((code) => code.trim());
const filled = (text: string, values: Readonly<Record<string, string | number>>): string => text.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => String(values[name]));
const ready = async (page: Page): Promise<void> => expect(page.locator('#lesson-filter:visible, .lesson-shown > *:visible').first()).toBeVisible({ timeout: 20_000 });
/** Adds an entry by its code, found through the filter. */
async function add(page: Page, code: string): Promise<void> {
  await page.locator('#lesson-filter').fill(code);
  await page.locator(`.pick-results [data-entry="${idOf(code)}"] > div > .pick-add`).click();
}

for (const [locale, other] of [['ja', 'ms'], ['ms', 'zh-hans']] as const) {
  const texts = localeMessages(locale);

  test.describe(locale, () => {
    test('a lesson is put together with the mouse, and its address holds it', async ({ page }) => {
      await page.goto(`/${locale}/lesson/`);
      await ready(page);
      await expect(page.locator('.lesson-edit .lesson-empty')).toHaveText(texts['lesson.empty']);
      await page.locator('.pick-lines details[data-line=R] > summary').click();
      await page.locator('.pick-lines [data-entry="route-sales"] > div > .pick-add').click();
      await add(page, 'E06');
      await page.locator('#lesson-filter').fill('B01');
      const found = page.locator(`.pick-results [data-entry="${idOf('B01')}"]`);
      await found.locator('.pick-sections summary').click();
      await found.locator('.pick-sections .pick-add').first().click();
      await expect(rows(page)).toHaveCount(3);
      expect(await codes(page)).toEqual([catalogue.entries.find(({ id }) => id === 'route-sales')?.code, 'E06', 'B01']);
      // What the lesson has is marked, in each list, until it is taken out.
      const taken = page.locator('.pick-taken:visible');
      await expect(taken).toHaveText([texts['lesson.taken']]);
      await expect(found.locator('.pick-sections li').first()).toContainText(texts['lesson.taken']);
      await expect(found.locator('.pick-sections .pick-add').first()).toHaveAccessibleDescription(texts['lesson.taken']);
      await expect(found.locator('.pick-sections .pick-add').nth(1)).toHaveAccessibleDescription('');
      await rows(page).nth(2).locator('[data-act=remove]').click();
      await expect(taken).toHaveCount(0);
      await page.locator('.lesson-notice').getByRole('button', { name: texts['lesson.undo'] }).click();
      await expect(taken).toHaveCount(1);
      await page.locator('#lesson-filter').fill('');
      await expect(taken).toHaveCount(1);
      await expect(page.locator('.pick-lines [data-entry="route-sales"] .pick-taken').first()).toBeVisible();
      await expect(rows(page).nth(2).locator('select')).toHaveValue(catalogue.entries.find(({ code }) => code === 'B01')?.sections[0]?.id ?? '');
      await page.locator('#lesson-title').fill('新人の一日目');
      await page.locator('#lesson-date').fill('2026-12-01');
      await rows(page).nth(1).locator('input[type=number]').fill('12');
      const expected = hashOf({ title: '新人の一日目', date: '2026-12-01', steps: [{ entry: 'route-sales' }, { entry: idOf('E06'), minutes: 12 }, { entry: idOf('B01'), section: catalogue.entries.find(({ code }) => code === 'B01')?.sections[0]?.id }] });
      await expect(page).toHaveURL(`${site}/${locale}/lesson/#${expected}`);
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address);
      await ready(page);
      await expect(page.locator('#lesson-title')).toHaveValue('新人の一日目');
      await expect(page.locator('#lesson-date')).toHaveValue('2026-12-01');
      await expect(rows(page).nth(1).locator('input[type=number]')).toHaveValue('12');
      await expect(page.locator('.lesson-faults')).toBeHidden();
    });

    test('a lesson is put together by keyboard alone, moves are announced and the focus stays', async ({ page }) => {
      await page.goto(`/${locale}/lesson/`);
      await ready(page);
      await page.locator('#lesson-filter').focus();
      for (const code of ['E06', 'R02', 'B01']) {
        await page.keyboard.press('Control+A');
        await page.keyboard.type(code);
        await expect(page.locator('.pick-results > li').first().locator('.code')).toContainText(code.slice(1));
        await page.keyboard.press('Enter');
        await page.keyboard.press('Enter');
        await page.locator('#lesson-filter').focus();
      }
      expect(await codes(page)).toEqual(['E06', 'R02', 'B01']);
      const up = rows(page).nth(2).locator('[data-act=up]');
      const name = await rows(page).nth(2).locator('.step-title').textContent();
      await up.focus();
      await page.keyboard.press('Enter');
      expect(await codes(page)).toEqual(['E06', 'B01', 'R02']);
      await expect(rows(page).nth(1).locator('[data-act=up]')).toBeFocused();
      await expect(page.locator('main > [role=status]')).toHaveText(filled(texts['lesson.moved'], { name: `B01 ${name}`, place: 2, total: 3 }));
      await page.keyboard.press('Alt+ArrowUp');
      await page.keyboard.press('Alt+ArrowUp');
      expect(await codes(page)).toEqual(['B01', 'E06', 'R02']);
      await expect(page.locator('main > [role=status]')).toHaveText(texts['lesson.atEnd']);
      await expect(rows(page).nth(0).locator('[data-act=up]')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await codes(page)).toEqual(['E06', 'R02']);
      await expect(rows(page).nth(0).locator('[data-act=remove]')).toBeFocused();
      await page.keyboard.press('Control+z');
      expect(await codes(page)).toEqual(['B01', 'E06', 'R02']);
      await page.keyboard.press('Control+z');
      expect(await codes(page)).toEqual(['E06', 'B01', 'R02']);
    });

    test('what is removed can be taken back', async ({ page }) => {
      await page.goto(`/${locale}/lesson/#${sampleHash}`);
      await rows(page).nth(1).locator('[data-act=remove]').click();
      await expect(rows(page)).toHaveCount(2);
      await page.locator('.lesson-notice').getByRole('button', { name: texts['lesson.undo'] }).click();
      await expect(rows(page)).toHaveCount(3);
      await expect(rows(page).nth(1).locator('textarea')).toHaveValue('Tanya dahulu');
      await expect(page).toHaveURL(new RegExp(`#${sampleHash.replaceAll('.', String.raw`\.`)}$`));
    });

    test('steps are dragged with the mouse', async ({ page }) => {
      // All three rows are on the screen: the list is not scrolled under the pointer.
      await page.setViewportSize({ width: 1280, height: 1400 });
      await page.goto(`/${locale}/lesson/#${sampleHash}`);
      await expect(rows(page)).toHaveCount(3);
      await page.waitForLoadState('networkidle');
      await rows(page).nth(2).scrollIntoViewIfNeeded();
      const from = await rows(page).nth(2).locator('.step-grip').boundingBox();
      const to = await rows(page).nth(0).boundingBox();
      if (!from || !to) throw new Error('no rows');
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      // The list looks where the pointer is some twenty times a second, and moves rows as it passes: a hand takes its time.
      for (let part = 1; part <= 12; part++) {
        await page.mouse.move(from.x + 3 * part, from.y + ((to.y + 4 - from.y) * part) / 12);
        await page.waitForTimeout(60);
      }
      await page.mouse.up();
      await expect.poll(() => codes(page)).toEqual(['B01', 'E06', 'R02']);
      await expect(page).toHaveURL(new RegExp(`#${hashOf({ ...sample, steps: [sample.steps[2], sample.steps[0], sample.steps[1]].flatMap((step) => step ?? []) }).replaceAll('.', String.raw`\.`)}$`));
      await expect(page.locator('main > [role=status]')).toContainText('B01');
    });

    test('reloading and switching the language keep lesson and view', async ({ page }) => {
      await page.goto(`/${locale}/lesson/?view=read&at=2#${sampleHash}`);
      await expect(page.locator('.lesson-step-title')).toBeVisible();
      await expect(page.locator('.lesson-text')).toContainText(/\S{2}/);
      await page.reload();
      await expect(page.locator('.lesson-told')).toHaveText('Tanya dahulu');
      await page.locator('.languages summary').click();
      await page.locator(`.languages a[data-locale=${other}]`).click();
      await expect(page).toHaveURL(`${site}/${other}/lesson/?view=read&at=2#${sampleHash}`);
      await expect(page.locator('.lesson-told')).toHaveText('Tanya dahulu');
      await expect(page.locator('html')).toHaveAttribute('lang', locales[other].tag);
      // At once after a change, too.
      await page.goto(`/${locale}/lesson/#${sampleHash}`);
      await page.locator('.languages summary').click();
      await page.evaluate((code) => {
        const title = document.querySelector<HTMLInputElement>('#lesson-title');
        if (!title) return;
        title.value = 'changed';
        title.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector<HTMLElement>(`.languages a[data-locale=${code}]`)?.click();
      }, other);
      await expect(page).toHaveURL(new RegExp(`/${other}/lesson/#1`));
      await expect(page.locator('#lesson-title')).toHaveValue('changed');
    });

    test('the language-free link opens the lesson for reading, in the visitor’s language', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/${locale}/lesson/#${sampleHash}`);
      await page.getByRole('button', { name: texts['lesson.copy'] }).click();
      await expect(page.locator('.lesson-notice')).toContainText(texts['lesson.copied']);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).toBe(`${site}/go/lesson/?view=read#${sampleHash}`);
      await page.evaluate((code) => localStorage.setItem('sales-route-map:locale', code), other);
      await page.goto('about:blank');
      await page.goto(link);
      await expect(page).toHaveURL(`${site}/${other}/lesson/?view=read#${sampleHash}`);
      await expect(page.locator('h1')).toHaveText(sample.title);
      await expect(page.locator('.lesson-stops > li')).toHaveCount(3);
    });

    test('a damaged, cut, newer or foreign link says so and shows what can be read', async ({ page }) => {
      const long = hashOf({ title: 'T', steps: hundred.steps.slice(0, 40) });
      const faults = page.locator('.lesson-faults');
      const open = async (hash: string): Promise<void> => {
        await page.goto('about:blank');
        await page.goto(`/${locale}/lesson/#${hash}`);
        await ready(page);
      };
      await open(long.slice(0, long.length * 0.8));
      const cut = await rows(page).count();
      expect(cut).toBeGreaterThan(5);
      expect(cut).toBeLessThan(40);
      await expect(faults).toContainText(filled(texts['lesson.faultCut_other'], { count: cut }));
      await open(`${long.slice(0, -60)}${long.at(-60) === 'A' ? 'B' : 'A'}${long.slice(-59)}`);
      await expect(faults).toContainText(filled(texts['lesson.faultDamaged_other'], { count: await rows(page).count() }));
      expect(await rows(page).count()).toBeGreaterThan(5);
      await open('2.abc.def');
      await expect(faults).toContainText(texts['lesson.faultNewer']);
      await open('content');
      await expect(faults).toContainText(texts['lesson.faultNoLesson']);
      await open(hashOf({ title: 'T', steps: [{ entry: 'Z99' }, { entry: idOf('E06'), section: 'gone' }] }));
      await expect(faults.locator('li')).toHaveText([filled(texts['lesson.faultEntry'], { step: 1, name: 'Z99' }), filled(texts['lesson.faultSection'], { step: 2, name: 'E06' })]);
      await expect(rows(page)).toHaveCount(2);
      // A change mends the link.
      await page.locator('#lesson-title').fill('mended');
      await expect(faults).toBeHidden();
      await open('');
      await expect(faults).toBeHidden();
    });

    test('news that ask nothing go by themselves, unless a reader is at them', async ({ page }) => {
      await page.clock.install();
      await page.goto(`/${locale}/lesson/#${sampleHash}`);
      await ready(page);
      await page.locator('#lesson-title').fill('x');
      await page.clock.runFor(1000);
      const notice = page.locator('.lesson-notice');
      const open = async (): Promise<void> => {
        await page.getByRole('button', { name: 'x', exact: true }).click();
        await expect(notice).toContainText(filled(texts['lesson.opened'], { name: 'x' }));
      };
      await open();
      await notice.getByRole('button').focus();
      await page.clock.runFor(20_000);
      await expect(notice).toBeVisible();
      await page.locator('#lesson-title').focus();
      await page.clock.runFor(9000);
      await expect(notice).toBeHidden();
      // What can be taken back stays.
      await rows(page).first().locator('[data-act=remove]').click();
      await page.clock.runFor(20_000);
      await expect(notice.getByRole('button', { name: texts['lesson.undo'] })).toBeVisible();
    });

    test('drafts are kept, opened, renamed and deleted, and what is damaged is left alone', async ({ page }) => {
      await page.goto(`/${locale}/lesson/`);
      await page.evaluate(() => localStorage.setItem('sales-route-map:lesson:bad', '{"version":1,"at":1,"hash":"1.AAAA.bad"}'));
      await page.reload();
      await ready(page);
      const drafts = page.locator('.lesson-drafts > li:not(.damaged)');
      await expect(page.locator('.lesson-drafts .damaged')).toContainText(texts['lesson.draftDamaged']);
      await add(page, 'E06');
      await page.locator('#lesson-title').fill('first');
      await expect(drafts.locator('.draft-open')).toHaveText(['first']);
      await page.getByRole('button', { name: texts['lesson.fresh'] }).click();
      await expect(rows(page)).toHaveCount(0);
      await expect(page.locator('#lesson-filter')).toBeFocused();
      await page.locator('#lesson-title').fill('second');
      await expect(drafts).toHaveCount(2);
      // Back leads to the lesson before.
      await page.goBack();
      await expect(page.locator('#lesson-title')).toHaveValue('first');
      await page.goForward();
      await expect(page.locator('#lesson-title')).toHaveValue('second');
      await page.getByRole('button', { name: 'first', exact: true }).click();
      await expect(page.locator('#lesson-title')).toHaveValue('first');
      await expect(rows(page)).toHaveCount(1);
      await page.getByRole('button', { name: filled(texts['lesson.rename'], { name: 'second' }) }).click();
      await page.keyboard.type('renamed');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'renamed', exact: true })).toBeVisible();
      // The focus stays with the draft, which now comes first; also with the one that is open.
      const pencil = (name: string) => page.getByRole('button', { name: filled(texts['lesson.rename'], { name }) });
      await expect(pencil('renamed')).toBeFocused();
      await pencil('first').press('Enter');
      await page.keyboard.type('still first');
      await page.keyboard.press('Enter');
      await expect(page.locator('#lesson-title')).toHaveValue('still first');
      await expect(pencil('still first')).toBeFocused();
      // Another tab stores something while a name is being written: it is not taken away.
      await pencil('renamed').press('Enter');
      await page.keyboard.type('twice ');
      await page.evaluate(() => dispatchEvent(new StorageEvent('storage')));
      await page.keyboard.type('renamed');
      await page.keyboard.press('Enter');
      await expect(pencil('twice renamed')).toBeFocused();
      await pencil('twice renamed').press('Enter');
      await page.keyboard.type('renamed');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: filled(texts['lesson.deleteDraft'], { name: 'renamed' }) }).click();
      await expect(drafts).toHaveCount(1);
      await page.locator('.lesson-notice').getByRole('button', { name: texts['lesson.undo'] }).click();
      await expect(drafts).toHaveCount(2);
      await page.reload();
      await expect(drafts).toHaveCount(2);
      expect(await page.evaluate(() => localStorage.getItem('sales-route-map:lesson:bad'))).toBe('{"version":1,"at":1,"hash":"1.AAAA.bad"}');
    });

    test('two tabs with the same draft lose nothing', async ({ page, context }) => {
      await page.goto(`/${locale}/lesson/`);
      await add(page, 'E06');
      await page.locator('#lesson-title').fill('shared');
      await expect(page.locator('.draft-open')).toHaveText(['shared']);
      const second = await context.newPage();
      await second.goto(page.url());
      await second.locator('#lesson-title').fill('from the second');
      await expect(second.locator('.draft-open')).toHaveText(['from the second']);
      await page.locator('#lesson-title').fill('from the first');
      await expect(page.locator('.draft-open')).toHaveText(['from the first', 'from the second']);
    });

    test('where nothing can be stored, it says so and the address still holds the lesson', async ({ page }) => {
      await page.addInitScript(() => Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } }));
      await page.goto(`/${locale}/lesson/`);
      await ready(page);
      await expect(page.getByText(texts['lesson.blocked'])).toBeVisible();
      await add(page, 'E06');
      await expect(page).toHaveURL(/#1\./);
      await page.reload();
      await expect(rows(page)).toHaveCount(1);
    });

    test('a full storage is told, too', async ({ page }) => {
      await page.goto(`/${locale}/lesson/`);
      await ready(page);
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await add(page, 'E06');
      await expect(page.getByText(texts['lesson.blocked'])).toBeVisible();
    });

    test('a catalogue that does not come is told and asked for again', async ({ page, faults }) => {
      await page.route('**/catalogue.json', (route) => route.abort());
      await page.goto(`/${locale}/lesson/#${sampleHash}`);
      await expect(page.getByRole('alert')).toHaveText(texts['lesson.failed']);
      await page.unroute('**/catalogue.json');
      await page.getByRole('button', { name: texts['search.retry'] }).click();
      await expect(rows(page)).toHaveCount(3);
      faults.length = 0;
    });

    test('what the filter shows stays where it is when more is found', async ({ page }) => {
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await page.route('**/names*', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(`/${locale}/lesson/`);
      await ready(page);
      const list = page.locator('.pick-results');
      const shown = (): Promise<(string | null)[]> => list.locator('> li').evaluateAll((items) => items.map((item) => item.getAttribute('data-entry')));
      await page.locator('#lesson-filter').fill('e');
      await expect(list).toBeVisible();
      const [before, place] = [await shown(), await list.boundingBox()];
      expect(before.length).toBeGreaterThan(3);
      answer();
      await expect(page.locator('.lesson-count')).not.toBeEmpty();
      expect((await shown()).slice(0, before.length)).toEqual(before);
      expect((await list.boundingBox())?.y).toBe(place?.y);
    });

    test('the filter understands every language, and says when nothing fits', async ({ page }) => {
      await page.goto(`/${locale}/lesson/`);
      await ready(page);
      for (const query of ['E10', 'after-sales service', 'アフターサービス', '售後服務', 'ｅ１０']) {
        await page.locator('#lesson-filter').fill(query);
        await expect(page.locator('.pick-results [data-entry=after-sales-service]'), query).toBeVisible();
      }
      await page.locator('#lesson-filter').fill('qqqzzz');
      await expect(page.locator('.lesson-count')).toHaveText(filled(texts['lesson.noneFound'], { query: 'qqqzzz' }));
      await page.locator('#lesson-filter').press('Escape');
      await expect(page.locator('.pick-lines')).toBeVisible();
    });

    test('beside a long list the lesson stays in sight, and shows what is added to it', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(`/${locale}/lesson/#${hashOf({ title: 'x', steps: hundred.steps.slice(0, 8) })}`);
      await expect(rows(page)).toHaveCount(8);
      await page.locator('.pick-lines > details').evaluateAll((lines: HTMLDetailsElement[]) => lines.forEach((line) => (line.open = true)));
      const last = page.locator('.pick-lines .pick-add').last();
      await last.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => scrollY);
      expect(before).toBeGreaterThan(720);
      await expect(page.locator('.lesson-parts')).toBeHidden();
      expect((await page.locator('.lesson-side').boundingBox())?.y).toBeLessThan(20);
      await last.click();
      const notice = await page.locator('.lesson-notice').boundingBox();
      const row = await rows(page).last().boundingBox();
      expect(row?.y).toBeGreaterThan(0);
      expect((row?.y ?? 720) + (row?.height ?? 720)).toBeLessThanOrEqual(notice?.y ?? 0);
      expect(await page.evaluate(() => scrollY)).toBe(before);
      // By keyboard, too: what has the focus is in sight.
      await rows(page).first().locator('[data-act=remove]').focus();
      await expect(rows(page).first().locator('[data-act=remove]')).toBeInViewport({ ratio: 1 });
    });

    test('on a telephone the steps and the link of a lesson that comes filled are a tap away, and nothing moves', async ({ page }) => {
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))).observe({ type: 'layout-shift', buffered: true });
      });
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${locale}/lesson/`);
      await ready(page);
      const bar = page.getByRole('navigation', { name: texts['lesson.parts'] });
      await expect(bar).toBeHidden();
      await add(page, 'E06');
      await expect(bar).toContainText(filled(texts['lesson.stepCount_other'], { count: 1 }));
      // Where news stand at the foot, they stand above it.
      const [notice, foot] = [await page.locator('.lesson-notice').boundingBox(), await bar.boundingBox()];
      expect((notice?.y ?? 740) + (notice?.height ?? 740)).toBeLessThanOrEqual(foot?.y ?? 0);
      for (const address of [`/${locale}/lesson/?ride=first-week`, `/${locale}/lesson/#${sampleHash}`]) {
        await page.goto('about:blank');
        await page.goto(address);
        await ready(page);
        await expect(bar).toBeInViewport({ ratio: 1 });
        for (const [name, heading] of [[texts['lesson.steps'], '#lesson-steps'], [texts['lesson.share'], '#lesson-share'], [texts['lesson.choose'], '#lesson-choose']] as const) {
          const button = bar.getByRole('button', { name });
          expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
          await button.click();
          await expect(page.locator(heading)).toBeFocused();
          await expect(page.locator(heading)).toBeInViewport({ ratio: 1 });
        }
        expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
      }
    });

    test('on paper the handout is as wide as the sheet, and rule, code and heading of a step stay with its text', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`/${locale}/lesson/?view=print&text=full#${sampleHash}`);
      await expect(page.locator('[data-text=loading]')).toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      const ends = await page.locator('main, .handout, .handout-steps > li, .handout .lesson-text, .handout .lesson-text > section').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
      expect(new Set(ends).size, String(ends)).toBe(1);
      // Only blocks keep what must not be parted; the code stands beside, out of the way of the text.
      for (const block of ['.handout-steps > li', '.handout-steps > li > div', '.handout .lesson-text', '.handout .lesson-text > section', '.handout .lesson-text ul:not([class])']) await expect(page.locator(block).first()).toHaveCSS('display', 'block');
      for (const head of ['h2', '.kind', '.lesson-told']) await expect(page.locator(`.handout-steps > li > div > ${head}`).first()).toHaveCSS('break-after', 'avoid');
      const [code, heading] = [await page.locator('.handout-steps .code').first().boundingBox(), await page.locator('.handout-steps h2').first().boundingBox()];
      expect((code?.x ?? 0) + (code?.width ?? 0)).toBeLessThan(heading?.x ?? 0);
    });

    test('a lesson is read step by step, and the progress stays', async ({ page }) => {
      await page.goto(`/${locale}/lesson/?view=read#${sampleHash}`);
      await expect(page.locator('.lesson-progress')).toContainText(filled(texts['lesson.progress'], { count: 0, total: 3 }));
      await page.getByRole('link', { name: texts['lesson.start'] }).click();
      await expect(page).toHaveURL(/view=read&at=1#/);
      await expect(page.locator('.lesson-step-title')).toBeFocused();
      await expect(page.locator('.lesson-reading .lesson-text h3').first()).toBeVisible();
      await page.locator('.lesson-way').last().getByRole('link', { name: texts['lesson.next'] }).click();
      await expect(page.locator('.lesson-way').first()).toContainText(filled(texts['lesson.stepOf'], { step: 2, total: 3 }));
      await expect(page.locator('.lesson-text > section')).toHaveCount(1);
      await page.goBack();
      await expect(page).toHaveURL(/at=1#/);
      await page.goto(`/${locale}/lesson/?view=read#${sampleHash}`);
      await expect(page.locator('.lesson-progress')).toContainText(filled(texts['lesson.progress'], { count: 1, total: 3 }));
      await expect(page.locator('.lesson-stops > li.done')).toHaveCount(1);
      await page.getByRole('link', { name: texts['lesson.goOn'] }).click();
      await expect(page).toHaveURL(/at=2#/);
    });

    test('a text that does not come is told, and asked for again', async ({ page, faults }) => {
      const part = `**/${locale}/concepts/${idOf('E06')}/`;
      await page.route(part, (route) => route.abort());
      await page.goto(`/${locale}/lesson/?view=read&at=1#${sampleHash}`);
      await expect(page.getByRole('alert').filter({ hasText: texts['lesson.partFailed'] })).toBeVisible();
      await page.unroute(part);
      await page.getByRole('button', { name: texts['search.retry'] }).click();
      await expect(page.locator('.lesson-text h3').first()).toBeVisible();
      faults.length = 0;
    });

    test('a lesson is presented by keyboard, a section a screen', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.goto(`/${locale}/lesson/?view=present#${sampleHash}`);
      const sections = catalogue.entries.find(({ code }) => code === 'E06')?.sections.length ?? 0;
      const others = catalogue.entries.find(({ code }) => code === 'B01')?.sections.length ?? 0;
      const total = 1 + (1 + sections) + 1 + (1 + others);
      const place = page.locator('.slide-place');
      await expect(place).toHaveText(`1 / ${total}`);
      await expect(page.locator('#slide-title')).toHaveText(sample.title);
      await page.keyboard.press('ArrowRight');
      await expect(place).toContainText(`2 / ${total}`);
      await expect(page.locator('.slide .code')).toContainText('06');
      await page.keyboard.press('ArrowRight');
      await expect(page.locator('.slide-body section')).toBeVisible();
      expect(await page.locator('.slide-body p').first().evaluate((node) => parseFloat(getComputedStyle(node).fontSize))).toBeGreaterThan(26);
      await expect(page.locator('#slide-title')).toBeFocused();
      await page.keyboard.press('End');
      await expect(place).toContainText(`${total} / ${total}`);
      await page.keyboard.press('Home');
      await expect(place).toContainText(`1 / ${total}`);
      await page.keyboard.press('Space');
      await expect(place).toContainText(`2 / ${total}`);
      await expect(page).toHaveURL(/view=present&at=2#/);
      await page.keyboard.press('f');
      await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
      await page.keyboard.press('f');
      await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
      // The language switches where one is.
      await page.locator('.languages summary').click();
      await page.locator(`.languages a[data-locale=${other}]`).click();
      await expect(page).toHaveURL(`${site}/${other}/lesson/?view=present&at=2#${sampleHash}`);
      await expect(place).toContainText(`2 / ${total}`);
      await page.keyboard.press('Escape');
      await expect(page).toHaveURL(`${site}/${other}/lesson/#${sampleHash}`);
      await expect(rows(page)).toHaveCount(3);
    });

    test('the handout has title, date, notes, steps and the code of its link, and prints them alone', async ({ page }) => {
      await page.goto(`/${locale}/lesson/?view=print#${sampleHash}`);
      await expect(page.locator('.handout-steps > li')).toHaveCount(3);
      await expect(page.locator('.handout')).toContainText(new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2026-11-22')));
      await expect(page.locator('.handout')).toContainText('Tanya dahulu');
      await expect(page.locator('.handout-qr svg path')).toHaveCount(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.handout-title')).toHaveText(sample.title);
      await expect(page.locator('.handout-title')).toBeVisible();
      for (const hidden of ['.site-header', '.lesson-views', '.handout-tools', 'h1']) await expect(page.locator(hidden).first()).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await page.locator('.handout-tools input').check();
      await expect(page.locator('.handout-steps .lesson-text > section').first()).toBeVisible();
      await expect(page).toHaveURL(/view=print&text=full#/);
    });

    test('the handout tells what an entry is about once for its sections that follow each other', async ({ page }) => {
      const sections = catalogue.entries.find(({ code }) => code === 'B01')?.sections.map(({ id }) => id) ?? [];
      const steps = [sections[0], sections[1], undefined].map((section) => ({ entry: idOf('B01'), section }));
      await page.goto(`/${locale}/lesson/?view=print#${hashOf({ title: 'x', steps: [...steps, { entry: idOf('E06') }, { entry: idOf('B01'), section: sections[0] }] })}`);
      const summaries = page.locator('.handout-steps > li > div > p:not(.kind)');
      await expect(page.locator('.handout-steps > li')).toHaveCount(5);
      await expect(summaries).toHaveCount(4);
      await expect(page.locator('.handout-steps > li').nth(1).locator('p:not(.kind)')).toHaveCount(0);
      expect(new Set(await summaries.allTextContents()).size).toBe(2);
    });

    test('a handout of sections alone has their texts and no summary, unless the reader turns them off', async ({ page }) => {
      const [one, another] = catalogue.entries.find(({ code }) => code === 'B01')?.sections.map(({ id }) => id) ?? [];
      const hash = hashOf({ title: 'x', steps: [{ entry: idOf('B01'), section: one }, { entry: idOf('B01'), section: another }, { entry: idOf('R02'), section: 'what-it-is' }] });
      await page.goto(`/${locale}/lesson/?view=print#${hash}`);
      const box = page.locator('.handout-tools input');
      await expect(box).toBeChecked();
      await expect(page.locator('.handout-steps .lesson-text > section')).toHaveCount(3);
      await expect(page.locator('.handout-steps > li > div > p:not(.kind)')).toHaveCount(0);
      await box.uncheck();
      await expect(page).toHaveURL(/view=print&text=none#/);
      await page.reload();
      await expect(box).not.toBeChecked();
      await expect(page.locator('.handout-steps > li')).toHaveCount(3);
      await expect(page.locator('.handout-steps .lesson-text')).toHaveCount(0);
    });

    test('a handout whose texts are not all there says so, on the screen and on paper', async ({ page, faults }) => {
      const part = (code: string): string => `**/${locale}/concepts/${idOf(code)}/`;
      let answer = (): void => undefined;
      const held = new Promise<void>((resolve) => (answer = resolve));
      await page.route(part('E06'), async (route) => {
        await held;
        await route.continue();
      });
      await page.route(part('B01'), (route) => route.abort());
      await page.goto(`/${locale}/lesson/?view=print&text=full#${sampleHash}`);
      const told = page.locator('.handout-missing');
      const print = page.getByRole('button', { name: texts['read.print'] });
      await expect(told).toHaveText(filled(texts['lesson.printLoading'], { count: 1 }));
      await expect(print).toBeDisabled();
      await page.emulateMedia({ media: 'print' });
      await expect(told).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      answer();
      await expect(told).toHaveText(filled(texts['lesson.printFailed'], { count: 1 }));
      await expect(print).toBeEnabled();
      await page.unroute(part('B01'));
      await page.getByRole('button', { name: texts['search.retry'] }).click();
      await expect(told).toBeHidden();
      await expect(page.locator('.handout-steps .lesson-fault')).toHaveCount(0);
      faults.length = 0;
    });

    test('a hundred steps move at once', async ({ page }) => {
      await page.goto(`/${locale}/lesson/#${hashOf(hundred)}`);
      await expect(rows(page)).toHaveCount(100);
      const button = rows(page).nth(60).locator('[data-act=up]');
      await button.focus();
      const kept = await rows(page).nth(5).elementHandle();
      const times = await page.evaluate(() => {
        const move = (document.activeElement as HTMLElement | null) ?? document.body;
        return Array.from({ length: 20 }, () => {
          const start = performance.now();
          move.click();
          return performance.now() - start;
        });
      });
      // The lower quartile: what else the machine does is not in it.
      const quick = [...times].sort((a, b) => a - b)[5] ?? Infinity;
      test.info().annotations.push({ type: 'milliseconds of script for a move', description: quick.toFixed(2) });
      expect(quick).toBeLessThan(50);
      expect((await rows(page).nth(40).locator('textarea').inputValue())).toBe('note 60');
      expect(await rows(page).nth(5).evaluate((row, before) => row === before, kept)).toBe(true);
      await expect(page).toHaveURL(/#1\./);
      // A key press in a field touches no other row.
      expect(await page.evaluate(() => {
        const changes: MutationRecord[] = [];
        const list = document.querySelector('.lesson-steps');
        const observer = new MutationObserver((records) => changes.push(...records));
        if (list) observer.observe(list, { subtree: true, childList: true, attributes: true });
        const field = document.querySelector<HTMLInputElement>('.lesson-steps input[type=number]');
        if (field) {
          field.value = '9';
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        changes.push(...observer.takeRecords());
        return changes.length;
      })).toBe(0);
    });

    test('a ride becomes a lesson, and an entry is added by its address', async ({ page }) => {
      await page.goto(`/${locale}/rides/first-week/`);
      await page.getByRole('link', { name: texts['lesson.fromRide'] }).click();
      const ride = catalogue.rides.find(({ id }) => id === 'first-week');
      await expect(rows(page)).toHaveCount(ride?.stations.length ?? 0);
      await expect(page).toHaveURL(/\/lesson\/#1\./);
      await page.goto(`/${locale}/lesson/?add=E06.what-it-is`);
      await expect(rows(page)).toHaveCount((ride?.stations.length ?? 0) + 1);
      await expect(rows(page).last().locator('select')).toHaveValue('what-it-is');
      await expect(page).toHaveURL(/\/lesson\/#1\./);
      await page.goto(`/${locale}/lesson/?ride=%3Cscript%3E`);
      await expect(page.locator('.lesson-faults')).toContainText(filled(texts['lesson.faultRide'], { name: '<script>' }));
      await page.goto(`/${locale}/lesson/?add=Z99`);
      await expect(page.locator('.lesson-faults')).toContainText(filled(texts['lesson.faultAdd'], { name: 'Z99' }));
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      test('the page says that it needs one, and leads to the rides', async ({ page }) => {
        await page.goto(`/${locale}/lesson/`);
        await expect(page.getByText(texts['lesson.noScript'])).toBeVisible();
        await expect(page.locator('main').getByRole('link', { name: texts['nav.rides'] })).toBeVisible();
      });
    });
  });
}

test.describe('touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 1400 } });
  test('steps are dragged with a finger, and screens are turned', async ({ page, context }) => {
    await page.goto(`/ko/lesson/#${sampleHash}`);
    await expect(rows(page)).toHaveCount(3);
    await page.waitForLoadState('networkidle');
    await rows(page).nth(0).scrollIntoViewIfNeeded();
    const from = await rows(page).nth(0).locator('.step-grip').boundingBox();
    const to = await rows(page).nth(1).boundingBox();
    if (!from || !to) throw new Error('no rows');
    const client = await context.newCDPSession(page);
    const point = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number): Promise<void> => void (await client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] }));
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    await point('touchStart', x, y);
    for (let step = 1; step <= 12; step++) await point('touchMove', x, y + ((to.y + to.height - 10 - y) * step) / 12);
    await point('touchEnd', x, y);
    await expect.poll(() => codes(page)).toEqual(['R02', 'E06', 'B01']);
    await page.goto(`/ko/lesson/?view=present#${sampleHash}`);
    await expect(page.locator('.slide')).toBeVisible();
    await point('touchStart', 300, 500);
    for (let step = 1; step <= 6; step++) await point('touchMove', 300 - step * 30, 500);
    await point('touchEnd', 120, 500);
    await expect(page).toHaveURL(/at=2#/);
  });
});

test('the bar of the presentation has two rows at most on a telephone, whole, in every language', async ({ page }) => {
  for (const locale of localeCodes) {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto('about:blank');
      await page.goto(`/${locale}/lesson/?view=present&at=40#${hashOf(hundred)}`);
      await expect(page.locator('.slide-foot')).toBeVisible();
      const parts = await page.locator('.slide-foot > :not(.slide-keys)').evaluateAll((all) => all.map((one) => ({ ...(({ top, left, right, height, width }) => ({ middle: Math.round(top + height / 2), left, right, height, width }))(one.getBoundingClientRect()), cut: one.scrollWidth > one.clientWidth, control: one.matches('a, button') })));
      const said = `${locale} ${width} ${JSON.stringify(parts)}`;
      expect(parts.length, said).toBe(5);
      expect(new Set(parts.map(({ middle }) => middle)).size, said).toBeLessThanOrEqual(2);
      for (const { left, right, height, width: own, cut, control } of parts) {
        expect(left >= 0 && right <= width && !cut, said).toBe(true);
        if (control) expect(Math.min(height, own), said).toBeGreaterThanOrEqual(44);
      }
      await expect(page.getByRole('button', { name: localeMessages(locale)['lesson.slideNext'], exact: true })).toBeVisible();
    }
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`accessibility, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const locale of localeCodes) {
      test(`axe finds nothing and nothing is wider than 320 px: ${locale}`, async ({ page }) => {
        test.slow();
        await page.setViewportSize({ width: 320, height: 700 });
        for (const view of ['', '?view=read', '?view=read&at=2', '?view=present&at=2', '?view=print']) {
          await page.goto('about:blank');
          await page.goto(`/${locale}/lesson/${view}#${sampleHash}`);
          await ready(page);
          await expect(page.locator('[aria-busy]')).toHaveCount(0);
          if (view === '') {
            await page.locator('.pick-lines details > summary').first().click();
            await page.locator('.pick-sections summary').first().click();
            await rows(page).nth(2).locator('[data-act=remove]').click();
            // Where nothing is half below the bar at the foot.
            await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
          }
          expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320);
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          expect(violations.map(({ id, nodes }) => `${view} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
        }
      });
    }
  });
}
