import { sectionOf } from '../../lesson/known-lesson.ts';
import type { Lesson, LessonStep } from '../../lesson/lesson.ts';
import type { CatalogueFile } from '../../wire/catalogue-file.ts';
import type { Wanted } from './route.ts';

/** A ride as a lesson; undefined where there is none of that name, now or before. */
export function rideLesson(name: string, { rides }: CatalogueFile): Lesson | undefined {
  const ride = rides.find(({ id }) => id === name) ?? rides.find(({ earlier }) => earlier?.includes(name));
  return ride && { title: ride.title, steps: ride.stations.map((entry) => ({ entry })) };
}

/** The step that an address asks to be added; undefined where there is no such entry. A section that is none is left out. */
export function wantedStep({ entry: name, section }: NonNullable<Wanted['add']>, { entries }: CatalogueFile): LessonStep | undefined {
  const entry = entries.find(({ id, code, earlier }) => id === name || code === name || earlier.includes(name));
  return entry && { entry: entry.id, section: sectionOf(entry, section)?.id };
}
