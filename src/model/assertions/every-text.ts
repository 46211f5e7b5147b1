import type { ConceptSource, ConceptText } from '../project.ts';

/** Each text of each entry. */
export function everyText(concepts: readonly ConceptSource[]): { concept: ConceptSource; text: ConceptText }[] {
  return concepts.flatMap((concept) => Object.values(concept.texts).map((text) => ({ concept, text })));
}

/** Says what a list lacks and what it has too much, against what it should hold. */
export function compareKeys(given: readonly string[], wanted: readonly string[]): { missing: string[]; extra: string[] } {
  return { missing: wanted.filter((key) => !given.includes(key)), extra: given.filter((key) => !wanted.includes(key)) };
}
