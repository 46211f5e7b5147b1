import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localeCodes } from '../../src/i18n/languages.ts';
import { attribute, elements, listFiles, readPages } from '../support/built-site.ts';

const folder = 'dist';
const files = listFiles(folder);
const pages = readPages(folder).filter(({ address, html, movedTo }) => movedTo === undefined && localeCodes.some((locale) => address.startsWith(`/${locale}/`)) && html.includes('rel="canonical"'));

/** What a page's head says, by name. */
function metas(tree: (typeof pages)[number]['tree']): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const node of elements(tree, 'meta')) {
    const name = attribute(node, 'property') ?? attribute(node, 'name') ?? '';
    found.set(name, [...(found.get(name) ?? []), attribute(node, 'content') ?? '']);
  }
  return found;
}

describe('pictures for previews of links', () => {
  it('are named by every page, of its language, and there', () => {
    expect(pages.length).toBeGreaterThan(300);
    for (const { address, tree } of pages) {
      const [locale = ''] = address.split('/').filter(Boolean);
      const meta = metas(tree);
      const [image = '', ...others] = meta.get('og:image') ?? [];
      expect(others, address).toEqual([]);
      expect(image, address).toMatch(new RegExp(`^https://sales-route-map\\.example/og/${locale}/[^/]+\\.png$`));
      expect(files, address).toContain(new URL(image).pathname.slice(1));
      expect(meta.get('og:image:width'), address).toEqual(['1200']);
      expect(meta.get('og:image:height'), address).toEqual(['630']);
      expect(meta.get('og:image:alt')?.[0], address).toBeTruthy();
      expect(meta.get('twitter:card'), address).toEqual(['summary_large_image']);
    }
  });

  it('are an entry’s own on its page, with its code read aloud', () => {
    const page = pages.find(({ address }) => address === '/ko/concepts/route-sales/');
    const meta = page && metas(page.tree);
    expect(meta?.get('og:image')).toEqual(['https://sales-route-map.example/og/ko/R02.png']);
    expect(meta?.get('og:image:alt')?.[0]).toContain('R02');
  });

  it('are 1200 × 630 pixels, in 26 KB at most, all different', () => {
    const pictures = files.filter((file) => file.startsWith('og/'));
    expect(pictures.length).toBeGreaterThan(270);
    const faults = pictures.filter((file) => {
      const png = readFileSync(`${folder}/${file}`);
      return png.toString('latin1', 1, 4) !== 'PNG' || png.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630 || png.length > 26 * 1024;
    });
    expect(faults).toEqual([]);
    expect(new Set(pictures.map((file) => readFileSync(`${folder}/${file}`, 'base64'))).size).toBe(pictures.length);
  });
});

it('the icons are there: a touch icon of 180 pixels, and one for agents that ask for favicon.ico', () => {
  const touch = readFileSync(`${folder}/apple-touch-icon.png`);
  expect([touch.readUInt32BE(16), touch.readUInt32BE(20)]).toEqual([180, 180]);
  expect([...readFileSync(`${folder}/favicon.ico`).subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
});
