/** What a result can be filtered by. */
export interface Filtered {
  /** Letter of the line; empty for a term. */
  readonly letter: string;
  readonly kind: string;
}

export interface Facets<Item> {
  readonly items: readonly Item[];
  /** Letter of a line → how many results it would leave, the filter by kind kept; lines without any are left out. */
  readonly lines: Readonly<Record<string, number>>;
  /** Kind → how many results it would leave, the filter by line kept; kinds without any are left out. */
  readonly kinds: Readonly<Record<string, number>>;
}

/** Results by the filters, and what each choice of a filter would leave: a choice counts with the other filter, not with its own. */
export function facets<Item extends Filtered>(results: readonly Item[], { line, kind }: { readonly line?: string | undefined; readonly kind?: string | undefined }): Facets<Item> {
  const ofKind = results.filter((result) => (kind ?? result.kind) === result.kind);
  const onLine = results.filter(({ letter }) => (line ?? letter) === letter);
  return {
    items: ofKind.filter(({ letter }) => (line ?? letter) === letter),
    lines: countBy(ofKind.map(({ letter }) => letter).filter(Boolean)),
    kinds: countBy(onLine.map((result) => result.kind)),
  };
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
