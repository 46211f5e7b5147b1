import type { Locale } from '../i18n/languages.ts';
import type { ConceptGraph } from '../model/concept-graph.ts';
import type { Urls } from '../model/urls.ts';

/** An address that something had before, and where it is now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Redirects from every earlier id of an entry, line or ride, in every locale, and from every earlier code. */
export function collectRedirects(graph: ConceptGraph, locales: readonly string[], urls: Urls): Redirect[] {
  const inEach = (olds: readonly string[], address: (locale: string, id: string) => string, id: string): Redirect[] =>
    olds.flatMap((old) => locales.map((locale) => ({ from: address(locale, old), to: address(locale, id) })));
  return [
    ...[...graph.concepts.values()].flatMap(({ id, head: { code, earlier } }) => [
      ...inEach(earlier.ids, urls.concept, id),
      ...earlier.codes.map((old) => ({ from: urls.go(old), to: urls.go(code) })),
    ]),
    ...graph.lines.flatMap(({ id, earlier }) => [...inEach(earlier, urls.line, id), ...inEach(earlier, urls.booklet, id)]),
    ...graph.rides.flatMap(({ id, earlier }) => [...inEach(earlier, urls.ride, id), ...earlier.map((old) => ({ from: urls.go(old), to: urls.go(id) }))]),
  ];
}

/** A page that leads on, for hosts that read no `_redirects`. */
export interface MovedPage extends Redirect {
  readonly locale: Locale;
  readonly title: string;
}

/** The pages that lead on from earlier ids of lines and rides. */
export function collectMovedPages(graph: ConceptGraph, locales: readonly Locale[], urls: Urls): MovedPage[] {
  return locales.flatMap((locale) => [
    ...graph.lines.flatMap(({ id, earlier, texts }) =>
      earlier.flatMap((old) => [urls.line, urls.booklet].map((address) => ({ from: address(locale, old), to: address(locale, id), locale, title: texts[locale]?.name ?? id }))),
    ),
    ...graph.rides.flatMap(({ id, earlier, texts }) => earlier.map((old) => ({ from: urls.ride(locale, old), to: urls.ride(locale, id), locale, title: texts[locale]?.title ?? id }))),
  ]);
}

/** The `_redirects` file that Netlify and Cloudflare Pages read. Other hosts serve the redirect pages. */
export function buildRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
