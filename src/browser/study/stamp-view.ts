import { element } from '../../search/browser/element.ts';
import type { CatalogueEntry } from '../../wire/catalogue-file.ts';

/** Presses a station's stamp, with the day in digits as stamps have it, or takes it back. @param at milliseconds since 1970 */
export function press(stamp: Element, at: number | undefined): void {
  stamp.classList.toggle('pressed', at !== undefined);
  stamp.querySelector('small')?.remove();
  if (at !== undefined) stamp.append(element('small', {}, stampDay(at)));
}

/** `26.11.22`, or in the language's own order `22.11.26`, in the reader's time zone. */
export function stampDay(at: number, language = document.documentElement.lang): string {
  const parts = new Intl.DateTimeFormat(language, { year: '2-digit', month: '2-digit', day: '2-digit' }).formatToParts(at);
  return parts.filter(({ type }) => ['year', 'month', 'day'].includes(type)).map(({ value }) => value.padStart(2, '0')).join('.');
}

/** A station's code in its roundel. */
export function codeElement({ code, letter, kind }: Pick<CatalogueEntry, 'code' | 'letter' | 'kind'>): HTMLElement {
  return element('span', { class: 'code', 'data-line': letter, 'data-kind': kind === 'comparison' ? kind : undefined }, element('span', {}, element('b', {}, code.slice(0, 1)), code.slice(1)));
}
