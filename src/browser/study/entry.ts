/**
 * What an entry's page does for a reader who keeps a record: the stamp at its end, the bar of the ride that the reader is on, and the
 * section last read. Loaded with the first stamp, for readers who have records, and where the address names a ride.
 */
import barStyles from '../../styles/ride-bar.css?url';
import { element } from '../../search/browser/element.ts';
import { loadStyles } from '../../search/browser/load-styles.ts';
import { stampsOf } from '../../study/progress.ts';
import type { StudyStore } from '../../study/study-record.ts';
import { openStudyAt, type Words } from './load-texts.ts';
import { keepFocus } from './keep-focus.ts';
import { keepPlace } from './keep-place.ts';
import { rideBar } from './ride-bar.ts';
import { press } from './stamp-view.ts';

let begun: Promise<() => Promise<void>> | undefined;

/**
 * @param root the stamp's element; `data-entry` is the entry's id, `data-study` the address of the texts
 * @param click set where the reader has pressed the stamp
 * @throws when the texts cannot be loaded
 */
export async function studyEntry(root: HTMLElement, click?: Event): Promise<void> {
  begun ??= begin(root).catch((error: unknown) => {
    begun = undefined;
    throw error;
  });
  const toggle = await begun;
  if (click) await toggle();
}

/** Gives what presses the stamp or takes it back. */
async function begin(root: HTMLElement): Promise<() => Promise<void>> {
  const [store, words] = await openStudyAt(root);
  const entry = root.dataset['entry'] ?? '';
  const button = root.querySelector('button') as HTMLButtonElement;
  const stamp = button.querySelector('.stamp') as HTMLElement;
  const label = stamp.nextElementSibling as HTMLElement;
  const status = root.querySelector('[role=status]') as HTMLElement;
  const current = async (): Promise<number | undefined> => stampsOf(await store.read('stamp')).get(entry);

  /** As the reader sees it. */
  let stamped = false;
  const show = (at: number | undefined): void => {
    stamped = at !== undefined;
    // Its words say what a press does, for eye and ear: it is no toggle with a state beside.
    label.textContent = words.say(stamped ? 'unstamp' : 'stamp');
    press(stamp, at);
  };
  const say = (text: string, ...more: Node[]): void => {
    status.replaceChildren(text, ...more.flatMap((node) => [' ', node]), ...(store.durable ? [] : [' ', words.say(store.trouble === 'newer' ? 'newer' : 'refused')]));
  };
  /** What the address of the practice names the ride with that the reader is on, so that the way back to it is there. */
  let aboard = '';
  const ways = (): Node => element('span', { class: 'stamped-ways' }, element('a', { href: words.stampsHref }, words.say('title')), element('a', { href: words.practiceHref + aboard }, words.say('toPractice')));
  const refresh = async (): Promise<void> => {
    const at = await current();
    if ((at !== undefined) === stamped) return;
    show(at);
    keepFocus(status, () => (at === undefined ? say('') : say(words.say('stamped', { date: words.day(at) }), ways())), button);
  };

  await refresh();
  store.watch(() => void refresh());
  keepPlace(store, entry);
  showBar(store, words, entry)
    .then((ride) => {
      if (ride === undefined) return;
      aboard = `?ride=${encodeURIComponent(ride)}`;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) if (link.getAttribute('href') === words.practiceHref) link.href += aboard;
    })
    .catch(() => undefined);

  return async () => {
    // Unlike what the store holds, what the reader sees is what the press is about, whatever another tab has done meanwhile.
    const pressing = !stamped;
    try {
      await store.change(`stamp:${entry}`, () => (pressing ? {} : null));
      const at = await current();
      show(at);
      if (at === undefined) say(words.say('unstamped'));
      else say(words.say('stamped', { date: words.day(at) }), ways());
    } catch {
      say(words.say('failed'));
    }
  };
}

/** @returns the ride that the bar is of; undefined where there is none */
async function showBar(store: StudyStore, words: Words, entry: string): Promise<string | undefined> {
  const asked = new URLSearchParams(location.search).get('ride');
  const rides = await store.read('ride');
  if (asked === null && !rides.some(({ value }) => value)) return undefined;
  const bar = await rideBar(store, words, { entry, asked, rides });
  if (!bar) return undefined;
  await loadStyles(barStyles).catch(() => undefined);
  document.querySelector('main')?.append(bar);
  return bar.dataset['ride'];
}
