import { lessonHash } from '../../lesson/lesson-address.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { CatalogueEntry } from '../../wire/catalogue-file.ts';
import { currentLesson, setCurrentLesson } from './current-lesson.ts';

/** Milliseconds after a change until it is written. Browsers take some hundred changes of an address in half a minute. */
const writeAfter = 350;

/** Has the lesson written down a moment after it has changed, and before its reader leaves. */
export class LessonWriter {
  readonly #entries: readonly CatalogueEntry[];
  readonly #put: (hash: string) => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param entries of the catalogue
   * @param put writes the lesson, as it stands in an address
   */
  constructor(entries: readonly CatalogueEntry[], put: (hash: string) => void) {
    this.#entries = entries;
    this.#put = put;
    // A link may be followed, copied or opened elsewhere at once: the address has to be there before.
    for (const event of ['pointerdown', 'click', 'keydown'] as const) {
      document.addEventListener(event, ({ target }) => {
        if (target instanceof Element && target.closest('a')) this.write();
      }, { capture: true });
    }
    addEventListener('pagehide', () => this.write());
    document.addEventListener('visibilitychange', () => document.hidden && this.write());
  }

  changed(lesson: Lesson): void {
    setCurrentLesson(lesson);
    this.#waiting ??= setTimeout(() => this.write(), writeAfter);
  }

  /** Writes at once what has changed. */
  write(): void {
    const hash = this.take();
    if (hash !== undefined) this.#put(hash);
  }

  /** What has changed and is not written, which it then will not be; undefined where there is nothing. */
  take(): string | undefined {
    if (this.#waiting === undefined) return undefined;
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    return lessonHash(currentLesson(), this.#entries);
  }
}
