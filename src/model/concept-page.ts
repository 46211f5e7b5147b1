import type { Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph, Edge, LocalisedSource } from './concept-graph.ts';
import { buildDiagram, type Diagram } from './diagram.ts';
import { labelOf, type Label } from './labels.ts';
import { lineHeading, type LineHeading } from './line-page.ts';
import type { ConceptText } from './project.ts';
import { readingMinutes } from './reading-time.ts';
import { relationViews, type RelationView } from './relation-kinds.ts';
import { lineOf, station, type Station } from './station.ts';
import type { Urls } from './urls.ts';

/** Everything that the page of an entry shows, in one language. Components ask for nothing else. */
export interface ConceptPage {
  readonly self: Station;
  readonly line: LineHeading;
  /** Stations before and after on the line. */
  readonly previous: Station | undefined;
  readonly next: Station | undefined;
  /** Related entries on other lines, where one can change; each once. */
  readonly transfers: readonly Transfer[];
  /** Undefined where this language has no text yet: the page then offers `translations`. */
  readonly text: ConceptPageText | undefined;
  /** The locales that have a text, with the entry's title in each. */
  readonly translations: readonly { readonly locale: Locale; readonly title: string; readonly href: string }[];
  readonly relations: readonly RelationGroup[];
  readonly sources: readonly LocalisedSource[];
  /** English names, for machine-readable data. */
  readonly english: readonly string[];
}

export interface Transfer {
  readonly station: Station;
  readonly reason: string | undefined;
}

export interface ConceptPageText {
  readonly reading: string | undefined;
  readonly aka: readonly string[];
  readonly summary: string;
  readonly table: ComparisonTable | undefined;
  /** Of a comparison, the section that tells which of the two to say when; it comes before the table. */
  readonly sayWhen: PageSection | undefined;
  /** The other sections, in the author's order. */
  readonly sections: readonly PageSection[];
  /** Reading time. */
  readonly minutes: number;
  readonly note: string | undefined;
  readonly diagram: Diagram | undefined;
  readonly checks: readonly PageCheck[];
}

export interface PageSection {
  readonly id: string;
  /** Ids that it had before; addresses with them still lead to it. */
  readonly earlier: readonly string[];
  readonly title: Label;
  readonly html: string;
}

/** A self-check as it is shown. */
export interface PageCheck {
  readonly id: string;
  /** Ids that it had before. */
  readonly earlier: readonly string[];
  readonly question: string;
  /** In the order of `concept.yaml`; the right one has no `why`. */
  readonly answers: readonly { readonly text: string; readonly right: boolean; readonly why: string | undefined }[];
  /** Id of the part of the page that tells the answer, and its title where that is a section. */
  readonly told: { readonly id: string; readonly title: string | undefined };
}

