/** Records as they are stored: each is judged when it is read. */
import type { IDBPDatabase } from 'idb';
import { followRenames, presentKey } from '../../study/follow-renames.ts';
import { judge } from '../../study/judge.ts';
import { kindOf, type StudyRecord } from '../../study/study-record.ts';
import type { RenamedIds } from '../../wire/renamed-ids.ts';
import type { StudyDatabase, Writing } from './study-database.ts';

/** The record of a key as it is stored; what is none is put aside. */
export async function readOne(transaction: Writing, key: string, now: number): Promise<StudyRecord | undefined> {
  const stored = await transaction.objectStore('records').get(key);
  if (stored === undefined) return undefined;
  const { record, faults } = judge(stored);
  if (faults) await transaction.objectStore('aside').add({ found: now, faults, stored });
  return record;
}

/** The record of a key among all that have it now, whatever key they were stored with. */
export async function readFollowed(transaction: Writing, key: string, renamed: RenamedIds, now: number): Promise<StudyRecord | undefined> {
  const keys = await transaction.objectStore('records').getAllKeys(keysOf(kindOf(key)));
  const found = await Promise.all(keys.filter((stored) => presentKey(stored, renamed) === key).map((stored) => readOne(transaction, stored, now)));
  return followRenames(found.flatMap((record) => record ?? []), renamed, now)[0];
}

/** The keys of a kind. */
export function keysOf(kind: string): IDBKeyRange {
  // `;` comes after `:`.
  return IDBKeyRange.bound(`${kind}:`, `${kind};`, false, true);
}

/** Moves what is no record to where it can be looked at. */
export async function moveAside(database: IDBPDatabase<StudyDatabase>): Promise<void> {
  const transaction = database.transaction(['records', 'aside'], 'readwrite');
  const aside = transaction.objectStore('aside');
  for (let cursor = await transaction.objectStore('records').openCursor(); cursor; cursor = await cursor.continue()) {
    const { faults } = judge(cursor.value);
    if (!faults) continue;
    await aside.add({ found: Date.now(), faults, stored: cursor.value });
    await cursor.delete();
  }
  await transaction.done;
}
