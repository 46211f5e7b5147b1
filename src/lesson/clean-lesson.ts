import type { Lesson, LessonStep } from './lesson.ts';
import type { LessonFault } from './lesson-fault.ts';

/** The most that a lesson holds. Lengths are in UTF-16 units, as a field's `maxlength` counts. */
export const lessonLimits = { steps: 500, title: 120, notes: 2000, stepNotes: 500, minutes: 600 } as const;

/** What an entry or a section may be called: a code (`E06`) or an id (`law-of-250`). */
const entryName = /^(?:[A-Z]\d{2,3}|[a-z0-9][a-z0-9-]{0,127})$/;
const sectionName = /^[a-z0-9][a-z0-9-]{0,127}$/;

/** A lesson within the limits, its texts without control characters, and what was wrong with it. A clean one comes back as it is. */
export function cleanLesson(given: Lesson): { readonly lesson: Lesson; readonly faults: readonly LessonFault[] } {
  const faults: LessonFault[] = [];
  const kept = given.steps.slice(0, lessonLimits.steps);
  if (kept.length < given.steps.length) faults.push({ is: 'too-many-steps', left: given.steps.length - kept.length });
  const shorten = (text: string | undefined, length: number, lines: boolean): string | undefined => {
    if (text === undefined) return undefined;
    const clean = lines ? cleanLines(text) : cleanLine(text);
    const short = cut(clean, length);
    if (short.length < clean.length && !faults.some(({ is }) => is === 'shortened')) faults.push({ is: 'shortened' });
    return short || undefined;
  };
  const title = shorten(given.title, lessonLimits.title, false) ?? '';
  const date = given.date === undefined || isDate(given.date) ? given.date : undefined;
  if (date !== given.date) faults.push({ is: 'date', value: cut(cleanLine(given.date ?? ''), 40) });
  const notes = shorten(given.notes, lessonLimits.notes, true);
  const steps: LessonStep[] = [];
  for (const { entry, section, minutes, notes: stepNotes } of kept) {
    if (!entryName.test(entry) || (section !== undefined && !sectionName.test(section))) {
      faults.push({ is: 'unreadable-step' });
      continue;
    }
    if (minutes !== undefined && !isMinutes(minutes)) faults.push({ is: 'minutes', step: steps.length + 1 });
    const told = shorten(stepNotes, lessonLimits.stepNotes, true);
    steps.push({ entry, ...(section !== undefined && { section }), ...(minutes !== undefined && isMinutes(minutes) && { minutes }), ...(told && { notes: told }) });
  }
  return { lesson: { title, ...(date !== undefined && { date }), ...(notes && { notes }), steps }, faults };
}

/** Whole minutes, 1 to 600. */
export function isMinutes(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= lessonLimits.minutes;
}

/** A day of the calendar, `2026-11-22`. */
export function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Characters that turn the direction of text around, and those that end a line in Unicode only. */
const turning = /[\u202A-\u202E\u2066-\u2069]/g;
const lineEnds = /\r\n?|[\u2028\u2029]/g;

function cleanLine(text: string): string {
  return text.toWellFormed().replace(turning, '').replace(/[\p{Cc}\s]+/gu, ' ').trim();
}

function cleanLines(text: string): string {
  return text.toWellFormed().replace(turning, '').replace(lineEnds, '\n').replace(/[^\P{Cc}\n]/gu, ' ').trim();
}

/** The beginning of a text, no character cut in two. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '').trim();
}
