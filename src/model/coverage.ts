import type { ContentLanguage } from '../i18n/languages.ts';
import { plainText } from './plain-text.ts';
import type { Project } from './project.ts';

/** How much of the content a language holds. */
export interface Coverage {
  readonly language: ContentLanguage;
  readonly entries: number;
  /** Facts with a declared place. */
  readonly facts: number;
  readonly checks: number;
  /** Glossary terms without an entry. */
  readonly terms: number;
  readonly rides: number;
  /** Words in Latin script and Korean, characters elsewhere; bodies only. */
  readonly length: number;
  /** Entries, facts, checks, terms and rides that this language lacks. */
  readonly missing: number;
}

export function coverage({ concepts, terms, rides, languages }: Project): Coverage[] {
  const allFacts = concepts.reduce((sum, { head }) => sum + head.facts.length, 0);
  const allChecks = concepts.reduce((sum, { head }) => sum + head.checks.length, 0);
  return languages.map((language) => {
    const texts = concepts.flatMap(({ texts }) => texts[language] ?? []);
    const facts = texts.reduce((sum, text) => sum + Object.keys(text.facts).length, 0);
    const checks = texts.reduce((sum, text) => sum + Object.keys(text.checks).length, 0);
    const has = (items: readonly { texts: Partial<Record<ContentLanguage, unknown>> }[]): number => items.filter((item) => item.texts[language]).length;
    const missing = concepts.length - texts.length + allFacts - facts + allChecks - checks + terms.length - has(terms) + rides.length - has(rides);
    const bodies = texts.flatMap(({ sections }) => sections.map(({ body }) => plainText(body)));
    const length = bodies.reduce((sum, body) => sum + measure(body, language), 0);
    return { language, entries: texts.length, facts, checks, terms: has(terms), rides: has(rides), length, missing };
  });
}

/** The table that `npm run content` prints. */
export function formatCoverage(rows: readonly Coverage[]): string {
  const cells = [
    ['language', 'entries', 'facts', 'checks', 'terms', 'rides', 'length', 'missing'],
    ...rows.map(({ language, entries, facts, checks, terms, rides, length, missing }) => [
      language,
      String(entries),
      String(facts),
      String(checks),
      String(terms),
      String(rides),
      `${length} ${language === 'ms' || language === 'ko' ? 'words' : 'characters'}`,
      String(missing),
    ]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  return cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()).join('\n');
}

function measure(text: string, language: ContentLanguage): number {
  return language === 'ms' || language === 'ko' ? text.split(/\s+/u).filter(Boolean).length : text.replace(/\s/gu, '').length;
}
