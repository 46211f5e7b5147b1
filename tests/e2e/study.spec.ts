import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import type { StudyRecord } from '../../src/study/study-record.ts';
import { expect as promptly, localeCodes, localeMessages, site, test } from '../support/site.ts';

// Whole flows, in which each step waits for the database.
test.describe.configure({ timeout: 120_000 });
const expect = promptly.configure({ timeout: 20_000 });

const databaseName = 'sales-route-map:study';
const usedKey = 'sales-route-map:study';

/** The text before its first placeholder and after its last. */
function around(text: string): RegExp {
  const parts = text.split(/\{\{[^}]*\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('.+'));
}

/** Puts rows into the database as some version of the site left it. */
async function store(page: Page, rows: readonly object[], version = 2): Promise<void> {
  // A page of the site without script of its own that opens the database.
  await page.goto(`${site}/robots.txt`);
  await page.evaluate(
    ([name, key, stored, at]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, at);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('records', { keyPath: 'key' });
          if (at > 1) opening.result.createObjectStore('aside', { autoIncrement: true });
        };
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          for (const row of stored) transaction.objectStore('records').put(row);
          transaction.oncomplete = () => {
            opening.result.close();
            localStorage.setItem(key, 'used');
            resolve();
          };
        };
      }),
    [databaseName, usedKey, rows, version] as const,
  );
}

async function stored(page: Page, from: 'records' | 'aside' = 'records'): Promise<StudyRecord[]> {
  return page.evaluate(
    ([name, place]) =>
      new Promise<StudyRecord[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction(place).objectStore(place).getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result as StudyRecord[]);
          };
        };
      }),
    [databaseName, from] as const,
  );
}

const day = Date.now() - 86_400_000;
const stamp = (entry: string, at = day): StudyRecord => ({ key: `stamp:${entry}`, at, value: {} });
const pressed = '.stamp-row .pressed';

