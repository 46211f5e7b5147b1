/** `/data/<locale>/packages.json`: what is needed to offer and to make packages, besides the catalogue and the self-checks. `{{name}}` in a text is filled in. */
export interface PackagesFile {
  /** BCP-47 tag of the language. */
  readonly tag: string;
  /** Name of the site. */
  readonly site: string;
  /** Paths from the root of the host, with `{code}` in place of an entry's code. */
  readonly addresses: {
    /** Language-free. */
    readonly go: string;
    /** The entry in this language, for frames. */
    readonly embed: string;
  };
  readonly texts: PackageTexts;
  readonly offer: OfferTexts;
}

/** Texts that stand in packages. */
export interface PackageTexts {
  /** Title of the page that lists the steps with the trainer's notes. */
  readonly overview: string;
  /** `{{title}}` is the step's. */
  readonly checksOf: string;
  readonly right: string;
  readonly wrong: string;
  readonly minutes: string;
  readonly notes: string;
  readonly open: string;
  readonly newTab: string;
  readonly read: string;
  readonly offline: string;
  readonly done: string;
  readonly choose: string;
  readonly progress: string;
  readonly progressChecks: string;
  readonly resume: string;
  readonly finished: string;
  readonly kept: string;
  readonly notKept: string;
  readonly notWritten: string;
  readonly columns: PackageColumns;
}

/** Heads of the columns of a table. */
export interface PackageColumns {
  readonly number: string;
  readonly code: string;
  readonly title: string;
  readonly section: string;
  readonly summary: string;
  readonly minutes: string;
  readonly notes: string;
  readonly address: string;
  readonly ownAddress: string;
  readonly id: string;
  readonly question: string;
  readonly right: string;
  readonly wrong: string;
  readonly why: string;
}

/** Texts of the block that offers the packages. */
export interface OfferTexts {
  readonly title: string;
  readonly lead: string;
  /** What imports a format, by the format. */
  readonly uses: Readonly<Record<PackageFormat, string>>;
  readonly steps: string;
  readonly checks: string;
  readonly working: string;
  readonly saved: string;
  readonly failed: string;
  readonly missing: string;
  readonly noSteps: string;
  readonly noChecks: string;
}

export const packageFormats = ['imscc', 'scorm', 'gift', 'anki', 'csv-steps', 'csv-checks'] as const;

export type PackageFormat = (typeof packageFormats)[number];
