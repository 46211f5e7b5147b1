import { fillIn } from '../../search/browser/fill-in.ts';
import type { PracticeKey, PracticeTextsFile } from '../../wire/practice-texts-file.ts';

/** The space that `Intl` puts between a number and a Chinese or Japanese unit; the texts have none. */
const wideSpace = /(?<=\d)\s(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Script=Han}])\s(?=\d)/gu;

/** The texts in use, with what they are filled in with in the reader's notation. */
export class Wording {
  readonly tag: string;
  readonly #texts: PracticeTextsFile['texts'];
  readonly #number: Intl.NumberFormat;

  constructor({ tag, texts }: PracticeTextsFile) {
    this.tag = tag;
    this.#texts = texts;
    this.#number = new Intl.NumberFormat(tag);
  }

  /** A text; numbers are written as the language does. A plural's key is given in full: none of our languages has more than one form. */
  say(key: PracticeKey, values: Readonly<Record<string, string | number>> = {}): string {
    return fillIn(this.#texts[key], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? this.#number.format(value) : value])));
  }

  /** A text whose placeholders are to be filled by other means. */
  raw(key: PracticeKey): string {
    return this.#texts[key];
  }

  /** A stretch of time, roughly: 10分, 4日, 2か月. @param milliseconds at least 0 */
  span(milliseconds: number): string {
    const [amount, unit] = roughly(milliseconds);
    return new Intl.NumberFormat(this.tag, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 }).format(amount).replace(wideSpace, '');
  }

  days(count: number): string {
    return new Intl.NumberFormat(this.tag, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(count).replace(wideSpace, '');
  }

  /** When something will be: 明日, 3日後, 10分後. @param days days of the reader's calendar until then */
  when(milliseconds: number, days: number): string {
    const format = new Intl.RelativeTimeFormat(this.tag, { numeric: 'auto' });
    if (days > 0) return format.format(days, 'day').replace(wideSpace, '');
    return format.format(Math.max(1, Math.round(milliseconds / minute)), 'minute').replace(wideSpace, '');
  }

  /** Day and month as narrow as below a bar, in the language's own order: 11/22, in Malay 22/11 (`Intl` would write 22-11). */
  date(date: Date): string {
    const parts = new Intl.DateTimeFormat(this.tag, { month: 'numeric', day: 'numeric' }).formatToParts(date);
    return parts.filter(({ type }) => type === 'month' || type === 'day').map(({ value }) => value).join('/');
  }

  /** A day with its names in full: Ahad, 22 November. */
  longDate(date: Date): string {
    return new Intl.DateTimeFormat(this.tag, { month: 'long', day: 'numeric', weekday: 'long' }).format(date);
  }

  percent(share: number): string {
    return new Intl.NumberFormat(this.tag, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  }
}

const minute = 60_000;

function roughly(milliseconds: number): [number, 'minute' | 'hour' | 'day' | 'month' | 'year'] {
  const minutes = Math.max(1, Math.round(milliseconds / minute));
  if (minutes < 60) return [minutes, 'minute'];
  const hours = Math.round(minutes / 60);
  if (hours < 24) return [hours, 'hour'];
  const days = Math.round(hours / 24);
  if (days < 60) return [days, 'day'];
  if (days < 365) return [Math.round(days / 30.4), 'month'];
  return [Math.round(days / 36.5) / 10, 'year'];
}
