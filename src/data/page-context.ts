import { locales, type Locale } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import type { ConceptGraph } from '../model/concept-graph.ts';
import type { PageContext } from '../model/concept-page.ts';
import { titleIn } from '../model/labels.ts';
import type { Urls } from '../model/urls.ts';
import { linkedBodies } from './linked-bodies.ts';
import { renderProse, type ProseContext } from '../prose/render-prose.ts';

/** What prose needs to become HTML or text in a locale. */
export function proseContext(graph: ConceptGraph, locale: Locale, urls: Urls): ProseContext {
  const target = (id: string): ReturnType<ConceptGraph['find']> => graph.find(id);
  return {
    exampleLabel: translator(locale)('concept.example'),
    // A page that is not there in this language yet has no sections to go to.
    hrefFor: (id, section) => urls.concept(locale, target(id)?.id ?? id, target(id)?.texts[locale] ? section : undefined),
    termHref: (id) => urls.terms(locale, id),
    titleOf: (id) => {
      const concept = target(id);
      const title = concept ? titleIn(concept, locale) : { text: id };
      return { text: title.text, lang: title.locale && locales[title.locale].tag };
    },
  };
}

/** What the view-models need to be built in a locale. */
export function pageContext(graph: ConceptGraph, locale: Locale, urls: Urls): PageContext {
  const context = proseContext(graph, locale, urls);
  return {
    graph,
    locale,
    urls,
    renderBodies: (concept) => linkedBodies(graph, locale)(concept).map((body, index) => renderProse(body, context, concept.texts[locale]?.sections[index]?.id)),
  };
}