for (const locale of ['ja', 'ms', 'zh-hans'] as const) {
  const texts = localeMessages(locale);

  test(`an entry is stamped by keyboard, and the stamp is there in any language: ${locale}`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => void (/study|entry\./.test(request.url()) && scripts.push(request.url())));
    await page.goto(`/${locale}/concepts/route-sales/`);
    await page.waitForLoadState('networkidle');
    expect(scripts, 'nothing of it loads before it is used').toEqual([]);
    const button = page.getByRole('button', { name: texts['study.stamp'] });
    await button.focus();
    await page.keyboard.press('Space');
    // Its words say what a press does; it is no toggle with a state beside.
    const back = page.getByRole('button', { name: texts['study.unstamp'] });
    await expect(back).toBeFocused();
    await expect(back).not.toHaveAttribute('aria-pressed');
    await expect(button).toHaveCount(0);
    await expect(page.locator('.stamping [role=status]')).toHaveText(around(texts['study.stamped']));
    // From here to practice and to the other stamps.
    await expect(page.locator('.stamped-ways a')).toHaveText([texts['study.title'], texts['study.toPractice']]);
    await page.locator('.stamped-ways').getByRole('link', { name: texts['study.toPractice'] }).click();
    await expect(page).toHaveURL(`${site}/${locale}/practice/`);
    await page.goto('/ko/concepts/route-sales/');
    await expect(page.locator('.stamping button')).toHaveAccessibleName(localeMessages('ko')['study.unstamp']);
    await page.locator('.stamping button').press('Enter');
    await expect(page.locator('.stamping button')).toHaveAccessibleName(localeMessages('ko')['study.stamp']);
    expect(await stored(page)).toMatchObject([{ key: 'stamp:route-sales', value: null }]);
  });

  test(`a ride shows its stamps, what is left, where it was left and the next stop: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/rides/first-week/`);
    await expect(page.locator('.ride-state')).toContainText(texts['study.progress_other'].replace('{{count, number}}', '0').replace('{{total}}', '7'));
    await expect(page.locator('.ride-next')).toContainText(texts['study.start']);
    await page.locator('.ride-stops a').first().click();
    await expect(page.locator('.ride-bar')).toContainText(texts['study.stop_other'].replace('{{count, number}}', '1').replace('{{total}}', '7'));
    await page.locator('.stamping button').click();
    await expect(page.locator('.stamping .pressed')).toBeVisible();
    await page.locator('.ride-bar a[rel=next]').click();
    await expect(page).toHaveURL(/route-business\/\?ride=first-week$/);
    await expect(page.locator('.ride-bar')).toContainText(texts['study.stop_other'].replace('{{count, number}}', '2').replace('{{total}}', '7'));
    await page.goto(`/${locale}/rides/first-week/`);
    await expect(page.locator('.ride-stops .stamped')).toHaveCount(1);
    await expect(page.locator('.ride-state')).toContainText(texts['study.progress_other'].replace('{{count, number}}', '1').replace('{{total}}', '7'));
    await expect(page.locator('.ride-stops > li').nth(1).locator('.stop-state')).toHaveText(texts['study.here']);
    await expect(page.locator('.ride-next a')).toHaveAttribute('href', /route-business\/\?ride=first-week/);
    await expect(page.locator('.ride-next')).toContainText(texts['study.next']);
    // Any order: a later stop stamped, the next stays.
    await page.goto(`/${locale}/concepts/handling-rejection/`);
    await expect(page.locator('.ride-bar'), 'a reader on a ride sees it without its address').toBeVisible();
    await page.locator('.stamping button').click();
    await expect(page.locator('.stamping .pressed')).toBeVisible();
    await page.goto(`/${locale}/rides/`);
    await expect(page.locator('[data-ride=first-week] .stamped')).toHaveCount(2);
    await expect(page.locator('[data-ride=first-week] .ride-state')).toContainText(texts['study.progress_other'].replace('{{count, number}}', '2').replace('{{total}}', '7'));
    await page.goto(`/${locale}/me/`);
    await expect(page.locator('.study-rides .ride-next a')).toHaveAttribute('href', /route-business\/\?ride=first-week$/);
  });

  test(`practice is on the way of a ride, and leads back to it: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/sales/?ride=first-week`);
    await expect(page.locator('.ride-bar')).toBeVisible();
    await page.locator('.stamping button').click();
    await page.locator('.stamped-ways').getByRole('link', { name: texts['study.toPractice'] }).click();
    await expect(page).toHaveURL(`${site}/${locale}/practice/?ride=first-week`);
    const bar = page.locator('.ride-bar');
    await expect(bar.locator('a').first()).toHaveAttribute('href', `/${locale}/rides/first-week/`);
    await expect(bar).toContainText(texts['study.progress_other'].replace('{{count, number}}', '1').replace('{{total}}', '7'));
    await expect(bar.locator('.ride-on')).toHaveAttribute('href', /route-business\/\?ride=first-week$/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    // Without a ride in the address it is practice, and nothing else.
    await page.goto(`/${locale}/practice/`);
    await expect(page.locator('.practice-overview')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(bar).toHaveCount(0);
    await page.goto(`/${locale}/practice/?ride=__proto__`);
    await page.waitForLoadState('networkidle');
    await expect(bar).toHaveCount(0);
  });

  test(`an address with a ride that is none, or not the entry's, says so: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/route-sales/?ride=__proto__`);
    await expect(page.locator('.ride-bar')).toContainText(texts['study.rideUnknown']);
    await page.goto(`/${locale}/concepts/route-sales/?ride=first-week`);
    await expect(page.locator('.ride-bar')).toHaveText(around(texts['study.notOnRide']));
    await expect(page.locator('.ride-bar a')).toHaveAttribute('href', `/${locale}/rides/first-week/`);
    await page.goto(`/${locale}/me/`);
    await expect(page.locator('.stamp-book.ready .study-rides')).toBeHidden();
  });

  test(`records go out into a file, all are deleted, and the file brings them back: ${locale}`, async ({ page }, { outputDir }) => {
    await store(page, [stamp('sales'), stamp('marketing'), { key: 'card:sales', at: day, value: { reps: 3 } }, { key: 'check:route-sales/no-such-check', at: day, value: { right: true, tries: 1 } }]);
    await page.goto(`/${locale}/me/`);
    await expect(page.locator(pressed)).toHaveCount(2);
    const before = await stored(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=export]').click()]);
    const path = `${outputDir}/records.json`;
    await download.saveAs(path);
    const file = JSON.parse(await readFile(path, 'utf8')) as { version: number; checksum: string };
    expect(file.version).toBe(2);
    expect(file.checksum).toMatch(/^[0-9a-f]{64}$/);

    await page.locator('[data-do=delete]').click();
    await expect(page.getByRole('dialog')).toContainText('4');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator(pressed)).toHaveCount(2);
    await page.locator('[data-do=delete]').click();
    await Promise.all([page.waitForEvent('download'), page.locator('[data-do=save-first]').click()]);
    await page.locator('[data-do=delete-now]').click();
    await expect(page.locator(pressed)).toHaveCount(0);
    await expect(page.locator('.study-said')).toHaveText(texts['study.deleted']);
    expect(await stored(page)).toEqual([]);
    expect(await page.evaluate((key) => localStorage.getItem(key), usedKey)).toBeNull();

    // Newer than the file, taken back since: stays taken back.
    await page.goto(`/${locale}/concepts/sales/`);
    await page.locator('.stamping button').click();
    await expect(page.locator('.stamping .pressed')).toBeVisible();
    await page.locator('.stamping button').click();
    await expect(page.locator('.stamping .pressed')).toBeHidden();
    await page.goto(`/${locale}/me/`);
    await page.locator('.stamp-book.ready input[type=file]').setInputFiles(path);
    const rows = page.locator('.study-preview tbody tr');
    await expect(rows.first().locator('td')).toHaveText(['1', '0', '1', '0']);
    await expect(page.locator(pressed), 'nothing changes before it is agreed to').toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.locator('.study-preview .main').click();
    await expect(page.locator(pressed)).toHaveCount(1);
    await expect(page.locator('.study-said')).toBeFocused();
    const after = await stored(page);
    expect(after).toHaveLength(4);
    expect(after).toEqual(expect.arrayContaining(before.filter(({ key }) => key !== 'stamp:sales')));

    await page.locator('input[type=file]').setInputFiles(path);
    await expect(page.locator('.study-preview')).toContainText(texts['study.nothingNew']);
    await expect(page.locator('.study-preview .main')).toHaveCount(0);
  });

  test(`a file that is none, damaged, too large or of a later version is refused with its reason: ${locale}`, async ({ page }, { outputDir }) => {
    await store(page, [stamp('sales')]);
    await page.goto(`/${locale}/me/`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-do=export]').click()]);
    const good = await readFile(await download.path(), 'utf8');
    const choose = (text: string): Promise<void> => page.locator('input[type=file]').setInputFiles({ name: 'records.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    const said = page.locator('.study-said');
    const cases: [string, keyof typeof texts][] = [
      ['{"a":1}', 'study.fileForeign'],
      ['no JSON', 'study.fileForeign'],
      [good.slice(0, -40), 'study.fileDamaged'],
      [good.replace('stamp:sales', 'stamp:other'), 'study.fileDamaged'],
      [good.replace('"version": 2', '"version": 3'), 'study.fileNewer'],
    ];
    for (const [text, reason] of cases) {
      await choose(text);
      await expect(said).toHaveText(around(texts[reason]));
      await expect(page.locator('.study-preview')).toBeEmpty();
    }
    await mkdir(outputDir, { recursive: true });
    await writeFile(`${outputDir}/large.json`, '');
    await truncate(`${outputDir}/large.json`, 20_000_001);
    await page.locator('input[type=file]').setInputFiles(`${outputDir}/large.json`);
    await expect(said).toHaveText(around(texts['study.fileTooLarge']));
    // An earlier version, without a checksum, with one record that is none.
    await choose(JSON.stringify({ format: 'sales-route-map study records', version: 1, records: [{ key: 'stamp:marketing', at: '2026-01-02T03:04:05.000Z', value: {} }, { key: 5 }] }));
    await expect(page.locator('.study-preview')).toContainText(texts['study.unproved']);
    await expect(page.locator('.study-preview')).toContainText(texts['study.faulty_other'].replace('{{count, number}}', '1'));
    await page.locator('.study-preview .main').click();
    await expect(page.locator(pressed)).toHaveCount(2);
    expect(await stored(page)).toContainEqual({ key: 'stamp:marketing', at: Date.UTC(2026, 0, 2, 3, 4, 5), value: {} });
  });

  test(`where the browser refuses storage, a stamp lasts as long as the page, and the page says so: ${locale}`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
      Object.defineProperty(window, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
    });
    await page.goto(`/${locale}/concepts/route-sales/`);
    await page.locator('.stamping button').click();
    await expect(page.locator('.stamping .pressed')).toBeVisible();
    await expect(page.locator('.stamping [role=status]')).toContainText(texts['study.refused']);
    await page.goto(`/${locale}/me/`);
    await expect(page.locator('.study-notices')).toHaveText(texts['study.refused']);
    await expect(page.locator('.study-empty')).toBeVisible();
  });

  test(`records of a later version are left as they are: ${locale}`, async ({ page }) => {
    await store(page, [{ key: 'stamp:sales', at: { of: 'version 3' }, value: {} }], 3);
    await page.goto(`/${locale}/me/`);
    await expect(page.locator('.study-notices')).toHaveText(texts['study.newer']);
    await expect(page.locator(pressed)).toHaveCount(0);
    expect(await stored(page)).toEqual([{ key: 'stamp:sales', at: { of: 'version 3' }, value: {} }]);
  });

  test(`a damaged record is kept aside and reported, the others stay: ${locale}`, async ({ page }) => {
    await store(page, [stamp('sales'), { key: 'stamp:marketing', at: 'yesterday', value: [] }]);
    await page.goto(`/${locale}/me/`);
    await expect(page.locator('.study-notices')).toContainText(texts['study.damaged_other'].replace('{{count, number}}', '1'));
    await expect(page.locator(pressed)).toHaveCount(1);
    expect(await stored(page, 'aside')).toMatchObject([{ stored: { key: 'stamp:marketing', at: 'yesterday', value: [] } }]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: texts['study.damagedSave'] }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('yesterday');
    await page.getByRole('button', { name: texts['study.damagedDrop'] }).press('Enter');
    await expect(page.locator('.study-notices')).toBeEmpty();
    await expect(page.getByRole('heading', { level: 1 }), 'what held the focus is gone').toBeFocused();
    expect(await stored(page, 'aside')).toEqual([]);
    expect(await stored(page)).toEqual([stamp('sales')]);
  });
}

