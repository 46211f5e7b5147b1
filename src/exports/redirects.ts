import type { ConceptGraph } from '../model/concept-graph.ts';
import type { Urls } from '../model/urls.ts';

/** An address that once led to an entry, and where it leads now. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Redirects from every earlier id, in every locale, and from every earlier code. */
export function collectRedirects(graph: ConceptGraph, locales: readonly string[], urls: Urls): Redirect[] {
  return [...graph.concepts.values()].flatMap(({ id, head }) => [
    ...head.earlier.ids.flatMap((earlier) => locales.map((locale) => ({ from: urls.concept(locale, earlier), to: urls.concept(locale, id) }))),
    ...head.earlier.codes.map((code) => ({ from: urls.go(code), to: urls.go(head.code) })),
  ]);
}

/** The `_redirects` file that Netlify and Cloudflare Pages read. Other hosts serve the redirect pages. */
export function buildRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
