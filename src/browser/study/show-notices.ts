import { element } from '../../search/browser/element.ts';
import type { DamagedRecord, StudyStore } from '../../study/study-record.ts';
import type { Words } from './load-texts.ts';
import { save } from './save-file.ts';

/** Says that nothing is kept here, or that records were damaged, with what can be done. */
export function showNotices(book: HTMLElement, store: StudyStore, damaged: readonly DamagedRecord[], words: Words): void {
  const notices: HTMLElement[] = [];
  if (store.trouble) notices.push(element('p', { class: 'notice' }, words.say(store.trouble)));
  if (damaged.length > 0) {
    const keep = element('button', { type: 'button' }, words.say('damagedSave'));
    keep.onclick = () => save('sales-route-map-damaged.json', `${JSON.stringify(damaged, null, 1)}\n`);
    const drop = element('button', { type: 'button' }, words.say('damagedDrop'));
    drop.onclick = () => void store.dropDamaged(damaged.map(({ id }) => id));
    notices.push(element('div', { class: 'notice study-damaged' }, element('p', {}, words.say('damaged', { count: damaged.length })), element('p', { class: 'study-buttons' }, keep, ' ', drop)));
  }
  const place = book.querySelector('.study-notices');
  // What is said already is not said again.
  if (place && place.textContent !== notices.map(({ textContent }) => textContent).join('')) place.replaceChildren(...notices);
}
