import type { Result } from '../engine/engine.ts';
import { resultItem } from './result-view.ts';
import type { SearchTexts } from './texts.ts';

const perPage = 10;

/** Milliseconds that results wait for their pieces of text: what comes later is left out, so that the list does not move under the reader. */
const patience = 3000;

/** A list of results that shows ten, and ten more on a button's press. */
export class ResultList {
  private readonly list: HTMLElement;
  private readonly more: HTMLElement;
  private readonly texts: SearchTexts;
  private results: readonly Result[] = [];

  constructor(list: HTMLElement, more: HTMLElement, texts: SearchTexts) {
    this.list = list;
    this.more = more;
    this.texts = texts;
    more.querySelector('button')?.addEventListener('click', () => void this.showMore());
  }

  /** How many results are shown. */
  get count(): number {
    return this.list.children.length;
  }

  /** Makes the first results ready to be shown, `count` of them at least. */
  async prepare(results: readonly Result[], count = 0): Promise<HTMLLIElement[]> {
    const items = results.slice(0, Math.max(perPage, count)).map((result) => resultItem(result, this.texts));
    const loaded = Promise.all(items.map((item) => item.loaded));
    await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, patience))]);
    return items.map(({ node }) => node);
  }

  /** Shows results, of which the first were made ready. */
  show(results: readonly Result[], items: readonly HTMLLIElement[]): void {
    this.results = results;
    this.list.replaceChildren(...items);
    this.more.hidden = items.length >= results.length;
  }

  /** Puts the focus on the link with this address, without scrolling; where there is none, nowhere. */
  focus(href: string): void {
    [...this.list.querySelectorAll('a')].find((link) => link.getAttribute('href') === href)?.focus({ preventScroll: true });
  }

  set busy(busy: boolean) {
    this.list.setAttribute('aria-busy', String(busy));
  }

  private async showMore(): Promise<void> {
    const { results, list } = this;
    const shown = list.children.length;
    const items = await this.prepare(results.slice(shown));
    if (results !== this.results || shown !== list.children.length) return;
    list.append(...items);
    this.more.hidden = list.children.length >= results.length;
    items[0]?.querySelector('a')?.focus();
  }
}
