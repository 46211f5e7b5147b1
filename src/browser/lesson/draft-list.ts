import { lessonLimits } from '../../lesson/clean-lesson.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';

/** A draft as it is listed. */
export interface ListedDraft {
  readonly id: string;
  readonly at: number;
  readonly lesson: Lesson;
}

export interface DraftActions {
  open(draft: ListedDraft): void;
  rename(draft: ListedDraft, title: string): void;
  remove(id: string, name: string): void;
  fresh(): void;
}

/** The lessons that are kept on the device. */
export class DraftList {
  readonly #kit: Kit;
  readonly #actions: DraftActions;
  readonly #list = element('ul', { class: 'lesson-drafts' });
  readonly #blocked: HTMLElement;
  readonly #note: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #time: Intl.DateTimeFormat;
  /** Shows what came while a name was being written, which it would have taken away. */
  #waiting: (() => void) | undefined;
  #naming = false;

  constructor(root: HTMLElement, kit: Kit, actions: DraftActions) {
    const { texts } = kit;
    this.#kit = kit;
    this.#actions = actions;
    this.#time = new Intl.DateTimeFormat(kit.settings.tag, { dateStyle: 'medium', timeStyle: 'short' });
    this.#blocked = element('p', { class: 'lesson-fault', hidden: '' }, texts.blocked);
    this.#note = element('p', { class: 'lesson-hint' }, texts.draftsNote);
    this.#heading = element('h2', { id: 'lesson-drafts', tabindex: '-1' }, texts.drafts);
    root.append(this.#heading, this.#blocked, this.#note, this.#list, element('div', { class: 'lesson-buttons' }, kit.button(texts.fresh, () => actions.fresh())));
  }

  focus(): void {
    this.#heading.focus();
  }

  /** @param current id of the draft that is open @param damaged ids of what is stored and cannot be read */
  show(drafts: readonly ListedDraft[], damaged: readonly string[], current: string | undefined): void {
    if (this.#naming) {
      this.#waiting = () => this.show(drafts, damaged, current);
      return;
    }
    // The row that has the focus keeps it, wherever it stands now.
    const { activeElement: focused } = document;
    const button = this.#list.contains(focused) ? focused : undefined;
    const place = button && `[data-draft="${CSS.escape(button.closest<HTMLElement>('[data-draft]')?.dataset['draft'] ?? '')}"] [data-act="${button.getAttribute('data-act') ?? ''}"]`;
    this.#list.replaceChildren(...drafts.map((draft) => this.#row(draft, draft.id === current)), ...damaged.map((id) => this.#damagedRow(id)));
    this.#list.hidden = this.#list.childElementCount === 0;
    if (place) (this.#list.querySelector<HTMLElement>(place) ?? this.#heading).focus();
  }

  /** Says that nothing can be kept here. */
  showBlocked(blocked: boolean): void {
    this.#blocked.hidden = !blocked;
    this.#note.hidden = blocked;
  }

  #row(draft: ListedDraft, isCurrent: boolean): HTMLLIElement {
    const { texts } = this.#kit;
    const name = this.#kit.titleOf(draft.lesson);
    const about = `${this.#kit.fill(texts.stepCount, { count: draft.lesson.steps.length })} · ${this.#time.format(draft.at)}${isCurrent ? ` · ${texts.current}` : ''}`;
    const open = this.#kit.button(name, () => this.#actions.open(draft), { class: 'draft-open', 'data-act': 'open', 'aria-current': isCurrent ? 'true' : undefined });
    const what = element('div', {}, open, element('p', { class: 'kind' }, about));
    const rename = this.#kit.button('', () => this.#rename(draft, name, what, rename), { 'data-act': 'rename', 'aria-label': this.#kit.fill(texts.rename, { name }) });
    rename.append(element('span', { 'aria-hidden': 'true' }, '✎'));
    const remove = this.#kit.button('', () => this.#actions.remove(draft.id, name), { 'data-act': 'remove', 'aria-label': this.#kit.fill(texts.deleteDraft, { name }) });
    remove.append(element('span', { 'aria-hidden': 'true' }, '×'));
    return element('li', { 'data-draft': draft.id }, what, element('div', { class: 'step-acts' }, rename, remove));
  }

  #rename(draft: ListedDraft, name: string, what: HTMLElement, button: HTMLButtonElement): void {
    const field = element('input', { type: 'text', maxlength: String(lessonLimits.title), 'aria-label': this.#kit.fill(this.#kit.texts.newName, { name }) });
    field.value = draft.lesson.title;
    const before = [...what.childNodes];
    let done = false;
    const end = (keep: boolean): void => {
      if (done) return;
      done = true;
      const focused = document.activeElement === field;
      what.replaceChildren(...before);
      if (focused) button.focus();
      this.#naming = false;
      this.#waiting?.();
      this.#waiting = undefined;
      if (keep && field.value.trim() !== draft.lesson.title) this.#actions.rename(draft, field.value.trim());
    };
    field.addEventListener('keydown', (event) => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      end(event.key === 'Enter');
    });
    field.addEventListener('blur', () => end(true));
    this.#naming = true;
    what.replaceChildren(field);
    field.focus();
    field.select();
  }

  #damagedRow(id: string): HTMLLIElement {
    const { texts } = this.#kit;
    const remove = this.#kit.button('', () => this.#actions.remove(id, texts.draftDamaged), { 'data-act': 'remove', 'aria-label': this.#kit.fill(texts.deleteDraft, { name: texts.draftDamaged }) });
    remove.append(element('span', { 'aria-hidden': 'true' }, '×'));
    return element('li', { class: 'damaged', 'data-draft': id }, element('div', {}, texts.draftDamaged), element('div', { class: 'step-acts' }, remove));
  }
}
