import { emptyLesson } from '../../lesson/lesson-address.ts';
import type { Lesson } from '../../lesson/lesson.ts';

let current: Lesson = emptyLesson;
const listeners = new Set<(lesson: Lesson) => void>();

/** The lesson that the page holds; entries by id. An entry that is not known stands in it by the name that the address has. */
export function currentLesson(): Lesson {
  return current;
}

/** Calls back whenever the lesson is another. Returns what ends it. */
export function watchLesson(listener: (lesson: Lesson) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setCurrentLesson(lesson: Lesson): void {
  current = lesson;
  for (const listener of listeners) listener(lesson);
}
