import { locales, type Locale } from '../../i18n/languages.ts';
import type { Urls } from '../../model/urls.ts';
import type { HanForms } from '../analyser/han.ts';
import { textPath } from '../files/index-files.ts';
import type { Shown } from './engine.ts';
import { shownOf, type Wanted } from './excerpt.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * What is shown of a result's text; nothing where the text cannot be loaded.
 * @param id of an entry, or `term:` and the id of a term
 * @param language of the results
 * @param through language in whose text it was found, where it was in no other
 */
export async function loadShown(id: string, language: Locale, through: Locale | undefined, wanted: Wanted, forms: HanForms, files: SiteFiles, urls: Urls): Promise<Shown> {
  const shownIn = through ?? language;
  try {
    const file = await files.text(textPath(shownIn, id));
    const { summary, sections } = shownOf(file, wanted, forms);
    // Sections have the same anchors in every language, so a passage in one leads to its place in another.
    const own = shownIn === language ? undefined : await files.text(textPath(language, id)).catch(() => undefined);
    const titles = new Map(own?.sections.map(([section, title]) => [section, title]));
    return {
      excerpt: summary.passages,
      lang: locales[shownIn].tag,
      sections: sections.map((section) => ({
        href: urls.concept(language, id, section.id),
        title: titles.get(section.id) ?? section.title,
        titleLang: locales[titles.has(section.id) ? language : shownIn].tag,
        excerpt: section.excerpt.passages,
        lang: locales[shownIn].tag,
      })),
    };
  } catch (error) {
    console.warn(error);
    return { excerpt: [], lang: locales[language].tag, sections: [] };
  }
}
