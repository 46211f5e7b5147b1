/**
 * Outside of entries, for a reader on a ride: the bar with the ride and the stop to go on at, as entries have it. Loaded on the home page for readers
 * who have records, and in practice where the address names a ride.
 */
import barStyles from '../../styles/ride-bar.css?url';
import { element } from '../../search/browser/element.ts';
import { loadStyles } from '../../search/browser/load-styles.ts';
import { present } from '../../study/follow-renames.ts';
import { rideProgress, ridesLeft, stampsOf } from '../../study/progress.ts';
import type { StudyRecord } from '../../study/study-record.ts';
import type { CatalogueEntry, CatalogueFile, CatalogueRide } from '../../wire/catalogue-file.ts';
import { keepFocus } from './keep-focus.ts';
import { loadCatalogue, openStudyAt, type Words } from './load-texts.ts';
import { codeElement } from './stamp-view.ts';

/** A ride that a reader is on. */
interface UnderWay {
  readonly ride: CatalogueRide;
  /** Undefined where every stop has a stamp. */
  readonly next: CatalogueEntry | undefined;
  /** How many stops have a stamp. */
  readonly done: number;
}

/**
 * It stands at the end of the page and sticks to the window's edge, so that nothing moves when it comes.
 * @param place where it comes; its `data-study` is the address of the texts
 * @param named the ride to show, done or not; else it is the one that was left last
 * @throws when the texts cannot be loaded
 */
export async function homeRide(place: HTMLElement, named?: string): Promise<void> {
  const [store, words] = await openStudyAt(place);
  const show = async (): Promise<void> => {
    const records = (await Promise.all(['stamp', 'ride'].map((kind) => store.read(kind)))).flat();
    const begun = named !== undefined || ridesLeft(records).size > 0;
    const [catalogue] = begun ? await Promise.all([loadCatalogue(words), styled()]) : [];
    const found = catalogue && (named === undefined ? underWay(records, catalogue) : namedRide(present(named, words.renamed.rides), records, catalogue));
    keepFocus(place, () => place.replaceChildren(...(found ? [bar(found, words)] : [])));
  };
  // A ride may begin in another tab.
  store.watch(() => void show().catch(() => undefined));
  await show();
}

let styles: Promise<void> | undefined;

/** Without its styles the bar is plain text, and still leads on. */
function styled(): Promise<void> {
  styles ??= loadStyles(barStyles).catch(() => undefined);
  return styles;
}

/** The ride that was left last, of those with stops to go. */
export function underWay(records: readonly StudyRecord[], catalogue: CatalogueFile): UnderWay | undefined {
  for (const [id] of [...ridesLeft(records)].sort(([, a], [, b]) => b.at - a.at)) {
    const found = namedRide(id, records, catalogue);
    if (found?.next) return found;
  }
  return undefined;
}

/** How far a reader is on a ride; undefined where there is no such ride. */
export function namedRide(id: string, records: readonly StudyRecord[], { rides, entries }: CatalogueFile): UnderWay | undefined {
  const ride = rides.find((one) => one.id === id);
  if (!ride) return undefined;
  const { next, done } = rideProgress(ride.stations.map((station) => ({ id: station, minutes: 0 })), stampsOf(records), ridesLeft(records).get(id)?.entry);
  return { ride, next: entries.find((one) => one.id === next), done };
}

function bar({ ride, next, done }: UnderWay, words: Words): HTMLElement {
  const begun = done > 0 || next?.id !== ride.stations[0];
  return element(
    'nav',
    { class: 'ride-bar', 'aria-label': words.say('underWay'), 'data-line': next?.letter },
    element('p', {}, element('a', { href: ride.href }, ride.title), ' ', element('span', {}, words.say('progress', { count: done, total: ride.stations.length }))),
    next ? element('a', { class: 'ride-on', href: `${next.href}?ride=${ride.id}` }, element('span', {}, words.say(begun ? 'continue' : 'start')), ' ', codeElement(next), ' ', element('b', {}, next.title)) : element('p', { class: 'ride-end' }, words.say('allDone')),
  );
}
