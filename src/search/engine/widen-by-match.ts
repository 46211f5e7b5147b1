import { names as namesFrom } from './match-name.ts';
import type { NameIndex, NameMatch } from './name-index.ts';
import { widen, widening, type Vocabulary, type Widening } from './widen.ts';

/** From this score on a query is a name and nothing more. */
const wholeName = 0.84;

/** What a query is called in a language: its title where the query is a name, else what it holds of names. */
export function widenByMatch(query: string, language: string, [best]: readonly NameMatch[], index: NameIndex, words: Vocabulary): Widening[] {
  if (!best || best.score < wholeName) return widen(query, language, index.items, words, index.forms);
  const title = index.title(best.item, language);
  return !title || best.name === title || best.name.locale === language ? [] : [widening(title.label, 1, index.forms)];
}

/** What the name by which an item was found is called in a language, where all of the query is that name: in another script or language, by its reading, with a slip. None where the query is a part of it. */
export function spelledName(query: string, match: NameMatch | undefined, language: string, index: NameIndex): Widening[] {
  if (!match || match.score < namesFrom || !index.spells(query, match.name)) return [];
  const name = match.name.locale === language ? match.name : index.title(match.item, language);
  return name ? [widening(name.label, 1, index.forms)] : [];
}
