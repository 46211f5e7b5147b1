/** The kinds of entry. A kind decides which parts an entry must have and how it is introduced to the reader. */
export const conceptKinds = ['concept', 'comparison', 'strategy', 'method', 'model', 'case'] as const;

export type ConceptKind = (typeof conceptKinds)[number];
