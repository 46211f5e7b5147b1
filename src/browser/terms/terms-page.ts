/** The glossary's table: sorts and filters its rows, and keeps what is chosen in the address. */
import { fillIn } from '../../search/browser/fill-in.ts';
import { hanForms } from '../../search/analyser/han.ts';
import { termKey, termNamed, termTest, type TermKey } from './term-filter.ts';
import { cleanFilter, readTermsState, termsSearch, type TermsState } from './terms-state.ts';

/** Texts of the page; the script fills in their placeholders. */
interface Texts {
  readonly found: string;
  readonly none: string;
  /** How many terms there are, ready to be shown. */
  readonly count: string;
  readonly tag: string;
}

/** Milliseconds without a key press after which the count is announced. */
const pause = 400;

function termsPage(tools: HTMLElement, table: HTMLTableElement): void {
  const texts = JSON.parse(tools.dataset['texts'] ?? '{}') as Texts;
  const forms = hanForms(tools.dataset['forms'] ?? '');
  const boxes = [...tools.querySelectorAll<HTMLInputElement>('input[name=with]')];
  const others = boxes.map(({ value }) => value);
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  const body = table.tBodies[0] as HTMLTableSectionElement;
  const field = tools.querySelector<HTMLInputElement>('input[name=q]') as HTMLInputElement;
  const status = tools.querySelector<HTMLElement>('[role=status]') as HTMLElement;
  const rows = [...body.rows];
  // Made when first needed: most readers neither filter nor sort.
  const keys = once(() => rows.map((row) => termKey([...[...row.querySelectorAll('.term-name > a:not(.row-link), .term-name > b, .code, .reading, .aka > span:not(.aka-label), td')].map(nameOf), ...(row.dataset['english'] ?? '').split('\n')], forms)));
  // A browser takes long to make it.
  const number = once(() => new Intl.NumberFormat(texts.tag));

  let committed = readTermsState(location.search, others);
  let saying: ReturnType<typeof setTimeout> | undefined;

  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => commit({ ...current(), sort: others.find((code) => code === head.dataset['sort']) }));
    head.append(button);
  }

  function current(): TermsState {
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const sorted = heads.find((head) => head.getAttribute('aria-sort') === 'ascending')?.dataset['sort'];
    return { columns: chosen.length < boxes.length ? chosen : undefined, sort: others.find((code) => code === sorted && chosen.includes(code)), query: cleanFilter(field.value) };
  }

  function show(state: TermsState): void {
    for (const box of boxes) box.checked = state.columns?.includes(box.value) ?? true;
    if (cleanFilter(field.value) !== state.query) field.value = state.query;
    sort(state.sort);
    filter(state.query, 0);
  }

  function sort(by: string | undefined): void {
    const column = by === undefined ? 0 : others.indexOf(by) + 1;
    if (heads[column]?.getAttribute('aria-sort') === 'ascending') return;
    heads.forEach((head, index) => head.setAttribute('aria-sort', index === column ? 'ascending' : 'none'));
    order(new Set());
  }

  /** Puts the rows in the order of the column that is sorted by, some of them first. */
  function order(first: ReadonlySet<HTMLTableRowElement>): void {
    const column = heads.findIndex((head) => head.getAttribute('aria-sort') === 'ascending');
    const focused = document.activeElement;
    const place = new Map(rows.map((row) => [row, Number(row.dataset['places']?.split(' ')[column]) - (first.has(row) ? rows.length : 0)]));
    const sorted = [...rows].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    if (sorted.every((row, index) => body.rows[index] === row)) return;
    body.append(...sorted);
    if (focused instanceof HTMLElement && body.contains(focused)) focused.focus();
  }

  function matching(query: string, of: typeof termTest): (row: HTMLTableRowElement, index: number) => boolean {
    const test = of(query, forms);
    return (_row, index) => test(keys()[index] as TermKey);
  }

  function filter(query: string, delay: number): void {
    const found = query === '' ? rows : rows.filter(matching(query, termTest));
    // What is called just so stands first.
    order(new Set(query === '' ? [] : rows.filter(matching(query, termNamed))));
    const shown = new Set(found);
    for (const row of rows) row.hidden = !shown.has(row);
    const count = found.length;
    table.classList.toggle('empty', count === 0);
    const text = count === rows.length ? texts.count : fillIn(count > 0 ? texts.found : texts.none, { query, count: number().format(count), total: number().format(rows.length) });
    clearTimeout(saying);
    saying = setTimeout(() => {
      if (status.textContent !== text) status.textContent = text;
    }, delay);
  }

  /** Goes on to a state, as a step in the history: the one before is what was last gone on to, not what was typed since. */
  function commit(state: TermsState): void {
    if (termsSearch(state) !== termsSearch(committed)) {
      write('replaceState', committed);
      write('pushState', state);
    }
    committed = state;
    show(state);
  }

  tools.addEventListener('change', () => commit(current()));
  field.addEventListener('input', (event) => {
    if (!(event as InputEvent).isComposing) typed();
  });
  field.addEventListener('compositionend', typed);
  addEventListener('popstate', () => {
    committed = readTermsState(location.search, others);
    show(committed);
  });
  addEventListener('hashchange', reveal);

  function typed(): void {
    write('replaceState', current());
    filter(cleanFilter(field.value), pause);
  }

  /** A row that is asked for by its address is shown, whatever the filter says. */
  function reveal(): void {
    const target = rows.find((row) => `#${row.id}` === location.hash);
    if (!target?.hidden) return;
    field.value = '';
    committed = current();
    write('replaceState', committed);
    show(committed);
    target.scrollIntoView();
  }

  show(committed);
  // What does not belong there leaves the address.
  if (location.search && location.search !== termsSearch(committed)) write('replaceState', committed);
  reveal();
}

/** A filter takes the place of the row that the address named. Browsers refuse too many changes in a short time: then the next one tells. */
function write(method: 'pushState' | 'replaceState', state: TermsState): void {
  try {
    history[method](null, '', location.pathname + termsSearch(state) + (state.query === '' ? location.hash : ''));
  } catch (error) {
    console.warn(error);
  }
}

/** The words of an element without those of the elements in it. */
function nameOf(element: Element): string {
  return element.matches('.code') ? (element.lastElementChild?.textContent ?? '') : [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? '').join('');
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

const tools = document.querySelector<HTMLElement>('.term-tools');
const table = document.querySelector<HTMLTableElement>('table.terms');
if (tools && table) termsPage(tools, table);
