import { element } from '../../search/browser/element.ts';
import type { PracticeCard } from '../../study/practice-cards.ts';
import { previews, type Grade } from '../../study/schedule.ts';
import type { DeckFile } from '../../wire/deck-file.ts';
import { cardView, type Answer, type CardView } from './card-view.ts';
import type { Practice } from './practice.ts';
import type { Wording } from './texts.ts';

export interface SessionContext {
  readonly words: Wording;
  deck(locale: string): DeckFile;
  /** Says what went wrong; nothing where all is well again. */
  tell(fault: string): void;
  /** Called when nothing is left to do today, or the reader ends. @param answered how many answers were given */
  ended(answered: number): void;
}

/** One card after another. Keys work while the focus is inside: space or enter for the answer, digits for choices and grades, Z to take back. */
export class Session {
  readonly #root: HTMLElement;
  readonly #practice: Practice;
  readonly #context: SessionContext;
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });
  readonly #bar = element('progress', { 'aria-hidden': 'true' });
  readonly #count = element('span', { class: 'practice-count' });
  readonly #undo: HTMLButtonElement;
  readonly #face = element('div', { class: 'practice-face' });
  readonly #hands = element('div', { class: 'practice-hands' });
  #card: PracticeCard | undefined;
  #view: CardView | undefined;
  #answer: Answer | undefined;
  #done = 0;
  /** Whether an answer is on its way into the store: another press must not count twice. */
  #busy = false;

  constructor(root: HTMLElement, practice: Practice, context: SessionContext) {
    this.#root = root;
    this.#practice = practice;
    this.#context = context;
    const { words } = context;
    this.#undo = button(words.say('practice.undo'), () => void this.undo());
    const tools = element('div', { class: 'practice-tools' }, this.#undo, button(words.say('practice.aside'), () => void this.#putAside()), button(words.say('practice.end'), () => this.#end()));
    const keys = element('p', { class: 'practice-keys' }, words.say('practice.keys', { keys: '1–4' }));
    root.replaceChildren(element('div', { class: 'practice-progress' }, this.#bar, this.#count), this.#status, this.#face, this.#hands, tools, keys);
    root.onkeydown = (event) => this.#pressed(event);
    root.hidden = false;
  }

  /** Shows the card that comes now, or ends. @param say what screen readers are told before */
  show(say = '', again?: PracticeCard): void {
    const { next, learning, due, fresh } = this.#practice.plan(this.#card);
    const card = again ?? next;
    const left = learning + due + fresh;
    this.#status.textContent = say;
    this.#bar.max = Math.max(1, this.#done + left);
    this.#bar.value = this.#done;
    this.#count.textContent = this.#context.words.say('practice.progress', { done: this.#done, left });
    this.#undo.disabled = !this.#practice.canUndo;
    if (!card) return this.#end();
    this.#card = card;
    this.#answer = undefined;
    const { settings } = this.#practice;
    this.#view = cardView(card, { words: this.#context.words, typing: settings.typing, language: (locale) => this.#practice.page.languages.find((one) => one.locale === locale) ?? this.#practice.name(this.#practice.page.locale), deck: (locale) => this.#context.deck(locale), reveal: () => this.#reveal() });
    const { question, work, field, choices } = this.#view;
    this.#face.replaceChildren(question, ...work);
    const reveal = choices.length > 0 ? [] : [button(this.#context.words.say('practice.reveal'), () => this.#reveal(), 'practice-reveal')];
    this.#hands.replaceChildren(...reveal);
    this.#root.scrollIntoView({ block: 'nearest' });
    (field ?? question).focus();
  }

  #reveal(): void {
    if (!this.#view || this.#answer || !this.#card) return;
    const answer = this.#view.answer();
    this.#answer = answer;
    const { shown } = answer;
    shown.classList.add('practice-answer');
    shown.tabIndex = -1;
    if (this.#view.field) this.#view.work[0]?.remove();
    this.#face.append(shown);
    this.#hands.replaceChildren(this.#gradeButtons(this.#card, answer));
    shown.focus({ preventScroll: true });
    shown.scrollIntoView({ block: 'nearest' });
  }

  #gradeButtons(card: PracticeCard, { grades, suggested }: Answer): HTMLElement {
    const { words } = this.#context;
    const now = Date.now();
    const next = previews(this.#practice.state(card).schedule, now);
    const names: Readonly<Record<Grade, string>> = { 1: words.say('practice.grade1'), 2: words.say('practice.grade2'), 3: words.say('practice.grade3'), 4: words.say('practice.grade4') };
    const buttons = grades.map((grade) => {
      const made = button('', () => void this.#grade(grade), grade === suggested ? 'suggested' : undefined);
      made.dataset['grade'] = String(grade);
      made.append(element('b', {}, grades.length > 1 ? names[grade] : words.say('practice.goOn')), ' ', element('span', {}, words.say('practice.soon', { time: words.span(next[grade].due - now) })));
      return made;
    });
    return element('div', { class: 'practice-grades', role: 'group', 'aria-label': words.say('practice.grades') }, ...buttons);
  }

  async #grade(grade: Grade): Promise<void> {
    const card = this.#card;
    if (!card || !this.#answer || !this.#answer.grades.includes(grade)) return;
    await this.#work(async () => {
      await this.#practice.answer(card, grade);
      this.#done++;
      this.show();
    });
  }

  async #putAside(): Promise<void> {
    const card = this.#card;
    if (!card) return;
    await this.#work(async () => {
      await this.#practice.putAside(card);
      this.show(this.#context.words.say('practice.asideDone'));
    });
  }

  /** Shows whether there is something to take back: another tab may have deleted it. */
  refresh(): void {
    const held = document.activeElement === this.#undo;
    this.#undo.disabled = !this.#practice.canUndo;
    if (held && this.#undo.disabled) this.#view?.question.focus();
  }

  /** Takes back what was done last, and asks that card again. */
  async undo(): Promise<void> {
    await this.#work(async () => {
      const undone = await this.#practice.undo();
      if (!undone) return this.refresh();
      // What is taken back may be of the session before.
      if (undone.answered && this.#done > 0) this.#done--;
      this.#root.hidden = false;
      this.show(this.#context.words.say('practice.undone'), undone.card);
    });
  }

  async #work(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#context.tell('');
    try {
      await work();
    } catch (error) {
      console.warn(error);
      this.#context.tell(this.#context.words.say('practice.saveFailed'));
    } finally {
      this.#busy = false;
    }
  }

  #end(): void {
    this.#root.hidden = true;
    this.#card = undefined;
    this.#view = undefined;
    this.#context.ended(this.#done);
  }

  #pressed(event: KeyboardEvent): void {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (event.isComposing || ctrlKey || metaKey || altKey || !(target instanceof HTMLElement) || target.matches('input')) return;
    const digit = Number(key);
    if (key === ' ' || key === 'Enter') {
      if (event.repeat || target.closest('a, button, summary')) return;
      if (this.#answer) void this.#grade(this.#answer.suggested);
      else if (this.#view?.choices.length === 0) this.#reveal();
    } else if (/^[1-9]$/.test(key)) {
      if (event.repeat) return;
      if (this.#answer) void this.#grade(digit as Grade);
      else this.#view?.choices[digit - 1]?.click();
    } else if (key.toLowerCase() === 'z') void this.undo();
    else return;
    event.preventDefault();
  }
}

function button(text: string, pressed: () => void, name?: string): HTMLButtonElement {
  const made = element('button', { type: 'button', class: name }, text);
  made.addEventListener('click', pressed);
  return made;
}
