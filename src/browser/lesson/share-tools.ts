import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';
import type { Notice } from './notice.ts';

/** From how many characters on a link is called long: some chats cut what is longer. */
const longLink = 2000;

/** Copies the link of the lesson, for learners and for other trainers. */
export class ShareTools {
  readonly #kit: Kit;
  readonly #long = element('p', { class: 'lesson-hint', hidden: '' });

  /** @param link gives the language-free address of the lesson as it is now, in a view */
  constructor(root: HTMLElement, kit: Kit, notice: Notice, link: (view: 'read' | 'edit') => string) {
    const { texts } = kit;
    this.#kit = kit;
    const field = element('input', { type: 'text', id: 'lesson-link', readonly: '' });
    const byHand = element('div', { class: 'lesson-field', hidden: '' }, element('label', { for: 'lesson-link' }, texts.link), field);
    const copy = (view: 'read' | 'edit'): void => {
      const address = link(view);
      byHand.hidden = true;
      // Only in a secure context.
      const clipboard = navigator.clipboard as Clipboard | undefined;
      Promise.resolve(clipboard ? clipboard.writeText(address) : Promise.reject(new Error('No clipboard'))).then(
        () => notice.show(texts.copied),
        () => {
          byHand.hidden = false;
          field.value = address;
          field.select();
          notice.show(texts.copyFailed);
        },
      );
    };
    root.append(
      element('h2', { id: 'lesson-share', tabindex: '-1' }, texts.share),
      element('div', { class: 'lesson-buttons' }, kit.button(texts.copy, () => copy('read'), { class: 'strong' }), kit.button(texts.copyEdit, () => copy('edit'))),
      byHand,
      this.#long,
    );
  }

  /** @param length characters of the link */
  show(length: number): void {
    this.#long.hidden = length < longLink;
    this.#long.textContent = this.#kit.fill(this.#kit.texts.longLink, { count: length });
  }
}
