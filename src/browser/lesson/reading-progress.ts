import type { Lesson, LessonStep } from '../../lesson/lesson.ts';

/** Which steps of a lesson a learner has read, kept on the device by the steps themselves, so that it holds in every language. */
const storageKey = `${import.meta.env.STORAGE_PREFIX}lesson-read`;

/** Lessons whose progress is kept, the latest. */
const maxLessons = 40;

/** Steps as texts, per lesson. */
type Kept = readonly (readonly [lesson: string, done: readonly string[]])[];

export function stepKey({ entry, section }: LessonStep): string {
  return section === undefined ? entry : `${entry}#${section}`;
}

function lessonKey({ steps }: Lesson): string {
  return steps.map(stepKey).join(' ').slice(0, 2000);
}

/** What is done of a lesson. @param stored whatever the storage holds */
export function readProgress(stored: string | null, lesson: Lesson): ReadonlySet<string> {
  return new Set(judge(stored).find(([key]) => key === lessonKey(lesson))?.[1] ?? []);
}

/** What to store once these steps of a lesson are done. */
export function withProgress(stored: string | null, lesson: Lesson, done: ReadonlySet<string>): string {
  const key = lessonKey(lesson);
  return JSON.stringify([[key, [...done]] as const, ...judge(stored).filter(([other]) => other !== key)].slice(0, maxLessons));
}

function judge(stored: string | null): Kept {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(value)) return [];
    const isTexts = (texts: unknown): texts is string[] => Array.isArray(texts) && texts.every((text) => typeof text === 'string');
    return value.flatMap((row: unknown) => (Array.isArray(row) && typeof row[0] === 'string' && isTexts(row[1]) ? [[row[0], row[1]] as const] : []));
  } catch {
    return [];
  }
}

/** The progress of a lesson on this device; where storage is refused or full, of this page. */
export class Progress {
  /** What could not be stored. */
  #page: string | null = null;

  /** Whether what was done is stored. */
  get kept(): boolean {
    return this.#page === null;
  }

  done(lesson: Lesson): ReadonlySet<string> {
    return readProgress(this.#read(), lesson);
  }

  keep(lesson: Lesson, done: ReadonlySet<string>): void {
    const progress = withProgress(this.#read(), lesson, done);
    try {
      localStorage.setItem(storageKey, progress);
      this.#page = null;
    } catch {
      this.#page = progress;
    }
  }

  #read(): string | null {
    if (this.#page !== null) return this.#page;
    try {
      return localStorage.getItem(storageKey);
    } catch {
      return null;
    }
  }
}
