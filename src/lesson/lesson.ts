/** A lesson as a trainer puts it together. It names entries by id and sections by theirs, so it is the same in every language. */
export interface Lesson {
  readonly title: string;
  /** `2026-11-22`. */
  readonly date?: string | undefined;
  /** What the trainer tells the learners at the beginning. */
  readonly notes?: string | undefined;
  readonly steps: readonly LessonStep[];
}

export interface LessonStep {
  /** Id of the entry. */
  readonly entry: string;
  /** Id of its section; the whole entry where left out. */
  readonly section?: string | undefined;
  /** Time planned; where left out, what it takes to read (`lesson-time.ts`). */
  readonly minutes?: number | undefined;
  readonly notes?: string | undefined;
}
