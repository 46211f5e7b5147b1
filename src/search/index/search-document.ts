import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { locales, type Locale } from '../../i18n/languages.ts';
import type { Concept, ConceptGraph } from '../../model/concept-graph.ts';
import { lineOf } from '../../model/station.ts';
import type { TermItem } from '../../model/term-list.ts';
import type { Urls } from '../../model/urls.ts';
import { proseText, type ProseContext } from '../../prose/render-prose.ts';

/** A page as Pagefind takes it: an address and HTML that holds what is to be found, and nothing else of the page. */
export interface SearchDocument {
  readonly url: string;
  readonly html: string;
}

/** What search knows of the glossary in a locale: every term by itself, as a deep link. */
export function glossaryDocument(terms: readonly TermItem[], locale: Locale, title: string, urls: Urls): SearchDocument {
  const page = h('html', { lang: locales[locale].tag }, [
    h('body', { 'data-pagefind-body': '' }, [
      h('h1', { 'data-pagefind-meta': 'title' }, title),
      ...terms.flatMap(({ id, label, aka, definition }) => [h('h2', { id, 'data-pagefind-weight': '5' }, label), h('p', [...aka, definition].join(' '))]),
    ]),
  ]);
  return { url: urls.terms(locale), html: toHtml(page) };
}

/**
 * What search knows of an entry in a locale, or undefined where it has no text there. Title and other names weigh most;
 * each section can be found by itself, as a deep link; so can a comparison's table, under `tableTitle`.
 */
export function searchDocument(concept: Concept, locale: Locale, graph: ConceptGraph, urls: Urls, prose: ProseContext, tableTitle: string): SearchDocument | undefined {
  const text = concept.texts[locale];
  if (!text) return undefined;
  const { code, english } = concept.head;
  const table = Object.values(text.axes).map((row) => [row.label, row.both, ...Object.values(row.cells ?? {})].filter(Boolean).join(' '));
  const part = (id: string, heading: string, lines: readonly string[]): ElementContent[] => [
    h('h2', { id }, heading),
    ...lines.map((line) => h('p', line)),
  ];
  const page = h('html', { lang: locales[locale].tag }, [
    h('body', { 'data-pagefind-body': '' }, [
      h('p', { 'data-pagefind-meta': `code:${code}` }),
      h('p', { 'data-pagefind-meta': `letter:${lineOf(concept, graph).letter}` }),
      h('h1', { 'data-pagefind-meta': 'title', 'data-pagefind-weight': '10' }, text.title),
      h('p', { 'data-pagefind-weight': '8' }, [code, ...text.aka.map(({ label }) => label), english.title, ...english.aka].join(' ')),
      h('p', { 'data-pagefind-weight': '4' }, text.summary),
      ...text.sections.flatMap(({ id, title, body }) => part(id, title, proseText(body, prose).split('\n'))),
      ...(table.length > 0 ? part('table', tableTitle, table) : []),
    ]),
  ]);
  return { url: urls.concept(locale, concept.id), html: toHtml(page) };
}
