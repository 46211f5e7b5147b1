import { lessonMinutes, stepMinutes } from '../../lesson/lesson-time.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';
import { Progress, stepKey } from './reading-progress.ts';
import type { LessonRoute } from './route.ts';
import { nothingYet, textPlace, wayLink, type View, type Ways } from './view.ts';

/** A lesson step by step: a list of the steps with what is done, and each step's text on a page of its own. */
export class ReadingView implements View {
  readonly #root: HTMLElement;
  readonly #kit: Kit;
  readonly #ways: Ways;
  readonly #progress = new Progress();

  constructor(root: HTMLElement, kit: Kit, ways: Ways) {
    this.#root = root;
    this.#kit = kit;
    this.#ways = ways;
  }

  show(lesson: Lesson, { at }: LessonRoute, moved: boolean): void {
    if (lesson.steps.length === 0) this.#root.replaceChildren(nothingYet(this.#kit, this.#ways));
    else if (at === undefined || at > lesson.steps.length) this.#overview(lesson);
    else this.#step(lesson, at - 1, moved);
  }

  leave(): void {
    this.#root.replaceChildren();
  }

  #overview(lesson: Lesson): void {
    const { texts, entries } = this.#kit;
    const done = this.#progress.done(lesson);
    const count = lesson.steps.filter((step) => done.has(stepKey(step))).length;
    const next = lesson.steps.findIndex((step) => !done.has(stepKey(step)));
    const started = count > 0 && next >= 0;
    this.#root.replaceChildren(
      element(
        'div',
        { class: 'lesson-about' },
        element('p', {}, [lesson.date === undefined ? undefined : this.#kit.date(lesson.date), this.#kit.fill(texts.stepCount, { count: lesson.steps.length }), this.#kit.fill(texts.total, { count: lessonMinutes(lesson, entries) })].filter(Boolean).join(' · ')),
        ...(lesson.notes ? [this.#kit.notes(lesson.notes)] : []),
      ),
      ...this.#trouble(),
      element(
        'p',
        { class: 'lesson-progress' },
        element('progress', { value: String(count), max: String(lesson.steps.length), 'aria-labelledby': 'lesson-progress' }),
        element('span', { id: 'lesson-progress' }, this.#kit.fill(texts.progress, { count, total: lesson.steps.length })),
      ),
      element(
        'p',
        { class: 'lesson-buttons' },
        wayLink(started ? texts.goOn : texts.start, { view: 'read', at: Math.max(0, next) + 1 }, this.#ways, { class: 'strong' }),
        ...(count > 0
          ? [
              this.#kit.button(texts.again, () => {
                this.#progress.keep(lesson, new Set());
                this.#overview(lesson);
                this.#root.querySelector<HTMLElement>('.strong')?.focus();
              }),
            ]
          : []),
      ),
      element(
        'ol',
        { class: 'line-diagram lesson-stops' },
        ...lesson.steps.map((step, index) => {
          const entry = entries.get(step.entry);
          const section = this.#kit.sectionTitle(step);
          return element(
            'li',
            { 'data-line': entry?.letter, class: done.has(stepKey(step)) ? 'done' : undefined },
            this.#kit.code(step),
            element(
              'div',
              {},
              wayLink(section ?? entry?.title ?? texts.unknown, { view: 'read', at: index + 1 }, this.#ways, { class: 'diagram-title' }),
              element('span', { class: 'kind' }, [section === undefined ? undefined : entry?.title, entry ? this.#kit.fill(texts.about, { count: stepMinutes(step, entry) }) : step.entry].filter(Boolean).join(' · ')),
              ...(done.has(stepKey(step)) ? [element('span', { class: 'step-done' }, texts.done)] : []),
            ),
          );
        }),
      ),
    );
  }

  /** Says so where what is done cannot be stored. */
  #trouble(): readonly HTMLElement[] {
    return this.#progress.kept ? [] : [element('p', { class: 'lesson-hint' }, this.#kit.texts.notKept)];
  }

  #step(lesson: Lesson, index: number, moved: boolean): void {
    const { texts, entries } = this.#kit;
    const step = lesson.steps[index];
    if (!step) return;
    const entry = entries.get(step.entry);
    const section = this.#kit.sectionTitle(step);
    const total = lesson.steps.length;
    const last = index === total - 1;
    const finished = (): void => this.#progress.keep(lesson, new Set([...this.#progress.done(lesson), stepKey(step)]));
    const heading = element('h2', { tabindex: '-1', class: 'lesson-step-title' }, section ?? entry?.title ?? texts.unknown);
    // The same way on stands above and below the text; it is announced as a landmark once.
    const way = (name: 'nav' | 'div'): HTMLElement =>
      element(
        name,
        { class: 'lesson-way', 'aria-label': name === 'nav' ? this.#kit.fill(texts.stepOf, { step: index + 1, total }) : undefined },
        ...(index > 0 ? [wayLink(texts.previous, { view: 'read', at: index }, this.#ways, { rel: 'prev' })] : []),
        element('span', {}, this.#kit.fill(texts.stepOf, { step: index + 1, total })),
        wayLink(last ? texts.finish : texts.next, { view: 'read', at: last ? undefined : index + 2 }, this.#ways, { class: 'strong', rel: last ? undefined : 'next' }, finished),
      );
    this.#root.replaceChildren(
      element('p', {}, wayLink(texts.overview, { view: 'read' }, this.#ways)),
      way('nav'),
      ...this.#trouble(),
      element(
        'article',
        { class: 'lesson-reading', 'data-line': entry?.letter },
        element('div', { class: 'lesson-sign' }, this.#kit.code(step, true), element('div', {}, heading, ...(section !== undefined && entry ? [element('p', { class: 'kind' }, entry.title)] : []))),
        ...(step.notes ? [this.#kit.notes(step.notes)] : []),
        ...(entry && section === undefined ? [element('p', { class: 'lead' }, entry.summary)] : []),
        textPlace(step.entry, 'read', { section: step.section }, this.#kit).place,
        ...(entry ? [element('p', {}, element('a', { href: entry.href + (step.section === undefined ? '' : `#${step.section}`) }, texts.openEntry))] : []),
      ),
      way('div'),
    );
    if (moved) {
      scrollTo({ top: 0, behavior: 'instant' });
      heading.focus({ preventScroll: true });
    }
  }
}
