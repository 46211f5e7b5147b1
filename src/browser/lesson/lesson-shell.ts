import { isEmptyLesson } from '../../lesson/lesson-address.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import { fillIn } from '../../search/browser/fill-in.ts';
import type { Kit } from './kit.ts';
import { lessonPackages } from './lesson-packages.ts';
import { PartBar } from './part-bar.ts';
import type { LessonView } from './route.ts';
import { wayLink, type Ways } from './view.ts';

/** Gives the page the look of a view, before anything of the lesson is there: what belongs to the builder alone goes, the stage stays for what is presented. */
export function markView(root: HTMLElement, view: LessonView): void {
  root.dataset['view'] = view;
  for (const node of document.querySelectorAll<HTMLElement>('[data-editing]')) node.hidden = view !== 'edit';
  document.documentElement.toggleAttribute('data-presenting', view === 'present');
}

/** The frame of the page: what is wrong with the link, the ways to the views, the places for the builder and for a view, and what says which lesson this is. */
export class LessonShell {
  /** Where each part of the builder goes. */
  readonly places: Readonly<Record<'picker' | 'lesson' | 'share' | 'drafts', HTMLElement>>;
  /** Where a view shows the lesson. */
  readonly shown = element('div', { class: 'lesson-shown', hidden: '' });
  readonly #kit: Kit;
  readonly #root: HTMLElement;
  readonly #title = document.querySelector('h1') ?? element('h1');
  readonly #faults = element('div', { class: 'lesson-faults', role: 'alert', hidden: '' });
  readonly #nav: HTMLElement;
  readonly #edit: HTMLElement;
  readonly #packages: HTMLElement;
  readonly #parts: PartBar;

  constructor(root: HTMLElement, kit: Kit) {
    this.#kit = kit;
    this.#root = root;
    this.#nav = element('nav', { class: 'lesson-views', 'aria-label': kit.texts.views, hidden: '' });
    this.places = {
      picker: element('section', { class: 'lesson-picker', 'aria-labelledby': 'lesson-choose' }),
      lesson: element('section', { class: 'lesson-form', 'aria-labelledby': 'lesson-steps' }),
      share: element('section', { class: 'lesson-share', 'aria-labelledby': 'lesson-share', hidden: '' }),
      drafts: element('section', { class: 'lesson-kept', 'aria-labelledby': 'lesson-drafts' }),
    };
    const { picker, lesson, share, drafts } = this.places;
    this.#packages = lessonPackages(kit);
    this.#parts = new PartBar(kit);
    this.#edit = element('div', { class: 'lesson-edit', hidden: '' }, picker, element('div', { class: 'lesson-side' }, lesson, share, this.#packages, drafts), this.#parts.root);
    root.replaceChildren(this.#faults, this.#nav, this.#edit, this.shown);
  }

  fillNav(ways: Ways): void {
    const { texts } = this.#kit;
    for (const view of ['edit', 'read', 'present', 'print'] as const) this.#nav.append(wayLink(texts[view], { view }, ways, { 'data-view': view }));
  }

  /** Shows the builder, or the place of the other views. */
  turnTo(view: LessonView): void {
    this.#edit.hidden = view !== 'edit';
    this.shown.hidden = view === 'edit';
    markView(this.#root, view);
  }

  /** What says which lesson this is: headings, the title of the page, links to the views. @param href of a view with the lesson in it */
  tell(lesson: Lesson, shown: LessonView | undefined, href: (view: LessonView) => string): void {
    const { texts, settings } = this.#kit;
    const editing = (shown ?? 'edit') === 'edit';
    const title = editing ? texts.build : this.#kit.titleOf(lesson);
    if (this.#title.textContent !== title) this.#title.textContent = title;
    document.title = fillIn(texts.pageTitle, { title: editing && lesson.title ? `${lesson.title} – ${texts.build}` : title, site: settings.siteName });
    this.#nav.hidden = lesson.steps.length === 0;
    this.#parts.show(lesson);
    for (const part of [this.places.share, this.#packages]) part.hidden = isEmptyLesson(lesson);
    for (const link of this.#nav.querySelectorAll('a')) {
      const view = link.dataset['view'] as LessonView;
      link.href = href(view);
      if (view === shown) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  }

  /** Says what is wrong with the link; nothing hides it. */
  showFaults(sentences: readonly string[]): void {
    this.#faults.hidden = sentences.length === 0;
    this.#faults.replaceChildren(...(sentences.length > 0 ? [element('h2', {}, this.#kit.texts.faultHead), element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence)))] : []));
  }

  focusTitle(): void {
    this.#title.focus();
  }
}
