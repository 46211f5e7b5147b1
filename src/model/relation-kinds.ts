import type { ConceptKind } from './kinds.ts';
import { conceptKinds } from './kinds.ts';

export interface RelationKindRow {
  /** What the edge is called when seen from its target; equal to the kind itself when the relation is symmetric. */
  readonly inverse: string;
  /** Which kinds of entry may hold such a relation. */
  readonly from: readonly ConceptKind[];
  /** Which kinds of entry it may point to. */
  readonly to: readonly ConceptKind[];
}

const notComparison = conceptKinds.filter((kind) => kind !== 'comparison');
const notCase = conceptKinds.filter((kind) => kind !== 'case');

/**
 * The kinds of relation, after SKOS: written once, in one entry; the inverse is derived. Adding a kind is adding a row
 * (and its labels in the messages, which the type checker then asks for). Their order is the order on the page.
 */
export const relationKinds = {
  requires: { inverse: 'requiredBy', from: conceptKinds, to: conceptKinds },
  compares: { inverse: 'comparedIn', from: ['comparison'], to: notComparison },
  illustrates: { inverse: 'illustratedBy', from: ['case'], to: notCase },
  related: { inverse: 'related', from: conceptKinds, to: conceptKinds },
} as const satisfies Record<string, RelationKindRow>;

export type RelationKind = keyof typeof relationKinds;

/** A relation as seen from either end. */
export type RelationView = RelationKind | (typeof relationKinds)[RelationKind]['inverse'];

export const relationKindNames = Object.keys(relationKinds) as readonly RelationKind[];

/** Every view of a relation, in the order in which a page lists them. */
export const relationViews: readonly RelationView[] = [
  ...new Set(relationKindNames.flatMap((kind): RelationView[] => [kind, relationKinds[kind].inverse])),
];
