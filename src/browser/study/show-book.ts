import { element } from '../../search/browser/element.ts';
import { checkResults, isBeginning, lastPlace, rideProgress, ridesLeft, stampsOf } from '../../study/progress.ts';
import type { StudyRecord } from '../../study/study-record.ts';
import type { CatalogueEntry, CatalogueFile, CatalogueRide } from '../../wire/catalogue-file.ts';
import type { Words } from './load-texts.ts';
import { codeElement, press } from './stamp-view.ts';

/** Fills in the stamp book. @param records under the ids of today */
export function showBook(book: HTMLElement, records: readonly StudyRecord[], catalogue: CatalogueFile, words: Words): void {
  const stamps = stampsOf(records);
  const entries = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  showStamps(book, stamps, words);
  showContinue(book, records, entries, stamps);
  showRides(book, records, stamps, catalogue.rides, entries, words);
  showChecks(book, records, entries, words);
}

function showStamps(book: HTMLElement, stamps: ReadonlyMap<string, number>, words: Words): void {
  let all = 0;
  for (const line of book.querySelectorAll<HTMLElement>('.stamp-line')) {
    const stations = [...line.querySelectorAll<HTMLElement>('[data-stop]')];
    let count = 0;
    for (const station of stations) {
      const at = stamps.get(station.dataset['stop'] ?? '');
      const stamp = station.querySelector('.stamp');
      const when = station.querySelector('[data-when]');
      if (stamp) press(stamp, at);
      if (when) when.textContent = ` · ${at === undefined ? words.say('noStamp') : words.say('stamped', { date: words.day(at) })}`;
      if (at !== undefined) count++;
    }
    all += count;
    const total = line.querySelector('.stamp-count');
    if (total) total.textContent = words.say('progress', { count, total: stations.length });
  }
  const empty = book.querySelector<HTMLElement>('.study-empty');
  if (!empty) return;
  empty.hidden = all > 0;
  empty.textContent = words.say('empty', { button: words.say('stamp') });
}

function showContinue(book: HTMLElement, records: readonly StudyRecord[], entries: ReadonlyMap<string, CatalogueEntry>, stamps: ReadonlyMap<string, number>): void {
  const part = book.querySelector<HTMLElement>('.study-continue');
  // With what has a stamp the reader is done.
  const place = lastPlace(records, (id) => entries.has(id) && !stamps.has(id));
  const entry = place && entries.get(place.entry);
  if (!part) return;
  part.hidden = !entry;
  if (!entry) return;
  const section = entry.sections.find(({ id, earlier }) => id === place.section || earlier?.includes(place.section ?? ''));
  part.querySelector('p')?.replaceChildren(stationLink(entry, section ? `${entry.href}#${section.id}` : entry.href, section?.title));
}

function showRides(
  book: HTMLElement,
  records: readonly StudyRecord[],
  stamps: ReadonlyMap<string, number>,
  rides: readonly CatalogueRide[],
  entries: ReadonlyMap<string, CatalogueEntry>,
  words: Words,
): void {
  const part = book.querySelector<HTMLElement>('.study-rides');
  if (!part) return;
  const left = ridesLeft(records);
  const underWay = rides
    .flatMap((ride) => {
      const place = left.get(ride.id);
      const stops = ride.stations.flatMap((id) => entries.get(id) ?? []);
      const progress = rideProgress(stops, stamps, place?.entry);
      const next = entries.get(progress.next ?? '');
      return place && next ? [{ ride, stops, progress, next, at: place.at }] : [];
    })
    .sort((a, b) => b.at - a.at);
  part.hidden = underWay.length === 0;
  part.querySelector('ul')?.replaceChildren(
    ...underWay.map(({ ride, stops, progress, next }) => element(
      'li',
      {},
      element('p', {}, element('a', { href: ride.href }, ride.title)),
      element('ol', { class: 'ride-line', 'aria-hidden': 'true' }, ...stops.map(({ id, letter }) => element('li', { 'data-line': letter, class: stamps.has(id) ? 'stamped' : undefined }))),
      element('p', { class: 'ride-state' }, `${words.say('progress', { count: progress.done, total: stops.length })} · ${words.say('minutesLeft', { count: progress.minutesLeft })}`),
      element('p', { class: 'ride-next' }, element('span', {}, words.say(isBeginning(stops, progress) ? 'start' : 'next')), ' ', stationLink(next, `${next.href}?ride=${ride.id}`)),
    )),
  );
}

function showChecks(book: HTMLElement, records: readonly StudyRecord[], entries: ReadonlyMap<string, CatalogueEntry>, words: Words): void {
  const part = book.querySelector<HTMLElement>('.study-checks');
  if (!part) return;
  const known = new Set([...entries.values()].flatMap(({ id, checks }) => checks.map((check) => `${id}/${check}`)));
  const { answered, right, again } = checkResults(records, (check) => known.has(check));
  part.hidden = answered === 0;
  part.querySelector('p')?.replaceChildren(words.say('results', { count: right, total: answered }));
  const links = again.flatMap((id) => entries.get(id) ?? []).map((entry) => element('li', {}, stationLink(entry, `${entry.href}#checks`)));
  part.querySelector('div')?.replaceChildren(...(links.length > 0 ? [element('p', { id: 'again' }, words.say('again')), element('ul', { 'aria-labelledby': 'again', class: 'code-row' }, ...links)] : []));
}

function stationLink(entry: CatalogueEntry, href: string, section?: string): HTMLElement {
  return element('a', { class: 'station-link', href }, codeElement(entry), ' ', element('span', {}, entry.title, ...(section === undefined ? [] : [' ', element('small', {}, section)])));
}
