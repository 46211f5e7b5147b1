import { lessonHash, readLessonHash } from '../../lesson/lesson-address.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { CatalogueEntry } from '../../wire/catalogue-file.ts';
import type { ListedDraft } from './draft-list.ts';
import { deviceStorage, Drafts, newDraftId } from './drafts.ts';

/** The drafts on the device, and which of them is the lesson that is open. */
export class DraftKeeper {
  readonly #drafts = new Drafts(deviceStorage());
  readonly #entries: readonly CatalogueEntry[];
  /** The draft of the lesson that is open, and what this page last stored of it: another tab may have stored something else since. */
  #open: { readonly id: string; readonly stored: string | null } | undefined;

  /** @param entries of the catalogue */
  constructor(entries: readonly CatalogueEntry[]) {
    this.#entries = entries;
  }

  get available(): boolean {
    return this.#drafts.available;
  }

  /** Id of the draft that is open. */
  get openId(): string | undefined {
    return this.#open?.id;
  }

  /** Another lesson is open: if it is kept already, as that draft. */
  open(lesson: Lesson): void {
    const hash = lessonHash(lesson, this.#entries);
    const kept = hash === '' ? undefined : this.#drafts.list().drafts.find((draft) => draft.hash === hash);
    this.#open = kept && { id: kept.id, stored: this.#drafts.raw(kept.id) };
  }

  /** A lesson that has no draft yet is open. */
  close(): void {
    this.#open = undefined;
  }

  /** Keeps the open lesson: as its draft, or beside it where another tab has changed that. @returns whether it could be stored */
  save(hash: string): boolean {
    const now = this.#open && this.#drafts.raw(this.#open.id);
    const ours = this.#open !== undefined && (now === this.#open.stored || now === null);
    const id = ours && this.#open ? this.#open.id : newDraftId();
    const stored = this.#drafts.save({ id, at: Date.now(), hash });
    this.#open = stored === undefined ? undefined : { id, stored };
    return stored !== undefined;
  }

  /** Stores another lesson in place of a draft that is not open. @returns whether it could be stored */
  replace(id: string, lesson: Lesson): boolean {
    return this.#drafts.save({ id, at: Date.now(), hash: lessonHash(lesson, this.#entries) }) !== undefined;
  }

  /** Deletes a draft. @returns what brings it back, and says whether it could */
  remove(id: string): () => boolean {
    const raw = this.#drafts.raw(id);
    this.#drafts.delete(id);
    if (id === this.#open?.id) this.#open = undefined;
    return () => raw === null || this.#drafts.restore(id, raw);
  }

  /** The drafts that can be read wholly, newest first, and the ids of what cannot. */
  list(): { readonly drafts: readonly ListedDraft[]; readonly damaged: readonly string[] } {
    const { drafts, damaged } = this.#drafts.list();
    const listed = drafts.flatMap(({ id, at, hash }): ListedDraft[] => {
      const { lesson, faults } = readLessonHash(hash, this.#entries);
      return faults.some(({ is }) => is === 'newer' || is === 'no-lesson' || is === 'cut' || is === 'damaged') ? [] : [{ id, at, lesson }];
    });
    const unreadable = drafts.filter(({ id }) => !listed.some((draft) => draft.id === id)).map(({ id }) => id);
    return { drafts: listed, damaged: [...unreadable, ...damaged] };
  }
}
