import { boxAction } from './box-keys.ts';
import { boxSearch, type BoxSearch } from './box-search.ts';
import { boxContent, optionKey, type BoxOption } from './box-state.ts';
import { announcement, boxView, type BoxView } from './box-view.ts';
import { listenToTyping } from './composition.ts';
import { element } from './element.ts';
import { loadEngine } from './load-engine.ts';
import { cleanQuery } from './query.ts';
import { recentSearches } from './recent.ts';
import type { SearchPlace, SearchTexts } from './texts.ts';

/** A search field with suggestions: an editable combobox with a list (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export class Combobox {
  private readonly input: HTMLInputElement;
  private readonly form: HTMLFormElement;
  private readonly texts: SearchTexts;
  private readonly view: BoxView;
  private readonly search: BoxSearch;
  private readonly status = element('div', { role: 'status', class: 'visually-hidden' });
  /** Whether the page shows the results itself. */
  private readonly ownResults: boolean;
  private options: ReturnType<BoxView['show']> = [];
  private open = false;
  private active = -1;

  constructor(input: HTMLInputElement, form: HTMLFormElement, texts: SearchTexts, place: SearchPlace, id: string) {
    this.input = input;
    this.form = form;
    this.texts = texts;
    this.ownResults = form.closest('.search-page') !== null;
    this.view = boxView(id, texts, form.action, (option) => this.forget(option));
    this.search = boxSearch(loadEngine(place), !this.ownResults, () => this.render());
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.view.list.id };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    form.append(this.view.popup, this.status);
    this.listen();
  }

  /** Starts where the reader is: with what was typed while this was loading, or with recent searches. */
  begin(before: string): void {
    this.search.prepare();
    if (document.activeElement !== this.input) return;
    if (this.input.value === '' || this.input.value !== before) this.ask();
  }

  private listen(): void {
    const { input, form, view } = this;
    listenToTyping(input, () => this.ask(), (event) => this.press(event));
    input.addEventListener('focus', () => {
      this.search.prepare();
      if (input.value === '') this.ask();
    });
    form.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget !== input && !(relatedTarget instanceof Node && view.popup.contains(relatedTarget))) this.close();
    });
    form.addEventListener('submit', () => {
      recentSearches.add(input.value);
      this.close();
    });
    // A press in the popup leaves the focus in the field.
    view.popup.addEventListener('pointerdown', (event) => event.preventDefault());
    view.popup.addEventListener('mousedown', (event) => event.preventDefault());
    view.list.addEventListener('click', (event) => this.choose(event));
    addEventListener('pagehide', () => this.close());
  }

  private ask(): void {
    this.open = true;
    this.active = -1;
    this.search.ask(cleanQuery(this.input.value), recentSearches.all());
  }

  private press(event: KeyboardEvent): void {
    const { active, open, options, input } = this;
    const situation = { open, active, count: options.length, empty: input.value === '', removable: options[active]?.option.type === 'recent' };
    const action = boxAction(event.key, event.ctrlKey || event.metaKey || event.shiftKey, event.altKey, situation);
    if (!action) return;
    if (action.type !== 'leave') event.preventDefault();
    if (action.type === 'move') this.activate(action.to);
    else if (action.type === 'leave') this.activate(-1);
    else if (action.type === 'open') this.ask();
    else if (action.type === 'close') this.close();
    else if (action.type === 'choose') options[active]?.node.click();
    else if (action.type === 'remove') this.forget(options[active]?.option);
    else this.empty();
  }

  private choose(event: MouseEvent): void {
    const chosen = this.options.find(({ node }) => event.target instanceof Node && node.contains(event.target));
    if (!chosen) return;
    const { option } = chosen;
    // A click that opens another tab or window is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (option.type === 'clear') {
      recentSearches.clear();
      this.ask();
    } else if (option.type === 'recent' || option.type === 'all') {
      event.preventDefault();
      this.input.value = option.query;
      this.form.requestSubmit();
    } else {
      if (option.type === 'result') recentSearches.add(this.search.state.query);
      this.close();
    }
  }

  private forget(option: BoxOption | undefined): void {
    if (option?.type === 'recent') recentSearches.remove(option.query);
    this.ask();
  }

  private empty(): void {
    this.input.value = '';
    // Whoever else listens to the field hears of it.
    this.input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    this.close();
  }

  private close(): void {
    this.open = false;
    this.active = -1;
    this.render();
  }

  private render(): void {
    const { search, view, input } = this;
    const content = boxContent(search.state, this.ownResults);
    const chosen = this.options[this.active]?.option;
    const visible = this.open && (content.groups.length > 0 || content.note !== undefined);
    this.options = visible ? view.show(content, search.state.query) : [];
    view.popup.hidden = !visible;
    input.setAttribute('aria-expanded', String(this.options.length > 0));
    this.activate(chosen ? this.options.findIndex(({ option }) => optionKey(option) === optionKey(chosen)) : -1);
    if (!content.busy) this.say(visible ? announcement(content, search.state, this.texts) : '');
  }

  private say(text: string): void {
    if (this.status.textContent !== text) this.status.textContent = text;
  }

  private activate(index: number): void {
    this.options[this.active]?.node.setAttribute('aria-selected', 'false');
    this.active = index;
    const node = this.options[index]?.node;
    node?.setAttribute('aria-selected', 'true');
    node?.scrollIntoView({ block: 'nearest' });
    if (node) this.input.setAttribute('aria-activedescendant', node.id);
    else this.input.removeAttribute('aria-activedescendant');
  }
}
