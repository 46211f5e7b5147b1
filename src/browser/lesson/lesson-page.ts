/**
 * The page of a lesson: the builder, and the views in which it is read, presented and printed. The lesson is the hash of the address, the view
 * its query: so it can be sent, goes along to another language, and survives whatever becomes of the device.
 */
import { sectionOf } from '../../lesson/known-lesson.ts';
import { emptyLesson, isEmptyLesson, lessonHash, readLessonHash } from '../../lesson/lesson-address.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import { lessonPackages } from './lesson-packages.ts';
import { fillIn } from '../../search/browser/fill-in.ts';
import type { CatalogueFile } from '../../wire/catalogue-file.ts';
import { Builder } from './builder.ts';
import { currentLesson, setCurrentLesson } from './current-lesson.ts';
import { DraftList, type ListedDraft } from './draft-list.ts';
import { deviceStorage, Drafts, newDraftId } from './drafts.ts';
import { faultWords } from './fault-words.ts';
import { Kit } from './kit.ts';
import type { LessonSettings } from './lesson-texts.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { Notice } from './notice.ts';
import { PresentView } from './present-view.ts';
import { PrintView } from './print-view.ts';
import { ReadingView } from './reading-view.ts';
import { readRoute, readWanted, routeSearch, type LessonRoute, type LessonView } from './route.ts';
import { ShareTools } from './share-tools.ts';
import { wayLink, type View, type Ways } from './view.ts';

/** Milliseconds after a change until it is in the address and the draft. Browsers take some hundred changes in half a minute. */
const writeAfter = 350;

/** How old the newest draft may be for an entry to be added to it, in milliseconds. */
const sameWork = 12 * 60 * 60 * 1000;

