import { describe, expect, it } from 'vitest';
import { buildWebManifest } from '../../src/exports/web-manifest.ts';
import { localeCodes } from '../../src/i18n/languages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { buildUrls } from '../../src/model/urls.ts';

describe.each(localeCodes)('the web app manifest: %s', (locale) => {
  const manifest = buildWebManifest(locale, buildUrls('/'), '#fff') as { readonly name: string; readonly short_name: string };

  it('has the site’s name, and one that home screens do not cut', () => {
    expect(manifest.name).toBe(translator(locale)('site.name'));
    // Below an icon there is room for some twelve Latin letters; Han, kana and Hangul take twice that.
    const width = [...manifest.short_name].reduce((sum, letter) => sum + (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(letter) ? 2 : 1), 0);
    expect(width).toBeGreaterThan(4);
    expect(width).toBeLessThanOrEqual(12);
    // It is the name, or words of it.
    expect(manifest.name.split(' ')).toEqual(expect.arrayContaining(manifest.short_name.split(' ')));
  });
});
