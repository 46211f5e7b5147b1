/** Says that the part which a link named is not on the page (any more), so that a reader does not look for it. Loaded where that is so. */
import lostPartStyles from '../styles/lost-part.css?url';
import { element } from '../search/browser/element.ts';
import { loadStyles } from '../search/browser/load-styles.ts';
import { partOf } from './part-of.ts';
import type { ShareTexts } from './share/share-texts.ts';

/**
 * @param article the entry, in front of which it is said
 * @param textsHref where the texts about links are
 * @throws when they cannot be loaded
 */
export async function tellLostPart(article: HTMLElement, textsHref: string): Promise<void> {
  const { hash } = location;
  if (!isLost(hash)) return;
  const [response] = await Promise.all([fetch(textsHref), loadStyles(lostPartStyles).catch(() => undefined)]);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { lost, close } = (await response.json()) as ShareTexts;
  // The reader may have gone on meanwhile.
  if (location.hash !== hash) return;
  const status = element('p', { role: 'status' });
  const button = element('button', { type: 'button' }, close);
  const notice = element('div', { class: 'lost-part' }, status, button);
  button.addEventListener('click', () => {
    notice.remove();
    // The address would say it again in another language, and to whom it is passed on.
    history.replaceState(history.state, '', location.pathname + location.search);
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  addEventListener('hashchange', () => notice.remove(), { once: true });
  article.before(notice);
  // A live region speaks of what changes in it.
  requestAnimationFrame(() => (status.textContent = lost));
}

/** Whether a hash names a part that is not on the page. The top is on every page, and a passage (`:~:text=…`) is found by the browser. */
function isLost(hash: string): boolean {
  const [part = ''] = partOf(hash).split(':~:');
  return part !== '' && part.toLowerCase() !== 'top' && !document.getElementById(part);
}
