import sharp from 'sharp';
import { chromiumFlags } from '../../.scripts/chromium.ts';
import { blockFont } from '../support/block-font.ts';
import { expect, test } from '../support/site.ts';

/** Each picture shows a page from its top, so many pixels of it, on a phone and on a desk. */
const pages = {
  home: { path: '/', heights: [1800, 1300] },
  map: { path: '/map/', heights: [1300, 1500] },
  line: { path: '/lines/route-selling/', heights: [1500, 1100] },
  comparison: { path: '/concepts/relationship-vs-consultative-selling/', heights: [3000, 2200] },
  terms: { path: '/terms/', heights: [1300, 1000] },
  search: { path: '/search/?q=S11', heights: [900, 800] },
  missing: { path: '/no-such-page/', heights: [900, 800] },
} as const;

/** What depends on the machine or on the browser's age: fonts, and rules of line breaking that still change. */
const plainText = `
  @font-face { font-family: Blocks; src: url(data:font/ttf;base64,${blockFont.toString('base64')}); }
  *, ::before, ::after, ::placeholder { font-family: Blocks !important; font-weight: 400 !important; text-autospace: no-autospace !important; text-spacing-trim: space-all !important; hanging-punctuation: none !important; text-wrap-style: auto !important; caret-color: transparent !important; transition: none !important; }
  :is(h1, h2, h3, a):lang(ja) { word-break: normal !important; }
`;

test.use({
  bypassCSP: true,
  launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '', args: [...chromiumFlags, '--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'] },
});

for (const [locale, colorScheme] of [['ja', 'light'], ['ms', 'dark']] as const) {
  test.describe(() => {
    test.use({ colorScheme });
    for (const [kind, { path, heights }] of Object.entries(pages)) {
      test(`looks as it did: ${kind}, ${locale}, ${colorScheme}`, async ({ page, faults }) => {
        test.slow();
        for (const [index, width] of [360, 1280].entries()) {
          await page.setViewportSize({ width, height: heights[index] ?? 900 });
          await page.goto(`/${locale}${path}`);
          if (kind === 'search') await expect(page.locator('.results > li').first()).toBeVisible({ timeout: 20_000 });
          await page.addStyleTag({ content: plainText });
          const loaded = await page.evaluate(() => document.fonts.load('16px Blocks').then(({ length }) => length));
          expect(loaded, 'the font of bars was refused').toBe(1);
          if (kind === 'missing') faults.length = 0;
          // A third of the size that the browser’s own encoder gives.
          const picture = await sharp(await page.screenshot({ animations: 'disabled' })).removeAlpha().png({ palette: true, dither: 0, effort: 10, compressionLevel: 9 }).toBuffer();
          expect(picture).toMatchSnapshot(`${kind}-${locale}-${width}.png`, { threshold: 0.08, maxDiffPixels: 60 });
        }
      });
    }
  });
}
