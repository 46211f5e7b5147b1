import { lessonHash } from '../../lesson/lesson-address.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { currentLesson } from './current-lesson.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { DraftList, type ListedDraft } from './draft-list.ts';
import type { Kit } from './kit.ts';
import type { Notice } from './notice.ts';

/** What the drafts ask of the page. */
export interface DraftWays {
  /** Opens a lesson to work on. @param hash as it stands in the address */
  open(lesson: Lesson, hash: string): void;
  /** Opens an empty one. */
  fresh(): void;
  /** Puts a lesson in place of the one that is open. */
  replace(lesson: Lesson): void;
  /** Writes at once what has changed. */
  write(): void;
}

/** The drafts on the device: which of them is open, and the list in which they are opened, renamed and deleted. */
export class DraftDesk {
  readonly #kit: Kit;
  readonly #notice: Notice;
  readonly #ways: DraftWays;
  readonly #keeper: DraftKeeper;
  readonly #list: DraftList;

  constructor(place: HTMLElement, kit: Kit, notice: Notice, ways: DraftWays) {
    this.#kit = kit;
    this.#notice = notice;
    this.#ways = ways;
    this.#keeper = new DraftKeeper(kit.catalogue.entries);
    this.#list = new DraftList(place, kit, {
      open: (draft) => this.#openDraft(draft),
      rename: (draft, title) => this.#rename(draft, title),
      remove: (id, name) => this.#remove(id, name),
      fresh: () => ways.fresh(),
    });
    this.#list.showBlocked(!this.#keeper.available);
    addEventListener('storage', () => this.show());
  }

  /** Shows the drafts that there are. */
  show(): void {
    const { drafts, damaged } = this.#keeper.list();
    this.#list.show(drafts, damaged, this.#keeper.openId);
  }

  /** Another lesson is open. @param hash as it stands in the address */
  turnTo(lesson: Lesson, hash: string): void {
    if (hash === '') this.#keeper.close();
    else this.#keeper.open(lesson);
  }

  /** Keeps the lesson that is open. */
  save(hash: string): void {
    // A lesson that was emptied stays as it was last: nothing is lost by it.
    if (hash === '') this.#keeper.close();
    else this.#list.showBlocked(!this.#keeper.save(hash));
  }

  /** The newest draft, unless it is older. @param age milliseconds */
  newest(age: number): Lesson | undefined {
    return this.#keeper.list().drafts.find(({ at }) => Date.now() - at < age)?.lesson;
  }

  #openDraft({ lesson }: ListedDraft): void {
    this.#ways.write();
    this.#ways.open(lesson, lessonHash(lesson, this.#kit.catalogue.entries));
    this.#notice.show(this.#kit.fill(this.#kit.texts.opened, { name: this.#kit.titleOf(lesson) }));
    document.getElementById('lesson-title')?.focus();
  }

  #rename({ id, lesson }: ListedDraft, title: string): void {
    // It may have changed while its name was being written: here, or in another tab.
    if (id === this.#keeper.openId) {
      this.#ways.replace({ ...currentLesson(), title });
      return;
    }
    const now = this.#keeper.list().drafts.find((draft) => draft.id === id)?.lesson ?? lesson;
    this.#list.showBlocked(!this.#keeper.replace(id, { ...now, title }));
    this.show();
  }

  #remove(id: string, name: string): void {
    this.#ways.write();
    const restore = this.#keeper.remove(id);
    this.show();
    this.#list.focus();
    this.#notice.show(this.#kit.fill(this.#kit.texts.deleted, { name }), () => {
      this.#list.showBlocked(!restore());
      this.show();
      this.#notice.say(this.#kit.texts.undone);
      this.#list.focus();
    });
  }
}