test('the section last read is where one goes on', async ({ page }) => {
  await store(page, [stamp('sales')]);
  await page.goto('/ko/concepts/route-sales/');
  await expect(page.locator('.stamping button')).toBeVisible();
  await page.locator('#origin').evaluate((heading) => window.scrollTo(0, heading.getBoundingClientRect().top + scrollY - innerHeight / 4));
  await expect.poll(async () => (await stored(page)).find(({ key }) => key === 'place:route-sales')?.value, { timeout: 10_000 }).toEqual({ section: 'origin' });
  await page.goto('/ja/me/');
  await expect(page.locator('.study-continue a')).toHaveAttribute('href', '/ja/concepts/route-sales/#origin');
  // Not with what the reader has said to be done with.
  await page.goto('/ms/concepts/route-sales/');
  await page.locator('.stamping button').click();
  await expect(page.locator('.stamping .pressed')).toBeVisible();
  await page.goto('/ja/me/');
  await expect(page.locator('.stamp-book.ready')).toBeVisible();
  await expect(page.locator('.study-continue')).toBeHidden();
});

test('two tabs that write at once lose nothing, and each shows what the other has done', async ({ context, page, faults }) => {
  const other = await context.newPage();
  const book = await context.newPage();
  await book.goto(`${site}/ja/me/`);
  await expect(book.locator('.stamp-book.ready')).toBeVisible();
  await page.goto('/ja/concepts/sales/');
  await other.goto(`${site}/ms/concepts/marketing/`);
  await Promise.all([page.locator('.stamping button').click(), other.locator('.stamping button').click()]);
  await expect(book.locator(pressed)).toHaveCount(2);
  // The same entry in both: what is pressed in one is taken back in the other, over and over.
  await other.goto(`${site}/ms/concepts/sales/`);
  await expect(other.locator('.stamping .pressed')).toBeVisible();
  await other.locator('.stamping button').click();
  await expect(page.locator('.stamping .pressed')).toHaveCount(0);
  await expect(book.locator(pressed)).toHaveCount(1);
  await page.locator('.stamping button').click();
  await expect(other.locator('.stamping .pressed')).toBeVisible();
  // Both import another file in the same moment.
  const file = (entries: readonly string[]): { name: string; mimeType: string; buffer: Buffer } => ({
    name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ format: 'sales-route-map study records', version: 2, records: entries.flatMap((entry) => [stamp(entry), ...Array.from({ length: 200 }, (_, index) => ({ key: `review:${entry}@${index}`, at: index, value: { grade: 3 } }))]) })),
  });
  await page.goto('/ja/me/');
  await other.goto(`${site}/ko/me/`);
  await page.locator('.ready input[type=file]').setInputFiles(file(['route-sales', 'route-business']));
  await other.locator('.ready input[type=file]').setInputFiles(file(['sales-efficiency', 'route-business']));
  await Promise.all([page.locator('.study-preview .main').click(), other.locator('.study-preview .main').click()]);
  for (const tab of [page, other, book]) await expect(tab.locator(pressed)).toHaveCount(5);
  expect((await stored(page)).filter(({ key }) => key.startsWith('review:'))).toHaveLength(600);
  expect(faults).toEqual([]);
});