export interface ComparisonTable {
  readonly subjects: readonly [Station, Station];
  /** `cells` has two texts, or one that holds for both subjects. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

export interface RelationGroup {
  readonly view: RelationView;
  readonly items: readonly Transfer[];
}

/** Ids on the page that are not an author's sections; sections must not use them. */
export const pagePartIds = ['content', 'transfers', 'table', 'contents-label', 'diagram', 'diagram-title', 'diagram-desc', 'diagram-head', 'note', 'checks', 'connections', 'sources'] as const;

/** The section of a comparison that a reader in a hurry looks for. */
const sayWhenId = 'when-to-say-which';

export interface PageContext {
  readonly graph: ConceptGraph;
  readonly locale: Locale;
  readonly urls: Urls;
  /** The sections of an entry as HTML in this locale, in their order. */
  renderBodies(concept: Concept): readonly string[];
}

/** The view-model of an entry's page. */
export function conceptPage(concept: Concept, context: PageContext): ConceptPage {
  const { graph, locale, urls } = context;
  const line = lineOf(concept, graph);
  const place = line.concepts.indexOf(concept);
  const text = concept.texts[locale];
  const relations = relationGroups(concept, context);
  return {
    self: station(concept, graph, locale, urls),
    line: lineHeading(line, locale, urls),
    previous: neighbour(line.concepts[place - 1], context),
    next: neighbour(line.concepts[place + 1], context),
    transfers: relations.flatMap(({ items }) => items).filter(({ station: { letter } }) => letter !== line.letter),
    text: text && pageText(concept, text, context),
    translations: translations(concept, urls),
    relations,
    sources: graph.sources.filter(({ id }) => concept.head.sources.includes(id)),
    english: [concept.head.english.title, ...concept.head.english.aka],
  };
}

function neighbour(concept: Concept | undefined, { graph, locale, urls }: PageContext): Station | undefined {
  return concept && station(concept, graph, locale, urls);
}

function pageText(concept: Concept, text: ConceptText, context: PageContext): ConceptPageText {
  const table = comparisonTable(concept, text, context);
  const bodies = context.renderBodies(concept);
  const sections = text.sections.map(({ id, title }, index) => ({ id, earlier: earlierIds(concept.head.earlier.sections, id), title: labelOf(title, context.locale), html: bodies[index] ?? '' }));
  const sayWhen = table && sections.find(({ id }) => id === sayWhenId);
  return {
    reading: text.reading,
    aka: text.aka.map(({ label }) => label),
    summary: text.summary,
    table,
    sayWhen,
    sections: sections.filter((section) => section !== sayWhen),
    minutes: readingMinutes(text),
    note: text.note,
    diagram: concept.head.diagram && buildDiagram(concept.head.diagram, text.diagram ?? {}),
    checks: pageChecks(concept, text),
  };
}

/** The ids that a section or a self-check had before. */
export function earlierIds(earlier: Readonly<Record<string, string>> | undefined, id: string): string[] {
  return Object.entries(earlier ?? {}).flatMap(([old, present]) => (present === id ? [old] : []));
}

function pageChecks(concept: Concept, text: ConceptText): PageCheck[] {
  return concept.head.checks.flatMap(({ id, fact, answers, right }) => {
    const words = text.checks[id];
    if (!words) return [];
    return [{ id, earlier: earlierIds(concept.head.earlier.checks, id), question: words.question, answers: answers.map((answer) => ({ text: words.answers[answer]?.text ?? '', right: answer === right, why: words.answers[answer]?.why })), told: toldIn(text, fact) }];
  });
}

/** Parts of the page by the places outside sections where a fact may be told; the summary is at the head of the page. */
const placeIds: Readonly<Record<string, string>> = { axes: 'table', note: 'note' };

function toldIn({ facts, sections }: ConceptText, fact: string): PageCheck['told'] {
  const place = facts[fact] ?? '';
  const section = sections.find(({ id }) => id === place);
  return { id: section?.id ?? placeIds[place] ?? 'content', title: section?.title };
}

function comparisonTable(concept: Concept, text: ConceptText, { graph, locale, urls }: PageContext): ComparisonTable | undefined {
  const [first, second] = (concept.head.relations.compares ?? []).flatMap((id) => graph.concepts.get(id) ?? []);
  if (!first || !second) return undefined;
  return {
    subjects: [station(first, graph, locale, urls), station(second, graph, locale, urls)],
    rows: concept.head.axes.flatMap((id) => {
      const row = text.axes[id];
      if (!row) return [];
      const cells = row.both === undefined ? [row.cells?.[first.id] ?? '', row.cells?.[second.id] ?? ''] : [row.both];
      return [{ label: row.label, cells }];
    }),
  };
}

function translations(concept: Concept, urls: Urls): ConceptPage['translations'] {
  return (Object.entries(concept.texts) as [Locale, ConceptText][]).map(([locale, { title }]) => ({
    locale,
    title,
    href: urls.concept(locale, concept.id),
  }));
}

function relationGroups(concept: Concept, context: PageContext): RelationGroup[] {
  const { graph, locale, urls } = context;
  return relationViews.flatMap((view) => {
    const items = concept.edges
      .filter((edge) => edge.view === view)
      .flatMap((edge) => {
        const other = graph.concepts.get(edge.other);
        return other ? [{ station: station(other, graph, locale, urls), reason: reasonFor(edge, context) }] : [];
      });
    return items.length > 0 ? [{ view, items }] : [];
  });
}

/** Why two entries belong together, from the text that writes the relation. */
function reasonFor({ writtenIn, writtenTo }: Edge, { graph, locale }: PageContext): string | undefined {
  return graph.concepts.get(writtenIn)?.texts[locale]?.reasons[writtenTo];
}
