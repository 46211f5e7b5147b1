import { ResultList } from './result-list.ts';
import type { SearchTexts } from './texts.ts';

/** The parts of the search page that tell: how many were found, what to mind, what helps; and the list. */
export class PageView {
  readonly list: ResultList;
  private readonly root: HTMLElement;
  private readonly status: HTMLElement;
  private readonly note: HTMLElement;
  private readonly helpNode: HTMLElement;
  private added: readonly HTMLElement[] = [];

  constructor(root: HTMLElement, texts: SearchTexts) {
    this.root = root;
    this.status = this.part('.search-status');
    this.note = this.part('.search-note');
    this.helpNode = this.part('.search-help');
    this.list = new ResultList(this.part('.results'), this.part('.search-more'), texts);
  }

  get hasResults(): boolean {
    return this.root.querySelector('.results > li') !== null;
  }

  say(text: string, note = ''): void {
    if (this.status.textContent !== text) this.status.textContent = text;
    this.note.textContent = note;
    this.note.hidden = note === '';
  }

  /** Shows what helps. A reader whose focus was on what goes finds it at the status. */
  help(...nodes: readonly HTMLElement[]): void {
    const focused = this.helpNode.contains(document.activeElement);
    this.helpNode.replaceChildren(...nodes);
    if (focused) this.status.focus();
  }

  /** Adds to the help, in place of what was added before. */
  addHelp(...nodes: readonly HTMLElement[]): void {
    for (const old of this.added) old.remove();
    this.added = nodes;
    this.helpNode.append(...nodes);
  }

  /** @throws where the page lacks it */
  part<Part extends HTMLElement>(selector: string): Part {
    const part = this.root.querySelector<Part>(selector);
    if (!part) throw new Error(`The search page has no ${selector}.`);
    return part;
  }
}
