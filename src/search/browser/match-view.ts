import { element } from './element.ts';
import type { Result } from '../engine/engine.ts';
import { fillParts } from './fill-in.ts';
import { languageName, type SearchTexts } from './texts.ts';

/** A station code in its roundel; a term of the glossary, which has none, gets an empty ring. */
export function codeSign({ code, letter, kind }: Result): HTMLElement {
  if (!code) return element('span', { class: 'no-code', 'aria-hidden': 'true' });
  return element('span', { class: 'code', 'data-line': letter, 'data-kind': kind === 'comparison' ? kind : undefined }, element('b', {}, code.slice(0, 1)), code.slice(1));
}

/** How a result was found, where its title does not tell: the other name that matched, the language whose text did. */
export function matchNotes({ name, through, lang }: Result, texts: SearchTexts): HTMLElement[] {
  const language = (tag: string): HTMLElement => element('span', { lang: tag }, languageName(tag, texts));
  const notes: HTMLElement[] = [];
  if (name) {
    const parts = { name: element('span', { lang: name.tag, class: 'matched-name' }, name.text), language: language(name.tag) };
    notes.push(element('span', {}, ...fillParts(name.tag === lang ? texts.alias : texts.matched, parts)));
  }
  if (through) notes.push(element('span', {}, ...fillParts(texts.through, { language: language(through) })));
  return notes;
}

/** Attributes of an element that shows a result's own words: its language, where it is not the page's. */
export function inLanguage(lang: string, texts: SearchTexts): { lang?: string } {
  return lang === texts.tag ? {} : { lang };
}
