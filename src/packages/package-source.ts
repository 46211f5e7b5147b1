/** A lesson in one language with all that its packages say; what the makers of packages take. */
export interface PackageSource {
  /** Made from language and title, so that a lesson made anew is known by it: `srm-…`, fit for XML. */
  readonly id: string;
  /** The site's name where the lesson has none. */
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  /** BCP-47 tag of the language. */
  readonly tag: string;
  /** `2026-11-22`. */
  readonly date?: string | undefined;
  readonly notes?: string | undefined;
  readonly steps: readonly PackageStep[];
}

export interface PackageStep {
  /** Code of the entry and id of the section, unique in the package and fit for XML: `E06`, `E06-steps`; a repeated one ends in `.2`. */
  readonly id: string;
  readonly code: string;
  /** Title of the entry. */
  readonly title: string;
  /** Title of the section, where the step is one. */
  readonly section?: string | undefined;
  readonly summary: string;
  readonly minutes: number;
  readonly notes?: string | undefined;
  /** Absolute and language-free: opens in the reader's language. */
  readonly address: string;
  /** Absolute, in the language of the package. */
  readonly ownAddress: string;
  /** Absolute, in the language of the package, for frames. */
  readonly embedAddress: string;
  readonly checks: readonly PackageCheck[];
}

export interface PackageCheck {
  /** Code of the entry and id of the check, unique in the package and fit for XML: `E06-who-decides`. */
  readonly id: string;
  readonly code: string;
  readonly question: string;
  /** Exactly one is right. */
  readonly answers: readonly PackageAnswer[];
}

export interface PackageAnswer {
  /** Unique in its check and fit for XML. */
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly why?: string | undefined;
}

/** Title of a step as a learner reads it: `E06 Visits – Steps`. */
export function stepTitle({ code, title, section }: PackageStep): string {
  return `${code} ${title}${section === undefined ? '' : ` – ${section}`}`;
}

/** Fills in the `{{name}}` of a text. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));
}
