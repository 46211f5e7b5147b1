import type { Page } from '@playwright/test';
import { expect, localeCodes, localeMessages, test } from '../support/site.ts';

test.use({ viewport: { width: 1280, height: 900 } });

interface Box {
  readonly of: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Titles, line names and markers of the map as they are drawn, in its own units, and how many pixels a unit is. */
async function measure(page: Page): Promise<{ titles: Box[]; markers: Box[]; view: { width: number; height: number }; scale: number }> {
  return page.locator('svg.line-map').evaluate((svg: SVGSVGElement) => {
    const box = (element: SVGGraphicsElement, of: string): Box => {
      const { x, y, width, height } = element.getBBox();
      return { of, x, y, width, height };
    };
    const stops = [...svg.querySelectorAll<SVGAElement>('.stop')];
    const part = (selector: string): Box[] => stops.flatMap((stop) => [...stop.querySelectorAll<SVGGraphicsElement>(selector)].map((element) => box(element, stop.dataset['stop'] ?? '')));
    const names = [...svg.querySelectorAll<SVGAElement>('.map-line')].map((line) => box(line, line.querySelector('title')?.textContent ?? ''));
    const { width, height } = svg.viewBox.baseVal;
    return { titles: [...part('.map-title'), ...names], markers: part('rect:not(.stop-core)'), view: { width, height }, scale: svg.getBoundingClientRect().width / width };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

for (const locale of localeCodes) {
  test(`no title touches another, another's station, or the edge: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/map/`);
    const { titles, markers, view, scale } = await measure(page);
    expect(markers).toHaveLength(53);
    expect(titles).toHaveLength(58);
    const faults = titles.flatMap((title, index) => [
      ...titles.slice(index + 1).filter((other) => overlap(title, other)).map((other) => `${title.of} × ${other.of}`),
      ...markers.filter((marker) => marker.of !== title.of && overlap(title, marker)).map((marker) => `${title.of} × station ${marker.of}`),
      ...(title.x < 0 || title.y < 0 || title.x + title.width > view.width || title.y + title.height > view.height ? [`${title.of} leaves the map`] : []),
    ]);
    expect(faults).toEqual([]);
    expect(16 * scale, 'size of a title in pixels').toBeGreaterThanOrEqual(12);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  });

  test(`on the home page no line name or code touches another, and codes can be read: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    const { titles, markers, view, scale } = await measure(page);
    const all = [...titles, ...markers];
    expect(all.flatMap((box, index) => all.slice(index + 1).filter((other) => overlap(box, other)).map((other) => `${box.of} × ${other.of}`))).toEqual([]);
    expect(all.filter(({ x, width }) => x < 0 || x + width > view.width)).toEqual([]);
    expect(22 * scale).toBeGreaterThanOrEqual(11);
  });
}

for (const locale of ['ja', 'ms'] as const) {
  test(`Tab goes along the lines, each after its name: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/map/`);
    const first = page.locator('.map-line').first();
    await first.focus();
    for (const code of ['R01', 'R02', 'R03', 'R04']) {
      await page.keyboard.press('Tab');
      const stop = page.locator(`.stop[data-stop=${code}]`);
      await expect(stop).toBeFocused();
      expect(await stop.locator('rect').first().evaluate((rect) => getComputedStyle(rect).strokeWidth)).toBe('6px');
    }
    await page.keyboard.press('Tab');
    await expect(page.locator('.map-line').nth(1)).toBeFocused();
    const codes = await page.locator('.line-map .stop').evaluateAll((stops) => stops.map((stop) => (stop as SVGElement).dataset['stop']));
    for (const letter of 'RBMSE') {
      const line = codes.filter((code) => code?.startsWith(letter));
      expect(line).toEqual([...line].sort());
    }
  });

  test(`pointing at a station lights its relations and dims the rest: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/map/`);
    const lit = (code: string): Promise<string> => page.locator(`.stop[data-stop=${code}]`).evaluate((stop) => getComputedStyle(stop).getPropertyValue('--lit').trim());
    expect(await lit('M08')).toBe('100%');
    await page.locator('.stop[data-stop=R04] rect').hover();
    expect(await Promise.all(['R04', 'S06', 'E21', 'M08', 'R03'].map(lit))).toEqual(['100%', '100%', '100%', '20%', '20%']);
    await expect(page.locator('.relations[data-of=R04]')).toHaveCSS('opacity', '1');
    await expect(page.locator('.relations[data-of=S06]')).toHaveCSS('opacity', '0');
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await page.locator('.stop[data-stop=M01]').focus();
    expect(await Promise.all(['M01', 'M02', 'R04'].map(lit))).toEqual(['100%', '100%', '20%']);
  });

  test(`a station has its code and title as its name, and leads to its entry: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/map/`);
    const stop = page.locator('.line-map').getByRole('link', { name: /^E07 / });
    await stop.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/concepts/handling-rejection/$`));
    await page.goto(`/${locale}/`);
    await expect(page.locator('.line-map').getByRole('link', { name: /^E07 ./ })).toHaveAttribute('href', `/${locale}/concepts/handling-rejection/`);
  });

  test(`a ride is lit from its page, by address and by choice: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/rides/first-week/`);
    await page.getByRole('link', { name: localeMessages(locale)['map.rideOnMap'] }).click();
    await expect(page).toHaveURL(/\/map\/\?ride=first-week$/);
    await expect(page.locator('.ride-choice input[value=first-week]')).toBeChecked();
    await expect(page.locator('.ride-numbers[data-ride=first-week]')).toHaveCSS('opacity', '1');
    await expect(page.locator('.ride-numbers[data-ride=first-week] text')).toHaveText(['1', '2', '3', '4', '5', '6', '7']);
    await expect(page.locator('.ride-link:visible a')).toHaveAttribute('href', `/${locale}/rides/first-week/`);
    await page.locator('.ride-choice input[value=bond-line]').check();
    await expect(page).toHaveURL(/\?ride=bond-line$/);
    await expect(page.locator('.ride-numbers[data-ride=first-week]')).toHaveCSS('opacity', '0');
    await page.locator('.ride-choice input').first().check();
    await expect(page).toHaveURL(/\/map\/$/);
  });

  test(`a line's strip shows where one can change, and leads to all of it: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/concepts/relationship-selling/`);
    const transfers = page.locator('.strip .transfers li');
    await expect(transfers).toHaveCount(3);
    for (const reason of await transfers.locator('p').all()) await expect(reason).not.toBeEmpty();
    for (const code of await transfers.locator('.code').all()) await expect(code).not.toHaveAttribute('data-line', 'B');
    await page.locator('.transfers > p a').click();
    await expect(page.locator('#connections')).toBeInViewport();
  });
}

