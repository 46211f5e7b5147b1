import type { ContentLanguage } from '../src/i18n/languages.ts';
import type { ConceptKind } from '../src/model/kinds.ts';
import type { Project } from '../src/model/project.ts';

/** What a new entry is to be. */
export interface NewEntry {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly family: string;
  /** The two subjects of a comparison; empty for any other kind. */
  readonly compares: readonly string[];
  readonly source: string;
}

/** An honest sentence for a page that is not written yet. */
const pending: Readonly<Record<ContentLanguage, { heading: string; text: string }>> = {
  ja: { heading: 'どんなものか', text: 'この項目は準備中です。' },
  ms: { heading: 'Apakah maksudnya', text: 'Topik ini sedang disediakan.' },
  zh: { heading: '這是什麼', text: '這個主題正在準備中。' },
  ko: { heading: '무엇인가', text: '이 항목은 준비 중입니다.' },
};

/**
 * The files of a new entry, by path below the content folder: valid as they are, in every language, with the next free
 * code and place on the line.
 */
export function buildSkeleton(entry: NewEntry, project: Project): Record<string, string> {
  const family = project.families.find(({ id }) => id === entry.family);
  if (!family) throw new Error(`There is no family “${entry.family}”. Use --family with one of ${project.families.map(({ id }) => id).join(', ')}.`);
  const heads = project.concepts.map(({ head }) => head);
  const codes = [...family.retired, ...heads.flatMap(({ code, earlier }) => [code, ...earlier.codes])].filter((code) => code.startsWith(family.letter));
  const number = Math.max(0, ...codes.map((code) => Number(code.slice(1)))) + 1;
  const code = family.letter + String(number).padStart(2, '0');
  const order = Math.max(0, ...heads.filter((head) => head.family === family.id).map((head) => head.order)) + 1;
  const title = entry.id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  const comparison = entry.kind === 'comparison';

  const head = [
    `code: ${code}`,
    `kind: ${entry.kind}`,
    `family: ${family.id}`,
    `order: ${order}`,
    'english:',
    `  title: ${JSON.stringify(title)}`,
    comparison ? `relations:\n  compares: [${entry.compares.join(', ')}]` : 'relations: {}',
    `sources: [${entry.source}]`,
    'sections: [what-it-is]',
    ...(comparison ? ['axes: [purpose]'] : []),
    'facts: []',
    '',
  ].join('\n');

  const files: Record<string, string> = { [`concepts/${entry.id}/concept.yaml`]: head };
  for (const language of project.languages) files[`concepts/${entry.id}/${language}.mdx`] = buildText(language, title, entry.compares);
  return files;
}

function buildText(language: ContentLanguage, title: string, compares: readonly string[]): string {
  const { heading, text } = pending[language];
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    ...(language === 'ja' ? ['reading: じゅんびちゅう'] : []),
    `summary: ${text}`,
    'questions:',
    ...[1, 2, 3].map((number) => `  - ${text} ${String(number)}`),
    ...(compares.length > 0
      ? ['reasons:', ...compares.map((id) => `  ${id}: ${text}`), 'axes:', '  purpose:', `    label: ${heading}`, '    cells:', ...compares.map((id) => `      ${id}: ${text}`)]
      : []),
    '---',
    '',
    `## ${heading} {#what-it-is}`,
    '',
    text,
    '',
  ].join('\n');
}
