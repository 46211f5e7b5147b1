/** The practice: what is to be done today, the cards, what is chosen, and how it went. */
import { element } from '../../search/browser/element.ts';
import type { DeckFile } from '../../wire/deck-file.ts';
import { dayOf } from '../../study/study-day.ts';
import { keepFocus } from '../study/keep-focus.ts';
import { openStudy } from '../study/open-study.ts';
import { cardName } from './card-view.ts';
import { loadDeck, type PageSettings } from './load-files.ts';
import { Practice } from './practice.ts';
import { Session } from './session.ts';
import { settingsForm } from './settings-form.ts';
import { showStatistics } from './statistics.ts';
import { Wording } from './texts.ts';

async function practicePage(root: HTMLElement): Promise<void> {
  const page = JSON.parse(root.dataset['practice'] ?? '') as PageSettings;
  const words = new Wording(page);
  const part = <Found extends HTMLElement = HTMLElement>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  };
  const [status, storage, overview, session] = [part('.practice-status'), part('.practice-storage'), part('.practice-overview'), part('.practice-session')];
  const [today, statistics, aside, saved] = [part('.practice-today > div'), part('.practice-statistics > div'), part<HTMLDetailsElement>('.practice-aside'), part('.practice-saved')];

  status.textContent = words.say('practice.loading');
  const practice = new Practice(page, await openStudy());
  const decks = new Map<string, DeckFile>();
  let running: Session | undefined;
  /** How many answers the last session had. */
  let answered: number | undefined;

  const showForm = settingsForm(part('.practice-settings .practice-form'), (settings) => {
    saved.textContent = '';
    practice.choose(settings).then(
      async () => {
        await prepare();
        saved.textContent = words.say('practice.saved');
      },
      () => (saved.textContent = words.say('practice.saveFailed')),
    );
  });

  practice.store.watch(() => {
    // Other tabs write too; a card that is being asked stays.
    practice.read().then(() => (overview.hidden ? running?.refresh() : show()), (error: unknown) => console.warn(error));
  });
  await practice.read();
  await prepare();
  // Left open overnight, it is another day.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !overview.hidden) show();
  });

  /** Loads the cards of what is chosen, and shows what is to be done. */
  async function prepare(): Promise<void> {
    const retried = (): boolean => status.contains(document.activeElement);
    try {
      await practice.load();
      for (const language of [practice.name(page.locale), ...(practice.other ? [practice.other] : [])]) decks.set(language.locale, await loadDeck(language));
    } catch (error) {
      console.warn(error);
      const retry = element('button', { type: 'button' }, words.say('search.retry'));
      retry.addEventListener('click', () => void prepare());
      const focused = retried();
      status.replaceChildren(words.say('practice.failed'), ' ', retry);
      if (focused) retry.focus();
      overview.hidden = true;
      return;
    }
    const focused = retried();
    status.replaceChildren();
    // The reader may have begun while a deck was on its way.
    if (!session.hidden) return;
    overview.hidden = false;
    show();
    if (focused) part('#today').focus();
  }

  function show(): void {
    const { durable, trouble } = practice.store;
    storage.hidden = durable;
    storage.textContent = durable ? '' : words.say(trouble === 'newer' ? 'practice.keptByNewer' : 'practice.notKept');
    showForm(practice.settings);
    keepFocus(overview, () => {
      showToday();
      showStatistics(statistics, practice, words, Number(statistics.querySelector('[aria-pressed=true]')?.getAttribute('data-days')) || undefined);
      showAside();
    });
  }

  function showToday(): void {
    const { next, learning, due, fresh, later } = practice.plan();
    const parts: Node[] = answered === undefined || answered === 0 ? [] : [element('p', {}, words.say('practice.answered_other', { count: answered }))];
    if (next) {
      const start = element('button', { type: 'button', class: 'practice-start' }, words.say('practice.start'));
      start.addEventListener('click', begin);
      parts.push(element('p', { class: 'practice-counts' }, element('span', {}, words.say('practice.due_other', { count: learning + due })), ' ', element('span', {}, words.say('practice.fresh_other', { count: fresh }))), start);
    } else if (later) parts.push(element('p', { class: 'practice-done' }, words.say('practice.done')));
    else parts.push(element('p', {}, words.say('practice.nothing')));
    const now = Date.now();
    if (!next && later) parts.push(element('p', {}, words.say('practice.nextDue_other', { when: words.when(later.at - now, dayOf(later.at) - dayOf(now)), count: later.count })));
    if (answered !== undefined && practice.canUndo) {
      const undo = element('button', { type: 'button', class: 'practice-undo' }, words.say('practice.undo'));
      undo.addEventListener('click', () => {
        void running?.undo().then(() => {
          overview.hidden = !session.hidden;
          // There was nothing left to take back.
          if (session.hidden) show();
        });
      });
      parts.push(undo);
    }
    today.replaceChildren(...parts);
  }

  function begin(): void {
    overview.hidden = true;
    answered = undefined;
    running = new Session(session, practice, {
      words,
      deck: (locale) => decks.get(locale) ?? { han: '', words: [], entries: [], contrasts: [] },
      tell: (fault) => (status.textContent = fault),
      ended(count) {
        answered = count;
        overview.hidden = false;
        show();
        part('#today').focus();
      },
    });
    running.show();
  }

  function showAside(): void {
    const cards = practice.cards.filter((card) => practice.state(card).aside);
    aside.hidden = cards.length === 0;
    aside.querySelector('summary')?.replaceChildren(words.say('practice.asideList_other', { count: cards.length }));
    aside.querySelector('ul')?.replaceChildren(
      ...cards.map((card) => {
        const { text, tag, kind } = cardName(card, (locale) => practice.name(locale as typeof page.locale), words);
        const back = element('button', { type: 'button', 'aria-label': words.say('practice.bringBack', { card: text }) }, words.say('practice.bringBackShort'));
        back.addEventListener('click', () => {
          practice.bringBack(card).then(
            () => {
              show();
              (aside.hidden ? part('#today') : aside.querySelector('summary'))?.focus();
            },
            () => (status.textContent = words.say('practice.saveFailed')),
          );
        });
        return element('li', {}, element('span', {}, element('span', { lang: tag }, text), ' ', element('span', { class: 'kind' }, kind)), back);
      }),
    );
  }
}

const root = document.querySelector<HTMLElement>('.practice');
if (root) {
  practicePage(root).catch((error: unknown) => {
    console.warn(error);
    const status = root.querySelector('.practice-status');
    if (status) status.textContent = (JSON.parse(root.dataset['practice'] ?? '{}') as PageSettings).texts['practice.failed'];
  });
}
