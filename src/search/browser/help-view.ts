import { element } from './element.ts';
import type { Result } from '../engine/engine.ts';
import { codeSign } from './match-view.ts';
import { isFiltered, stateSearch, type PageState } from './page-state.ts';
import { fillIn } from './fill-in.ts';
import { resultLink } from './result-view.ts';
import { formatNumber, type SearchTexts } from './texts.ts';

/** The searches made on this device, to be repeated or forgotten. */
export function recentList(recent: readonly string[], texts: SearchTexts, onRemove: (query: string) => void, onClear: () => void): HTMLElement[] {
  if (recent.length === 0) return [];
  const items = recent.map((query) => {
    const link = element('a', { href: stateSearch({ query }), 'data-go': '' }, element('bdi', {}, query));
    const label = fillIn(texts.recentRemove, { query });
    return element('li', {}, link, button('×', () => onRemove(query), { 'aria-label': label }));
  });
  return [element('h2', {}, texts.recent), element('ul', { class: 'recent-list' }, ...items), button(texts.recentClear, onClear)];
}

/** What helps where nothing was found: fewer filters, names that come near. */
export function noneHelp(state: PageState, nearest: readonly Result[], texts: SearchTexts, onClear: () => void): HTMLElement[] {
  const clear = isFiltered(state) ? [button(texts.clear, onClear)] : [];
  if (nearest.length === 0) return clear;
  const items = nearest.map((result) => element('li', {}, codeSign(result), element('div', {}, resultLink(result, texts))));
  return [...clear, element('h2', {}, texts.didYouMean), element('ul', { class: 'nearest' }, ...items)];
}

/** The other languages in which something was found. */
export function elsewhereHelp(state: PageState, counts: Readonly<Record<string, number>>, texts: SearchTexts): HTMLElement[] {
  const items = texts.languages.flatMap(({ locale, tag, name }) => {
    const count = counts[locale] ?? 0;
    if (count === 0 || tag === texts.tag) return [];
    const link = element('a', { href: stateSearch({ ...state, language: locale }), 'data-go': '', lang: tag }, name);
    return [element('li', {}, link, ' ', element('span', { class: 'count' }, formatNumber(count, texts)))];
  });
  return items.length > 0 ? [element('h2', {}, texts.elsewhere), element('ul', { class: 'elsewhere' }, ...items)] : [];
}

/** The button that asks again after a failure. */
export function retryHelp(texts: SearchTexts, onRetry: () => void): HTMLElement[] {
  return [button(texts.retry, onRetry)];
}

function button(text: string, onClick: () => void, attributes: Readonly<Record<string, string>> = {}): HTMLButtonElement {
  const node = element('button', { type: 'button', ...attributes }, text);
  node.addEventListener('click', onClick);
  return node;
}
