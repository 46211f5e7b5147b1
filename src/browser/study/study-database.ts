/** The database of what the reader has done: one object store of records by key, one of what could not be read as a record. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { migrate, studyVersion } from '../../study/migrate.ts';
import type { DamagedRecord } from '../../study/study-record.ts';

/** Of the database, and of the channel by which tabs tell each other of changes. */
export const studyName = `${import.meta.env.STORAGE_PREFIX}study`;
/** Milliseconds after which a database that neither opens nor fails is given up. */
const patience = 5000;

export interface StudyDatabase extends DBSchema {
  /** What is in it is judged when it is read. */
  records: { key: string; value: unknown };
  aside: { key: number; value: Omit<DamagedRecord, 'id'> };
}

export type Writing = IDBPTransaction<StudyDatabase, ('records' | 'aside')[], 'readwrite'>;

/**
 * Opens it, and brings what an earlier version of the site has left to the shape of today.
 * @param ended is called when the connection ends
 * @throws DOMException where the browser refuses; its name is `VersionError` where a later version of the site was here
 */
export function connect(ended: () => void): Promise<IDBPDatabase<StudyDatabase>> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The database does not open.')), patience);
    // `openDB` itself throws where there is no IndexedDB at all.
    Promise.resolve()
      .then(() => openDB<StudyDatabase>(studyName, studyVersion, {
        upgrade: (database, from, _to, transaction) => upgrade(database, from, transaction),
        // A later version of the site, in another tab, must not wait for this page.
        blocking(_current, _blocked, { target }) {
          (target as IDBDatabase).close();
          ended();
        },
        terminated: ended,
      }))
      .then(resolve, reject)
      .finally(() => clearTimeout(late));
  });
}

async function upgrade(database: IDBPDatabase<StudyDatabase>, from: number, transaction: IDBPTransaction<StudyDatabase, ('records' | 'aside')[], 'versionchange'>): Promise<void> {
  if (!database.objectStoreNames.contains('records')) database.createObjectStore('records', { keyPath: 'key' });
  if (!database.objectStoreNames.contains('aside')) database.createObjectStore('aside', { autoIncrement: true });
  if (from === 0) return;
  for (let cursor = await transaction.objectStore('records').openCursor(); cursor; cursor = await cursor.continue()) await cursor.update(migrate(cursor.value, from) as { key: string });
}
