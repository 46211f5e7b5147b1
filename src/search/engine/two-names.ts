import { minimumInside, names as namesFrom } from './match-name.ts';
import type { Spelling } from './name-forms.ts';
import type { NameMatch } from './name-index.ts';
import { holds, type PreparedItem, type PreparedName } from './prepared-names.ts';
import { asksDifference } from './query-frame.ts';

/** What a comparison is worth of which a query names both sides: more than words of a name in another order. */
const comparesBoth = 0.7;

/** What a name is worth that holds two of the names in a query. */
const holdsBoth = 0.58;

/**
 * A name that holds two of the names in a query (A and B, what is the difference?) is more than a hint of either.
 * @param flat the query, letters and numbers only
 * @param titleOf by which name an item is shown that has no such name of its own
 */
export function withBoth(matches: readonly NameMatch[], query: string, flat: string, items: readonly PreparedItem[], titleOf: (item: number) => PreparedName | undefined): NameMatch[] {
  const inside = namesIn(flat, matches);
  if (inside.length < 2) return [...matches];
  const byItem = new Map(matches.map((match) => [match.item, match]));
  const compared = asksDifference(query) ? items.filter(({ names }) => names.some(({ written }) => inside.some(({ text }) => text === written.text))) : undefined;
  for (const [item, { kind, names }] of items.entries()) {
    if ((byItem.get(item)?.score ?? 0) >= namesFrom) continue;
    const name = names.find(({ written }) => inside.filter((text) => holds(written, text)).length > 1);
    // Whatever the two are called in the query, what compares them in one language does so in all.
    const compares = compared && kind === 'comparison' && (name ?? names.find(({ written }) => holdsTwo(written, compared)));
    const shown = name ?? (compares && titleOf(item));
    if (shown) byItem.set(item, { item, name: shown, score: compares ? comparesBoth : holdsBoth });
  }
  return [...byItem.values()];
}

/** Names that stand in a query, none of them within another, of items that it does not name as a whole. */
function namesIn(flat: string, matches: readonly NameMatch[]): Spelling[] {
  const hints = matches.filter(({ score }) => score < namesFrom).flatMap(({ name }) => name.spellings);
  const inside = outermost(hints.filter(({ class: kind, text }) => kind === 'text' && text.length > 1 && flat.includes(text)));
  return [...new Map(inside.map((spelling) => [spelling.text, spelling])).values()];
}

/** Whether a name holds names of two of the items, none of them within the other. */
function holdsTwo(name: Spelling, items: readonly PreparedItem[]): boolean {
  const parts = items.flatMap(({ id, names }) => names.filter(({ written }) => written.size >= minimumInside(written.text) && holds(name, written)).map(({ written: { text } }) => ({ id, text })));
  const whole = outermost(parts);
  return new Set(whole.map(({ id }) => id)).size > 1 && new Set(whole.map(({ text }) => text)).size > 1;
}

/** Those that do not lie within another. */
function outermost<T extends { readonly text: string }>(parts: readonly T[]): T[] {
  return parts.filter(({ text }) => !parts.some((other) => other.text !== text && other.text.includes(text)));
}
