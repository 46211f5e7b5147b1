import type { CatalogueEntry, CatalogueFile, CatalogueSection } from '../wire/catalogue-file.ts';
import type { CheckItem, ChecksFile } from '../wire/checks-file.ts';
import type { Locale } from '../i18n/languages.ts';
import type { Concept, ConceptGraph } from '../model/concept-graph.ts';
import { earlierIds } from '../model/concept-page.ts';
import { lineHeading } from '../model/line-page.ts';
import type { ConceptHead, ConceptText, Section } from '../model/project.ts';
import { readingMinutes } from '../model/reading-time.ts';
import { ridePages } from '../model/ride-page.ts';
import { lineOf } from '../model/station.ts';
import type { Urls } from '../model/urls.ts';

/** What there is to read in a locale. */
export function catalogue(graph: ConceptGraph, locale: Locale, urls: Urls): CatalogueFile {
  return {
    lines: graph.lines.map((line) => {
      const { letter, name, title } = lineHeading(line, locale, urls);
      return { id: line.id, letter, name, title };
    }),
    entries: withText(graph, locale).map(([concept, text]) => catalogueEntry(concept, text, graph, urls.concept(locale, concept.id))),
    rides: ridePages(graph, locale, urls).map(({ id, earlier, title, summary, href, stops }) => ({ id, ...(earlier.length > 0 && { earlier }), title, summary, href, stations: stops.map(({ station }) => station.id) })),
  };
}

/** The self-checks of a locale. */
export function checksFile(graph: ConceptGraph, locale: Locale): ChecksFile {
  return Object.fromEntries(withText(graph, locale).map(([concept, text]) => [concept.id, checkItems(concept, text)]));
}

function withText(graph: ConceptGraph, locale: Locale): (readonly [Concept, ConceptText])[] {
  return graph.lines.flatMap(({ concepts }) => concepts).flatMap((concept) => {
    const text = concept.texts[locale];
    return text ? [[concept, text] as const] : [];
  });
}

function catalogueEntry(concept: Concept, text: ConceptText, graph: ConceptGraph, href: string): CatalogueEntry {
  const { id, head, edges } = concept;
  return {
    id,
    code: head.code,
    earlier: [...head.earlier.ids, ...head.earlier.codes],
    letter: lineOf(concept, graph).letter,
    kind: head.kind,
    title: text.title,
    summary: text.summary,
    href,
    minutes: readingMinutes(text),
    sections: text.sections.map((section) => catalogueSection(section, head)),
    checks: checkItems(concept, text).map((check) => check.id),
    requires: edges.filter(({ view }) => view === 'requires').map(({ other }) => other),
  };
}

function catalogueSection({ id, title }: Section, head: ConceptHead): CatalogueSection {
  const earlier = earlierIds(head.earlier.sections, id);
  return earlier.length > 0 ? { id, title, earlier } : { id, title };
}

function checkItems({ head }: Concept, text: ConceptText): CheckItem[] {
  return head.checks.flatMap(({ id, fact, answers, right }) => {
    const words = text.checks[id];
    if (!words) return [];
    const place = text.facts[fact];
    return [{
      id,
      question: words.question,
      answers: answers.map((answer) => ({ id: answer, text: words.answers[answer]?.text ?? '', right: answer === right, why: words.answers[answer]?.why })),
      section: text.sections.some((section) => section.id === place) ? place : undefined,
    }];
  });
}
