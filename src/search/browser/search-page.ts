/** The search page: reads the query from the address, asks the engine, shows the results. */
import type { Passage, SearchEngine, SearchResult, ShownResult } from './engine.ts';
import { cleanQuery, fillIn } from './query.ts';
import { pagefindEngine } from './pagefind-engine.ts';

const perPage = 10;

class SearchResults extends HTMLElement {
  private shown = 0;
  private results: readonly SearchResult[] = [];
  private run = 0;
  private engine: SearchEngine = pagefindEngine(this.dataset['engine'] ?? '');

  connectedCallback(): void {
    this.querySelector('.search-more button')?.addEventListener('click', () => void this.showMore(this.run));
    const input = this.input();
    const query = cleanQuery(new URLSearchParams(location.search).get('q') ?? '');
    if (input) {
      input.value = query;
      if (!query) input.focus();
    }
    document.title = query ? `${query} | ${document.title}` : document.title;
    void this.search(query);
  }

  private async search(query: string): Promise<void> {
    const run = ++this.run;
    this.list().replaceChildren();
    this.shown = 0;
    if (!query) return this.say('prompt');
    this.say('loading');
    try {
      const results = await this.engine.search(query);
      if (run !== this.run) return;
      this.results = results;
      await this.showMore(run);
      this.say(results.length > 0 ? 'count' : 'none', { query, count: new Intl.NumberFormat(document.documentElement.lang).format(results.length) });
    } catch (error) {
      console.error(error);
      if (run === this.run) this.say('failed');
    }
  }

  private async showMore(run: number): Promise<void> {
    const next = await Promise.all(this.results.slice(this.shown, this.shown + perPage).map((result) => result.load()));
    if (run !== this.run) return;
    this.shown += next.length;
    const items = next.map(resultItem);
    this.list().append(...items);
    const more = this.querySelector<HTMLElement>('.search-more');
    if (more) more.hidden = this.shown >= this.results.length;
    if (this.shown > next.length) items[0]?.querySelector('a')?.focus();
  }

  private say(key: string, values: Record<string, string> = {}): void {
    const status = this.querySelector('.search-status');
    if (status) status.textContent = fillIn(this.dataset[key] ?? '', values);
  }

  private list(): Element {
    return this.querySelector('.results') ?? this;
  }

  private input(): HTMLInputElement | null {
    return document.querySelector<HTMLInputElement>('.search-page input[name=q]');
  }
}

function resultItem({ href, title, code, letter, excerpt, sections }: ShownResult): HTMLLIElement {
  const item = document.createElement('li');
  const sign = document.createElement('span');
  sign.className = 'code';
  sign.dataset['line'] = letter;
  const initial = document.createElement('b');
  initial.textContent = code.slice(0, 1);
  sign.append(initial, code.slice(1));
  const body = document.createElement('div');
  body.append(link(href, [{ text: title, match: false }]), paragraph(excerpt));
  if (sections.length > 0) {
    const list = document.createElement('ul');
    for (const section of sections) {
      const entry = document.createElement('li');
      entry.append(link(section.href, [{ text: section.title, match: false }]), paragraph(section.excerpt));
      list.append(entry);
    }
    body.append(list);
  }
  // The glossary has no station of its own.
  sign.hidden = code === '';
  item.append(sign, body);
  return item;
}

function link(href: string, passages: readonly Passage[]): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.append(...passages.map(passageNode));
  return anchor;
}

function paragraph(passages: readonly Passage[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...passages.map(passageNode));
  return element;
}

function passageNode({ text, match }: Passage): Node {
  if (!match) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

customElements.define('search-results', SearchResults);
