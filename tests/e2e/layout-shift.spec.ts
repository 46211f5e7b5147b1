/** Nothing that a reader looks at moves while a page becomes ready, wherever in it a link leads. */
import type { Page } from '@playwright/test';
import { lessonHash } from '../../src/lesson/lesson-address.ts';
import { expect, pageKinds, site, test } from '../support/site.ts';
import { trickle } from '../support/trickle.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node: Node | null; readonly previousRect: DOMRectReadOnly; readonly currentRect: DOMRectReadOnly }[];
}

/** Layout shifts until the page's script has done its work, each with its size and what moved from where to where. */
async function shiftsOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return shiftsHere(page);
}

async function shiftsHere(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const shifts: string[] = [];
        const place = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
        const name = (node: Node | null) => (node instanceof Element ? node.outerHTML : (node?.textContent ?? 'gone')).slice(0, 80);
        new PerformanceObserver((list) => {
          for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
            if (!hadRecentInput) shifts.push(`${value}: ${sources.map(({ node, previousRect, currentRect }) => `${name(node)} (${place(previousRect)} → ${place(currentRect)})`).join(', ')}`);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(shifts), 100)));
      }),
  );
}

for (const width of [360, 1280]) {
  test(`no section of an entry moves that a link leads to at ${width} px`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 780 });
    for (const path of ['/ja/concepts/handling-rejection/', '/ms/concepts/route-sales-vs-route-business/']) {
      await page.goto(path);
      const sections = await page.locator('.concept-body > section[aria-labelledby]').evaluateAll((all) => all.map((section) => section.getAttribute('aria-labelledby') ?? ''));
      expect(sections.length).toBeGreaterThan(5);
      for (const id of ['', ...sections]) {
        const tab = await context.newPage();
        await tab.setViewportSize({ width, height: 780 });
        expect(await shiftsOf(tab, `${path}#${id}`), `${path}#${id}`).toEqual([]);
        if (id !== '') await expect(tab.locator(`[id="${id}"]`)).toBeInViewport();
        await tab.close();
      }
    }
  });
}

/** A lesson as it is sent, in the views in which it is opened. */
const lesson = lessonHash({ title: '', steps: [{ entry: 'E07' }, { entry: 'R01' }] }, []);
const lessons = ['view=read', 'view=read&at=1', 'view=present', 'view=print'].map((query) => `/lesson/?${query}#${lesson}`);

for (const [locale, width] of [['ms', 360], ['ko', 768], ['ms', 1280]] as const) {
  test(`no page moves that comes piece by piece: ${locale} at ${width} px`, async ({ context }) => {
    test.slow();
    const { origin, close } = await trickle(site);
    try {
      for (const path of [...Object.values(pageKinds), ...lessons]) {
        const tab = await context.newPage();
        await tab.setViewportSize({ width, height: 780 });
        expect(await shiftsOf(tab, `${origin}/${locale}${path}`), path).toEqual([]);
        await tab.close();
      }
    } finally {
      close();
    }
  });
}

test('results wait for their texts, and stay as they are when a text comes too late', async ({ page }) => {
  let release = (): void => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search-index/ms/entries/*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/ms/search/?q=S11');
  await expect(page.locator('.results > li')).not.toHaveCount(0, { timeout: 20_000 });
  const before = await page.locator('.search-found').innerHTML();
  const late = page.waitForResponse(/\/search-index\/ms\/entries\//);
  release();
  await late;
  expect(await shiftsHere(page)).toEqual([]);
  expect(await page.locator('.search-found').innerHTML()).toBe(before);
});

test('a ride that the address names is lit before what moves with it is seen', async ({ page }) => {
  await page.route('**/_astro/*.js', async (route) => {
    await page.waitForTimeout(800);
    await route.continue();
  });
  await page.setViewportSize({ width: 1280, height: 780 });
  expect(await shiftsOf(page, '/ko/map/?ride=first-week')).toEqual([]);
  await expect(page.locator('.line-map')).toBeVisible();
  await expect(page.locator('.ride-link:visible')).toHaveCount(1);
});
