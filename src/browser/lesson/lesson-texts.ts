import type { Locale } from '../../i18n/languages.ts';
import type { MessageKey } from '../../i18n/messages/typed.ts';

/** What the page tells its script. */
export interface LessonSettings {
  readonly locale: Locale;
  /** BCP-47 tag of the page. */
  readonly tag: string;
  /** Where the site is mounted. */
  readonly base: string;
  readonly siteName: string;
  /** Address of the catalogue. */
  readonly catalogue: string;
  /** Language-free address of the page. */
  readonly go: string;
  readonly texts: LessonTexts;
}

/** The texts of the builder and of the views, `{{placeholders}}` still in them. */
export type LessonTexts = ReturnType<typeof lessonTexts>;

/** @param texts the messages of a locale */
export function lessonTexts(texts: Readonly<Record<MessageKey, string>>) {
  return {
    code: texts['concept.code'],
    letter: texts['line.letter'],
    pageTitle: texts['page.title'],
    kinds: {
      concept: texts['kind.concept'],
      comparison: texts['kind.comparison'],
      strategy: texts['kind.strategy'],
      method: texts['kind.method'],
      model: texts['kind.model'],
      case: texts['kind.case'],
    } as Readonly<Record<string, string>>,
    stations: texts['line.count_other'],
    about: texts['ride.minutes_other'],
    retry: texts['search.retry'],
    openEntry: texts['card.openEntry'],
    close: texts['card.close'],
    printButton: texts['read.print'],
    build: texts['nav.lesson'],
    loading: texts['lesson.loading'],
    failed: texts['lesson.failed'],
    views: texts['lesson.views'],
    edit: texts['lesson.edit'],
    read: texts['lesson.read'],
    present: texts['lesson.present'],
    print: texts['lesson.print'],
    choose: texts['lesson.choose'],
    filter: texts['lesson.filter'],
    found: texts['lesson.found_other'],
    noneFound: texts['lesson.noneFound'],
    add: texts['lesson.add'],
    sections: texts['lesson.sections'],
    added: texts['lesson.added'],
    full: texts['lesson.full'],
    title: texts['lesson.title'],
    date: texts['lesson.date'],
    notes: texts['lesson.notes'],
    steps: texts['lesson.steps'],
    empty: texts['lesson.empty'],
    reorder: texts['lesson.reorder'],
    whole: texts['lesson.whole'],
    minutes: texts['lesson.minutes'],
    stepSection: texts['lesson.stepSection'],
    stepMinutes: texts['lesson.stepMinutes'],
    stepNotes: texts['lesson.stepNotes'],
    stepNotesOf: texts['lesson.stepNotesOf'],
    up: texts['lesson.up'],
    down: texts['lesson.down'],
    remove: texts['lesson.remove'],
    moved: texts['lesson.moved'],
    atEnd: texts['lesson.atEnd'],
    removed: texts['lesson.removed'],
    undo: texts['lesson.undo'],
    undone: texts['lesson.undone'],
    stepCount: texts['lesson.stepCount_other'],
    total: texts['lesson.total_other'],
    share: texts['lesson.share'],
    copy: texts['lesson.copy'],
    copyEdit: texts['lesson.copyEdit'],
    copied: texts['lesson.copied'],
    copyFailed: texts['lesson.copyFailed'],
    link: texts['lesson.link'],
    longLink: texts['lesson.longLink'],
    fresh: texts['lesson.fresh'],
    drafts: texts['lesson.drafts'],
    draftsNote: texts['lesson.draftsNote'],
    untitled: texts['lesson.untitled'],
    blocked: texts['lesson.blocked'],
    opened: texts['lesson.opened'],
    current: texts['lesson.current'],
    rename: texts['lesson.rename'],
    newName: texts['lesson.newName'],
    deleteDraft: texts['lesson.deleteDraft'],
    deleted: texts['lesson.deleted'],
    draftDamaged: texts['lesson.draftDamaged'],
    faultHead: texts['lesson.faultHead'],
    faultNewer: texts['lesson.faultNewer'],
    faultNoLesson: texts['lesson.faultNoLesson'],
    faultCut: texts['lesson.faultCut_other'],
    faultDamaged: texts['lesson.faultDamaged_other'],
    faultSteps: texts['lesson.faultSteps_other'],
    faultShortened: texts['lesson.faultShortened'],
    faultDate: texts['lesson.faultDate'],
    faultMinutes: texts['lesson.faultMinutes'],
    faultStep: texts['lesson.faultStep'],
    faultEntry: texts['lesson.faultEntry'],
    faultSection: texts['lesson.faultSection'],
    faultRide: texts['lesson.faultRide'],
    faultAdd: texts['lesson.faultAdd'],
    unknown: texts['lesson.unknown'],
    noSteps: texts['lesson.noSteps'],
    start: texts['lesson.start'],
    goOn: texts['lesson.goOn'],
    again: texts['lesson.again'],
    progress: texts['lesson.progress'],
    notKept: texts['study.refused'],
    done: texts['lesson.done'],
    stepOf: texts['lesson.stepOf'],
    next: texts['lesson.next'],
    previous: texts['lesson.previous'],
    finish: texts['lesson.finish'],
    overview: texts['lesson.overview'],
    partLoading: texts['lesson.partLoading'],
    partFailed: texts['lesson.partFailed'],
    fullScreen: texts['lesson.fullScreen'],
    end: texts['lesson.end'],
    keys: texts['lesson.keys'],
    withText: texts['lesson.withText'],
    qrLong: texts['lesson.qrLong'],
    printLoading: texts['lesson.printLoading'],
    printFailed: texts['lesson.printFailed'],
    packages: texts['pack.title'],
    packagesFailed: texts['pack.failed'],
    scan: texts['lesson.scan'],
  };
}
