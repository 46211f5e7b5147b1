import { renderSVG } from 'uqr';
import { lessonMinutes, stepMinutes } from '../../lesson/lesson-time.ts';
import type { Lesson, LessonStep } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';
import type { LessonRoute } from './route.ts';
import { nothingYet, textPlace, type View, type Ways } from './view.ts';

/** Longest address that becomes a QR code, in characters: its modules are then half a millimetre on paper, which telephones still read. */
const longestQr = 1000;

/** A lesson as a handout for paper. */
export class PrintView implements View {
  readonly #root: HTMLElement;
  readonly #kit: Kit;
  readonly #ways: Ways;

  constructor(root: HTMLElement, kit: Kit, ways: Ways) {
    this.#root = root;
    this.#kit = kit;
    this.#ways = ways;
  }

  show(lesson: Lesson, { text: asked }: LessonRoute): void {
    if (lesson.steps.length === 0) {
      this.#root.replaceChildren(nothingYet(this.#kit, this.#ways));
      return;
    }
    const { texts, entries } = this.#kit;
    // Headings of sections alone tell nothing; an entry has its summary.
    const text = asked ?? lesson.steps.every((step) => this.#kit.sectionTitle(step) !== undefined);
    const box = element('input', { type: 'checkbox' });
    box.checked = text;
    box.addEventListener('change', () => {
      this.#ways.go({ view: 'print', text: box.checked }, 'replace');
      this.#root.querySelector('input')?.focus();
    });
    const print = this.#kit.button(texts.printButton, () => window.print(), { class: 'strong' });
    // On the screen and on the paper: what is printed before all texts are there lacks some.
    const missing = element('p', { class: 'handout-missing', role: 'status' });
    const steps = lesson.steps.map((step, index) => this.#step(step, lesson.steps[index - 1], index, text, () => tell()));
    const tell = (): void => {
      const count = (state: string): number => steps.filter((item) => item.querySelector(`[data-text=${state}]`)).length;
      const [loading, failed] = [count('loading'), count('failed')];
      print.disabled = loading > 0;
      missing.textContent = loading > 0 ? this.#kit.fill(texts.printLoading, { count: loading }) : failed > 0 ? this.#kit.fill(texts.printFailed, { count: failed }) : '';
      missing.hidden = missing.textContent === '';
    };
    const address = this.#ways.shareLink();
    const tooLong = address.length > longestQr;
    this.#root.replaceChildren(
      element('div', { class: 'lesson-buttons handout-tools' }, element('label', {}, box, ' ', texts.withText), print, ...(tooLong ? [element('p', { class: 'lesson-hint' }, texts.qrLong)] : [])),
      element(
        'div',
        { class: 'handout' },
        element(
          'div',
          { class: 'handout-head' },
          element(
            'div',
            {},
            element('p', { class: 'handout-title' }, this.#kit.titleOf(lesson)),
            element('p', { class: 'kind' }, [lesson.date === undefined ? undefined : this.#kit.date(lesson.date), this.#kit.fill(texts.stepCount, { count: lesson.steps.length }), this.#kit.fill(texts.total, { count: lessonMinutes(lesson, entries) })].filter(Boolean).join(' · ')),
            ...(lesson.notes ? [this.#kit.notes(lesson.notes)] : []),
          ),
          ...(tooLong ? [] : [element('div', { class: 'handout-qr' }, qrCode(address), element('p', {}, texts.scan))]),
        ),
        missing,
        element('ol', { class: 'handout-steps' }, ...steps),
      ),
    );
    tell();
  }

  leave(): void {
    this.#root.replaceChildren();
  }

  /** @param before the step before it: sections of one entry, one after the other, have its summary once */
  #step(step: LessonStep, before: LessonStep | undefined, index: number, text: boolean, told: () => void): HTMLElement {
    const { texts, entries } = this.#kit;
    const entry = entries.get(step.entry);
    const section = this.#kit.sectionTitle(step);
    const loaded = text ? textPlace(step.entry, `print_${index}`, { section: step.section }, this.#kit, told) : undefined;
    return element(
      'li',
      { 'data-line': entry?.letter },
      this.#kit.code(step),
      element(
        'div',
        {},
        element('h2', {}, section ?? entry?.title ?? texts.unknown),
        element('p', { class: 'kind' }, [section === undefined ? undefined : entry?.title, entry ? this.#kit.fill(texts.about, { count: stepMinutes(step, entry) }) : step.entry].filter(Boolean).join(' · ')),
        ...(step.notes ? [this.#kit.notes(step.notes)] : []),
        ...(entry && (section === undefined || (!text && before?.entry !== step.entry)) ? [element('p', {}, entry.summary)] : []),
        ...(loaded ? [loaded.place] : []),
      ),
    );
  }
}

/** The QR code of an address, as dense as its length asks for. */
function qrCode(address: string): Element {
  const svg = renderSVG(address, { ecc: address.length > 300 ? 'L' : 'M', border: 4, pixelSize: 1 });
  const code = document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true);
  code.setAttribute('aria-hidden', 'true');
  return code;
}
