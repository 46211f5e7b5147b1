import { element } from '../../search/browser/element.ts';
import { fillParts } from '../../search/browser/fill-in.ts';
import { listenToTyping } from '../../search/browser/composition.ts';
import { hanForms } from '../../search/analyser/han.ts';
import { hideWord, type CheckCard, type ContrastCard, type LocalisedWord, type PracticeCard, type WordCard } from '../../study/practice-cards.ts';
import { judgeTyped, type Piece, type TypedVerdict } from '../../study/typed-answer.ts';
import type { Grade } from '../../study/schedule.ts';
import type { DeckFile } from '../../wire/deck-file.ts';
import type { PracticeLanguage } from './load-files.ts';
import type { Wording } from './texts.ts';

/** What shows a card: its question, and its answer once it is asked for. */
export interface CardView {
  /** The question; takes the focus when the card comes, unless `field` does. */
  readonly question: HTMLElement;
  /** What stands below it: a field, or answers to choose from. */
  readonly work: readonly HTMLElement[];
  /** A field that the answer is typed into. */
  readonly field?: HTMLInputElement | undefined;
  /** Answers to choose from by number; the choice shows the answer. */
  readonly choices: readonly HTMLButtonElement[];
  /** The answer, and what it says of the reader's memory: the grade that lies nearest, and those that can be given. */
  answer(): Answer;
}

export interface Answer {
  readonly shown: HTMLElement;
  readonly suggested: Grade;
  readonly grades: readonly Grade[];
}

export interface CardContext {
  readonly words: Wording;
  /** Whether words are to be typed. */
  readonly typing: boolean;
  language(locale: string): PracticeLanguage;
  /** The deck of a language; it is there, since its cards are. */
  deck(locale: string): DeckFile;
  /** Called when the reader has chosen or typed an answer. */
  reveal(): void;
}

const all: readonly Grade[] = [1, 2, 3, 4];

export function cardView(card: PracticeCard, context: CardContext): CardView {
  if (card.kind === 'check') return checkView(card, context);
  return card.kind === 'contrast' ? contrastView(card, context) : wordView(card, context);
}

function wordView(card: WordCard, context: CardContext): CardView {
  const { words, language } = context;
  const { kind, from, to } = card;
  const asks = kind === 'meaning' ? words.say('practice.askMeaning') : kind === 'term' ? words.say('practice.askTerm') : undefined;
  const to_ = language(to.locale);
  // The languages' own names, marked as being in them.
  const prompt = asks === undefined ? fillParts<Node>(words.raw('practice.askOther'), { language: element('span', { lang: to_.tag }, to_.name) }) : [asks];
  const shown = kind === 'term' ? element('span', { lang: language(from.locale).tag }, hideWord(from.word.meaning, from.word, words.say('practice.blank'))) : label(from, language(from.locale).tag, kind === 'meaning');
  const question = questionElement(card, prompt, shown, kind === 'term');
  const typed = context.typing && kind !== 'meaning' ? typedField(to, context) : undefined;
  return {
    question,
    work: typed ? [typed.form] : [],
    field: typed?.field,
    choices: [],
    answer() {
      const verdict = typed?.verdict();
      const suggested = verdict === undefined || verdict.is === 'right' ? 3 : verdict.is === 'near' ? 2 : 1;
      const right = kind === 'meaning' ? element('p', { class: 'practice-meaning', lang: language(to.locale).tag }, to.word.meaning) : element('p', { class: 'practice-word' }, label(to, language(to.locale).tag, true));
      const others = kind === 'meaning' || to.word.aka.length === 0 ? [] : [element('p', { class: 'practice-aka', lang: language(to.locale).tag }, to.word.aka.join(' · '))];
      return { shown: element('div', {}, ...(verdict ? verdictElements(verdict, language(to.locale).tag, words) : []), right, ...others, readLink(card, words)), suggested, grades: all };
    },
  };
}

/** A word with its reading, where the script needs one. */
function label({ word }: LocalisedWord, tag: string, reading: boolean): HTMLElement {
  return element('span', { lang: tag }, word.label, ...(reading && word.reading !== undefined ? [' ', element('span', { class: 'reading', lang: word.readingLang }, word.reading)] : []));
}

/** A question under what it asks. */
function questionElement({ entry, letters, kind }: PracticeCard, prompt: readonly (Node | string)[], shown: Node | string, long: boolean): HTMLElement {
  // The entry would give a term's name away, and which of two it is.
  const letter = kind === 'contrast' ? undefined : (entry?.letter ?? letters[0]);
  return element(
    'div',
    { class: 'practice-question', tabindex: '-1', 'data-line': letter, id: 'practice-question' },
    element('p', { class: 'practice-ask' }, ...prompt),
    element('p', { class: long ? 'practice-text' : 'practice-word' }, shown),
  );
}

function typedField(to: LocalisedWord, { words, language, deck, reveal }: CardContext): { form: HTMLElement; field: HTMLInputElement; verdict(): TypedVerdict | undefined } {
  const { tag, name, locale } = language(to.locale);
  const field = element('input', { type: 'text', id: 'practice-typed', lang: tag, autocomplete: 'off', autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false', enterkeyhint: 'done', maxlength: '100', 'aria-describedby': 'practice-question' });
  const form = element('form', { class: 'practice-typing-form' }, element('label', { for: 'practice-typed' }, ...fillParts<Node>(words.raw('practice.type'), { language: element('span', { lang: tag }, name) })), field);
  form.append(element('button', { type: 'submit' }, words.say('practice.check')));
  listenToTyping(field, () => undefined);
  let verdict: TypedVerdict | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    reveal();
  });
  return {
    form,
    field,
    verdict() {
      if (field.value.trim() !== '') {
        const file = deck(locale);
        verdict = judgeTyped(field.value, to.word, file.words.filter(({ id }) => id !== to.word.id), hanForms(file.han));
      }
      return verdict;
    },
  };
}

