import type { Locale } from '../../i18n/languages.ts';
import { merge } from '../../study/merge.ts';
import { practiceCards, type PracticeCard } from '../../study/practice-cards.ts';
import { answerRecords, asideRecord, practiceLog, stateOf, timeAfter, undoRecords, type CardState, type PracticeLog } from '../../study/practice-log.ts';
import { practicePlan, type PracticePlan } from '../../study/practice-plan.ts';
import { stampsOf } from '../../study/progress.ts';
import { readSettings, settingsKey, type PracticeSettings } from '../../study/practice-settings.ts';
import type { Grade } from '../../study/schedule.ts';
import type { StudyRecord, StudyStore } from '../../study/study-record.ts';
import { loadChecks, loadDeck, type PageSettings, type PracticeLanguage } from './load-files.ts';

/** What was done last, to be taken back. */
interface Step {
  readonly card: PracticeCard;
  readonly before: CardState;
  /** When the card was answered; undefined where it was put aside. */
  readonly answeredAt: number | undefined;
  /** The date of the card's record as the step left it. */
  left: number;
}

/** The reader's practice: cards, what was done with them, what is chosen. Writes go to the store first, and count when they are in it. */
export class Practice {
  cards: readonly PracticeCard[] = [];
  settings: PracticeSettings = readSettings(undefined);
  log: PracticeLog = { cards: new Map(), reviews: [] };
  /** The language that words are practised in beside the page's own. */
  other: PracticeLanguage | undefined;
  #records: readonly StudyRecord[] = [];
  #stamps: ReadonlyMap<string, number> = new Map();
  #steps: Step[] = [];
  /** How often the reader has chosen: what was read before the last choice no longer counts. */
  #choices = 0;
  #choosing = 0;
  /** How often something was written: what was read before that no longer counts. */
  #writes = 0;
  readonly page: PageSettings;
  readonly store: StudyStore;

  constructor(page: PageSettings, store: StudyStore) {
    this.page = page;
    this.store = store;
    store.follow(page.renamed);
  }

  /** Reads what is stored anew. */
  async read(): Promise<void> {
    const [choices, writes] = [this.#choices, this.#writes];
    const [cards, reviews, settings, stamps] = await Promise.all([this.store.read('card'), this.store.read('review'), this.store.read('setting'), this.store.read('stamp')]);
    if (writes !== this.#writes) return this.read();
    this.#setRecords([...cards, ...reviews]);
    this.#stamps = stampsOf(stamps);
    this.#forgetSteps();
    if (choices === this.#choices && this.#choosing === 0) this.settings = readSettings(settings.find(({ key }) => key === settingsKey)?.value);
  }

  /**
   * Loads the cards of what is chosen.
   * @throws when a file cannot be loaded
   */
  async load(): Promise<void> {
    const { locale, languages } = this.page;
    const own = languages.find((language) => language.locale === locale);
    const other = languages.find((language) => language.locale === this.settings.other && language !== own);
    if (!own) throw new Error(`No language ${locale}`);
    const [deck, checks, otherDeck] = await Promise.all([loadDeck(own), loadChecks(this.page), other && loadDeck(other)]);
    // Another language was chosen meanwhile: its own load follows.
    if ((this.settings.other ?? undefined) !== other?.locale && this.settings.other !== locale) return;
    this.other = other;
    this.cards = practiceCards({ locale, deck, checks, other: other && otherDeck && { locale: other.locale, deck: otherDeck } });
  }

  plan(last?: PracticeCard): PracticePlan {
    return practicePlan(this.cards, this.log, this.settings, Date.now(), last, this.#stamps);
  }

  state({ key }: PracticeCard): CardState {
    return stateOf(this.log, key);
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** @throws when it cannot be stored */
  async answer(card: PracticeCard, grade: Grade): Promise<void> {
    const before = this.state(card);
    const at = this.#after(card);
    await this.#write(answerRecords(card.key, before, grade, at));
    this.#steps.push({ card, before, answeredAt: at, left: at });
  }

  /** @throws when it cannot be stored */
  async putAside(card: PracticeCard): Promise<void> {
    // Another tab may have deleted what is known here.
    await this.read();
    const [before, at] = [this.state(card), this.#after(card)];
    await this.#write([asideRecord(card.key, before, true, at)]);
    this.#steps.push({ card, before, answeredAt: undefined, left: at });
  }

  /** @throws when it cannot be stored */
  async bringBack(card: PracticeCard): Promise<void> {
    await this.read();
    await this.#write([asideRecord(card.key, this.state(card), false, this.#after(card))]);
    this.#steps = this.#steps.filter((step) => step.card.key !== card.key);
  }

  /**
   * Takes back what was done last.
   * @returns the card and whether it had been answered; undefined where there is nothing to take back
   * @throws when it cannot be stored
   */
  async undo(): Promise<{ readonly card: PracticeCard; readonly answered: boolean } | undefined> {
    await this.read();
    const step = this.#steps.at(-1);
    if (!step) return undefined;
    const { card, before, answeredAt } = step;
    const at = this.#after(card);
    await this.#write(answeredAt === undefined ? [asideRecord(card.key, before, before.aside, at)] : undoRecords(card.key, before, answeredAt, at));
    this.#steps.pop();
    const earlier = this.#steps.findLast((one) => one.card.key === card.key);
    if (earlier) earlier.left = at;
    return { card, answered: answeredAt !== undefined };
  }

  /** @throws when it cannot be stored */
  async choose(settings: PracticeSettings): Promise<void> {
    this.settings = settings;
    this.#choices++;
    this.#choosing++;
    try {
      await this.store.change(settingsKey, () => ({ ...settings }));
    } finally {
      this.#choosing--;
    }
  }

  name(locale: Locale): PracticeLanguage {
    const language = this.page.languages.find((one) => one.locale === locale);
    if (!language) throw new Error(`No language ${locale}`);
    return language;
  }

  #after({ key }: PracticeCard): number {
    return timeAfter(this.#records.filter((record) => record.key === `card:${key}` || record.key.startsWith(`review:${key}@`)), Date.now());
  }

  async #write(records: readonly StudyRecord[]): Promise<void> {
    await this.store.write(records);
    this.#writes++;
    this.#setRecords(merge(this.#records, records, Date.now()));
  }

  /** A step can be taken back as long as its card is as it left it: neither deleted nor answered elsewhere since. */
  #forgetSteps(): void {
    const dates = new Map(this.#records.map(({ key, at }) => [key, at]));
    const last = new Map(this.#steps.map(({ card, left }) => [card.key, left]));
    this.#steps = this.#steps.filter(({ card: { key } }) => dates.get(`card:${key}`) === last.get(key));
  }

  #setRecords(records: readonly StudyRecord[]): void {
    this.#records = records;
    this.log = practiceLog(records);
  }
}
