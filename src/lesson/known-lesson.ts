import type { CatalogueEntry } from '../wire/catalogue-file.ts';
import type { Lesson, LessonStep } from './lesson.ts';
import type { LessonFault } from './lesson-fault.ts';

/** What a lesson needs to know of an entry. */
export type LessonEntry = Pick<CatalogueEntry, 'id' | 'code' | 'earlier' | 'sections'>;

/** The section of that id, or the one that had it before. */
export function sectionOf<Section extends LessonEntry['sections'][number]>({ sections }: { readonly sections: readonly Section[] }, id: string | undefined): Section | undefined {
  return sections.find((section) => section.id === id) ?? sections.find(({ earlier }) => id !== undefined && earlier?.includes(id));
}

/** Names entries by their present ids, whatever code or id stands in a lesson, and sections likewise. Sections that are gone make the step the whole entry. */
export function knownLesson(lesson: Lesson, entries: readonly LessonEntry[]): { readonly lesson: Lesson; readonly faults: readonly LessonFault[] } {
  const byName = new Map<string, LessonEntry>();
  for (const entry of entries) for (const name of entry.earlier) byName.set(name, entry);
  for (const entry of entries) byName.set(entry.id, entry).set(entry.code, entry);
  const faults: LessonFault[] = [];
  const steps = lesson.steps.map((step, index): LessonStep => {
    const entry = byName.get(step.entry);
    const { section, ...rest } = step;
    if (!entry) {
      faults.push({ is: 'unknown-entry', step: index + 1, entry: step.entry });
      return step;
    }
    if (section === undefined) return { ...step, entry: entry.id };
    const found = sectionOf(entry, section);
    if (found) return { ...step, entry: entry.id, section: found.id };
    faults.push({ is: 'unknown-section', step: index + 1, entry: entry.code, section });
    return { ...rest, entry: entry.id };
  });
  return { lesson: { ...lesson, steps }, faults };
}
