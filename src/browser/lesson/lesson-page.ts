/**
 * The page of a lesson: the builder, and the views in which it is read, presented and printed. The lesson is the hash of the address, the view
 * its query: so it can be sent, goes along to another language, and survives whatever becomes of the device.
 */
import { emptyLesson, lessonHash, readLessonHash } from '../../lesson/lesson-address.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { CatalogueFile } from '../../wire/catalogue-file.ts';
import { LessonAddress } from './address.ts';
import { Builder } from './builder.ts';
import { currentLesson, setCurrentLesson } from './current-lesson.ts';
import { DraftDesk } from './draft-desk.ts';
import { faultWords } from './fault-words.ts';
import { Kit } from './kit.ts';
import { LessonShell } from './lesson-shell.ts';
import type { LessonSettings } from './lesson-texts.ts';
import { LessonWriter } from './lesson-writer.ts';
import { Notice } from './notice.ts';
import { PresentView } from './present-view.ts';
import { PrintView } from './print-view.ts';
import { ReadingView } from './reading-view.ts';
import { readRoute, readWanted, routeSearch, type LessonRoute, type LessonView, type RouteWanted, type Wanted } from './route.ts';
import { ShareTools } from './share-tools.ts';
import type { View, Ways } from './view.ts';
import { rideLesson, wantedStep } from './wanted-lesson.ts';

/** How old the newest draft may be for an entry to be added to it, in milliseconds. */
const sameWork = 12 * 60 * 60 * 1000;

const builderRoute: LessonRoute = { view: 'edit', at: undefined, text: undefined };

export class LessonPage {
  readonly #kit: Kit;
  readonly #shell: LessonShell;
  readonly #address: LessonAddress;
  readonly #writer: LessonWriter;
  readonly #drafts: DraftDesk;
  readonly #builder: Builder;
  readonly #share: ShareTools;
  readonly #notice: Notice;
  readonly #views: Readonly<Record<Exclude<LessonView, 'edit'>, View>>;
  #route: LessonRoute | undefined;

  constructor(root: HTMLElement, settings: LessonSettings, catalogue: CatalogueFile) {
    const kit = new Kit(settings, catalogue);
    this.#kit = kit;
    this.#shell = new LessonShell(root, kit);
    this.#address = new LessonAddress(settings.go);
    this.#notice = new Notice(kit);
    this.#writer = new LessonWriter(catalogue.entries, (hash) => this.#put(hash));
    const { places, shown } = this.#shell;
    this.#builder = new Builder(places, kit, this.#notice, (changed) => this.#writer.changed(changed));
    this.#share = new ShareTools(places.share, kit, this.#notice, (view) => this.#shareLink(view));
    this.#drafts = new DraftDesk(places.drafts, kit, this.#notice, {
      open: (lesson, hash) => this.#open(lesson, hash),
      fresh: () => this.#fresh(),
      replace: (lesson) => this.#replace(lesson),
      write: () => this.#writer.write(),
    });
    const ways: Ways = { href: (route) => this.#address.href(route), go: (route, how) => this.#go(route, how), shareLink: () => this.#shareLink('read') };
    this.#views = { read: new ReadingView(shown, kit, ways), present: new PresentView(shown, kit, ways), print: new PrintView(shown, kit, ways) };
    this.#shell.fillNav(ways);
    addEventListener('popstate', () => this.#follow());
    addEventListener('hashchange', () => this.#follow());
  }

  start(): void {
    const wanted = readWanted(location.search);
    this.#follow();
    if (wanted.ride !== undefined || wanted.add) this.#takeWanted(wanted);
  }

  /** Shows what the address says. */
  #follow(): void {
    const { route } = this.#address;
    const hash = location.hash.slice(1);
    if (hash !== this.#address.hash) {
      // What was changed before the address became another is kept as a draft.
      const unwritten = this.#writer.take();
      if (unwritten !== undefined) this.#drafts.save(unwritten);
      const { lesson, faults } = readLessonHash(hash, this.#kit.catalogue.entries);
      this.#load(lesson, hash);
      this.#shell.showFaults(faultWords(faults, lesson, this.#kit));
    }
    this.#show(route);
  }

  /** Takes another lesson. @param hash as it stands in the address */
  #load(lesson: Lesson, hash: string): void {
    this.#address.hash = hash;
    this.#drafts.turnTo(lesson, hash);
    setCurrentLesson(lesson);
    this.#builder.set(lesson);
    this.#tell();
    this.#drafts.show();
  }

  #show(route: LessonRoute): void {
    const before = this.#route;
    this.#route = route;
    if (before && before.view !== route.view && before.view !== 'edit') this.#views[before.view].leave();
    this.#shell.turnTo(route.view);
    if (route.view !== 'edit') {
      this.#notice.hide();
      this.#views[route.view].show(currentLesson(), route, before !== undefined);
    }
    this.#tell();
    if (before && before.view !== route.view && route.view !== 'present') {
      scrollTo({ top: 0, behavior: 'instant' });
      if (route.at === undefined) this.#shell.focusTitle();
    }
  }

  #tell(): void {
    this.#shell.tell(currentLesson(), this.#route?.view, (view) => this.#address.href({ view }));
    this.#share.show(this.#shareLink('read').length);
  }

  /** Puts the lesson into the address and the draft. */
  #put(hash: string): void {
    this.#address.hash = hash;
    // What was wrong with the link is mended by this.
    this.#shell.showFaults([]);
    this.#address.put('replace', this.#route ?? builderRoute);
    this.#drafts.save(hash);
    this.#tell();
    this.#drafts.show();
  }

  #go(route: RouteWanted, how: 'push' | 'replace'): void {
    this.#writer.write();
    this.#address.put(how, route);
    this.#show(readRoute(routeSearch(route)));
  }

  #shareLink(view: 'read' | 'edit'): string {
    this.#writer.write();
    return this.#address.shareLink(view);
  }

  /** Opens a lesson to work on, as a step in the history. */
  #open(lesson: Lesson, hash: string): void {
    this.#address.hash = hash;
    this.#address.put('push', { view: 'edit' });
    this.#shell.showFaults([]);
    this.#load(lesson, hash);
    this.#show(builderRoute);
  }

  #fresh(): void {
    this.#writer.write();
    this.#open(emptyLesson, '');
    this.#builder.focusFilter();
  }

  #replace(lesson: Lesson): void {
    this.#builder.set(lesson);
    this.#writer.changed(lesson);
    this.#writer.write();
  }

  /** Fills the lesson with a ride, or adds an entry to it, as the address asks. */
  #takeWanted({ ride, add }: Wanted): void {
    const { catalogue, texts } = this.#kit;
    if (ride !== undefined && this.#address.hash === '') {
      const lesson = rideLesson(ride, catalogue);
      if (lesson) {
        this.#replace(lesson);
        this.#show(builderRoute);
      } else this.#shell.showFaults([this.#kit.fill(texts.faultRide, { name: ride })]);
    }
    if (add) {
      const step = wantedStep(add, catalogue);
      if (!step) this.#shell.showFaults([this.#kit.fill(texts.faultAdd, { name: add.entry })]);
      else {
        const newest = this.#address.hash === '' ? this.#drafts.newest(sameWork) : undefined;
        if (newest) {
          this.#load(newest, lessonHash(newest, catalogue.entries));
          this.#show(builderRoute);
        }
        this.#builder.add(step);
        this.#writer.write();
      }
    }
    // What was asked for is done: reloading must not do it again.
    this.#address.put('replace', this.#route ?? builderRoute);
  }
}
