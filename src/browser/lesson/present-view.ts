import { lessonSlides, type Slide } from '../../lesson/lesson-slides.ts';
import { lessonMinutes, stepMinutes } from '../../lesson/lesson-time.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';
import type { LessonRoute } from './route.ts';
import { nothingYet, textPlace, wayLink, type View, type Ways } from './view.ts';

/** How far a finger must go across to turn to the next screen, in CSS pixels. */
const swipe = 60;

/** A lesson on a big screen, a section at a time. */
export class PresentView implements View {
  readonly #root: HTMLElement;
  readonly #kit: Kit;
  readonly #ways: Ways;
  #slides: readonly Slide[] = [];
  #lesson: Lesson | undefined;
  #at = 0;
  #touch: { readonly x: number; readonly y: number } | undefined;

  constructor(root: HTMLElement, kit: Kit, ways: Ways) {
    this.#root = root;
    this.#kit = kit;
    this.#ways = ways;
    document.addEventListener('keydown', (event) => this.#key(event));
    root.addEventListener('touchstart', ({ touches }) => {
      const [touch, second] = touches;
      this.#touch = touch && !second ? { x: touch.clientX, y: touch.clientY } : undefined;
    }, { passive: true });
    root.addEventListener('touchend', ({ changedTouches: [touch] }) => {
      const start = this.#touch;
      this.#touch = undefined;
      if (!start || !touch || this.#slides.length === 0) return;
      const [across, along] = [touch.clientX - start.x, touch.clientY - start.y];
      if (Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(along)) this.#turn(this.#at + (across < 0 ? 1 : -1));
    });
  }

  show(lesson: Lesson, { at }: LessonRoute, moved: boolean): void {
    this.#lesson = lesson;
    this.#slides = lesson.steps.length > 0 ? lessonSlides(lesson, this.#kit.entries) : [];
    document.documentElement.dataset['presenting'] = '';
    if (this.#slides.length === 0) {
      this.leave();
      this.#root.replaceChildren(nothingYet(this.#kit, this.#ways));
      return;
    }
    this.#at = Math.min((at ?? 1) - 1, this.#slides.length - 1);
    this.#render(moved);
  }

  leave(): void {
    this.#slides = [];
    delete document.documentElement.dataset['presenting'];
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    this.#root.replaceChildren();
  }

  #turn(to: number): void {
    const at = Math.max(0, Math.min(to, this.#slides.length - 1));
    if (at !== this.#at) this.#ways.go({ view: 'present', at: at + 1 }, 'replace');
  }

  #key(event: KeyboardEvent): void {
    const { key, target } = event;
    if (this.#slides.length === 0 || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (target instanceof Element && target.closest('input, textarea, select, summary, details[open]')) return;
    // A button or link that has the focus keeps its own key.
    const onControl = target instanceof Element && target.closest('a, button') !== null;
    const act = this.#act(key, event.shiftKey, onControl);
    if (!act) return;
    event.preventDefault();
    act();
  }

  #act(key: string, shift: boolean, onControl: boolean): (() => void) | undefined {
    switch (key) {
      case 'ArrowRight':
      case 'PageDown':
        return () => (key === 'PageDown' && this.#scroll(1) ? undefined : this.#turn(this.#at + 1));
      case 'ArrowLeft':
      case 'PageUp':
        return () => (key === 'PageUp' && this.#scroll(-1) ? undefined : this.#turn(this.#at - 1));
      case ' ':
        if (onControl) return undefined;
        return () => (this.#scroll(shift ? -1 : 1) ? undefined : this.#turn(this.#at + (shift ? -1 : 1)));
      case 'Home':
        return () => this.#turn(0);
      case 'End':
        return () => this.#turn(this.#slides.length - 1);
      case 'f':
      case 'F':
        return () => this.#fullScreen();
      case 'Escape':
        return () => this.#ways.go({ view: 'edit' }, 'push');
      default:
        return undefined;
    }
  }

  /** Scrolls a long text by a screen. @returns whether there was more to see */
  #scroll(direction: 1 | -1): boolean {
    const body = this.#root.querySelector('.slide-body');
    if (!body) return false;
    const rest = direction > 0 ? body.scrollHeight - body.clientHeight - body.scrollTop : body.scrollTop;
    if (rest < 4) return false;
    body.scrollBy({ top: direction * body.clientHeight * 0.85, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
    return true;
  }

  #fullScreen(): void {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    change.catch(() => undefined);
  }

  #render(moved: boolean): void {
    const slide = this.#slides[this.#at];
    const lesson = this.#lesson;
    if (!slide || !lesson) return;
    const { texts } = this.#kit;
    const step = slide.shows === 'lesson' ? undefined : lesson.steps[slide.step];
    const entry = step && this.#kit.entries.get(step.entry);
    const [place, total] = [this.#at + 1, this.#slides.length];
    const focused = document.activeElement instanceof HTMLElement && this.#root.contains(document.activeElement) ? document.activeElement.dataset['act'] : undefined;
    const body = element('div', { class: 'slide-body', tabindex: '0', role: 'group', 'aria-labelledby': 'slide-title' }, ...(slide.shows === 'lesson' ? this.#cover(lesson) : this.#body(slide, lesson)));
    const title = slide.shows === 'lesson' ? this.#kit.titleOf(lesson) : slide.shows === 'entry' ? (entry?.title ?? texts.unknown) : (entry?.sections.find(({ id }) => id === slide.section)?.title ?? texts.unknown);
    // Narrow screens show the sign in place of the word.
    const turning = (sign: string, label: string, action: () => void, attributes: Readonly<Record<string, string | undefined>>): HTMLElement => {
      const button = this.#kit.button('', action, attributes);
      button.append(element('span', { class: 'slide-sign', 'aria-hidden': 'true' }, sign), element('span', { class: 'slide-word' }, label));
      return button;
    };
    this.#root.replaceChildren(
      element(
        'section',
        { class: 'slide', 'data-line': entry?.letter, 'data-shows': slide.shows, 'aria-label': `${place} / ${total}` },
        element(
          'div',
          { class: 'slide-head' },
          ...(step ? [this.#kit.code(step, true)] : []),
          element('div', {}, ...(slide.shows === 'section' && entry ? [element('p', { class: 'slide-entry' }, entry.title)] : []), element('h2', { id: 'slide-title', tabindex: '-1' }, title)),
        ),
        body,
        element(
          'div',
          { class: 'slide-foot' },
          turning('←', texts.slidePrevious, () => this.#turn(this.#at - 1), { 'data-act': 'previous', 'aria-disabled': this.#at === 0 ? 'true' : undefined }),
          element('span', { class: 'slide-place' }, element('span', {}, `${place} / ${total}`), ...(step && entry ? [' ', element('span', { class: 'slide-minutes' }, this.#kit.fill(texts.about, { count: stepMinutes(step, entry) }))] : [])),
          turning('→', texts.slideNext, () => this.#turn(this.#at + 1), { class: 'strong', 'data-act': 'next', 'aria-disabled': place === total ? 'true' : undefined }),
          // Not every phone has it.
          ...(document.fullscreenEnabled ? [this.#kit.button(texts.fullScreen, () => this.#fullScreen(), { 'data-act': 'full' })] : []),
          wayLink(texts.end, { view: 'edit' }, this.#ways),
          element('span', { class: 'slide-keys' }, texts.keys),
        ),
      ),
    );
    const heading = this.#root.querySelector<HTMLElement>('#slide-title');
    if (focused) this.#root.querySelector<HTMLElement>(`[data-act=${focused}]`)?.focus();
    else if (moved) heading?.focus({ preventScroll: true });
  }

  #cover(lesson: Lesson): Node[] {
    const { texts, entries } = this.#kit;
    return [
      ...(lesson.date === undefined ? [] : [element('p', {}, this.#kit.date(lesson.date))]),
      element('p', {}, `${this.#kit.fill(texts.stepCount, { count: lesson.steps.length })} · ${this.#kit.fill(texts.total, { count: lessonMinutes(lesson, entries) })}`),
      ...(lesson.notes ? [this.#kit.notes(lesson.notes)] : []),
    ];
  }

  #body(slide: Exclude<Slide, { shows: 'lesson' }>, lesson: Lesson): Node[] {
    const step = lesson.steps[slide.step];
    if (!step) return [];
    const entry = this.#kit.entries.get(step.entry);
    const first = slide.shows === 'entry' || slide.first;
    return [
      ...(first && step.notes ? [this.#kit.notes(step.notes)] : []),
      ...(slide.shows === 'entry' && entry ? [element('p', { class: 'lead' }, entry.summary)] : []),
      textPlace(step.entry, 'slide', slide.shows === 'entry' ? { opening: true } : { section: slide.section }, this.#kit).place,
    ];
  }
}
