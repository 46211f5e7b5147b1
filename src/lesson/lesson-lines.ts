import type { Lesson, LessonStep } from './lesson.ts';

/**
 * A lesson as lines of text, version 1. Fields are divided by tabs, empty ones at the end left out; in them `\n` stands for a line
 * feed and `\\` for a backslash. Every line ends in a line feed, so that a text without its end still gives its first steps.
 *
 * - The first line: title, date, notes.
 * - Each other line is a step: code of the entry (its id where it has none), id of the section, minutes, notes.
 *
 * Fields after these are for later versions and are passed over.
 */
export function lessonLines({ title, date = '', notes = '', steps }: Lesson): string {
  const lines = [[title, date, notes], ...steps.map((step) => [step.entry, step.section ?? '', step.minutes?.toString() ?? '', step.notes ?? ''])];
  return lines.map((fields) => `${fields.map(escape).join('\t').replace(/\t+$/, '')}\n`).join('');
}

/** Reads the lines; a last one without its line feed gives the fields that are whole. Takes any string; nothing is judged here. */
export function readLessonLines(text: string): Lesson {
  const lines = text.split('\n');
  const rest = lines.pop() ?? '';
  const [head, ...stepLines] = lines;
  const [title = '', date, notes] = (head ?? rest.slice(0, Math.max(0, rest.lastIndexOf('\t')))).split('\t').map(unescape);
  return { title, ...(date && { date }), ...(notes && { notes }), steps: stepLines.map(readStep) };
}

function readStep(line: string): LessonStep {
  const [entry = '', section, minutes, notes] = line.split('\t').map(unescape);
  return { entry, ...(section && { section }), ...(minutes && { minutes: /^\d{1,9}$/.test(minutes) ? Number(minutes) : NaN }), ...(notes && { notes }) };
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
}

function unescape(text: string): string {
  return text.replace(/\\(.)/gsu, (_, char: string) => (char === 'n' ? '\n' : char));
}