for (const locale of ['ja', 'zh-hant'] as const) {
  test(`a ride is lit by a name that it had before: ${locale}`, async ({ page }) => {
    await page.route(`**/${locale}/map/?*`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/value="?first-week"?/, '$& data-earlier="first-days week-one"') });
    });
    await page.goto(`/${locale}/map/?ride=week-one`);
    await expect(page.locator('.ride-choice input[value=first-week]')).toBeChecked();
    await expect(page).toHaveURL(/\?ride=first-week$/);
    await page.goto(`/${locale}/map/?ride=week`);
    await expect(page.locator('.ride-choice input').first()).toBeChecked();
  });
}

for (const asked of ['%3Cscript%3Ealert(1)%3C/script%3E', '%22%5D', 'no-such-ride', '']) {
  test(`a ride that is none leaves the map as it is: ?ride=${asked}`, async ({ page }) => {
    await page.goto(`/ko/map/?ride=${asked}`);
    await expect(page.locator('.ride-choice input').first()).toBeChecked();
    if (asked) await expect(page).toHaveURL(/\/ko\/map\/$/);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  for (const locale of ['ms', 'zh-hant'] as const) {
    test(`the lines stand one by one, with their transfers, and the drawing is gone: ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/map/`);
      await expect(page.locator('svg.line-map')).toBeHidden();
      await expect(page.locator('.line-diagram')).toHaveCount(5);
      await expect(page.locator('.line-diagram > li')).toHaveCount(53);
      await expect(page.locator('.line-diagram > li[data-stop=R04] .diagram-transfers a')).toHaveText(['S06', 'E21']);
      for (const link of await page.locator('.line-diagram a').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
      await page.goto(`/${locale}/`);
      await page.locator('.map-shape').click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/map/$`));
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the map is read, lit and followed', async ({ page }) => {
    await page.goto('/zh-hans/map/');
    await page.locator('.ride-choice input[value=first-week]').check();
    await expect(page.locator('.ride-numbers[data-ride=first-week]')).toHaveCSS('opacity', '1');
    await page.locator('.ride-choice input').first().check();
    await page.locator('.stop[data-stop=R04] rect').hover();
    await expect(page.locator('.relations[data-of=R04]')).toHaveCSS('opacity', '1');
    await page.locator('.stop[data-stop=R04]').click();
    await expect(page).toHaveURL(/\/zh-hans\/concepts\/distribution-channel\/$/);
  });
});
