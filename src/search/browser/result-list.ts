import type { Result } from '../engine/engine.ts';
import { resultItem } from './result-view.ts';
import type { SearchTexts } from './texts.ts';

const perPage = 10;

/** Milliseconds that results wait for their pieces of text, so that the list does not move under the reader. */
const patience = 200;

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

  /** Makes the first results ready to be shown. */
  async prepare(results: readonly Result[]): Promise<HTMLLIElement[]> {
    const items = results.slice(0, perPage).map((result) => resultItem(result, this.texts));
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