test('records of version 1 are migrated where they are', async ({ page }) => {
  await store(page, [{ key: 'stamp:sales', at: '2026-01-02T03:04:05.000Z', value: {} }, { key: 'stamp:marketing', at: 'never', value: {} }], 1);
  await page.goto('/ms/me/');
  await expect(page.locator(pressed)).toHaveCount(1);
  expect(await stored(page)).toEqual([{ key: 'stamp:sales', at: Date.UTC(2026, 0, 2, 3, 4, 5), value: {} }]);
  expect(await stored(page, 'aside')).toMatchObject([{ stored: { key: 'stamp:marketing', at: 'never' } }]);
});

test('what an entry and a ride were called before is stamped, left and taken back as they are called now', async ({ page }) => {
  await page.route('**/data/*/study.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as object), renamed: { entries: { 'van-sales': 'route-sales' }, words: {}, rides: { 'week-one': 'first-week' } } } });
  });
  await store(page, [stamp('van-sales'), { key: 'ride:week-one', at: day, value: { entry: 'van-sales' } }]);
  await page.goto('/ja/me/');
  await expect(page.locator('[data-stop=route-sales] .pressed')).toBeVisible();
  await expect(page.locator('.study-rides a').first()).toHaveAttribute('href', '/ja/rides/first-week/');
  await page.goto('/ms/concepts/route-sales/?ride=week-one');
  await expect(page.locator('.ride-bar a').first()).toHaveAttribute('href', '/ms/rides/first-week/');
  await page.locator('.stamping button').click();
  await expect(page.locator('.stamping .pressed')).toHaveCount(0);
  await page.goto('/ja/me/');
  await expect(page.locator('.stamp-book.ready')).toBeVisible();
  await expect(page.locator(pressed)).toHaveCount(0);
  // A file of that time, with a stamp that is newer.
  const file = JSON.stringify({ format: 'sales-route-map study records', version: 2, records: [stamp('van-sales', Date.now() + 1000), stamp('sales')] });
  await page.locator('input[type=file]').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.locator('.study-preview tbody tr').first().locator('td')).toHaveText(['1', '1', '0', '0']);
  await page.locator('.study-preview .main').click();
  await expect(page.locator(pressed)).toHaveCount(2);
});

