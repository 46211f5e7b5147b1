import type { RenamedIds } from './renamed-ids.ts';

/** `/data/<locale>/study.json`: what stamps and progress show in one language, loaded once a reader turns to them. `{{placeholders}}` are filled in by scripts. */
export interface StudyTextsFile {
  /** BCP-47 tag of the texts. */
  readonly tag: string;
  /** Path of `catalogue.json` in the same language, from the root of the host. */
  readonly catalogue: string;
  readonly ridesHref: string;
  readonly ridesTitle: string;
  readonly stampsHref: string;
  readonly practiceHref: string;
  readonly renamed: RenamedIds;
  readonly texts: StudyTexts;
}

/** Described in `i18n/messages/ja.ts`. */
export interface StudyTexts {
  readonly title: string;
  readonly stamp: string;
  readonly unstamp: string;
  readonly stamped: string;
  readonly unstamped: string;
  readonly failed: string;
  readonly refused: string;
  readonly newer: string;
  readonly unavailable: string;
  readonly progress: string;
  readonly minutesLeft: string;
  readonly allDone: string;
  readonly next: string;
  readonly start: string;
  readonly here: string;
  readonly stop: string;
  readonly terminus: string;
  readonly rideUnknown: string;
  readonly notOnRide: string;
  readonly continue: string;
  readonly underWay: string;
  readonly empty: string;
  readonly noStamp: string;
  readonly results: string;
  readonly again: string;
  readonly toPractice: string;
  readonly export: string;
  readonly exported: string;
  readonly import: string;
  readonly preview: string;
  readonly previewKind: string;
  readonly previewNew: string;
  readonly previewNewer: string;
  readonly previewOlder: string;
  readonly previewSame: string;
  readonly kindStamps: string;
  readonly kindCards: string;
  readonly kindReviews: string;
  readonly kindOther: string;
  readonly faulty: string;
  readonly unproved: string;
  readonly bringIn: string;
  readonly cancel: string;
  readonly nothingNew: string;
  readonly broughtIn: string;
  readonly fileForeign: string;
  readonly fileDamaged: string;
  readonly fileTooLarge: string;
  readonly fileNewer: string;
  readonly fileUnreadable: string;
  readonly delete: string;
  readonly deleteSure: string;
  readonly deleteExport: string;
  readonly deleteNow: string;
  readonly deleted: string;
  readonly damaged: string;
  readonly damagedSave: string;
  readonly damagedDrop: string;
}
