import { locales, type Locale } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import type { Urls } from '../model/urls.ts';

/** The site's icons for devices, by file name; a maskable one leaves room for being cut to any shape. */
export const appIcons = [
  { name: '192', size: 192, maskable: false },
  { name: '512', size: 512, maskable: false },
  { name: 'maskable-512', size: 512, maskable: true },
] as const;

/**
 * What makes the site installable, in one language. Source: https://www.w3.org/TR/appmanifest/
 * @param paper colour behind the site's name while it starts, and of the window's frame
 */
export function buildWebManifest(locale: Locale, urls: Urls, paper: string): object {
  const t = translator(locale);
  return {
    id: urls.home(locale),
    name: t('site.name'),
    short_name: t('site.shortName'),
    description: t('site.tagline'),
    lang: locales[locale].tag,
    dir: 'ltr',
    start_url: urls.home(locale),
    // All languages: a reader may switch without leaving the app.
    scope: urls.root(),
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['education', 'business'],
    icons: appIcons.map(({ name, size, maskable }) => ({ src: urls.file(`icons/${name}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose: maskable ? 'maskable' : 'any' })),
    shortcuts: [
      { name: t('nav.search'), url: urls.search(locale) },
      { name: t('nav.map'), url: urls.map(locale) },
      { name: t('nav.rides'), url: urls.rides(locale) },
    ].map((shortcut) => ({ ...shortcut, icons: [{ src: urls.file('icons/192.png'), sizes: '192x192', type: 'image/png' }] })),
  };
}
