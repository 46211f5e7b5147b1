import type { PackageColumns } from '../wire/packages-file.ts';
import type { PackageSource } from './package-source.ts';

/** The steps as a table, one a row. */
export function stepsTable({ steps }: PackageSource, heads: PackageColumns): string {
  const { number, code, title, section, summary, minutes, notes, address, ownAddress } = heads;
  return csv([
    [number, code, title, section, summary, minutes, notes, address, ownAddress],
    ...steps.map((step, index) => [index + 1, step.code, step.title, step.section ?? '', step.summary, step.minutes, step.notes ?? '', step.address, step.ownAddress]),
  ]);
}

/** The self-checks as a table, one a row: the right answer, then each wrong one and why it is. */
export function checksTable({ steps }: PackageSource, heads: PackageColumns): string {
  const rows = steps.flatMap((step) => step.checks.map((check) => ({ step, check, wrong: check.answers.filter(({ right }) => !right) })));
  const most = Math.max(0, ...rows.map(({ wrong }) => wrong.length));
  const places = Array.from({ length: most }, (_, index) => index);
  return csv([
    [heads.code, heads.title, heads.id, heads.question, heads.right, ...places.flatMap((place) => [`${heads.wrong} ${place + 1}`, `${heads.why} ${place + 1}`])],
    ...rows.map(({ step, check, wrong }) => [
      step.code,
      step.title,
      check.id,
      check.question,
      check.answers.find(({ right }) => right)?.text ?? '',
      ...places.flatMap((place) => [wrong[place]?.text ?? '', wrong[place]?.why ?? '']),
    ]),
  ]);
}

/** RFC 4180, with the mark by which Excel knows UTF-8. */
function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** A cell. What a spreadsheet would take for a formula is marked as text by an apostrophe. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[\s]*[=+\-@＝＋－＠]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