function verdictElements({ is, typed, expected }: TypedVerdict, tag: string, words: Wording): HTMLElement[] {
  if (is === 'right') return [element('p', { class: 'practice-verdict right' }, words.say('practice.right'))];
  const said = is === 'near' ? words.say('practice.near') : is === 'other' ? words.say('practice.otherWord') : words.say('practice.wrong');
  const verdict = element('p', { class: 'practice-verdict' }, said);
  // Letters side by side help where little differs; else they are noise.
  const pieces = (list: readonly Piece[], as: 'del' | 'ins'): Node[] => list.map(({ text, same }) => (same || is !== 'near' ? document.createTextNode(text) : element(as, {}, text)));
  const row = (head: string, ...nodes: Node[]): HTMLElement => element('div', {}, element('dt', {}, head), element('dd', { lang: tag }, ...nodes));
  return [verdict, element('dl', { class: 'practice-diff' }, row(words.say('practice.typed'), ...pieces(typed, 'del')), ...(is === 'near' ? [row(words.say('practice.answer'), ...pieces(expected, 'ins'))] : []))];
}

function checkView(card: CheckCard, context: CardContext): CardView {
  const { check } = card;
  return choiceView(card, context, questionElement(card, [context.words.say('concept.checks')], check.question, true), check.answers.map(({ text, right, why }) => ({ face: [text], right, why })), 'check');
}

function contrastView(card: ContrastCard, context: CardContext): CardView {
  const { label: axis, text, sides, right, otherText } = card;
  const question = questionElement(card, [context.words.say('practice.askContrast', { axis })], text, true);
  const options = sides.map(({ title, code, letter }, side) => ({ face: [element('b', { class: 'practice-code' }, code), ' ', title], letter, right: side === right, why: side === right ? undefined : otherText }));
  return choiceView(card, context, question, options, 'contrast');
}

interface Option {
  readonly face: readonly (Node | string)[];
  readonly letter?: string;
  readonly right: boolean;
  readonly why: string | undefined;
}

function choiceView(card: PracticeCard, { words, reveal }: CardContext, question: HTMLElement, options: readonly Option[], kind: string): CardView {
  let chosen: number | undefined;
  const choices = options.map(({ face, letter }, index) => {
    const button = element('button', { type: 'button', 'data-line': letter }, ...face);
    button.addEventListener('click', () => {
      if (chosen !== undefined) return;
      chosen = index;
      reveal();
    });
    return button;
  });
  const rows = choices.map((button) => element('li', {}, button));
  return {
    question,
    work: [element('ol', { class: `practice-choices ${kind}`, 'aria-labelledby': 'practice-question' }, ...rows)],
    choices,
    answer() {
      const isRight = chosen !== undefined && options[chosen]?.right === true;
      options.forEach(({ right, why }, index) => {
        const [row, button] = [rows[index], choices[index]];
        if (right) row?.classList.add('right');
        else if (index === chosen) row?.classList.add('wrong');
        if (button) button.disabled = true;
        if (why !== undefined) row?.append(element('p', { class: 'practice-why' }, why));
      });
      const right = element('b', {}, ...(options.find((option) => option.right)?.face ?? []).map((node) => (typeof node === 'string' ? node : node.cloneNode(true))));
      // After “wrong”, an answer without its label reads as the one that was wrong.
      const verdict = isRight
        ? [element('p', { class: 'practice-verdict right' }, words.say('practice.right'), ' ', right)]
        : [element('p', { class: 'practice-verdict' }, words.say('practice.wrong')), element('dl', { class: 'practice-diff' }, element('div', {}, element('dt', {}, words.say('practice.answer')), element('dd', {}, right)))];
      return { shown: element('div', {}, ...verdict, readLink(card, words)), suggested: isRight ? 3 : 1, grades: isRight ? [2, 3, 4] : [1] };
    },
  };
}

function readLink({ href, entry }: PracticeCard, words: Wording): HTMLElement {
  return element('p', { class: 'practice-read' }, element('a', { href }, entry ? words.say('practice.read', { title: `${entry.code} ${entry.title}` }) : words.say('practice.readTerm')));
}

/** What a list calls a card: its question in short. */
export function cardName(card: PracticeCard, language: (locale: string) => PracticeLanguage, words: Wording): { text: string; tag: string; kind: string } {
  if (card.kind === 'check') return { text: card.check.question, tag: words.tag, kind: words.say('practice.kindCheck') };
  if (card.kind === 'contrast') return { text: card.text, tag: words.tag, kind: words.say('practice.kindContrast') };
  const { kind, from, to } = card;
  const names = { meaning: words.say('practice.kindMeaning'), term: words.say('practice.kindTerm'), there: `${language(from.locale).name} → ${language(to.locale).name}`, back: `${language(from.locale).name} → ${language(to.locale).name}` };
  return { text: from.word.label, tag: language(from.locale).tag, kind: names[kind] };
}
