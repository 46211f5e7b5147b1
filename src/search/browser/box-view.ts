import { optionKey, type BoxContent, type BoxOption, type BoxState, type GroupName } from './box-state.ts';
import { element } from './element.ts';
import { codeSign, inLanguage, matchNotes } from './match-view.ts';
import { fillIn } from './fill-in.ts';
import { formatNumber, type SearchTexts } from './texts.ts';

/** The popup of a search box: its list of options, and what stands beside and below it. */
export interface BoxView {
  readonly popup: HTMLElement;
  readonly list: HTMLElement;
  /** Shows content; gives its options in order, each with its element. */
  show(content: BoxContent, query: string): { option: BoxOption; node: HTMLElement }[];
}

/**
 * @param id prefix of the ids in it
 * @param searchHref address of the search page
 * @param onRemove called with the option of a recent search that is to be forgotten
 */
export function boxView(id: string, texts: SearchTexts, searchHref: string, onRemove: (option: BoxOption) => void): BoxView {
  const list = element('div', { role: 'listbox', id: `${id}-list`, 'aria-label': texts.suggestions });
  const removals = element('div', { class: 'search-removals' });
  const note = element('p', { class: 'search-note' });
  const popup = element('div', { class: 'search-popup', hidden: '' }, list, removals, note);
  const heads: Readonly<Record<Exclude<GroupName, undefined>, string>> = {
    recent: texts.recent,
    byName: texts.byName,
    inTexts: texts.inTexts,
    didYouMean: texts.didYouMean,
  };

  return {
    popup,
    list,
    show(content, query) {
      const shown: { option: BoxOption; node: HTMLElement }[] = [];
      const groups = content.groups.map(({ name, options }, group) => {
        const nodes = options.map((option) => {
          const node = optionNode(option, texts, searchHref);
          node.id = `${id}-${shown.length}`;
          shown.push({ option, node });
          return node;
        });
        if (!name) return element('div', { role: 'presentation' }, ...nodes);
        const head = element('div', { class: 'search-group', id: `${id}-group-${group}`, role: 'presentation' }, heads[name]);
        return element('div', { role: 'group', 'aria-labelledby': head.id, 'data-group': name }, head, ...nodes);
      });
      list.replaceChildren(...groups);
      list.hidden = groups.length === 0;
      list.setAttribute('aria-busy', String(content.busy));
      // Buttons cannot stand inside a list of options, so they stand beside it, row by row.
      const recent = shown.flatMap(({ option }) => (option.type === 'recent' ? [option] : []));
      removals.replaceChildren(...recent.map((item) => removeButton(item.query, texts, () => onRemove(item))));
      removals.hidden = recent.length === 0;
      note.textContent = content.note ? fillIn(texts[content.note], { query }) : '';
      note.hidden = note.textContent === '';
      return shown;
    },
  };
}

function optionNode(option: BoxOption, texts: SearchTexts, searchHref: string): HTMLElement {
  const attributes = { role: 'option', 'aria-selected': 'false', tabindex: '-1', 'data-option': optionKey(option).split(' ')[0] };
  const search = (query: string): string => `${searchHref}?q=${encodeURIComponent(query)}`;
  switch (option.type) {
    case 'result': {
      const { result } = option;
      const notes = matchNotes(result, texts);
      if (result.kind === 'term') notes.unshift(element('span', {}, texts.kinds['term'] ?? ''));
      const title = element('span', { class: 'option-title', ...inLanguage(result.lang, texts) }, result.title);
      const body = element('span', { class: 'option-body' }, title);
      if (notes.length > 0) body.append(' ', element('span', { class: 'option-notes' }, ...spaced(notes)));
      return element('a', { ...attributes, href: result.href, 'data-line': result.letter || undefined }, codeSign(result), ' ', body);
    }
    case 'recent':
      return element('a', { ...attributes, href: search(option.query) }, element('bdi', { class: 'option-title' }, option.query));
    case 'all':
      return element('a', { ...attributes, href: search(option.query) }, fillIn(texts.all, { query: option.query }));
    case 'index':
      return element('a', { ...attributes, href: texts.namesHref }, texts.namesTitle);
    case 'clear':
      return element('div', attributes, texts.recentClear);
  }
}

function spaced(notes: readonly HTMLElement[]): (Node | string)[] {
  return notes.flatMap((note, index) => (index > 0 ? [' ', note] : [note]));
}

function removeButton(query: string, texts: SearchTexts, onClick: () => void): HTMLButtonElement {
  // The keyboard removes with Delete; Tab goes on to the page.
  const button = element('button', { type: 'button', tabindex: '-1', 'aria-label': fillIn(texts.recentRemove, { query }) }, '×');
  button.addEventListener('click', onClick);
  return button;
}

/** What a screen reader hears of what the box shows. */
export function announcement({ note, groups }: BoxContent, { query, recent }: BoxState, texts: SearchTexts): string {
  const options = groups.flatMap(({ options: own }) => own).length;
  const count = formatNumber(query === '' ? recent.length : options, texts);
  const offered = fillIn(query === '' ? texts.recentHint : texts.options, { count });
  return note ? `${fillIn(texts[note], { query })} ${offered}` : offered;
}
