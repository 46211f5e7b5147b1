import { isDate, lessonLimits } from '../../lesson/clean-lesson.ts';
import { lessonMinutes } from '../../lesson/lesson-time.ts';
import type { Lesson, LessonStep } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';
import type { Notice } from './notice.ts';
import { Picker } from './picker.ts';
import { StepList } from './step-list.ts';

/** The form in which a lesson is put together. */
export class Builder {
  readonly #kit: Kit;
  readonly #notice: Notice;
  readonly #changed: (lesson: Lesson) => void;
  readonly #title: HTMLInputElement;
  readonly #date: HTMLInputElement;
  readonly #notes: HTMLTextAreaElement;
  readonly #heading: HTMLElement;
  readonly #sum: HTMLElement;
  readonly #empty: HTMLElement;
  readonly #steps: StepList;
  readonly #picker: Picker;
  /** Lessons as they were before each step that Ctrl-Z takes back, the last one at the end. */
  #past: Lesson[] = [];

  /** @param places where the list of entries and where the lesson itself goes */
  constructor(places: { readonly picker: HTMLElement; readonly lesson: HTMLElement }, kit: Kit, notice: Notice, changed: (lesson: Lesson) => void) {
    const { texts } = kit;
    this.#kit = kit;
    this.#notice = notice;
    this.#changed = changed;
    this.#title = element('input', { type: 'text', id: 'lesson-title', maxlength: String(lessonLimits.title), autocomplete: 'off' });
    this.#date = element('input', { type: 'date', id: 'lesson-date' });
    this.#notes = element('textarea', { id: 'lesson-notes', rows: '2', maxlength: String(lessonLimits.notes) });
    this.#heading = element('h2', { id: 'lesson-steps', tabindex: '-1' }, texts.steps);
    this.#sum = element('p', { class: 'lesson-sum' });
    this.#empty = element('p', { class: 'lesson-empty' }, texts.empty);
    const list = element('ol', { class: 'lesson-steps', 'aria-labelledby': 'lesson-steps' });
    const hint = element('p', { class: 'lesson-hint' }, texts.reorder);
    places.lesson.append(
      element('div', { class: 'lesson-field' }, element('label', { for: 'lesson-title' }, texts.title), this.#title),
      element('div', { class: 'lesson-field lesson-date' }, element('label', { for: 'lesson-date' }, texts.date), this.#date),
      element('div', { class: 'lesson-field' }, element('label', { for: 'lesson-notes' }, texts.notes), this.#notes),
      element('div', { class: 'lesson-order' }, this.#heading, this.#sum),
      this.#empty,
      list,
      hint,
    );
    this.#steps = new StepList(list, kit, {
      changed: (before) => this.#edited(before),
      moved: (name, place) => {
        // What it offered to undo is no longer the last change.
        notice.hide();
        notice.say(kit.fill(texts.moved, { name, place, total: this.#steps.steps.length }));
      },
      cannotMove: () => notice.say(texts.atEnd),
      removed: (name) => notice.show(kit.fill(texts.removed, { name }), () => this.undo()),
      emptied: () => this.#heading.focus(),
    });
    this.#picker = new Picker(places.picker, kit, (step) => this.add(step));
    for (const field of [this.#title, this.#date, this.#notes]) field.addEventListener('input', () => this.#edited());
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || this.#past.length === 0) return;
      if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
      if (places.lesson.closest('[hidden]')) return;
      event.preventDefault();
      this.undo();
    });
  }

  get lesson(): Lesson {
    const { value: date } = this.#date;
    return { title: this.#title.value, ...(isDate(date) && { date }), ...(this.#notes.value && { notes: this.#notes.value }), steps: this.#steps.steps };
  }

  /** Shows another lesson. What could be undone of the one before is forgotten. */
  set(lesson: Lesson): void {
    this.#past = [];
    this.#fill(lesson);
  }

  /** Adds a step at the end and says so. */
  add(step: LessonStep): void {
    const { texts } = this.#kit;
    const { steps: before } = this.#steps;
    if (before.length >= lessonLimits.steps) {
      this.#notice.show(this.#kit.fill(texts.full, { count: lessonLimits.steps }));
      return;
    }
    const row = this.#steps.add(step);
    this.#edited(before);
    this.#notice.show(this.#kit.fill(texts.added, { name: this.#kit.nameOf(step), count: before.length + 1 }), () => this.undo());
    showInColumn(row);
  }

  undo(): void {
    const last = this.#past.pop();
    if (!last) return;
    // What was written into title, notes and steps since then stays.
    const now = [...this.lesson.steps];
    const steps = last.steps.map((step) => {
      const at = now.findIndex(({ entry, section }) => entry === step.entry && section === step.section);
      return now.splice(at, at < 0 ? 0 : 1)[0] ?? step;
    });
    this.#fill({ ...this.lesson, steps });
    this.#changed(this.lesson);
    this.#notice.hide();
    this.#notice.say(this.#kit.texts.undone);
    this.#heading.focus();
  }

  focusFilter(): void {
    this.#picker.focus();
  }

  #fill({ title, date, notes, steps }: Lesson): void {
    this.#title.value = title;
    this.#date.value = date ?? '';
    this.#notes.value = notes ?? '';
    this.#steps.set(steps);
    this.#tell();
  }

  /** @param before the steps as they were, where one came, went or was moved */
  #edited(before?: readonly LessonStep[]): void {
    const { lesson } = this;
    if (before) this.#past = [...this.#past.slice(-49), { ...lesson, steps: before }];
    this.#tell();
    this.#changed(lesson);
  }

  #tell(): void {
    const { lesson } = this;
    const { texts, entries } = this.#kit;
    this.#empty.hidden = lesson.steps.length > 0;
    this.#picker.mark(lesson.steps);
    this.#sum.textContent = lesson.steps.length === 0 ? '' : `${this.#kit.fill(texts.stepCount, { count: lesson.steps.length })} · ${this.#kit.fill(texts.total, { count: lessonMinutes(lesson, entries) })}`;
  }
}

/** Room that the news at the foot of the screen take, in CSS pixels. */
const newsRoom = 90;

/** Scrolls the column that the lesson stands in, where it scrolls by itself, to a row at its end. The page stays where it is. */
function showInColumn(row: HTMLElement): void {
  const column = row.closest('.lesson-side');
  if (!column) return;
  const foot = Math.min(column.getBoundingClientRect().bottom, innerHeight) - newsRoom;
  column.scrollTop += Math.max(0, row.getBoundingClientRect().bottom - foot);
}
