import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';

/** How long news that ask nothing stay, in milliseconds. */
const shownFor = 8000;

/** What has just happened, at the foot of the screen and said to screen readers, with a way to undo it. With such a way it stays until it is closed or something else happens; without, for a while. */
export class Notice {
  readonly #box: HTMLElement;
  readonly #live: HTMLElement;
  readonly #kit: Kit;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kit: Kit) {
    this.#kit = kit;
    this.#live = element('p', { class: 'visually-hidden', role: 'status' });
    this.#box = element('div', { class: 'lesson-notice', hidden: '' });
    document.querySelector('main')?.append(this.#live, this.#box);
  }

  /** Says something to screen readers only. */
  say(text: string): void {
    // The same text again is news, too.
    this.#live.textContent = this.#live.textContent === text ? `${text}\u00A0` : text;
  }

  show(text: string, undo?: () => void): void {
    const { texts, button } = { texts: this.#kit.texts, button: this.#kit.button.bind(this.#kit) };
    this.say(text);
    const close = button('×', () => this.hide(), { class: 'notice-close', 'aria-label': texts.close });
    this.#box.replaceChildren(
      element('span', {}, text),
      ...(undo
        ? [
            button(texts.undo, () => {
              this.hide();
              undo();
            }),
          ]
        : []),
      close,
    );
    this.#box.hidden = false;
    clearTimeout(this.#timer);
    if (!undo) this.#timer = setTimeout(() => this.#fade(), shownFor);
  }

  /** Goes, unless a reader is at it. */
  #fade(): void {
    if (this.#box.matches(':hover, :focus-within')) this.#timer = setTimeout(() => this.#fade(), shownFor);
    else this.hide();
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#box.hidden = true;
  }
}
