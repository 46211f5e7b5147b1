import { isLocale, type Locale } from '../i18n/languages.ts';
import { cardKinds, type CardKind, type PracticeCard } from './practice-cards.ts';
import type { StudyValue } from './study-record.ts';

/** What a reader practises. Kept as `setting:practice`. */
export interface PracticeSettings {
  /** Letters of lines; null for all of them, those of later days included. */
  readonly lines: readonly string[] | null;
  /** A second language, for words; null for none. */
  readonly other: Locale | null;
  readonly kinds: readonly CardKind[];
  readonly newPerDay: number;
  /** Whether words are typed before the answer is shown. */
  readonly typing: boolean;
}

export const settingsKey = 'setting:practice';
export const mostNew = 100;

export const firstSettings: PracticeSettings = { lines: null, other: null, kinds: cardKinds, newPerDay: 10, typing: false };

/** Reads settings that were stored, by whomever. What is none of ours is as at first. */
export function readSettings(value: StudyValue | null | undefined): PracticeSettings {
  const { lines, other, kinds, newPerDay, typing } = value ?? {};
  return {
    lines: Array.isArray(lines) ? lines.filter((letter): letter is string => typeof letter === 'string' && /^[A-Z]$/.test(letter)) : firstSettings.lines,
    other: isLocale(other) ? other : firstSettings.other,
    kinds: Array.isArray(kinds) ? cardKinds.filter((kind) => kinds.includes(kind)) : firstSettings.kinds,
    newPerDay: typeof newPerDay === 'number' && Number.isInteger(newPerDay) && newPerDay >= 0 && newPerDay <= mostNew ? newPerDay : firstSettings.newPerDay,
    typing: typeof typing === 'boolean' ? typing : firstSettings.typing,
  };
}

/** Whether a card is among what the reader practises. One that belongs to no line in particular comes with all lines. */
export function isChosen({ kind, letters }: PracticeCard, settings: PracticeSettings): boolean {
  return settings.kinds.includes(kind) && (settings.lines === null || letters.some((letter) => settings.lines?.includes(letter)));
}
