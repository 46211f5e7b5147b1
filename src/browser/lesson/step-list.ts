import type Sortable from 'sortablejs';
import { isMinutes, lessonLimits } from '../../lesson/clean-lesson.ts';
import { readingMinutesOf } from '../../lesson/lesson-time.ts';
import type { LessonStep } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';

interface Row {
  readonly item: HTMLLIElement;
  step: LessonStep;
}

export interface StepListEvents {
  /** The steps are others now. `before`: what they were, where they were moved or one is gone. */
  changed(before?: readonly LessonStep[]): void;
  moved(name: string, place: number): void;
  cannotMove(): void;
  removed(name: string, before: readonly LessonStep[]): void;
  /** There is no step left that the focus could go to. */
  emptied(): void;
}

/** The steps of a lesson as rows that are dragged, moved by keys and filled in. A change touches the rows that it concerns, no others. */
export class StepList {
  readonly #list: HTMLOListElement;
  readonly #kit: Kit;
  readonly #events: StepListEvents;
  #rows: Row[] = [];

  constructor(list: HTMLOListElement, kit: Kit, events: StepListEvents) {
    this.#list = list;
    this.#kit = kit;
    this.#events = events;
    list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-act]') : null;
      if (!button) return;
      const at = this.#rowOf(button);
      if (button.dataset['act'] === 'remove') this.#remove(at);
      else this.#move(at, at + (button.dataset['act'] === 'up' ? -1 : 1));
    });
    list.addEventListener('keydown', (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') || !(event.target instanceof Element) || event.target.closest('select, textarea')) return;
      event.preventDefault();
      const at = this.#rowOf(event.target);
      this.#move(at, at + (event.key === 'ArrowUp' ? -1 : 1));
    });
    list.addEventListener('input', ({ target }) => this.#filledIn(target));
    list.addEventListener('change', ({ target }) => {
      this.#filledIn(target);
      // What is no number of minutes gives way to what counts.
      if (target instanceof HTMLInputElement) target.value = this.#rows[this.#rowOf(target)]?.step.minutes?.toString() ?? '';
    });
    void this.#makeSortable();
  }

  get steps(): readonly LessonStep[] {
    return this.#rows.map(({ step }) => step);
  }

  /** Shows other steps. */
  set(steps: readonly LessonStep[]): void {
    this.#rows = steps.map((step) => this.#row(step));
    this.#list.replaceChildren(...this.#rows.map(({ item }) => item));
  }

  /** Adds a step at the end. @returns its row */
  add(step: LessonStep): HTMLElement {
    const row = this.#row(step);
    this.#rows.push(row);
    this.#list.append(row.item);
    return row.item;
  }

  #rowOf(node: Element): number {
    const item = node.closest('li');
    return this.#rows.findIndex((row) => row.item === item);
  }

  #move(from: number, to: number): void {
    const row = this.#rows[from];
    const other = this.#rows[to];
    if (!row || !other) {
      this.#events.cannotMove();
      return;
    }
    const before = this.steps;
    this.#rows.splice(from, 1);
    this.#rows.splice(to, 0, row);
    // Its neighbours go around it: the row that has the focus stays in the page, and keeps it.
    if (to === from - 1) row.item.after(other.item);
    else if (to === from + 1) row.item.before(other.item);
    // With the next frame, so that moves in a row lay the page out once.
    requestAnimationFrame(() => row.item.scrollIntoView({ block: 'nearest' }));
    this.#events.changed(before);
    this.#events.moved(this.#kit.nameOf(row.step), to + 1);
  }

  #remove(at: number): void {
    const row = this.#rows[at];
    if (!row) return;
    const before = this.steps;
    this.#rows.splice(at, 1);
    const next = this.#rows[at] ?? this.#rows[at - 1];
    const hadFocus = row.item.contains(document.activeElement);
    row.item.remove();
    if (hadFocus && next) next.item.querySelector<HTMLElement>('[data-act=remove]')?.focus();
    this.#events.changed(before);
    this.#events.removed(this.#kit.nameOf(row.step), before);
    if (hadFocus && !next) this.#events.emptied();
  }

  #filledIn(target: EventTarget | null): void {
    const row = target instanceof Element ? this.#rows[this.#rowOf(target)] : undefined;
    if (!row) return;
    const { section, minutes, notes, ...rest } = row.step;
    if (target instanceof HTMLSelectElement) {
      row.step = { ...row.step, section: target.value || undefined };
      this.#label(row);
    } else if (target instanceof HTMLInputElement) row.step = { ...rest, section, notes, minutes: isMinutes(target.valueAsNumber) ? target.valueAsNumber : undefined };
    else if (target instanceof HTMLTextAreaElement) row.step = { ...rest, section, minutes, notes: target.value || undefined };
    this.#events.changed();
  }

  /** What depends on the name of a step: its labels, and the reading time that stands in the field for minutes. */
  #label({ item, step }: Row): void {
    const { texts } = this.#kit;
    const name = this.#kit.nameOf(step);
    const labels = { '[data-act=up]': texts.up, '[data-act=down]': texts.down, '[data-act=remove]': texts.remove, select: texts.stepSection, 'input[type=number]': texts.stepMinutes, textarea: texts.stepNotesOf };
    for (const [selector, label] of Object.entries(labels)) item.querySelector(selector)?.setAttribute('aria-label', this.#kit.fill(label, { name }));
    item.querySelector('input[type=number]')?.setAttribute('placeholder', String(readingMinutesOf(step, this.#kit.entries.get(step.entry)) || ''));
  }

  #row(step: LessonStep): Row {
    const { texts, entries } = this.#kit;
    const entry = entries.get(step.entry);
    const title = entry ? element('a', { class: 'step-title', href: entry.href }, entry.title) : element('span', { class: 'step-title' }, texts.unknown, ' ', element('span', { class: 'kind' }, step.entry));
    const act = (name: string, sign: string): HTMLElement => element('button', { type: 'button', 'data-act': name }, element('span', { 'aria-hidden': 'true' }, sign));
    const minutes = element('input', { type: 'number', min: '1', max: String(lessonLimits.minutes), step: '1', inputmode: 'numeric', value: step.minutes?.toString() });
    const notes = element('textarea', { rows: '2', maxlength: String(lessonLimits.stepNotes) });
    notes.value = step.notes ?? '';
    const item = element(
      'li',
      { 'data-line': entry?.letter },
      element('span', { class: 'step-grip', 'aria-hidden': 'true' }, '≡'),
      this.#kit.code(step),
      element(
        'div',
        { class: 'step-main' },
        title,
        element(
          'div',
          { class: 'step-fields' },
          ...(entry ? [this.#sections(step)] : []),
          element('label', { class: 'step-minutes' }, minutes, ' ', texts.minutes),
          element('details', step.notes ? { open: '' } : {}, element('summary', {}, texts.stepNotes), notes),
        ),
      ),
      element('div', { class: 'step-acts' }, act('up', '↑'), act('down', '↓'), act('remove', '×')),
    );
    const row = { item, step };
    this.#label(row);
    return row;
  }

  #sections({ entry, section }: LessonStep): HTMLSelectElement {
    const options = [{ id: '', title: this.#kit.texts.whole }, ...(this.#kit.entries.get(entry)?.sections ?? [])];
    return element('select', {}, ...options.map(({ id, title }) => element('option', { value: id, selected: id === (section ?? '') ? '' : undefined }, title)));
  }

  /** Dragging comes when its code is there; all else works without. */
  async #makeSortable(): Promise<void> {
    try {
      const { default: sortable } = (await import('sortablejs')) as unknown as { default: typeof Sortable };
      sortable.create(this.#list, {
        handle: '.step-grip',
        // Its own dragging, not the browser's: the same for mouse, pen and touch.
        forceFallback: true,
        fallbackTolerance: 4,
        animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
        ghostClass: 'step-ghost',
        onEnd: ({ oldIndex, newIndex }) => {
          const row = oldIndex === undefined ? undefined : this.#rows[oldIndex];
          if (!row || oldIndex === undefined || newIndex === undefined || oldIndex === newIndex) return;
          const before = this.steps;
          this.#rows.splice(oldIndex, 1);
          this.#rows.splice(newIndex, 0, row);
          this.#events.changed(before);
          this.#events.moved(this.#kit.nameOf(row.step), newIndex + 1);
        },
      });
    } catch {
      this.#list.classList.add('no-drag');
    }
  }
}
