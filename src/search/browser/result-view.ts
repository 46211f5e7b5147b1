import { element } from './element.ts';
import type { Passage, Result, Shown } from '../engine/engine.ts';
import { codeSign, inLanguage, matchNotes } from './match-view.ts';
import type { SearchTexts } from './texts.ts';

/** A result for a list. `loaded` is settled when its pieces of text have come; the ones that come once it is shown are left out, as they would move what is read. */
export interface ResultItem {
  readonly node: HTMLLIElement;
  readonly loaded: Promise<void>;
}

export function resultItem(result: Result, texts: SearchTexts): ResultItem {
  const notes = element('p', { class: 'result-notes' });
  for (const note of [texts.kinds[result.kind] ?? '', ...matchNotes(result, texts)]) {
    if (note) notes.append(notes.hasChildNodes() ? ' · ' : '', note);
  }
  const body = element('div', {}, resultLink(result, texts), notes);
  const node = element('li', {}, codeSign(result), body);
  const add = (shown: Shown): void => {
    if (!node.isConnected) body.append(...shownNodes(shown, texts));
  };
  return { node, loaded: result.load().then(add) };
}

/** A link to an entry or term by its title. */
export function resultLink({ href, title, lang }: Result, texts: SearchTexts): HTMLAnchorElement {
  const own = inLanguage(lang, texts);
  return element('a', { href, hreflang: own.lang, ...own }, title);
}

function shownNodes({ excerpt, lang, sections }: Shown, texts: SearchTexts): HTMLElement[] {
  const items = sections.map((section) => {
    return element('li', {}, element('a', { href: section.href, ...inLanguage(section.titleLang, texts) }, section.title), ...paragraph(section.excerpt, section.lang, texts));
  });
  return [...paragraph(excerpt, lang, texts), ...(items.length > 0 ? [element('ul', {}, ...items)] : [])];
}

function paragraph(passages: readonly Passage[], lang: string, texts: SearchTexts): HTMLElement[] {
  if (passages.length === 0) return [];
  return [element('p', inLanguage(lang, texts), ...passages.map(({ text, match }) => (match ? element('mark', {}, text) : text)))];
}
