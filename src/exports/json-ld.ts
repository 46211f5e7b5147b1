import { locales, type Locale } from '../i18n/languages.ts';
import type { ConceptPage } from '../model/concept-page.ts';

/**
 * An entry as schema.org data: a term of the site's glossary that is also something to learn from.
 * @param absolute makes an absolute address of a path
 */
export function conceptJsonLd(page: ConceptPage, locale: Locale, site: { name: string; href: string }, absolute: (path: string) => string): string {
  const { self, text, line } = page;
  const language = locales[locale].tag;
  return serialise({
    '@context': 'https://schema.org',
    '@type': ['DefinedTerm', 'LearningResource'],
    '@id': absolute(self.href),
    url: absolute(self.href),
    name: self.title.text,
    alternateName: [...(text?.aka ?? []), ...page.english.map((name) => ({ '@value': name, '@language': 'en' }))],
    termCode: self.code,
    description: text?.summary,
    inLanguage: language,
    learningResourceType: self.kind,
    about: line.title,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: site.name, url: absolute(site.href) },
    isBasedOn: page.sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
  });
}

/** The site itself, for its home pages. */
export function siteJsonLd(locale: Locale, site: { name: string; href: string; description: string }, absolute: (path: string) => string): string {
  return serialise({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: site.name,
    description: site.description,
    url: absolute(site.href),
    inLanguage: locales[locale].tag,
  });
}

/** JSON that may stand in a script element: no `<` can close it early. */
function serialise(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003C`);
}
