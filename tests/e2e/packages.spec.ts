import AxeBuilder from '@axe-core/playwright';
import type { Download, Frame, Page } from '@playwright/test';
import JSZip from 'jszip';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { expect, localeCodes, localeMessages, locales, site, test } from '../support/site.ts';

// A ride's questions are many, and axe looks at each.
test.describe.configure({ timeout: 120_000 });

const scormAgain = readFileSync(createRequire(import.meta.url).resolve('scorm-again/scorm12/min'), 'utf8');

async function unfold(page: Page, locale: string): Promise<void> {
  await page.goto(`/${locale}/rides/first-week/`);
  await page.locator('.ride-packages > summary').click();
  await expect(page.locator('.packages-offer button')).toHaveCount(6);
}

async function save(page: Page, format: string): Promise<{ download: Download; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`.packages-offer [data-format=${format}]`).click()]);
  return { download, bytes: readFileSync(await download.path()) };
}

const stops = async (page: Page): Promise<string[]> => (await page.locator('.ride-stops .code').allTextContents()).map((code) => /[A-Z]\d\d/.exec(code)?.[0] ?? '');

test('nothing of it is loaded before it is unfolded, and what makes files not before a button is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/ja/rides/first-week/');
  expect(asked.filter((path) => path.startsWith('/data/') || path.includes('offer'))).toEqual([]);
  await page.locator('.ride-packages > summary').click();
  await expect(page.locator('.packages-offer button')).toHaveCount(6);
  expect(asked.filter((path) => path.startsWith('/data/'))).toEqual(['/data/ja/packages.json']);
  await save(page, 'csv-steps');
  expect(asked).toEqual(expect.arrayContaining(['/data/ja/catalogue.json', '/data/ja/checks.json']));
});

