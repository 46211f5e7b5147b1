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
import { DraftKeeper } from './draft-keeper.ts';
import { DraftList, type ListedDraft } from './draft-list.ts';
import { faultWords } from './fault-words.ts';
import { Kit } from './kit.ts';
import { LessonShell } from './lesson-shell.ts';
import type { LessonSettings } from './lesson-texts.ts';
import { Notice } from './notice.ts';
import { PresentView } from './present-view.ts';
import { PrintView } from './print-view.ts';
import { ReadingView } from './reading-view.ts';
import { readRoute, readWanted, routeSearch, type LessonRoute, type LessonView, type RouteWanted, type Wanted } from './route.ts';
import { ShareTools } from './share-tools.ts';
import type { View, Ways } from './view.ts';
import { rideLesson, wantedStep } from './wanted-lesson.ts';

/** Milliseconds after a change until it is in the address and the draft. Browsers take some hundred changes in half a minute. */
const writeAfter = 350;

/** How old the newest draft may be for an entry to be added to it, in milliseconds. */
const sameWork = 12 * 60 * 60 * 1000;

const builderRoute: LessonRoute = { view: 'edit', at: undefined, text: undefined };

export class LessonPage {
  readonly #kit: Kit;
  readonly #root: HTMLElement;
  readonly #shell: LessonShell;
  readonly #address: LessonAddress;
  readonly #drafts: DraftKeeper;
  readonly #builder: Builder;
  readonly #share: ShareTools;
  readonly #notice: Notice;
  readonly #draftList: DraftList;
  readonly #views: Readonly<Record<Exclude<LessonView, 'edit'>, View>>;
  #route: LessonRoute | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, settings: LessonSettings, catalogue: CatalogueFile) {
    const kit = new Kit(settings, catalogue);
    this.#kit = kit;
    this.#root = root;
    this.#shell = new LessonShell(root, kit);
    this.#address = new LessonAddress(settings.go);
    this.#drafts = new DraftKeeper(catalogue.entries);
    this.#notice = new Notice(kit);
    const { places, shown } = this.#shell;
    this.#builder = new Builder(places, kit, this.#notice, (changed) => this.#changed(changed));
    this.#share = new ShareTools(places.share, kit, this.#notice, (view) => this.#shareLink(view));
    this.#draftList = new DraftList(places.drafts, kit, {
      open: (draft) => this.#openDraft(draft),
      rename: (draft, title) => this.#renameDraft(draft, title),
      remove: (id, name) => this.#removeDraft(id, name),
      fresh: () => this.#fresh(),
    });
    this.#draftList.showBlocked(!this.#drafts.available);
    const ways: Ways = { href: (route) => this.#address.href(route), go: (route, how) => this.#go(route, how), shareLink: () => this.#shareLink('read') };
    this.#views = { read: new ReadingView(shown, kit, ways), present: new PresentView(shown, kit, ways), print: new PrintView(shown, kit, ways) };
    this.#shell.fillNav(ways);
    this.#listen();
  }

  start(): void {
    const { ride, add } = readWanted(location.search);
    this.#follow();
    if (ride !== undefined || add) this.#takeWanted(ride, add);
  }

  #listen(): void {
    addEventListener('popstate', () => this.#follow());
    addEventListener('hashchange', () => this.#follow());
    // A link may be followed, copied or opened elsewhere at once: the address has to be there before.
    for (const event of ['pointerdown', 'click', 'keydown'] as const) {
      document.addEventListener(event, ({ target }) => {
        if (target instanceof Element && target.closest('a')) this.#write();
      }, { capture: true });
    }
    addEventListener('pagehide', () => this.#write());
    document.addEventListener('visibilitychange', () => document.hidden && this.#write());
    addEventListener('storage', () => this.#listDrafts());
  }

  /** Shows what the address says. */
  #follow(): void {
    const { route } = this.#address;
    const hash = location.hash.slice(1);
    if (hash !== this.#address.hash) {
      // What was changed before the address became another is kept as a draft.
      if (this.#writing !== undefined) this.#saveDraft(this.#stopWriting());
      const { lesson, faults } = readLessonHash(hash, this.#kit.catalogue.entries);
      this.#load(lesson, hash);
      this.#shell.showFaults(faultWords(faults, lesson, this.#kit));
    }
    this.#show(route);
  }

  /** Takes another lesson. @param hash as it stands in the address */
  #load(lesson: Lesson, hash: string): void {
    this.#address.hash = hash;
    if (hash === '') this.#drafts.close();
    else this.#drafts.open(lesson);
    setCurrentLesson(lesson);
    this.#builder.set(lesson);
    this.#tell();
    this.#listDrafts();
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

  #changed(lesson: Lesson): void {
    setCurrentLesson(lesson);
    this.#writing ??= setTimeout(() => this.#write(), writeAfter);
  }

  /** Puts what has changed into the address and the draft. */
  #write(): void {
    if (this.#writing === undefined) return;
    const hash = this.#stopWriting();
    this.#address.hash = hash;
    // What was wrong with the link is mended by this.
    this.#shell.showFaults([]);
    this.#address.put('replace', this.#route ?? builderRoute);
    this.#saveDraft(hash);
    this.#tell();
    this.#listDrafts();
  }

  #stopWriting(): string {
    clearTimeout(this.#writing);
    this.#writing = undefined;
    return lessonHash(currentLesson(), this.#kit.catalogue.entries);
  }

  #saveDraft(hash: string): void {
    // A lesson that was emptied stays as it was last: nothing is lost by it.
    if (hash === '') this.#drafts.close();
    else this.#draftList.showBlocked(!this.#drafts.save(hash));
  }

  #go(route: RouteWanted, how: 'push' | 'replace'): void {
    this.#write();
    this.#address.put(how, route);
    this.#show(readRoute(routeSearch(route)));
  }

  #shareLink(view: 'read' | 'edit'): string {
    this.#write();
    return this.#address.shareLink(view);
  }

  /** Fills the lesson with a ride, or adds an entry to it, as the address asks. */
  #takeWanted(ride: Wanted['ride'], add: Wanted['add']): void {
    const { catalogue, texts } = this.#kit;
    if (ride !== undefined && this.#address.hash === '') {
      const lesson = rideLesson(ride, catalogue);
      if (lesson) this.#take(lesson);
      else this.#shell.showFaults([this.#kit.fill(texts.faultRide, { name: ride })]);
    }
    if (add) {
      const step = wantedStep(add, catalogue);
      if (!step) this.#shell.showFaults([this.#kit.fill(texts.faultAdd, { name: add.entry })]);
      else {
        const newest = this.#address.hash === '' ? this.#drafts.list().drafts.find(({ at }) => Date.now() - at < sameWork) : undefined;
        if (newest) {
          this.#load(newest.lesson, lessonHash(newest.lesson, catalogue.entries));
          this.#show(builderRoute);
        }
        this.#builder.add(step);
        this.#write();
      }
    }
    // What was asked for is done: reloading must not do it again.
    this.#address.put('replace', this.#route ?? builderRoute);
  }

  /** Starts a lesson from these steps, as a draft of its own. */
  #take(lesson: Lesson): void {
    this.#load(lesson, '');
    this.#changed(lesson);
    this.#write();
    this.#show(builderRoute);
  }

  #fresh(): void {
    this.#write();
    this.#open(emptyLesson, '');
    this.#builder.focusFilter();
  }

  #open(lesson: Lesson, hash: string): void {
    this.#address.hash = hash;
    this.#address.put('push', { view: 'edit' });
    this.#shell.showFaults([]);
    this.#load(lesson, hash);
    this.#show(builderRoute);
  }

  #openDraft(draft: ListedDraft): void {
    this.#write();
    this.#open(draft.lesson, lessonHash(draft.lesson, this.#kit.catalogue.entries));
    this.#notice.show(this.#kit.fill(this.#kit.texts.opened, { name: this.#kit.titleOf(draft.lesson) }));
    this.#root.querySelector<HTMLElement>('#lesson-title')?.focus();
  }

  #renameDraft({ id, lesson }: ListedDraft, title: string): void {
    // It may have changed while its name was being written: here, or in another tab.
    if (id === this.#drafts.openId) {
      const renamed = { ...currentLesson(), title };
      this.#builder.set(renamed);
      this.#changed(renamed);
      this.#write();
      return;
    }
    const now = this.#drafts.list().drafts.find((draft) => draft.id === id)?.lesson ?? lesson;
    this.#draftList.showBlocked(!this.#drafts.replace(id, { ...now, title }));
    this.#listDrafts();
  }

  #removeDraft(id: string, name: string): void {
    this.#write();
    const restore = this.#drafts.remove(id);
    this.#listDrafts();
    this.#draftList.focus();
    this.#notice.show(this.#kit.fill(this.#kit.texts.deleted, { name }), () => {
      this.#draftList.showBlocked(!restore());
      this.#listDrafts();
      this.#notice.say(this.#kit.texts.undone);
      this.#draftList.focus();
    });
  }

  #listDrafts(): void {
    const { drafts, damaged } = this.#drafts.list();
    this.#draftList.show(drafts, damaged, this.#drafts.openId);
  }
}
