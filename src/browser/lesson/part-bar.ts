import { isEmptyLesson } from '../../lesson/lesson-address.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';

/** The ways between the parts of the builder, at the foot of a screen on which these stand one below the other. */
export class PartBar {
  readonly root: HTMLElement;
  readonly #kit: Kit;
  readonly #order: HTMLButtonElement;

  constructor(kit: Kit) {
    const { texts } = kit;
    this.#kit = kit;
    this.#order = kit.button('', () => turnTo('lesson-steps'));
    this.root = element('nav', { class: 'lesson-parts', 'aria-label': texts.parts, hidden: '' }, kit.button(texts.choose, () => turnTo('lesson-choose')), this.#order, kit.button(texts.share, () => turnTo('lesson-share')));
  }

  show(lesson: Lesson): void {
    const { texts } = this.#kit;
    const steps = this.#kit.fill(texts.stepCount, { count: lesson.steps.length });
    this.root.hidden = isEmptyLesson(lesson);
    this.#order.textContent = steps;
    this.#order.setAttribute('aria-label', `${texts.steps} · ${steps}`);
  }
}

/** The hash of the address is the lesson: a part is gone to without one. */
function turnTo(heading: string): void {
  const target = document.getElementById(heading);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
}
