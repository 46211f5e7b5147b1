import type { ElementContent, Root, RootContent } from 'hast';
import type { ContentLanguage } from '../i18n/languages.ts';
import type { Project } from './project.ts';

/** How much of the content a language holds. */
export interface Coverage {
  readonly language: ContentLanguage;
  readonly entries: number;
  /** Facts with a declared place. */
  readonly facts: number;
  /** Words in Latin script and Korean, characters elsewhere; bodies only. */
  readonly length: number;
  /** Entries and facts that other languages have and this one lacks. */
  readonly missing: number;
}

export function coverage({ concepts, languages }: Project): Coverage[] {
  const allFacts = concepts.reduce((sum, { head }) => sum + head.facts.length, 0);
  return languages.map((language) => {
    const texts = concepts.flatMap(({ texts }) => texts[language] ?? []);
    const facts = texts.reduce((sum, text) => sum + Object.keys(text.facts).length, 0);
    const bodies = texts.flatMap(({ sections }) => sections.map(({ body }) => plainText(body)));
    const length = bodies.reduce((sum, body) => sum + measure(body, language), 0);
    return { language, entries: texts.length, facts, length, missing: concepts.length - texts.length + allFacts - facts };
  });
}

/** The table that `npm run content` prints. */
export function formatCoverage(rows: readonly Coverage[]): string {
  const cells = [
    ['language', 'entries', 'facts', 'length', 'missing'],
    ...rows.map(({ language, entries, facts, length, missing }) => [
      language,
      String(entries),
      String(facts),
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

function plainText(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join(' ') : '';
}
