/**
 * `/data/<locale>/catalogue.json`: what there is to read, in one language, for parts of the site that let a reader choose and order it
 * in the browser (lessons, rides, stamps, offline reading).
 */
export interface CatalogueFile {
  readonly lines: readonly CatalogueLine[];
  /** By line, in riding order; only those with a text in the language. */
  readonly entries: readonly CatalogueEntry[];
  readonly rides: readonly CatalogueRide[];
}

export interface CatalogueLine {
  readonly id: string;
  /** `R`. */
  readonly letter: string;
  readonly name: string;
  readonly title: string;
}

export interface CatalogueEntry {
  readonly id: string;
  /** `R02`. */
  readonly code: string;
  /** Ids and codes that it had before; addresses with them still lead to it. */
  readonly earlier: readonly string[];
  readonly letter: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  /** Path from the root of the host. */
  readonly href: string;
  /** Reading time. */
  readonly minutes: number;
  /** In the order of the page; their ids are the same in every language. */
  readonly sections: readonly CatalogueSection[];
  /** Ids of its self-checks. */
  readonly checks: readonly string[];
  /** Ids of entries to be read before. */
  readonly requires: readonly string[];
}

export interface CatalogueSection {
  readonly id: string;
  readonly title: string;
  /** Ids that it had before, where it had any; addresses with them still lead to it. */
  readonly earlier?: readonly string[] | undefined;
}

export interface CatalogueRide {
  readonly id: string;
  /** Ids that it had before, where it had any. */
  readonly earlier?: readonly string[] | undefined;
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  /** Entry ids in riding order. */
  readonly stations: readonly string[];
}
