import { element } from '../../search/browser/element.ts';

/** Presses a station's stamp, with the day in digits as stamps have it, or takes it back. @param at milliseconds since 1970 */
export function press(stamp: Element, at: number | undefined): void {
  stamp.classList.toggle('pressed', at !== undefined);
  stamp.querySelector('small')?.remove();
  if (at !== undefined) stamp.append(element('small', {}, stampDay(at)));
}

/** `26.11.22`, in the reader's time zone. */
export function stampDay(at: number): string {
  const date = new Date(at);
  return [date.getFullYear() % 100, date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('.');
}

/** A station's code in its roundel. */
export function codeElement(code: string, letter: string): HTMLElement {
  return element('span', { class: 'code', 'data-line': letter }, element('span', {}, element('b', {}, code.slice(0, 1)), code.slice(1)));
}
