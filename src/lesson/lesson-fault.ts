/** What is wrong with the address of a lesson. `step` counts from 1. */
export type LessonFault =
  /** Written by a later version of the site, which this one cannot read. */
  | { readonly is: 'newer' }
  /** No address of a lesson at all. */
  | { readonly is: 'no-lesson' }
  /** The end is missing: later steps may be, too. */
  | { readonly is: 'cut' }
  /** The checksum does not fit: what could be read may be wrong or not all. */
  | { readonly is: 'damaged' }
  | { readonly is: 'too-many-steps'; readonly left: number }
  /** A title or notes longer than allowed. */
  | { readonly is: 'shortened' }
  | { readonly is: 'date'; readonly value: string }
  | { readonly is: 'minutes'; readonly step: number }
  | { readonly is: 'unreadable-step' }
  /** Neither a code nor an id, present or earlier, of an entry in this language. */
  | { readonly is: 'unknown-entry'; readonly step: number; readonly entry: string }
  /** The entry has no such section (any more): the step is the whole entry. */
  | { readonly is: 'unknown-section'; readonly step: number; readonly entry: string; readonly section: string };