class LessonPage {
  readonly #kit: Kit;
  readonly #root: HTMLElement;
  readonly #title: HTMLElement;
  readonly #faults: HTMLElement;
  readonly #nav: HTMLElement;
  readonly #edit: HTMLElement;
  readonly #shown: HTMLElement;
  readonly #builder: Builder;
  readonly #share: ShareTools;
  readonly #notice: Notice;
  readonly #drafts = new Drafts(deviceStorage());
  readonly #draftList: DraftList;
  readonly #views: Readonly<Record<Exclude<LessonView, 'edit'>, View>>;
  #route: LessonRoute | undefined;
  /** The hash of the address that is shown, without `#`. */
  #hash: string | undefined;
  /** The draft of this lesson, and what this page last stored of it: another tab may have stored something else since. */
  #draft: { readonly id: string; readonly stored: string | null } | undefined;
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, settings: LessonSettings, catalogue: CatalogueFile) {
    const kit = new Kit(settings, catalogue);
    this.#kit = kit;
    this.#root = root;
    this.#title = document.querySelector('h1') ?? element('h1');
    this.#faults = element('div', { class: 'lesson-faults', role: 'alert', hidden: '' });
    this.#nav = element('nav', { class: 'lesson-views', 'aria-label': kit.texts.views, hidden: '' });
    this.#shown = element('div', { class: 'lesson-shown', hidden: '' });
    const [picker, lesson, share, packages, drafts] = [
      element('section', { class: 'lesson-picker', 'aria-labelledby': 'lesson-choose' }),
      element('section', { class: 'lesson-form', 'aria-labelledby': 'lesson-steps' }),
      element('section', { class: 'lesson-share', hidden: '' }),
      lessonPackages(kit),
      element('section', { class: 'lesson-kept', 'aria-labelledby': 'lesson-drafts' }),
    ];
    this.#edit = element('div', { class: 'lesson-edit', hidden: '' }, picker, lesson, element('div', { class: 'lesson-after' }, share, packages, drafts));
    root.replaceChildren(this.#faults, this.#nav, this.#edit, this.#shown);
    this.#notice = new Notice(kit);
    this.#builder = new Builder({ picker, lesson }, kit, this.#notice, (changed) => this.#changed(changed));
    this.#share = new ShareTools(share, kit, this.#notice, (view) => this.#shareLink(view));
    this.#draftList = new DraftList(drafts, kit, {
      open: (draft) => this.#openDraft(draft),
      rename: (draft, title) => this.#renameDraft(draft, title),
      remove: (id, name) => this.#removeDraft(id, name),
      fresh: () => this.#fresh(),
    });
    this.#draftList.showBlocked(!this.#drafts.available);
    const ways: Ways = { href: (route) => this.#href(route), go: (route, how) => this.#go(route, how), shareLink: () => this.#shareLink('read') };
    this.#views = { read: new ReadingView(this.#shown, kit, ways), present: new PresentView(this.#shown, kit, ways), print: new PrintView(this.#shown, kit, ways) };
    this.#fillNav(ways);
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

  start(): void {
    const { ride, add } = readWanted(location.search);
    this.#follow();
    if (ride !== undefined || add) this.#takeWanted(ride, add);
  }

  /** Shows what the address says. */
  #follow(): void {
    const route = readRoute(location.search);
    const hash = location.hash.slice(1);
    if (hash !== this.#hash) {
      // What was changed before the address became another is kept as a draft.
      if (this.#writing !== undefined) this.#saveDraft(this.#stopWriting());
      const { lesson, faults } = readLessonHash(hash, this.#kit.catalogue.entries);
      this.#load(lesson, hash);
      this.#showFaults(faultWords(faults, lesson, this.#kit));
    }
    this.#show(route);
  }

  /** Takes another lesson. @param hash as it stands in the address */
  #load(lesson: Lesson, hash: string): void {
    this.#hash = hash;
    const kept = hash === '' ? undefined : this.#drafts.list().drafts.find((draft) => draft.hash === lessonHash(lesson, this.#kit.catalogue.entries));
    this.#draft = kept && { id: kept.id, stored: this.#drafts.raw(kept.id) };
    setCurrentLesson(lesson);
    this.#builder.set(lesson);
    this.#tell();
    this.#listDrafts();
  }

  #show(route: LessonRoute): void {
    const before = this.#route;
    this.#route = route;
    const lesson = currentLesson();
    if (before && before.view !== route.view && before.view !== 'edit') this.#views[before.view].leave();
    this.#edit.hidden = route.view !== 'edit';
    this.#shown.hidden = route.view === 'edit';
    this.#root.dataset['view'] = route.view;
    if (route.view !== 'edit') {
      this.#notice.hide();
      this.#views[route.view].show(lesson, route, before !== undefined);
    }
    this.#tell();
    if (before && before.view !== route.view && route.view !== 'present') {
      scrollTo({ top: 0, behavior: 'instant' });
      if (route.at === undefined) this.#title.focus();
    }
  }

  /** What says which lesson this is: headings, the title of the page, links to the views. */
  #tell(): void {
    const { texts, settings } = this.#kit;
    const lesson = currentLesson();
    const editing = (this.#route?.view ?? 'edit') === 'edit';
    const title = editing ? texts.build : this.#kit.titleOf(lesson);
    if (this.#title.textContent !== title) this.#title.textContent = title;
    document.title = fillIn(texts.pageTitle, { title: editing && lesson.title ? `${lesson.title} – ${texts.build}` : title, site: settings.siteName });
    for (const node of document.querySelectorAll<HTMLElement>('[data-editing]')) node.hidden = !editing;
    this.#nav.hidden = lesson.steps.length === 0;
    for (const part of this.#edit.querySelectorAll<HTMLElement>('.lesson-share, .lesson-packages')) part.hidden = isEmptyLesson(lesson);
    for (const link of this.#nav.querySelectorAll('a')) {
      const view = link.dataset['view'] as LessonView;
      link.href = this.#href({ view });
      if (view === this.#route?.view) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    this.#share.show(this.#shareLink('read').length);
  }

  #fillNav(ways: Ways): void {
    const { texts } = this.#kit;
    for (const view of ['edit', 'read', 'present', 'print'] as const) this.#nav.append(wayLink(texts[view], { view }, ways, { 'data-view': view }));
  }

  #changed(lesson: Lesson): void {
    setCurrentLesson(lesson);
    this.#writing ??= setTimeout(() => this.#write(), writeAfter);
  }

  /** Puts what has changed into the address and the draft. */
  #write(): void {
    if (this.#writing === undefined) return;
    const hash = this.#stopWriting();
    this.#hash = hash;
    // What was wrong with the link is mended by this.
    this.#showFaults([]);
    this.#putAddress('replace', this.#route ?? { view: 'edit' });
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
    if (hash === '') {
      // A lesson that was emptied stays as it was last: nothing is lost by it.
      this.#draft = undefined;
      return;
    }
    const now = this.#draft && this.#drafts.raw(this.#draft.id);
    const ours = this.#draft !== undefined && (now === this.#draft.stored || now === null);
    const id = ours && this.#draft ? this.#draft.id : newDraftId();
    const stored = this.#drafts.save({ id, at: Date.now(), hash });
    this.#draftList.showBlocked(stored === undefined);
    this.#draft = stored === undefined ? undefined : { id, stored };
  }

  #href(route: Partial<LessonRoute> & Pick<LessonRoute, 'view'>): string {
    return location.pathname + routeSearch(route) + (this.#hash ? `#${this.#hash}` : '');
  }

  #go(route: Partial<LessonRoute> & Pick<LessonRoute, 'view'>, how: 'push' | 'replace'): void {
    this.#write();
    this.#putAddress(how, route);
    this.#show(readRoute(routeSearch(route)));
  }

  /** Browsers refuse too many changes in a short time: then the next one tells. */
  #putAddress(how: 'push' | 'replace', route: Partial<LessonRoute> & Pick<LessonRoute, 'view'>): void {
    try {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', this.#href(route));
    } catch (error) {
      console.warn(error);
    }
  }

  #shareLink(view: 'read' | 'edit'): string {
    this.#write();
    return new URL(this.#kit.settings.go + routeSearch({ view }) + (this.#hash ? `#${this.#hash}` : ''), location.href).href;
  }

  #showFaults(sentences: readonly string[]): void {
    this.#faults.hidden = sentences.length === 0;
    this.#faults.replaceChildren(...(sentences.length > 0 ? [element('h2', {}, this.#kit.texts.faultHead), element('ul', {}, ...sentences.map((sentence) => element('li', {}, sentence)))] : []));
  }

  /** Fills the lesson with a ride, or adds an entry to it, as the address asks. */
  #takeWanted(rideId: string | undefined, add: { readonly entry: string; readonly section: string | undefined } | undefined): void {
    const { catalogue, texts } = this.#kit;
    if (rideId !== undefined && this.#hash === '') {
      const ride = catalogue.rides.find(({ id }) => id === rideId);
      if (!ride) this.#showFaults([this.#kit.fill(texts.faultRide, { name: rideId })]);
      else this.#take({ title: ride.title, steps: ride.stations.map((entry) => ({ entry })) });
    }
    if (add) {
      const entry = catalogue.entries.find(({ id, code, earlier }) => id === add.entry || code === add.entry || earlier.includes(add.entry));
      if (!entry) this.#showFaults([this.#kit.fill(texts.faultAdd, { name: add.entry })]);
      else {
        const newest = this.#hash === '' ? this.#listed().find(({ at }) => Date.now() - at < sameWork) : undefined;
        if (newest) {
          this.#load(newest.lesson, lessonHash(newest.lesson, catalogue.entries));
          this.#show({ view: 'edit', at: undefined, text: false });
        }
        const section = sectionOf(entry, add.section)?.id;
        this.#builder.add({ entry: entry.id, section });
        this.#write();
      }
    }
    // What was asked for is done: reloading must not do it again.
    this.#putAddress('replace', this.#route ?? { view: 'edit' });
  }

  /** Starts a lesson from these steps, as a draft of its own. */
  #take(lesson: Lesson): void {
    this.#load(lesson, '');
    this.#changed(lesson);
    this.#write();
    this.#show({ view: 'edit', at: undefined, text: false });
  }

  #fresh(): void {
    this.#write();
    this.#open(emptyLesson, '');
    this.#builder.focusFilter();
  }

  #open(lesson: Lesson, hash: string): void {
    this.#hash = hash;
    this.#putAddress('push', { view: 'edit' });
    this.#showFaults([]);
    this.#load(lesson, hash);
    this.#show({ view: 'edit', at: undefined, text: false });
  }

  #openDraft(draft: ListedDraft): void {
    this.#write();
    this.#open(draft.lesson, lessonHash(draft.lesson, this.#kit.catalogue.entries));
    this.#notice.show(this.#kit.fill(this.#kit.texts.opened, { name: this.#kit.titleOf(draft.lesson) }));
    this.#root.querySelector<HTMLElement>('#lesson-title')?.focus();
  }

  #renameDraft({ id, lesson }: ListedDraft, title: string): void {
    const renamed = { ...lesson, title };
    if (id === this.#draft?.id) {
      this.#builder.set(renamed);
      this.#changed(renamed);
      this.#write();
      return;
    }
    this.#draftList.showBlocked(this.#drafts.save({ id, at: Date.now(), hash: lessonHash(renamed, this.#kit.catalogue.entries) }) === undefined);
    this.#listDrafts();
    this.#draftList.focus();
  }

  #removeDraft(id: string, name: string): void {
    this.#write();
    const raw = this.#drafts.raw(id);
    this.#drafts.delete(id);
    if (id === this.#draft?.id) this.#draft = undefined;
    this.#listDrafts();
    this.#draftList.focus();
    this.#notice.show(this.#kit.fill(this.#kit.texts.deleted, { name }), () => {
      if (raw !== null) this.#draftList.showBlocked(!this.#drafts.restore(id, raw));
      this.#listDrafts();
      this.#notice.say(this.#kit.texts.undone);
      this.#draftList.focus();
    });
  }

  /** The drafts that can be read wholly, newest first. */
  #listed(): ListedDraft[] {
    return this.#drafts.list().drafts.flatMap(({ id, at, hash }) => {
      const { lesson, faults } = readLessonHash(hash, this.#kit.catalogue.entries);
      return faults.some(({ is }) => is === 'newer' || is === 'no-lesson' || is === 'cut' || is === 'damaged') ? [] : [{ id, at, lesson }];
    });
  }

  #listDrafts(): void {
    const { drafts, damaged } = this.#drafts.list();
    const listed = this.#listed();
    const unreadable = drafts.filter(({ id }) => !listed.some((draft) => draft.id === id)).map(({ id }) => id);
    this.#draftList.show(listed, [...unreadable, ...damaged], this.#draft?.id);
  }
}

async function start(root: HTMLElement, settings: LessonSettings): Promise<void> {
  const { texts } = settings;
  root.replaceChildren(element('p', { role: 'status' }, texts.loading));
  try {
    const catalogue = await loadCatalogue(settings.catalogue);
    new LessonPage(root, settings, catalogue).start();
  } catch (error) {
    console.warn(error);
    const retry = element('button', { type: 'button' }, texts.retry);
    retry.addEventListener('click', () => void start(root, settings));
    root.replaceChildren(element('p', { class: 'lesson-fault', role: 'alert' }, texts.failed), element('p', { class: 'lesson-buttons' }, retry));
  }
}

// The hash is the lesson, so the way to the content goes without one.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#content')?.focus();
});

const root = document.querySelector<HTMLElement>('.lesson[data-settings]');
if (root) void start(root, JSON.parse(root.dataset['settings'] ?? '') as LessonSettings);
