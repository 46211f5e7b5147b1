/** The search page: reads its state from the address, asks the engine, shows results, filters and what helps without any. */
import { listenToTyping } from './composition.ts';
import { FilterView } from './filter-view.ts';
import { elsewhereHelp, noneHelp, recentList, retryHelp } from './help-view.ts';
import { latestOnly } from './latest.ts';
import { loadEngine } from './load-engine.ts';
import { PageHistory } from './page-history.ts';
import { findAnswer, type Answer } from './page-search.ts';
import type { Place } from './places.ts';
import { knownValues, readState, type PageState } from './page-state.ts';
import { PageView } from './page-view.ts';
import { cleanQuery } from './query.ts';
import { fillIn } from './fill-in.ts';
import { recentSearches } from './recent.ts';
import { searchBox } from './search-box.ts';
import { formatNumber, searchPlace, type SearchTexts } from './texts.ts';

/** Milliseconds without a key press after which is searched, and after which a slow search is said to be under way. */
const pause = 150;
const slow = 250;

class SearchResults extends HTMLElement {
  private readonly texts = JSON.parse(this.dataset['texts'] ?? '{}') as SearchTexts;
  private readonly input = document.querySelector<HTMLInputElement>('.search-page input[name=q]');
  private readonly place = searchPlace(new URL(this.input?.form?.action ?? location.href).pathname) ?? { base: '/', locale: document.documentElement.lang.toLowerCase() };
  private readonly pageTitle = document.title;
  private readonly known = knownValues(this.place.locale, this.texts);
  private readonly history = new PageHistory(this.known, () => this.here(), (state, changed) => this.travel(state, changed));
  private readonly view = new PageView(this, this.texts);
  private readonly clear = (): void => this.go({ query: this.state.query });
  private readonly filters = new FilterView(this.view.part('.search-filters'), this.texts, {
    change: (name, value) => this.go({ ...this.state, [name]: value }),
    clear: this.clear,
    openLanguages: () => this.languages.ask(this.state),
  });
  private readonly search = latestOnly(
    (state: PageState) => findAnswer(loadEngine(this.place), state, this.view.list, this.returning?.shown),
    (answer, state) => this.answer(answer, state),
    (error) => this.fail(error),
  );
  private readonly languages = latestOnly(
    ({ query, line, kind }: PageState) => loadEngine(this.place).counts(query, { line, kind }),
    (counts, state) => this.answerLanguages(counts, state),
    (error) => console.error(error),
  );
  private state: PageState = this.history.current();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Where the reader was in results that are on their way. */
  private returning: Place | undefined = this.history.place;
  private followed: string | undefined;

  connectedCallback(): void {
    const { input } = this;
    if (!input) return;
    listenToTyping(input, () => this.type(cleanQuery(input.value)));
    input.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.submit({ ...this.state, query: cleanQuery(input.value) });
    });
    this.addEventListener('click', (event) => this.follow(event));
    this.show(this.state);
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.takePlace(this.history.place);
    });
    void searchBox(input, input.value);
    if (!this.state.query) input.focus();
  }

  private type(query: string): void {
    if (query === this.state.query) return;
    this.returning = undefined;
    this.state = { ...this.state, query };
    this.history.draft(this.state);
    this.ask(pause);
  }

  private submit(state: PageState): void {
    recentSearches.add(state.query);
    this.go(state);
  }

  /** Goes on to another state, as a step in the browser's history. */
  private go(state: PageState): void {
    this.returning = undefined;
    this.history.commit(state);
    this.show(state);
  }

  /** Links to other states of this page need no new page; who goes to a result has found it by this query. */
  private follow(event: MouseEvent): void {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (link.closest('.results, .nearest')) recentSearches.add(this.state.query);
    if (link.closest('.results')) this.followed = link.getAttribute('href') ?? undefined;
    if (link.dataset['go'] === undefined) return;
    event.preventDefault();
    this.submit(readState(link.search, this.known));
  }

  /** Where the reader is: unknown while results are on their way in which there is a place to go back to. */
  private here(): Place | undefined {
    return this.returning ? undefined : { scroll: scrollY, shown: this.view.list.count, followed: this.followed };
  }

  private travel(state: PageState, changed: boolean): void {
    this.followed = undefined;
    // The focus stays where it is: the reader has not left the page.
    const place = this.history.place && { ...this.history.place, followed: undefined };
    if (!changed) return this.takePlace(place);
    this.returning = place;
    this.show(state);
  }

  private takePlace(place: Place | undefined): void {
    this.returning = undefined;
    this.followed = undefined;
    if (!place) return;
    scrollTo({ top: place.scroll, behavior: 'instant' });
    if (place.followed !== undefined) this.view.list.focus(place.followed);
  }

  private show(state: PageState): void {
    this.state = state;
    if (this.input && cleanQuery(this.input.value) !== state.query) this.input.value = state.query;
    this.ask(0);
  }

  private ask(delay: number): void {
    const { state, texts, view } = this;
    document.title = state.query ? fillIn(texts.pageTitle, { title: state.query, site: this.pageTitle }) : this.pageTitle;
    this.filters.show(state);
    this.languages.drop();
    clearTimeout(this.waiting);
    if (state.query === '') return this.prompt();
    view.list.busy = true;
    this.waiting = setTimeout(() => view.say(texts.loading), slow + delay);
    this.search.ask(state, delay);
  }

  private prompt(): void {
    const again = (change: () => void) => () => {
      change();
      this.prompt();
    };
    this.search.drop();
    this.end([], []);
    this.view.say(this.texts.prompt);
    this.view.help(...recentList(recentSearches.all(), this.texts, (query) => again(() => recentSearches.remove(query))(), again(recentSearches.clear)));
  }

  private answer({ results, items, nearest }: Answer, state: PageState): void {
    const { texts, view, filters } = this;
    const count = results.items.length;
    const none = results.found > 0 ? texts.noneFiltered : texts.none;
    this.end(results.items, items);
    filters.showCounts(results, state);
    view.say(fillIn(count > 0 ? texts.count : none, { query: state.query, count: formatNumber(count, texts) }), results.namesOnly ? texts.namesOnly : '');
    view.help(...(count > 0 ? [] : noneHelp(state, nearest, texts, this.clear)));
    if (filters.languagesOpen || (count === 0 && !state.language)) this.languages.ask(state);
  }

  private answerLanguages(counts: Readonly<Record<string, number>>, state: PageState): void {
    const { [this.place.locale]: own, ...others } = counts;
    this.filters.showLanguageCounts({ ...others, ...(own === undefined ? {} : { '': own }) });
    if (!this.view.hasResults && !state.language) this.view.addHelp(...elsewhereHelp(state, counts, this.texts));
  }

  private fail(error: unknown): void {
    console.error(error);
    this.end([], []);
    this.view.say(this.texts.failed);
    this.view.help(...retryHelp(this.texts, () => this.ask(0)));
  }

  private end(...shown: Parameters<PageView['list']['show']>): void {
    clearTimeout(this.waiting);
    this.view.list.busy = false;
    this.view.list.show(...shown);
    if (this.returning) this.takePlace(this.returning);
  }
}

customElements.define('search-results', SearchResults);
