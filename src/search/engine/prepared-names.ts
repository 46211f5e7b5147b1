import type { HanForms } from '../analyser/han.ts';
import type { Syllables } from '../analyser/pinyin.ts';
import { simplified, traditional, type Name, type NamedItem } from '../files/names-file.ts';
import { nameSpellings, type Spelling } from './name-forms.ts';
import { mayHold } from './signature.ts';

/** A name of an item, ready to be compared. */
export interface PreparedName {
  readonly label: string;
  /** Locale, or `en`. */
  readonly locale: string;
  readonly isTitle: boolean;
  readonly spellings: readonly Spelling[];
  /** The first of them: the name as it is written. */
  readonly written: Spelling;
  /** Stems of its words, where they are Latin. */
  readonly stems: readonly string[];
}

export interface PreparedItem {
  readonly id: string;
  readonly code: string | undefined;
  readonly kind: string | undefined;
  readonly names: readonly PreparedName[];
}

/** An item of the file of names, with Simplified names where the file leaves them out. */
export function preparedItem({ id, code, kind, names: given }: NamedItem, forms: HanForms, syllables: Syllables): PreparedItem {
  const all = given[simplified] === undefined && given[traditional] ? { ...given, [simplified]: given[traditional].map((name) => inSimplified(name, forms)) } : given;
  const names = Object.entries(all).flatMap(([locale, list]) => list.map((name, place) => preparedName(name, locale, place === 0, forms, syllables)));
  return { id, code, kind, names };
}

function preparedName(name: Name, locale: string, isTitle: boolean, forms: HanForms, syllables: Syllables): PreparedName {
  const [label, reading] = typeof name === 'string' ? [name, undefined] : name;
  const spellings = nameSpellings(label, locale, reading, forms, syllables);
  for (const part of besideBracket(label)) spellings.push(...nameSpellings(part, locale, undefined, forms, syllables));
  const stems = spellings.find(({ class: kind }) => kind === 'stems')?.text.split(' ') ?? [];
  return { label, locale, isTitle, spellings, written: spellings[0], stems };
}

/** What stands before a bracket, and in it, are names, too. */
function besideBracket(label: string): string[] {
  const [, before, inside] = /^(.+?)\s*[(（](.+)[)）]$/u.exec(label) ?? [];
  return [before, inside].filter((part) => part !== undefined);
}

function inSimplified(name: Name, forms: HanForms): Name {
  const convert = (text: string): string => [...text].map((char) => forms.get(char) ?? char).join('');
  return typeof name === 'string' ? convert(name) : [convert(name[0]), name[1]];
}

/** Whether a name, as it is written, holds a text. */
export function holds(name: Spelling, part: Spelling): boolean {
  return mayHold(name, part) && name.text.includes(part.text);
}
