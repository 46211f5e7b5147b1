import type { ConceptGraph } from '../model/concept-graph.ts';
import type { RenamedIds } from '../wire/renamed-ids.ts';

/** What had another id before. */
export function renamedIds({ concepts, terms, rides }: ConceptGraph): RenamedIds {
  const entries = renamed([...concepts.values()].map(({ id, head }) => ({ id, earlier: head.earlier.ids })));
  const present = new Set(terms.map(({ id }) => id));
  // A term may have the id that an entry had once.
  const words = Object.fromEntries(Object.entries({ ...renamed(terms), ...entries }).filter(([old]) => !present.has(old)));
  const checks = Object.fromEntries([...concepts.values()].flatMap(({ id, head }) => (Object.keys(head.earlier.checks ?? {}).length > 0 ? [[id, { ...head.earlier.checks }]] : [])));
  return { entries, words, rides: renamed(rides), checks };
}

function renamed(things: readonly { readonly id: string; readonly earlier: readonly string[] }[]): Record<string, string> {
  return Object.fromEntries(things.flatMap(({ id, earlier }) => earlier.map((old) => [old, id])));
}
