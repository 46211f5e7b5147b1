import type { Locale } from '../../i18n/languages.ts';
import type { Concept } from '../../model/concept-graph.ts';
import type { TermItem } from '../../model/term-list.ts';
import { proseText, type ProseContext } from '../../prose/render-prose.ts';

/** What search knows of an entry or a term in one locale, as plain text. */
export interface SearchPage {
  /** Id of the entry, or `term:` and the id of the term. */
  readonly id: string;
  /** One or two sentences that stand for the whole. */
  readonly summary: string;
  /** Title and other names, in this locale. */
  readonly names: readonly string[];
  /** What it answers, in a reader's own words. */
  readonly questions: readonly string[];
  /** The same in English, and what it tells: so that English finds it on every page, though no page is in English. */
  readonly english: readonly string[];
  readonly sections: readonly SearchSection[];
}

export interface SearchSection {
  /** Anchor on the page. */
  readonly id: string;
  readonly title: string;
  /** Paragraphs, divided by line feeds. */
  readonly text: string;
}

/**
 * An entry in a locale, or undefined where it has no text there. A comparison's table is a section, under `tableTitle`.
 * Of self-checks only what they ask is there: their answers say again what the text says, or what is wrong.
 */
export function entryPage(concept: Concept, locale: Locale, prose: ProseContext, tableTitle: string): SearchPage | undefined {
  const text = concept.texts[locale];
  if (!text) return undefined;
  const table = Object.values(text.axes).map((row) => [row.label, row.both, ...Object.values(row.cells ?? {})].filter(Boolean).join(' '));
  return {
    id: concept.id,
    summary: text.summary,
    names: [text.title, ...text.aka.map(({ label }) => label)],
    questions: [...text.questions, ...Object.values(text.checks).map(({ question }) => question)],
    english: [...concept.head.english.questions, ...concept.head.facts.map(({ gist }) => gist)],
    sections: [
      ...text.sections.map(({ id, title, body }) => ({ id, title, text: proseText(body, prose) })),
      ...(table.length > 0 ? [{ id: 'table', title: tableTitle, text: table.join('\n') }] : []),
    ],
  };
}

export function termPage({ id, label, aka, definition, questions, english }: TermItem): SearchPage {
  return { id: `term:${id}`, summary: definition, names: [label, ...aka], questions, english: english.questions, sections: [] };
}
