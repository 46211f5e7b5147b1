import type { Locale } from '../../i18n/languages.ts';
import { names as namesFrom } from './match-name.ts';
import type { NameMatch } from './name-index.ts';
import type { TextFound } from './text-search.ts';

/** A text is shown that is worth this share of the best one, or holds this much of the query; never one that holds less than the least. */
const worthShowing = 0.18;
const enoughCoverage = 0.4;
const leastCoverage = 0.15;
/** What a text counts beside a name, and a hint beside a text. */
const textShare = 0.1;
const hintShare = 0.3;
const byChance = 0.4;

/** An entry or term on its way to become a result. */
export interface Candidate {
  readonly item: number;
  readonly score: number;
  readonly match: NameMatch | undefined;
  readonly through: Locale | undefined;
}

/**
 * Names and texts as one list. What the query names comes first. Below that, a text counts by its share of the best one's
 * score, and a name that is only a part of what was asked is a hint.
 * @param worthOf what an item counts by its kind
 */
export function merge(matches: readonly NameMatch[], texts: readonly { found: TextFound; locale: Locale }[], language: Locale, foreign: boolean, worthOf: (item: number) => number): Candidate[] {
  const byItem = new Map<number, Candidate>();
  for (const { found, locale } of texts) {
    const best = found.ranked[0]?.score ?? 1;
    const through = locale === language ? undefined : locale;
    for (const { id, score, coverage } of found.ranked) {
      const share = score / best;
      if ((share < worthShowing && coverage < enoughCoverage) || coverage < leastCoverage) continue;
      const item = Number(id);
      // A query in another language has but by chance something in common with the texts in this one.
      const worth = share * Math.max(found.coverage * (through ? found.known : 1), leastCoverage) * (foreign && !through ? byChance : 1) * worthOf(item);
      const before = byItem.get(item);
      byItem.set(item, { item, score: Math.max(worth, before?.score ?? 0), match: undefined, through: before ? before.through : through });
    }
  }
  for (const match of matches) {
    const text = byItem.get(match.item);
    if (match.score >= namesFrom) byItem.set(match.item, { item: match.item, score: 1 + match.score + (text?.score ?? 0) * textShare, match, through: undefined });
    else if (text) byItem.set(match.item, { ...text, score: text.score + match.score * hintShare * worthOf(match.item), match });
  }
  return [...byItem.values()].sort((a, b) => b.score - a.score || a.item - b.item);
}

/** A name that the query sounds like stands behind the best of what holds the query as it is typed. */
export function withSecond([best, ...rest]: readonly Candidate[], second: NameMatch | undefined): readonly Candidate[] {
  if (!best) return [];
  if (!second || best.item === second.item) return [best, ...rest];
  return [best, { item: second.item, score: best.score, match: second, through: undefined }, ...rest.filter(({ item }) => item !== second.item)];
}