test('the focus stays on a link of the stamp book while another tab writes, and goes to its heading when the link goes', async ({ context, page }) => {
  await store(page, [stamp('sales'), { key: 'ride:first-week', at: day, value: { entry: 'route-business' } }]);
  await page.goto('/ja/me/');
  const link = page.locator('.study-rides .ride-next a');
  await link.focus();
  const other = await context.newPage();
  await other.goto(`${site}/ms/concepts/marketing/`);
  await other.locator('.stamping button').click();
  await expect(page.locator(pressed)).toHaveCount(2);
  await expect(link).toBeFocused();
  await page.locator('.study-rides p a').first().focus();
  await other.goto(`${site}/ja/me/`);
  await other.locator('.ready [data-do=delete]').click();
  await other.locator('[data-do=delete-now]').click();
  await expect(page.locator('.study-rides')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await other.close();
});

test('a stamp from a clock that is years ahead can be taken back', async ({ page }) => {
  await store(page, [stamp('sales', Date.UTC(2099, 0))]);
  await page.goto('/ja/concepts/sales/');
  await expect(page.locator('.stamping .pressed')).toBeVisible();
  await page.locator('.stamping button').click();
  await expect(page.locator('.stamping .pressed')).toBeHidden();
  await page.reload();
  await expect(page.locator('.stamping .pressed')).toHaveCount(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of localeCodes) {
    test(`entries and rides are read, and the stamp book says what it needs: ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/me/`);
      await expect(page.getByText(localeMessages(locale)['study.noScript'])).toBeVisible();
      await expect(page.locator('.study-file')).toBeHidden();
      expect(await page.locator('.stamp-row a').count()).toBeGreaterThan(50);
      await page.goto(`/${locale}/rides/first-week/`);
      await expect(page.locator('.ride-progress')).toBeHidden();
      await page.locator('.ride-stops a').first().click();
      await expect(page.locator('.stamping')).toBeHidden();
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 700 } });
    test(`axe finds nothing in a book with stamps, a ride and its bar, and nothing is too wide: ${colorScheme}`, async ({ page }) => {
      await store(page, [...['sales', 'route-sales', 'relationship-selling', 'customer-loyalty', 'sales-efficiency'].map((entry) => stamp(entry)), { key: 'ride:first-week', at: day, value: { entry: 'route-business' } }, { key: 'broken', at: 1, value: {} }]);
      for (const path of ['/ko/me/', '/zh-hant/rides/first-week/', '/ms/concepts/route-business/?ride=first-week', '/ja/rides/']) {
        await page.goto(path);
        await expect(page.locator('.pressed, .stamped, .ride-bar').first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
        expect(violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      }
    });
  });
}
