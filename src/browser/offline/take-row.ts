import { element } from '../../search/browser/element.ts';
import { fillIn } from '../../search/browser/fill-in.ts';
import type { GroupId } from '../../wire/release-file.ts';
import type { OfflineTexts } from './page-texts.ts';
import type { RowState } from './take-state.ts';

/** What a reader can do with it. */
export type RowAction = 'keep' | 'cancel' | 'resume' | 'remove';

const actions: Readonly<Record<RowState['is'], readonly RowAction[]>> = {
  unknown: ['keep'],
  none: ['keep'],
  waiting: ['cancel'],
  running: ['cancel'],
  partial: ['resume', 'remove'],
  complete: ['remove'],
  included: [],
};

/** A row of the list: its name stands in the page; state, progress bar and buttons are put behind it, where the page has no place for them. */
export class TakeRow {
  /** What it keeps, as the release on the device calls it: a ride may have another id there than on the page. */
  group: GroupId;
  private readonly name: HTMLElement | undefined;
  private readonly texts: OfflineTexts;
  private readonly act: (action: RowAction) => void;
  private readonly nameId: string;
  private readonly state: HTMLElement;
  private readonly bar = element('progress', { hidden: '' });
  /** What ends it: leaving the page; or what has ended it, which stands at the row, since what is said stands far above it. */
  private readonly stay = element('p', { class: 'take-stay', hidden: '' });
  private readonly buttons: HTMLElement;
  private readonly saidAs: string | undefined;
  private shown = '';
  private fault = '';

  constructor(item: HTMLElement, texts: OfflineTexts, act: (action: RowAction) => void) {
    this.group = item.dataset['group'] ?? '';
    this.saidAs = item.dataset['name'];
    this.state = item.querySelector<HTMLElement>('.take-state') ?? element('span', { class: 'take-state' });
    this.buttons = item.querySelector<HTMLElement>('.take-actions') ?? element('span', { class: 'take-actions' });
    this.name = item.querySelector<HTMLElement>('.take-name > b') ?? undefined;
    this.nameId = this.name?.id ?? '';
    this.texts = texts;
    this.act = act;
    this.bar.setAttribute('aria-labelledby', this.nameId);
    item.append(this.state, this.buttons, this.bar, this.stay);
  }

  /** What the line, ride or language is called. */
  get title(): string {
    return this.saidAs ?? this.name?.textContent.trim() ?? '';
  }

  /** Does what its button does that keeps it, where there is one. */
  keep(): void {
    this.buttons.querySelector<HTMLElement>('[data-action=keep], [data-action=resume]')?.click();
  }

  /** Says what has ended it, until a button is pressed or all of it is there. */
  tell(fault: string): void {
    this.fault = fault;
  }

  show(state: RowState): void {
    this.state.textContent = describe(state, this.texts);
    if (state.is === 'complete' || state.is === 'included') this.fault = '';
    this.stay.textContent = this.fault || this.texts.stay;
    this.stay.classList.toggle('take-fault', this.fault !== '');
    this.stay.hidden = state.is !== 'running' && this.fault === '';
    this.bar.hidden = state.is !== 'running' && state.is !== 'partial';
    if (state.is === 'running' || state.is === 'partial') {
      this.bar.max = Math.max(1, state.total);
      this.bar.value = state.done;
    }
    if (this.shown === state.is) return;
    const focused = this.buttons.contains(document.activeElement);
    this.buttons.replaceChildren(...actions[state.is].map((action, index) => this.button(action, `${this.nameId}-${index}`)));
    // Never from “cancel” to “delete” of itself: whoever presses that moment means the button that was there.
    if (focused) focusOn((state.is === 'complete' ? undefined : this.buttons.querySelector('button')) ?? this.name);
    this.shown = state.is;
  }

  private button(action: RowAction, id: string): HTMLButtonElement {
    const button = element('button', { type: 'button', id, 'aria-labelledby': `${this.nameId} ${id}`, 'data-action': action }, this.texts[action]);
    button.addEventListener('click', () => {
      this.fault = '';
      this.act(action);
    });
    return button;
  }
}

/** Puts the focus where its button was: on a text, which takes it only this way. */
export function focusOn(target: HTMLElement | null | undefined): void {
  if (target && !target.matches('button')) target.tabIndex = -1;
  target?.focus();
}

function describe(state: RowState, texts: OfflineTexts): string {
  const size = (bytes: number): string => formatBytes(bytes, texts.tag);
  const percent = (done: number, total: number): string => formatPercent(done, total, texts.tag);
  switch (state.is) {
    case 'unknown':
      return '';
    case 'none':
      return state.missing < state.total ? fillIn(texts.remaining, { missing: size(state.missing), total: size(state.total) }) : size(state.total);
    case 'waiting':
      return texts.waiting;
    case 'running':
      return fillIn(texts.progress, { done: size(state.done), total: size(state.total), percent: percent(state.done, state.total) });
    case 'partial':
      return fillIn(texts.partial, { percent: percent(state.done, state.total), total: size(state.total) });
    case 'complete':
      return fillIn(texts.complete, { date: new Intl.DateTimeFormat(texts.tag, { dateStyle: 'medium' }).format(state.at), total: size(state.total) });
    case 'included':
      return texts.included;
    default:
      return state satisfies never;
  }
}

/** Bytes as megabytes, or gigabytes from one on, in the reader's notation, number and unit on one line: `1.9 MB`. */
export function formatBytes(bytes: number, tag: string): string {
  const unit = bytes < 1e9 ? 'megabyte' : 'gigabyte';
  const size = bytes / (bytes < 1e9 ? 1e6 : 1e9);
  return new Intl.NumberFormat(tag, { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 }).format(bytes > 0 ? Math.max(0.1, size) : 0).replaceAll(' ', '\u00a0');
}

/** How far it is; not 100 % before it is done. */
export function formatPercent(done: number, total: number, tag: string): string {
  return new Intl.NumberFormat(tag, { style: 'percent' }).format(total > 0 ? Math.floor((done / total) * 100) / 100 : 0);
}

export function formatDate(at: number, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
