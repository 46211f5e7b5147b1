import { element } from '../../search/browser/element.ts';
import { giveOwnIds } from './own-ids.ts';
import type { Language, SecondLanguage } from './texts.ts';

/**
 * Puts each part of the other language behind its counterpart, which makes them a row of the style sheet's grid. A part that this
 * language does not have stands where the other language has it.
 * @param tools makes what stands at the end of a section, given the section's address in the other language
 * @returns what takes all of it away again
 */
export function placeParts(article: Element, parts: readonly Element[], own: Language, second: SecondLanguage, tools: (address: string) => Node | undefined): () => void {
  const { page = '' } = second;
  const ownParts = new Map(pairParts(article).map((part) => [keyOf(part), part]));
  const placed: Element[] = [];
  for (const part of parts) {
    const section = part.getAttribute('aria-labelledby');
    const copy = prepare(part, second, page);
    const tool = section === null ? undefined : tools(`${page}#${section}`);
    if (tool) copy.append(tool);
    (ownParts.get(keyOf(part)) ?? placed.at(-1))?.after(copy);
    placed.push(copy);
  }
  for (const part of ownParts.values()) part.dataset['language'] = own.name;
  article.setAttribute('data-with', second.locale);
  return () => {
    for (const part of placed) part.remove();
    for (const part of ownParts.values()) delete part.dataset['language'];
    article.removeAttribute('data-with');
  };
}

/** The parts of an article that stand beside a counterpart. */
export function pairParts(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-pair]')];
}

/** What a part and its counterpart in another language share: the id of a section, else the name of the part. */
function keyOf(part: Element): string {
  const section = part.getAttribute('aria-labelledby');
  return section === null ? (part.getAttribute('data-pair') ?? '') : `#${section}`;
}

function prepare(part: Element, { locale, tag, name }: SecondLanguage, page: string): HTMLElement {
  const copy = document.importNode(part, true) as HTMLElement;
  giveOwnIds(copy, `${locale}_`, page);
  copy.removeAttribute('data-pair');
  copy.classList.add('beside-part');
  copy.lang = tag;
  copy.dataset['language'] = name;
  // A page has one title; and a button would be without the script that it belongs to.
  for (const title of copy.querySelectorAll('h1')) title.replaceWith(element('p', { class: 'beside-title' }, ...title.childNodes));
  for (const button of copy.querySelectorAll('button')) button.replaceWith(...(button.matches('.check-answers *') ? button.childNodes : []));
  for (const link of copy.querySelectorAll('a')) link.hreflang ||= tag;
  return copy;
}
