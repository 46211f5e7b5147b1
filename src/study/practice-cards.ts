import type { Locale } from '../i18n/languages.ts';
import type { CheckItem, ChecksFile } from '../wire/checks-file.ts';
import type { DeckEntry, DeckFile, DeckWord } from '../wire/deck-file.ts';

/**
 * Kinds of card: what a term means, what a meaning is called, a term from the reader's language into another one and back, a
 * self-check, and which of two entries a text is about.
 */
export const cardKinds = ['meaning', 'term', 'there', 'back', 'check', 'contrast'] as const;
export type CardKind = (typeof cardKinds)[number];

interface CardBase {
  /**
   * What its progress is kept by, for good. It names the language, and for a translation the direction:
   * `term:crm/ja/meaning`, `term:crm/ja/term`, `term:crm/ja/ko`, `check:crm/purpose/ja`, `contrast:a-vs-b/aim/a/ja`.
   */
  readonly key: string;
  /** What cards that give each other's answers away have in common: at most one of them is new on a day. */
  readonly note: string;
  /** Letters of the lines that it belongs to; none where it belongs to no line in particular. */
  readonly letters: readonly string[];
  /** Where to read about it. */
  readonly href: string;
  readonly entry?: DeckEntry | undefined;
}

export interface WordCard extends CardBase {
  readonly kind: 'meaning' | 'term' | 'there' | 'back';
  /** The word in the language of the question, and of the answer. */
  readonly from: LocalisedWord;
  readonly to: LocalisedWord;
}

export interface LocalisedWord {
  readonly locale: Locale;
  readonly word: DeckWord;
}

export interface CheckCard extends CardBase {
  readonly kind: 'check';
  readonly check: CheckItem;
}

export interface ContrastCard extends CardBase {
  readonly kind: 'contrast';
  /** In what respect. */
  readonly label: string;
  readonly text: string;
  readonly sides: readonly [DeckEntry, DeckEntry];
  /** What holds for the other side. */
  readonly otherText: string;
  /** Place of the right side. */
  readonly right: 0 | 1;
}

export type PracticeCard = WordCard | CheckCard | ContrastCard;

export interface PracticeFiles {
  readonly locale: Locale;
  readonly deck: DeckFile;
  readonly checks: ChecksFile;
  /** Another language, to practise its words. */
  readonly other?: { readonly locale: Locale; readonly deck: DeckFile } | undefined;
}

/** Every card that a language has, and those into another language and back; in the order in which they are first met. */
export function practiceCards(files: PracticeFiles): PracticeCard[] {
  const entries = new Map(files.deck.entries.map((entry) => [entry.id, entry]));
  return [...wordCards(files, entries), ...checkCards(files, entries), ...contrastCards(files, entries)];
}

function wordCards({ locale, deck, other }: PracticeFiles, entries: ReadonlyMap<string, DeckEntry>): WordCard[] {
  const translations = new Map(other?.deck.words.map((word) => [word.id, word]));
  return deck.words.flatMap((word): WordCard[] => {
    const { id, letters, href } = word;
    const base = { note: `term:${id}`, letters, href, entry: entries.get(id) };
    const own = { locale, word };
    const cards: WordCard[] = [
      { ...base, kind: 'meaning', key: `term:${id}/${locale}/meaning`, from: own, to: own },
      { ...base, kind: 'term', key: `term:${id}/${locale}/term`, from: own, to: own },
    ];
    const translation = translations.get(id);
    // A word that is the same in both (CRM) is no question.
    if (!other || !translation || translation.label.toLowerCase() === word.label.toLowerCase()) return cards;
    const theirs = { locale: other.locale, word: translation };
    return [...cards, { ...base, kind: 'there', key: `term:${id}/${locale}/${other.locale}`, from: own, to: theirs }, { ...base, kind: 'back', key: `term:${id}/${other.locale}/${locale}`, from: theirs, to: own }];
  });
}

function checkCards({ locale, deck, checks }: PracticeFiles, entries: ReadonlyMap<string, DeckEntry>): CheckCard[] {
  return deck.entries.flatMap(({ id }) =>
    (checks[id] ?? []).flatMap((check): CheckCard[] => {
      const entry = entries.get(id);
      if (!entry) return [];
      const note = `check:${id}/${check.id}`;
      return [{ kind: 'check', key: `${note}/${locale}`, note, letters: [entry.letter], href: entry.href + (check.section === undefined ? '' : `#${check.section}`), entry, check }];
    }),
  );
}

function contrastCards({ locale, deck }: PracticeFiles, entries: ReadonlyMap<string, DeckEntry>): ContrastCard[] {
  return deck.contrasts.flatMap(({ entry: id, axis, label, sides }) => {
    const entry = entries.get(id);
    const [first, second] = [entries.get(sides[0].entry), entries.get(sides[1].entry)];
    if (!entry || !first || !second) return [];
    const note = `contrast:${id}/${axis}`;
    return ([0, 1] as const).map((right): ContrastCard => ({
      kind: 'contrast',
      key: `${note}/${sides[right].entry}/${locale}`,
      note,
      letters: [...new Set([first.letter, second.letter])],
      href: `${entry.href}#table`,
      entry,
      label,
      text: sides[right].text,
      otherText: sides[right === 0 ? 1 : 0].text,
      sides: [first, second],
      right,
    }));
  });
}

/** A meaning with the word itself taken out, so that it does not give the answer away. @param blank what stands for it */
export function hideWord(meaning: string, { label, aka }: Pick<DeckWord, 'label' | 'aka'>, blank: string): string {
  const names = [label, ...aka].filter((name) => name.length > 1).sort((a, b) => b.length - a.length);
  if (names.length === 0) return meaning;
  // A Latin word is taken out whole only: “sales” stays in “salesman”.
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).map((name) => (/^[\p{Script=Latin}\d]/u.test(name) ? `(?<![\\p{L}\\d])${name}(?![\\p{Script=Latin}\\d])` : name)).join('|');
  return meaning.replace(new RegExp(pattern, 'giu'), blank);
}
