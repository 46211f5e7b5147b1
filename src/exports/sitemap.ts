/** A page in all its languages. */
export interface SitemapPage {
  /** Language-free address. */
  readonly xDefault: string;
  readonly versions: readonly { readonly tag: string; readonly href: string }[];
}

/**
 * A sitemap with a version of each page per language, each naming all the others and the language-free address.
 * Source: https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap
 * @param absolute makes an absolute address of a path
 */
export function buildSitemap(pages: readonly SitemapPage[], absolute: (path: string) => string): string {
  const entries = pages.flatMap(({ xDefault, versions }) => {
    const alternates = [...versions, { tag: 'x-default', href: xDefault }].map(
      ({ tag, href }) => `    <xhtml:link rel="alternate" hreflang="${tag}" href="${escape(absolute(href))}"/>\n`,
    );
    return versions.map(({ href }) => `  <url>\n    <loc>${escape(absolute(href))}</loc>\n${alternates.join('')}  </url>\n`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
