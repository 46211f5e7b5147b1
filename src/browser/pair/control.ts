import { element } from '../../search/browser/element.ts';
import { fillParts } from '../../search/browser/fill-in.ts';
import type { PairSettings, SecondLanguage } from './texts.ts';

/** What a reader can ask of the control. */
export interface ControlActions {
  choose(locale: string | undefined): void;
  keep(wanted: boolean): void;
  retry(): void;
  /** Address of this page beside a language. */
  address(locale: string | undefined): string;
}

/** The menu of second languages, and the line below it that says what is going on. */
export class Control {
  readonly languages: readonly SecondLanguage[];
  readonly #settings: PairSettings;
  readonly #actions: ControlActions;
  readonly #menu: HTMLDetailsElement;
  readonly #links: HTMLAnchorElement[];
  readonly #now = element('span', { class: 'beside-now' });
  readonly #keep = element('input', { type: 'checkbox' });
  readonly #extra: HTMLElement[];
  readonly #status: HTMLElement;
  readonly #ways = element('p', { class: 'beside-ways', hidden: '' });

  /** @throws when the page's part of the control is not what it should be */
  constructor(root: HTMLElement, settings: PairSettings, actions: ControlActions) {
    const menu = root.querySelector('details');
    const list = root.querySelector('ul');
    const status = root.querySelector<HTMLElement>('[role=status]');
    if (!menu || !list || !status) throw new Error('.beside: menu, list or status is missing');
    this.#settings = settings;
    this.#actions = actions;
    this.#menu = menu;
    this.#status = status;
    this.#links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-with]')];
    this.languages = this.#links.map(({ lang: tag, textContent, dataset }) => ({ locale: dataset['with'] ?? '', tag, name: textContent.trim(), page: dataset['page'] }));

    const end = element('a', { href: actions.address(undefined), 'data-with': '' }, settings.texts.end);
    const endItem = element('li', { hidden: '' }, end);
    const keepLabel = element('label', { hidden: '' }, this.#keep, ` ${settings.texts.keep}`);
    this.#extra = [endItem, keepLabel];
    list.append(endItem);
    list.after(keepLabel);
    menu.querySelector('summary')?.append(' ', this.#now);
    status.after(this.#ways);
    for (const link of [...this.#links, end]) this.#prepareLink(link);
    this.#keep.addEventListener('change', () => actions.keep(this.#keep.checked));
  }

  /** Shows which language is read beside, and whether it is kept for all entries. */
  show(second: SecondLanguage | undefined, kept: boolean): void {
    for (const link of this.#links) {
      if (link.dataset['with'] === second?.locale) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#now.replaceChildren(...(second ? [element('span', { lang: second.tag }, second.name)] : []));
    for (const node of this.#extra) node.hidden = !second;
    this.#keep.checked = kept;
  }

  /** Says something: in sight, or, where the page itself shows it, to screen readers only. */
  say(text: string, second: SecondLanguage | undefined, options: { readonly inSight: boolean; readonly retry?: boolean; readonly open?: boolean }): void {
    const { texts } = this.#settings;
    this.#status.className = options.inSight ? '' : 'visually-hidden';
    this.#status.replaceChildren(...this.filled(text, second));
    const ways: Node[] = [];
    if (options.retry) {
      const retry = element('button', { type: 'button' }, texts.retry);
      retry.addEventListener('click', () => this.#actions.retry());
      ways.push(retry);
    }
    if (options.open && second?.page) ways.push(element('a', { href: second.page + location.hash, hreflang: second.tag }, ...this.filled(texts.open, second)));
    this.#ways.replaceChildren(...ways);
    this.#ways.hidden = ways.length === 0;
  }

  /** A text with the language's own name in it, marked as being in that language. */
  filled(text: string, second: SecondLanguage | undefined): (Node | string)[] {
    return fillParts<Node>(text, second ? { language: element('span', { lang: second.tag }, second.name) } : {});
  }

  /** Brings the focus back to the control, for what takes away the element that had it. */
  focus(): void {
    this.#menu.open = false;
    this.#menu.querySelector('summary')?.focus();
  }

  #prepareLink(link: HTMLAnchorElement): void {
    if (!link.hasAttribute('href')) return;
    const locale = link.dataset['with'] || undefined;
    // Copied, or opened in another tab, it leads to the same section.
    link.addEventListener('pointerdown', () => (link.href = this.#actions.address(locale)));
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.focus();
      this.#actions.choose(locale);
    });
  }
}
