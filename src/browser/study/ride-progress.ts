/** The reader's progress on rides, wherever they are listed, kept up with other tabs. */
import { element } from '../../search/browser/element.ts';
import { isBeginning, rideProgress, ridesLeft, stampsOf } from '../../study/progress.ts';
import type { StudyRecord } from '../../study/study-record.ts';
import { keepFocus } from './keep-focus.ts';
import { openStudyAt, type Words } from './load-texts.ts';

/**
 * @param rides elements with the ride's id as `data-ride`, in which each stop has `data-stop` and `data-minutes`
 * @throws when the texts cannot be loaded
 */
export async function showProgress(rides: readonly HTMLElement[]): Promise<void> {
  const [first] = rides;
  if (!first) return;
  const [store, words] = await openStudyAt(first);
  const show = async (): Promise<void> => {
    const kept = await Promise.all(['stamp', 'ride', 'place'].map((kind) => store.read(kind)));
    for (const ride of rides) keepFocus(ride, () => showRide(ride, kept.flat(), words));
  };
  await show();
  store.watch(() => void show());
  if (store.trouble === 'newer') for (const notice of document.querySelectorAll('.ride-progress .notice')) notice.textContent = words.say('newer');
}

/** Marks the stops of a ride and says how far it is. */
export function showRide(ride: HTMLElement, records: readonly StudyRecord[], words: Words): void {
  const stamps = stampsOf(records);
  const elements = new Map([...ride.querySelectorAll<HTMLElement>('[data-stop]')].map((stop) => [stop.dataset['stop'] ?? '', stop]));
  const stops = [...elements].map(([id, stop]) => ({ id, minutes: Number(stop.dataset['minutes']) }));
  const progress = rideProgress(stops, stamps, ridesLeft(records).get(ride.dataset['ride'] ?? '')?.entry);
  for (const [id, stop] of elements) {
    mark(stop, stamps.get(id), id === progress.left && progress.next !== undefined, words);
    ride.querySelector(`[data-dot="${id}"]`)?.classList.toggle('stamped', stamps.has(id));
  }
  for (const first of ride.querySelectorAll<HTMLElement>('[data-first]')) first.classList.toggle('stamped', stamps.has(first.dataset['first'] ?? ''));
  const state = ride.querySelector<HTMLElement>('[data-state]');
  if (state) {
    const done = words.say('progress', { count: progress.done, total: stops.length });
    const listed = state.closest('.ride-progress') === null;
    // In a list, rides that were not begun stay as they are.
    state.textContent = listed && progress.done === 0 && progress.left === undefined ? '' : `${done} · ${progress.next === undefined ? words.say('allDone') : words.say('minutesLeft', { count: progress.minutesLeft })}`;
  }
  showNext(ride, progress.next === undefined ? undefined : elements.get(progress.next), sectionOf(records, progress.next), words.say(isBeginning(stops, progress) ? 'start' : 'next'));
}

function mark(stop: HTMLElement, at: number | undefined, left: boolean, words: Words): void {
  stop.classList.toggle('stamped', at !== undefined);
  for (const old of stop.querySelectorAll('.stop-state')) old.remove();
  const said = [at === undefined ? [] : words.say('stamped', { date: words.day(at) }), left ? words.say('here') : []].flat();
  // A row of codes has no room for words: there they are read aloud only.
  const body = stop.querySelector(':scope > div');
  if (said.length > 0) (body ?? stop).append(element('span', { class: body ? 'stop-state' : 'stop-state visually-hidden' }, ...(body ? [] : [' ']), said.join(' · ')));
}

/** The link to the next stop, made from that stop's own. @param label what stands before it */
function showNext(ride: HTMLElement, stop: HTMLElement | undefined, section: string | undefined, label: string): void {
  const next = ride.querySelector<HTMLElement>('.ride-next');
  const link = next?.querySelector('a');
  const before = next?.querySelector(':scope > span');
  const own = stop?.querySelector('a');
  const code = stop?.querySelector('.code');
  if (!next || !link) return;
  next.hidden = !stop;
  if (before && before.textContent !== label) before.textContent = label;
  if (!own || !code) return;
  link.href = own.href;
  if (section !== undefined) link.hash = section;
  link.replaceChildren(code.cloneNode(true), ' ', element('span', {}, ...[...own.childNodes].map((node) => node.cloneNode(true))));
}

function sectionOf(records: readonly StudyRecord[], entry: string | undefined): string | undefined {
  const place = records.find(({ key }) => key === `place:${entry}`)?.value;
  return place ? String(place['section']) : undefined;
}
