import type { Results } from '../engine/engine.ts';
import { filterNames, isFiltered, type FilterName, type PageState } from './page-state.ts';
import { formatNumber, type SearchTexts } from './texts.ts';

/** What is done on what the reader does. */
export interface FilterListener {
  change(name: FilterName, value: string | undefined): void;
  clear(): void;
  /** The reader opens the list of languages, whose counts are not known before. */
  openLanguages(): void;
}

const wide = matchMedia('(min-width: 62rem)');

/** The filters beside the results. Their fields stand in the page; here they are read, set and given their counts. */
export class FilterView {
  private readonly root: HTMLDetailsElement;
  private readonly languages: HTMLDetailsElement | null;
  private readonly texts: SearchTexts;

  constructor(root: HTMLDetailsElement, texts: SearchTexts, { change, clear, openLanguages }: FilterListener) {
    this.root = root;
    this.texts = texts;
    this.languages = root.querySelector<HTMLDetailsElement>('.filter-languages');
    root.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const name = filterNames.find((known) => known === target.name);
      if (name) change(name, target.value || undefined);
    });
    this.clearButton()?.addEventListener('click', () => {
      root.querySelector<HTMLElement>('input')?.focus();
      clear();
    });
    this.languages?.addEventListener('toggle', () => {
      if (this.languagesOpen) openLanguages();
    });
    // Beside the results there is room for them at all times.
    const fold = (): void => void (root.open = wide.matches);
    wide.addEventListener('change', fold);
    fold();
  }

  get languagesOpen(): boolean {
    return this.languages?.open ?? false;
  }

  /** Sets the fields; without a query there is nothing to filter. */
  show(state: PageState): void {
    this.root.hidden = state.query === '';
    for (const name of filterNames) {
      for (const field of this.fields(name)) field.checked = field.value === (state[name] ?? '');
    }
    if (state.language) this.languages?.setAttribute('open', '');
    const clear = this.clearButton();
    if (clear) clear.hidden = !isFiltered(state);
    const chosen = filterNames.filter((name) => state[name] !== undefined).length;
    const count = this.root.querySelector('summary .count');
    if (count) count.textContent = chosen > 0 ? formatNumber(chosen, this.texts) : '';
  }

  showCounts({ items, lines, kinds }: Results, state: PageState): void {
    this.setCounts('line', lines);
    this.setCounts('kind', kinds);
    this.showLanguageCounts({ [state.language ?? '']: items.length });
  }

  /** Counts of languages by locale, the page's own as an empty string; unknown ones are left open. */
  showLanguageCounts(counts: Readonly<Record<string, number>>): void {
    this.setCounts('language', counts, true);
  }

  private setCounts(name: FilterName, counts: Readonly<Record<string, number>>, open = false): void {
    for (const field of this.fields(name)) {
      const value = counts[field.value] ?? (open || field.value === '' ? undefined : 0);
      const label = field.closest('label');
      const node = label?.querySelector('.count');
      if (node) node.textContent = value === undefined ? '' : formatNumber(value, this.texts);
      label?.toggleAttribute('data-none', value === 0);
    }
  }

  private fields(name: FilterName): NodeListOf<HTMLInputElement> {
    return this.root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`);
  }

  private clearButton(): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>('.clear-filters');
  }
}