for (const locale of localeCodes) {
  test(`a ride becomes a cartridge and a SCORM package: ${locale}`, async ({ page }) => {
    await unfold(page, locale);
    const codes = await stops(page);
    expect(codes.length).toBeGreaterThan(3);
    const title = (await page.locator('h1').textContent())?.trim() ?? '';

    const { download, bytes } = await save(page, 'imscc');
    expect(download.suggestedFilename()).toMatch(/\.imscc$/);
    await expect(page.locator('.packages-offer [role=status]')).toContainText(download.suggestedFilename());
    const cartridge = await JSZip.loadAsync(bytes, { checkCRC32: true });
    const manifest = (await cartridge.file('imsmanifest.xml')?.async('string')) ?? '';
    expect([...manifest.matchAll(/identifierref="link-([^"]+)"/g)].map(([, code]) => code)).toEqual(codes);
    expect(manifest).toContain(`<title>${title}</title>`);
    for (const code of codes) {
      expect(await cartridge.file(`links/${code}.xml`)?.async('string')).toContain(`href="${site}/go/${code}/"`);
      expect(await cartridge.file(`checks/${code}.xml`)?.async('string')).toContain(`xml:lang="${locales[locale].tag}"`);
    }
    expect(Buffer.compare((await save(page, 'imscc')).bytes, bytes)).toBe(0);

    const scorm = await JSZip.loadAsync((await save(page, 'scorm')).bytes, { checkCRC32: true });
    const launcher = (await scorm.file('index.html')?.async('string')) ?? '';
    expect(launcher).toContain(localeMessages(locale)['pack.done']);
    expect(launcher).toContain(`${site}/embed/${locale}/${codes[0]}/`);
  });
}

for (const locale of ['ms', 'zh-hans'] as const) {
  test(`a ride becomes questions, cards and tables: ${locale}`, async ({ page }) => {
    await unfold(page, locale);
    const codes = await stops(page);
    const text = async (format: string): Promise<string> => (await save(page, format)).bytes.toString('utf8');
    const gift = await text('gift');
    expect(gift.match(/^\/\/ \[id:/gm)?.length).toBeGreaterThanOrEqual(codes.length * 3);
    expect((await text('anki')).match(/^srm-/gm)?.length).toBe(gift.match(/^\/\/ \[id:/gm)?.length);
    const steps = (await text('csv-steps')).split('\r\n');
    expect(steps.slice(1, -1).map((row) => row.split(',')[1])).toEqual(codes);
    expect(await text('csv-checks')).toContain(localeMessages(locale)['pack.columnQuestion']);
  });

  test(`at 320 px the offer fits, its buttons are large, and axe finds nothing: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await unfold(page, locale);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (const box of await page.locator('.packages-offer button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height))) expect(box).toBeGreaterThanOrEqual(44);
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  });
}

test('what cannot be loaded is told, and another try works', async ({ page, faults }) => {
  await unfold(page, 'ko');
  await page.route('**/data/ko/checks.json', (route) => route.abort());
  await page.locator('[data-format=gift]').click();
  await expect(page.locator('.packages-offer [role=status]')).toHaveText(localeMessages('ko')['pack.failed']);
  await page.unroute('**/data/ko/checks.json');
  await save(page, 'gift');
  faults.length = 0;
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the fold is not there', async ({ page }) => {
    await page.goto('/ja/rides/first-week/');
    await expect(page.locator('.ride-packages')).toBeHidden();
  });
});

/** A learning system: SCORM by scorm-again, which is not ours, in a frame within a frame. It keeps what it was told from one launch to the next. */
const learningSystem = `<!doctype html><title>LMS</title><script src="/lms/scorm-again.js"></script><script>
  let kept;
  const tell = { log: [], finished: 0, commits: 0 };
  function start() {
    tell.finished = tell.commits = 0;
    window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
    if (kept) API.loadFromJSON(kept, '');
    API.on('LMSFinish', () => { tell.finished += 1; });
    API.on('LMSCommit', () => { tell.commits += 1; });
    API.on('LMSSetValue', (name, value) => tell.log.push(name + '=' + value));
    document.body.replaceChildren(Object.assign(document.createElement('iframe'), { src: '/lms/player.html', width: 900, height: 700 }));
  }
  function cmi() { return JSON.parse(API.renderCMIToJSONString()).cmi; }
  function leave() { document.body.replaceChildren(); kept = { cmi: cmi() }; return kept.cmi; }
</script><body></body>`;

async function install(page: Page, launcher: string): Promise<void> {
  const files: Record<string, string> = {
    '/lms/': learningSystem,
    '/lms/player.html': '<!doctype html><title>Player</title><iframe src="/lms/index.html" width="880" height="680"></iframe>',
    '/lms/index.html': launcher,
  };
  await page.context().route('**/lms/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    return path.endsWith('.js') ? route.fulfill({ contentType: 'text/javascript', body: scormAgain }) : route.fulfill({ contentType: 'text/html; charset=utf-8', body: files[path] ?? '' });
  });
  await page.context().route('**/embed/**', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Entry</title><p>Entry</p>' }));
}

interface Cmi {
  readonly suspend_data: string;
  readonly core: { readonly lesson_status: string; readonly lesson_location: string; readonly session_time: string; readonly exit: string; readonly score: { readonly raw: string; readonly min: string; readonly max: string } };
}
const cmi = (page: Page): Promise<Cmi> => page.evaluate('cmi()');

async function launch(page: Page): Promise<Frame> {
  await page.evaluate('start()');
  const inner = (): Frame | undefined => page.frames().find((frame) => frame.url().endsWith('/lms/index.html'));
  await expect.poll(() => inner()?.url()).toBeTruthy();
  const frame = inner() as Frame;
  await expect(frame.locator('#record')).not.toHaveText('');
  return frame;
}

async function launcherOf(page: Page, locale: string): Promise<string> {
  await unfold(page, locale);
  return (await (await JSZip.loadAsync((await save(page, 'scorm')).bytes)).file('index.html')?.async('string')) ?? '';
}

for (const locale of ['ja', 'ko'] as const) {
  const t = localeMessages(locale);

  test(`a learning system hears of progress, score and end: ${locale}`, async ({ page }) => {
    const launcher = await launcherOf(page, locale);
    await install(page, launcher);
    await page.goto('/lms/');
    let frame = await launch(page);
    await expect(frame.locator('#record')).toHaveText(t['pack.kept']);
    expect((await cmi(page)).core.lesson_status).toBe('incomplete');

    // A wrong answer says why, and does not count.
    const check = frame.locator('form').first();
    await check.locator('input:not([data-right])').first().check();
    await check.getByRole('button').click();
    await expect(check.locator('.result')).toContainText(t['pack.wrong']);
    expect(((await check.locator('.result').textContent()) ?? '').length).toBeGreaterThan(t['pack.wrong'].length + 5);
    expect((await cmi(page)).core.score).toMatchObject({ raw: '0', min: '0', max: '100' });

    // The right one does; the first entry is read within the page.
    await check.locator('input[data-right]').check();
    await check.getByRole('button').click();
    await expect(check.locator('.result')).toHaveText(t['pack.right']);
    const step = frame.locator('[data-step]').nth(1);
    await step.locator('summary').click();
    await expect(step.frameLocator('iframe').locator('p')).toHaveText('Entry');
    await step.locator('.done').check();
    const half = await cmi(page);
    expect(Number(half.core.score.raw)).toBeGreaterThan(0);
    expect(half.core.lesson_location).toBe(await step.getAttribute('data-step'));

    // Leaving says goodbye; coming back, all is as it was.
    const left = await page.evaluate<Cmi>('leave()');
    await expect.poll(() => page.evaluate('tell.finished')).toBe(1);
    const log = await page.evaluate<string[]>('tell.log');
    expect(log.some((line) => /^cmi\.core\.session_time=\d{4}:\d\d:\d\d\.\d\d$/.test(line))).toBe(true);
    expect(log).toContain('cmi.core.exit=suspend');
    expect(left.core.lesson_status).toBe('incomplete');
    frame = await launch(page);
    await expect(frame.locator('[data-step]').nth(1).locator('.done')).toBeChecked();
    await expect(frame.locator('form').first().locator('.result')).toHaveText(t['pack.right']);
    await expect(frame.locator('#resume a')).toHaveAttribute('href', '#step-2');

    // All read and answered, one wrong: completed. All right: passed, and so it stays.
    for (const box of await frame.locator('.done').all()) await box.check();
    const forms = await frame.locator('form').all();
    for (const form of forms.slice(1)) {
      await form.locator('input[data-right]').check();
      await form.getByRole('button').click();
    }
    expect((await cmi(page)).core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } });
    await expect(frame.locator('#progress')).toContainText(t['pack.finished']);
    await frame.locator('.done').first().uncheck();
    expect((await cmi(page)).core.lesson_status).toBe('passed');
    expect((await cmi(page)).suspend_data.length).toBeLessThan(4096);
  });

  test(`the launcher works in a window of its own and from a disk, with keyboard, at 320 px, and axe finds nothing: ${locale}`, async ({ page, faults }, info) => {
    const launcher = await launcherOf(page, locale);
    await install(page, launcher);
    await page.goto('/lms/');
    await page.evaluate('start()');
    const [popup] = await Promise.all([page.context().waitForEvent('page'), page.evaluate("document.body.replaceChildren(); window.API = new Scorm12API({ autocommit: false, logLevel: 5 }); void open('/lms/index.html');")]);
    await expect(popup.locator('#record')).toHaveText(t['pack.kept']);
    await popup.close();

    const path = info.outputPath('index.html');
    writeFileSync(path, launcher);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(pathToFileURL(path).href);
    await expect(page.locator('html')).toHaveAttribute('lang', locales[locale].tag);
    await expect(page.locator('#record')).toHaveText(t['pack.notKept']);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const first = page.locator('form').first();
    await first.locator('input').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(first.locator('.result')).not.toHaveText('');
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    faults.length = 0;
  });
}

for (const locale of ['ms', 'zh-hant'] as const) {
  test(`a learning system that takes the page away unheard knows each step, the time and how it ended: ${locale}`, async ({ page }) => {
    await install(page, await launcherOf(page, locale));
    await page.addInitScript(() => addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true }));
    await page.goto('/lms/');
    const frame = await launch(page);
    const opened = (await cmi(page)).core;
    expect(opened).toMatchObject({ lesson_status: 'incomplete', exit: 'suspend' });

    const commits = (): Promise<number> => page.evaluate<number>('tell.commits');
    let before = await commits();
    await frame.locator('.done').first().check();
    expect(await commits()).toBe(before + 1);
    before += 1;

    // Another tab is turned to: the time until then is known.
    await page.waitForTimeout(50);
    await frame.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(await commits()).toBe(before + 1);
    expect((await cmi(page)).core.session_time > opened.session_time).toBe(true);

    for (const box of await frame.locator('.done').all()) await box.check();
    for (const form of await frame.locator('form').all()) {
      await form.locator('input[data-right]').check();
      await form.getByRole('button').click();
    }
    const left = await page.evaluate<Cmi>('leave()');
    expect(left.core).toMatchObject({ lesson_status: 'passed', exit: '', score: { raw: '100' } });
    expect(left.core.session_time > opened.session_time).toBe(true);
    expect(await page.evaluate('tell.finished')).toBe(0);
  });
}

test('answers that are damaged or of another lesson are left out; a review changes nothing', async ({ page }) => {
  await install(page, await launcherOf(page, 'ja'));
  await page.goto('/lms/');
  for (const data of ['', '2;a;b', '1;zzzz;qqqq0', '1;;;;', 'null', '{"a":1}', '1;,,,;,,,', `1;${'x'.repeat(4000)}`]) {
    await page.evaluate((suspend_data) => Object.assign(globalThis, { damaged: suspend_data }), data);
    await page.evaluate("kept = { cmi: { suspend_data: damaged, core: { lesson_location: 'zz', lesson_status: 'incomplete' } } }");
    const frame = await launch(page);
    await expect(frame.locator('input:checked')).toHaveCount(0);
    await expect(frame.locator('#resume')).toHaveText('');
    await page.evaluate('leave()');
  }
  await page.evaluate("kept = { cmi: { core: { lesson_mode: 'review', lesson_status: 'passed' } } }; tell.log.length = 0");
  const frame = await launch(page);
  await frame.locator('.done').first().check();
  expect(await page.evaluate('tell.log')).toEqual([]);
});
