import type { CatalogueEntry } from '../wire/catalogue-file.ts';
import type { Lesson } from './lesson.ts';

/** One screen of a presentation. */
export type Slide =
  /** Title, date and notes of the lesson. */
  | { readonly shows: 'lesson' }
  /** The first screen of an entry: its summary and table. `step` counts from 0, here and below. */
  | { readonly shows: 'entry'; readonly step: number }
  | { readonly shows: 'section'; readonly step: number; readonly section: string; readonly first: boolean };

/** The screens of a lesson: its title, then a section a screen; a whole entry is its summary and all its sections. */
export function lessonSlides({ steps }: Lesson, entries: ReadonlyMap<string, Pick<CatalogueEntry, 'sections'>>): Slide[] {
  return [
    { shows: 'lesson' },
    ...steps.flatMap(({ entry, section }, step): Slide[] => {
      if (section !== undefined) return [{ shows: 'section', step, section, first: true }];
      return [{ shows: 'entry', step }, ...(entries.get(entry)?.sections ?? []).map(({ id }): Slide => ({ shows: 'section', step, section: id, first: false }))];
    }),
  ];
}
