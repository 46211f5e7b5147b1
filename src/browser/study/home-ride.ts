/** On the home page, for a reader on a ride: the bar with the ride and the stop to go on at, as entries have it. Loaded for readers who have records. */
import barStyles from '../../styles/ride-bar.css?url';
import { element } from '../../search/browser/element.ts';
import { loadStyles } from '../../search/browser/load-styles.ts';
import { rideProgress, ridesLeft, stampsOf } from '../../study/progress.ts';
import type { StudyRecord } from '../../study/study-record.ts';
import type { CatalogueEntry, CatalogueFile, CatalogueRide } from '../../wire/catalogue-file.ts';
import { keepFocus } from './keep-focus.ts';
import { loadCatalogue, openStudyAt, type Words } from './load-texts.ts';
import { codeElement } from './stamp-view.ts';

/** A ride that was begun and not finished. */
interface UnderWay {
  readonly ride: CatalogueRide;
  readonly next: CatalogueEntry;
  /** How many stops have a stamp. */
  readonly done: number;
}

/**
 * It stands at the end of the page and sticks to the window's edge, so that nothing moves when it comes.
 * @param place where it comes; its `data-study` is the address of the texts
 * @throws when the texts cannot be loaded
 */
export async function homeRide(place: HTMLElement): Promise<void> {
  const [store, words] = await openStudyAt(place);
  const show = async (): Promise<void> => {
    const records = (await Promise.all(['stamp', 'ride'].map((kind) => store.read(kind)))).flat();
    const begun = ridesLeft(records).size > 0;
    const [catalogue] = begun ? await Promise.all([loadCatalogue(words), styled()]) : [];
    const found = catalogue && underWay(records, catalogue);
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
export function underWay(records: readonly StudyRecord[], { rides, entries }: CatalogueFile): UnderWay | undefined {
  const stamps = stampsOf(records);
  for (const [id, { entry }] of [...ridesLeft(records)].sort(([, a], [, b]) => b.at - a.at)) {
    const ride = rides.find((one) => one.id === id);
    if (!ride) continue;
    const progress = rideProgress(ride.stations.map((station) => ({ id: station, minutes: 0 })), stamps, entry);
    const next = entries.find((one) => one.id === progress.next);
    if (next) return { ride, next, done: progress.done };
  }
  return undefined;
}

function bar({ ride, next, done }: UnderWay, words: Words): HTMLElement {
  return element(
    'nav',
    { class: 'ride-bar', 'aria-label': words.say('underWay'), 'data-line': next.letter },
    element('p', {}, element('a', { href: ride.href }, ride.title), ' ', element('span', {}, words.say('progress', { count: done, total: ride.stations.length }))),
    element('a', { class: 'ride-on', href: `${next.href}?ride=${ride.id}` }, element('span', {}, words.say('continue')), ' ', codeElement(next), ' ', element('b', {}, next.title)),
  );
}
