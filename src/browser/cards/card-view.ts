import type { CardFile } from './card-file.ts';

/** The element of a card. What a tap opens has a link to lead on and a button to close it; others hold nothing to be reached. */
export function cardElement(file: CardFile, lang: string, actions: { href: string; close: () => void } | undefined): HTMLElement {
  const card = part('div', 'card', '');
  card.lang = lang;
  card.popover = 'manual';
  if (file.letter !== undefined) card.dataset['line'] = file.letter;
  const title = part('p', 'card-title', '');
  if (file.code !== undefined) {
    const code = part('span', 'code', '');
    if (file.kind === 'comparison') code.dataset['kind'] = file.kind;
    code.append(part('b', '', file.code.slice(0, 1)), file.code.slice(1));
    title.append(code);
  }
  title.append(part('b', '', file.label));
  if (file.reading !== undefined) title.append(part('span', 'reading', file.reading, file.readingLang));
  const others = part('dl', 'card-others', '');
  for (const [tag, language, label, reading, readingTag] of file.others) {
    const pair = part('div', '', '', tag);
    const name = part('dd', '', label);
    if (reading !== undefined) name.append(' ', part('span', 'reading', reading, readingTag));
    pair.append(part('dt', '', language), name);
    others.append(pair);
  }
  card.append(title, part('p', 'card-sentence', file.sentence), others);
  if (actions) {
    const link = part('a', 'card-open', file.open);
    link.href = actions.href;
    const button = part('button', 'card-close', '×');
    button.type = 'button';
    button.setAttribute('aria-label', file.close);
    button.addEventListener('click', actions.close);
    card.append(link, button);
  }
  return card;
}

function part<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text: string, lang?: string): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (lang !== undefined) node.lang = lang;
  node.textContent = text;
  return node;
}
