/** The texts of the share panel in one language, what is said of a link to a part that is not there, and the forms of addresses, as the site's build puts them into a file. `{{…}}` is filled in. */
export interface ShareTexts {
  readonly locale: string;
  readonly tag: string;
  readonly title: string;
  readonly name: string;
  readonly nameSection: string;
  readonly close: string;
  readonly which: string;
  readonly anyLanguage: string;
  readonly oneLanguage: string;
  readonly quote: string;
  readonly quoteHint: string;
  readonly address: string;
  readonly copy: string;
  readonly copyTitled: string;
  readonly copyMarkdown: string;
  readonly copyHtml: string;
  readonly system: string;
  readonly qr: string;
  readonly qrOf: string;
  readonly qrTooLong: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly saved: string;
  readonly embed: string;
  readonly embedHint: string;
  readonly embedCopy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly lost: string;
  /** Address of the language-free page, with `{{code}}`. */
  readonly goHref: string;
  /** Address of the page for frames, with `{{locale}}` and `{{code}}`. */
  readonly embedHref: string;
  /** Address of what there is to read in a language, with `{{locale}}`. */
  readonly catalogueHref: string;
  /** A frame as HTML, with `{{src}}` and `{{title}}`. */
  readonly frame: string;
  /** The languages that entries are in, each with its own name. */
  readonly languages: readonly { readonly locale: string; readonly tag: string; readonly name: string }[];
}
