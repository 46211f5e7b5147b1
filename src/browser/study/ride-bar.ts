import { element } from '../../search/browser/element.ts';
import { fillParts } from '../../search/browser/fill-in.ts';
import { present } from '../../study/follow-renames.ts';
import { rideProgress, ridesLeft, stampsOf } from '../../study/progress.ts';
import type { StudyRecord, StudyStore } from '../../study/study-record.ts';
import type { CatalogueEntry, CatalogueFile, CatalogueRide } from '../../wire/catalogue-file.ts';
import { loadCatalogue, type Words } from './load-texts.ts';
import { codeElement } from './stamp-view.ts';

interface Aboard {
  readonly entry: string;
  /** The ride that the address names; null where it names none. */
  readonly asked: string | null;
  /** Records of rides. */
  readonly rides: readonly StudyRecord[];
}

/**
 * The bar of the ride that the reader is on: which stop this is, and the next. The ride is the one that the address names, which is
 * then kept as left at this stop; else the one left last, where this entry is on it and it is not done. Undefined where there is none.
 * @throws when the catalogue cannot be loaded
 */
export async function rideBar(store: StudyStore, words: Words, { entry, asked, rides }: Aboard): Promise<HTMLElement | undefined> {
  const catalogue = await loadCatalogue(words);
  if (asked !== null) {
    const ride = catalogue.rides.find(({ id }) => id === present(asked, words.renamed.rides));
    if (!ride) return notice(words.say('rideUnknown'), ' ', element('a', { href: words.ridesHref }, words.ridesTitle));
    if (!ride.stations.includes(entry)) return notice(...fillParts<Node | string>(words.texts.notOnRide, { title: element('a', { href: ride.href }, ride.title) }));
    await store.change(`ride:${ride.id}`, () => ({ entry })).catch(() => undefined);
    return bar(ride, entry, catalogue, words);
  }
  const [last] = [...ridesLeft(rides)].sort(([, a], [, b]) => b.at - a.at);
  const ride = last && catalogue.rides.find(({ id }) => id === last[0]);
  if (!ride?.stations.includes(entry)) return undefined;
  const stamps = stampsOf(await store.read('stamp'));
  const { next } = rideProgress(ride.stations.map((id) => ({ id, minutes: 0 })), stamps, undefined);
  return next === undefined ? undefined : bar(ride, entry, catalogue, words);
}

function bar(ride: CatalogueRide, entry: string, { entries }: CatalogueFile, words: Words): HTMLElement {
  const place = ride.stations.indexOf(entry);
  const following = entries.find(({ id }) => id === ride.stations[place + 1]);
  return element(
    'nav',
    { class: 'ride-bar', 'aria-label': ride.title, 'data-ride': ride.id },
    element('p', {}, element('a', { href: ride.href }, ride.title), ' ', element('span', {}, words.say('stop', { count: place + 1, total: ride.stations.length }))),
    following ? nextLink(following, ride, words) : element('p', { class: 'ride-end' }, words.say('terminus')),
  );
}

function nextLink(following: CatalogueEntry, ride: CatalogueRide, words: Words): HTMLElement {
  return element('a', { class: 'ride-on', href: `${following.href}?ride=${ride.id}`, rel: 'next' }, element('span', {}, words.say('next')), ' ', codeElement(following), ' ', element('b', {}, following.title));
}

function notice(...parts: readonly (Node | string)[]): HTMLElement {
  return element('div', { class: 'ride-bar', role: 'status' }, element('p', {}, ...parts));
}
