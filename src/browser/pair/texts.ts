/** The texts of reading in two languages, as the page holds them. `{{language}}` is filled in with the language's own name. */
export interface PairTexts {
  readonly end: string;
  readonly keep: string;
  readonly loading: string;
  readonly shown: string;
  readonly ended: string;
  readonly failed: string;
  readonly missing: string;
  readonly unknown: string;
  readonly retry: string;
  readonly open: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** A language of the site. */
export interface Language {
  readonly locale: string;
  /** BCP-47 tag. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
}

/** A language to read beside. */
export interface SecondLanguage extends Language {
  /** Address of the entry in it; undefined where it has no text yet. */
  readonly page: string | undefined;
}

/** What the control on the page tells its script. */
export interface PairSettings {
  readonly own: Language;
  readonly texts: PairTexts;
}
