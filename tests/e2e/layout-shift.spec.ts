/** Nothing that a reader looks at moves while a page becomes ready, wherever in it a link leads. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Sum of the layout shifts until the page's script has done its work. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum), 100)));
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
        expect(await shiftOf(tab, `${path}#${id}`), `${path}#${id}`).toBeLessThan(0.001);
        if (id !== '') await expect(tab.locator(`[id="${id}"]`)).toBeInViewport();
        await tab.close();
      }
    }
  });
}
