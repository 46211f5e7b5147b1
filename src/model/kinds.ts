/** The kinds of entry. A kind decides which parts an entry must have and how it is introduced to the reader. */
export const conceptKinds = ['concept', 'comparison', 'strategy', 'method', 'model', 'case'] as const;

export type ConceptKind = (typeof conceptKinds)[number];

/** Kinds of entry that name a thing, and so belong into a glossary. */
export const namingKinds: readonly ConceptKind[] = ['concept', 'model', 'method', 'strategy'];
