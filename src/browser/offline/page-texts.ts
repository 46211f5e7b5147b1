/** Texts of the pages that take things along; they hold them themselves. `{{placeholders}}` are filled in by its script. */
export interface OfflineTexts {
  /** BCP-47 tag of the texts. */
  readonly tag: string;
  /** Title of a page: what it shows, then the site. */
  readonly pageTitle: string;
  readonly keep: string;
  readonly cancel: string;
  readonly resume: string;
  readonly remove: string;
  readonly remaining: string;
  readonly progress: string;
  readonly waiting: string;
  readonly stay: string;
  readonly complete: string;
  readonly partial: string;
  readonly included: string;
  readonly saying: string;
  readonly done: string;
  readonly cancelled: string;
  readonly removed: string;
  readonly quota: string;
  readonly lost: string;
  readonly otherRelease: string;
  readonly blocked: string;
  readonly noWorker: string;
  readonly failed: string;
  readonly preparing: string;
  readonly usage: string;
  readonly updated: string;
  readonly notKept: string;
  readonly retry: string;
}
