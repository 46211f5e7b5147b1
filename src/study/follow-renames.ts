import type { RenamedIds } from '../wire/renamed-ids.ts';
import { merge } from './merge.ts';
import { kindOf, subjectOf, type StudyRecord } from './study-record.ts';

/**
 * Records under the ids that things have now; where there are records under an earlier id as well, the newer counts. It does not
 * matter whether sets of records are brought together before or after. Kinds that are not known stay as they are.
 */
export function followRenames(records: readonly StudyRecord[], renamed: RenamedIds, now: number): readonly StudyRecord[] {
  return merge(records.map((record) => ({ ...record, key: presentKey(record.key, renamed), value: presentValue(record, renamed) })), [], now);
}

/** The key that a record has now. */
export function presentKey(key: string, renamed: RenamedIds): string {
  const [kind, subject] = [kindOf(key), subjectOf(key)];
  switch (kind) {
    case 'stamp':
    case 'place':
      return `${kind}:${withPresent(subject, [renamed.entries])}`;
    case 'check':
      return `${kind}:${presentCheck(subject, renamed)}`;
    case 'ride':
      return `${kind}:${present(subject, renamed.rides)}`;
    case 'card':
      return `${kind}:${presentCard(subject, renamed)}`;
    case 'review': {
      const divide = subject.lastIndexOf('@');
      return divide < 0 ? key : `${kind}:${presentCard(subject.slice(0, divide), renamed)}${subject.slice(divide)}`;
    }
    default:
      return key;
  }
}

/** See `PracticeCard.key`. */
function presentCard(card: string, renamed: RenamedIds): string {
  const [kind, subject] = [kindOf(card), subjectOf(card)];
  const { entries, words } = renamed;
  if (kind === 'term') return `${kind}:${withPresent(subject, [words])}`;
  if (kind === 'check') return `${kind}:${presentCheck(subject, renamed)}`;
  // The comparison, the row of its table, the entry that is asked for.
  return kind === 'contrast' ? `${kind}:${withPresent(subject, [entries, {}, entries])}` : card;
}

/** A subject that opens with an entry and one of its self-checks. */
function presentCheck(subject: string, { entries, checks }: RenamedIds): string {
  const entry = present(subject.split('/')[0] ?? '', entries);
  return withPresent(subject, [entries, Object.hasOwn(checks, entry) ? (checks[entry] ?? {}) : {}]);
}

/** A subject whose first parts are ids. @param renamed of each of them */
function withPresent(subject: string, renamed: readonly RenamedIds['entries'][]): string {
  return subject.split('/').map((part, index) => present(part, renamed[index] ?? {})).join('/');
}

function presentValue({ key, value }: StudyRecord, { entries }: RenamedIds): StudyRecord['value'] {
  return kindOf(key) === 'ride' && typeof value?.['entry'] === 'string' ? { ...value, entry: present(value['entry'], entries) } : value;
}

/** The id that something has now. */
export function present(id: string, renamed: Readonly<Record<string, string>>): string {
  return Object.hasOwn(renamed, id) ? (renamed[id] ?? id) : id;
}
