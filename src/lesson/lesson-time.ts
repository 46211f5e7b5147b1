import type { CatalogueEntry } from '../wire/catalogue-file.ts';
import type { Lesson, LessonStep } from './lesson.ts';

/** Minutes of a step where none are planned: the entry's reading time, or a section's even share of it; 0 for an unknown entry. */
export function readingMinutesOf({ section }: LessonStep, entry: Pick<CatalogueEntry, 'minutes' | 'sections'> | undefined): number {
  if (!entry) return 0;
  return section === undefined ? entry.minutes : Math.max(1, Math.round(entry.minutes / Math.max(1, entry.sections.length)));
}

export function stepMinutes(step: LessonStep, entry: Pick<CatalogueEntry, 'minutes' | 'sections'> | undefined): number {
  return step.minutes ?? readingMinutesOf(step, entry);
}

export function lessonMinutes({ steps }: Lesson, entries: ReadonlyMap<string, Pick<CatalogueEntry, 'minutes' | 'sections'>>): number {
  return steps.reduce((sum, step) => sum + stepMinutes(step, entries.get(step.entry)), 0);
}
