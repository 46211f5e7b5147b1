import { hanForms } from '../../search/analyser/han.ts';
import type { LessonStep } from '../../lesson/lesson.ts';
import type { CatalogueEntry } from '../../wire/catalogue-file.ts';
import { element } from '../../search/browser/element.ts';
import { cleanQuery } from '../../search/browser/query.ts';
import { termKey, termTest } from '../terms/term-filter.ts';
import type { Kit } from './kit.ts';

/** Milliseconds without a key press after which the search's own index is asked, and the count is announced. */
const pause = 200;

/** Most entries that the index of names gives. */
const mostNames = 20;

/** The list of entries to choose from: by line, or what fits the words that are typed. */
export class Picker {
  readonly #kit: Kit;
  readonly #choose: (step: LessonStep) => void;
  readonly #field: HTMLInputElement;
  readonly #lines: HTMLElement;
  readonly #results: HTMLOListElement;
  readonly #status: HTMLElement;
  readonly #keys: readonly { readonly entry: CatalogueEntry; readonly name: ReturnType<typeof termKey>; readonly key: ReturnType<typeof termKey> }[];
  /** What was found before, by id: an entry keeps its row, and what is unfolded in it. */
  readonly #found = new Map<string, HTMLLIElement>();
  /** What the lesson has, and by the same names what says so in the rows that are there. */
  #taken: ReadonlySet<string> = new Set();
  readonly #marks = new Map<string, Mark[]>();
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, kit: Kit, choose: (step: LessonStep) => void) {
    const { texts, catalogue } = kit;
    this.#kit = kit;
    this.#choose = choose;
    const forms = hanForms('');
    this.#keys = catalogue.entries.map((entry) => ({ entry, name: termKey([entry.code, entry.title], forms), key: termKey([entry.code, entry.title, entry.summary, ...entry.sections.map(({ title }) => title)], forms) }));
    this.#field = element('input', { type: 'search', id: 'lesson-filter', autocomplete: 'off', maxlength: '100', enterkeyhint: 'search' });
    this.#status = element('p', { class: 'lesson-count', role: 'status' });
    this.#results = element('ol', { class: 'line-diagram pick-results', hidden: '' });
    this.#lines = element('div', { class: 'pick-lines' }, ...catalogue.lines.map((line) => this.#line(line)));
    root.append(
      element('h2', { id: 'lesson-choose', tabindex: '-1' }, texts.choose),
      element('search', {}, element('label', { for: 'lesson-filter' }, texts.filter), this.#field),
      this.#status,
      this.#results,
      this.#lines,
    );
    const typed = (): void => this.#typed();
    this.#field.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) typed();
    });
    this.#field.addEventListener('compositionend', typed);
    this.#field.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#field.value !== '') {
        event.preventDefault();
        this.#field.value = '';
        typed();
      } else if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
        this.#results.querySelector<HTMLElement>('button')?.focus();
      }
    });
  }

  /** Marks what the lesson has. */
  mark(steps: readonly LessonStep[]): void {
    this.#taken = new Set(steps.map(keyOf));
    for (const [key, marks] of this.#marks) for (const mark of marks) this.#showMark(mark, this.#taken.has(key));
  }

  focus(): void {
    this.#field.focus();
  }

  #typed(): void {
    const query = cleanQuery(this.#field.value);
    clearTimeout(this.#asking);
    this.#lines.hidden = query !== '';
    this.#results.hidden = query === '';
    if (query === '') {
      this.#status.textContent = '';
      return;
    }
    const test = termTest(query, hanForms(''));
    const fitting = this.#keys.filter(({ key }) => test(key));
    const own = [...fitting.filter(({ name }) => test(name)), ...fitting.filter(({ name }) => !test(name))].map(({ entry }) => entry);
    this.#show(own);
    this.#asking = setTimeout(() => {
      this.#named(query)
        .then((named) => {
          if (cleanQuery(this.#field.value) !== query) return;
          // What is shown already stays where it is: a reader may be about to press its button.
          const all = [...new Set([...own, ...named])];
          this.#show(all);
          this.#status.textContent = all.length > 0 ? this.#kit.fill(this.#kit.texts.found, { count: all.length }) : this.#kit.fill(this.#kit.texts.noneFound, { query });
        })
        .catch(() => undefined);
    }, pause);
  }

  /** What the words name in any language, however it is written. Nothing where the names cannot be loaded: titles are searched all the same. */
  async #named(query: string): Promise<CatalogueEntry[]> {
    try {
      const { loadEngine } = await import('../../search/browser/load-engine.ts');
      const engine = loadEngine({ base: this.#kit.settings.base, locale: this.#kit.settings.locale });
      return (await engine.names(query, mostNames)).flatMap(({ id }) => this.#kit.entries.get(id) ?? []);
    } catch {
      return [];
    }
  }

  #show(entries: readonly CatalogueEntry[]): void {
    const items = entries.map((entry) => this.#found.get(entry.id) ?? this.#entry(entry));
    for (const [index, { id }] of entries.entries()) this.#found.set(id, items[index] as HTMLLIElement);
    if (items.length === this.#results.children.length && items.every((item, index) => item === this.#results.children[index])) return;
    // More is found while a reader is in the list already.
    const focused = document.activeElement;
    this.#results.replaceChildren(...items);
    if (focused instanceof HTMLElement && this.#results.contains(focused)) focused.focus();
  }

  #line({ letter, name, title }: { readonly letter: string; readonly name: string; readonly title: string }): HTMLElement {
    const { texts, catalogue } = this.#kit;
    const entries = catalogue.entries.filter((entry) => entry.letter === letter);
    const details = element(
      'details',
      { 'data-line': letter },
      element(
        'summary',
        {},
        element('span', { class: 'line-badge', 'data-line': letter }, element('span', { class: 'visually-hidden' }, this.#kit.fill(texts.letter, { letter })), element('span', { 'aria-hidden': 'true' }, letter)),
        element('span', {}, element('b', {}, name), ' ', element('span', { class: 'kind' }, `${title} · ${this.#kit.fill(texts.stations, { count: entries.length })}`)),
      ),
    );
    // Its stations come when the line is opened.
    details.addEventListener('toggle', () => details.append(element('ol', { class: 'line-diagram' }, ...entries.map((entry) => this.#entry(entry)))), { once: true });
    return details;
  }

  #entry(entry: CatalogueEntry): HTMLLIElement {
    const { texts } = this.#kit;
    const sections = element('details', { class: 'pick-sections' }, element('summary', {}, texts.sections));
    sections.addEventListener('toggle', () => sections.append(element('ul', {}, ...entry.sections.map(({ id, title }) => {
      const [button, mark] = this.#add({ entry: entry.id, section: id });
      return element('li', {}, element('span', {}, title, ' ', mark), button);
    }))), { once: true });
    const [button, mark] = this.#add({ entry: entry.id });
    return element(
      'li',
      { 'data-line': entry.letter, 'data-kind': entry.kind, 'data-entry': entry.id },
      this.#kit.code({ entry: entry.id }),
      element(
        'div',
        {},
        element('span', { class: 'pick-name' }, element('span', { class: 'diagram-title' }, entry.title), ' ', element('span', { class: 'kind' }, `${texts.kinds[entry.kind] ?? ''} · ${this.#kit.fill(texts.about, { count: entry.minutes })}`), ' ', mark),
        button,
        ...(entry.sections.length > 0 ? [sections] : []),
      ),
    );
  }

  /** What adds a step, and what says that the lesson has it; it can be added again. */
  #add(step: LessonStep): readonly [HTMLButtonElement, HTMLElement] {
    const button = element('button', { type: 'button', class: 'pick-add', 'aria-label': this.#kit.fill(this.#kit.texts.add, { name: this.#kit.nameOf(step) }) }, element('span', { 'aria-hidden': 'true' }, '+'));
    button.addEventListener('click', () => this.#choose(step));
    const text = element('span', { class: 'pick-taken' }, this.#kit.texts.taken);
    const key = keyOf(step);
    const mark = { button, text };
    this.#marks.set(key, [...(this.#marks.get(key) ?? []), mark]);
    this.#showMark(mark, this.#taken.has(key));
    return [button, text];
  }

  #showMark({ button, text }: Mark, taken: boolean): void {
    text.hidden = !taken;
    button.ariaDescription = taken ? this.#kit.texts.taken : null;
  }
}

interface Mark {
  readonly button: HTMLButtonElement;
  readonly text: HTMLElement;
}

function keyOf({ entry, section = '' }: LessonStep): string {
  return `${entry}#${section}`;
}
