/**
 * A lesson as the hash of an address: `1.<text>.<checksum>`. The number is the version; the text is `lesson-lines.ts`, packed by
 * `pack-text.ts`; the checksum is over all that stands before it. Codes stand for entries, since they are short and permanent. The
 * checksum comes last, so that a link without its end is known as such, and that a link ends in a letter or a digit, whatever a chat
 * makes of other characters there. What version 1 writes must be read for good: `tests/unit/lesson-address.test.ts` holds links of it.
 */
import { cleanLesson } from './clean-lesson.ts';
import { knownLesson, type LessonEntry } from './known-lesson.ts';
import type { Lesson } from './lesson.ts';
import type { LessonFault } from './lesson-fault.ts';
import { lessonLines, readLessonLines } from './lesson-lines.ts';
import { checksum, checksumLength, packText, unpackText } from './pack-text.ts';

const version = 1;

/** Longest hash that is looked at, in characters: more than any lesson gives. */
const maxHash = 2_000_000;

export interface ReadLesson {
  readonly lesson: Lesson;
  /** What is wrong with the address; empty when it is sound. */
  readonly faults: readonly LessonFault[];
}

export const emptyLesson: Lesson = { title: '', steps: [] };

/** Whether there is nothing in a lesson. */
export function isEmptyLesson({ title, date, notes, steps }: Lesson): boolean {
  return steps.length === 0 && !title && !date && !notes;
}

/** The hash of a lesson, without `#`; empty for an empty lesson. What is beyond the limits is left out. */
export function lessonHash(lesson: Lesson, entries: readonly Pick<LessonEntry, 'id' | 'code'>[]): string {
  const { lesson: clean } = cleanLesson(lesson);
  if (isEmptyLesson(clean)) return '';
  const codes = new Map(entries.map(({ id, code }) => [id, code]));
  const text = lessonLines({ ...clean, steps: clean.steps.map((step) => ({ ...step, entry: codes.get(step.entry) ?? step.entry })) });
  const head = `${version}.${packText(text)}`;
  return `${head}.${checksum(head)}`;
}

/**
 * Reads the hash of an address, with or without `#`, whoever wrote it. Gives all of the lesson that can be read; never throws.
 * An entry that is not known stays in the lesson by the name that it has there.
 * @param entries what there is to read in the reader's language
 */
export function readLessonHash(hash: string, entries: readonly LessonEntry[]): ReadLesson {
  const written = hash.replace(/^#/, '').slice(0, maxHash);
  if (written === '') return { lesson: emptyLesson, faults: [] };
  const [, number, data = '', check = ''] = /^(\d{1,6})\.([\w-]*)(?:\.([a-z0-9]*))?/.exec(written) ?? [];
  if (number === undefined || Number(number) < version) return { lesson: emptyLesson, faults: [{ is: 'no-lesson' }] };
  if (Number(number) > version) return { lesson: emptyLesson, faults: [{ is: 'newer' }] };
  const head = `${number}.${data}`;
  const expected = checksum(head);
  const faults: LessonFault[] = [];
  // What stands behind the checksum is not part of the link: a bracket or a full stop of the text around it.
  const whole = check.slice(0, checksumLength) === expected;
  if (!whole) faults.push({ is: written.length === head.length || (written === `${head}.${check}` && check.length < checksumLength && expected.startsWith(check)) ? 'cut' : 'damaged' });
  const cleaned = cleanLesson(readLessonLines(unpackText(data)));
  const known = knownLesson(cleaned.lesson, entries);
  // In a link that is known to be damaged, what does not read well is no news.
  return { lesson: known.lesson, faults: [...faults, ...(whole ? [...cleaned.faults, ...known.faults] : known.faults)] };
}
