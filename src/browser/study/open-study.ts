/**
 * Opens what the reader has done, kept in IndexedDB: one object store of records by key, one of what could not be read as a record.
 * Where the browser refuses, or a later version of the site has written it, records last as long as the page.
 */
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { followRenames, presentKey } from '../../study/follow-renames.ts';
import { judge } from '../../study/judge.ts';
import { merge, newer, successor } from '../../study/merge.ts';
import { migrate, studyVersion } from '../../study/migrate.ts';
import { kindOf, type DamagedRecord, type StudyRecord, type StudyStore, type StudyTrouble, type StudyValue } from '../../study/study-record.ts';
import type { RenamedIds } from '../../wire/renamed-ids.ts';
import { memoryStudy, type StudyKeeper } from './memory-study.ts';

/** Of the database, and of the channel by which tabs tell each other of changes. */
const name = `${import.meta.env.STORAGE_PREFIX}study`;
/** Milliseconds after which a database that neither opens nor fails is given up. */
const patience = 5000;

interface StudyDatabase extends DBSchema {
  /** What is in it is judged when it is read. */
  records: { key: string; value: unknown };
  aside: { key: number; value: Omit<DamagedRecord, 'id'> };
}

type Writing = IDBPTransaction<StudyDatabase, ('records' | 'aside')[], 'readwrite'>;

let opened: Promise<StudyStore> | undefined;

/** The store; the same one for all that ask on a page. It never rejects. */
export function openStudy(): Promise<StudyStore> {
  opened ??= open();
  return opened;
}

async function open(): Promise<StudyStore> {
  const store = new DatabaseStudy();
  // What cannot be tidied now is passed over when it is read.
  await store.tidy().catch(() => undefined);
  return store;
}

/** @throws DOMException where the browser refuses; its name is `VersionError` where a later version of the site was here */
function connect(ended: () => void): Promise<IDBPDatabase<StudyDatabase>> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The database does not open.')), patience);
    // `openDB` itself throws where there is no IndexedDB at all.
    Promise.resolve()
      .then(() => openDB<StudyDatabase>(name, studyVersion, {
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

class DatabaseStudy implements StudyStore {
  private connection: Promise<IDBPDatabase<StudyDatabase>> | undefined;
  /** What stands in where there is no database, or none any more. */
  private substitute: StudyKeeper | undefined;
  private renamed: RenamedIds | undefined;
  private readonly listeners = new Set<() => void>();
  private channel: BroadcastChannel | undefined;

  get durable(): boolean {
    return !this.substitute;
  }

  get trouble(): StudyTrouble | undefined {
    return this.substitute?.trouble;
  }

  /** Opens the database and moves what is no record aside. */
  async tidy(): Promise<void> {
    await this.run(
      async (database) => {
        const stored = await database.getAll('records');
        if (stored.some((one) => judge(one).faults)) await moveAside(database);
      },
      async () => undefined,
    );
  }

  follow(renamed: RenamedIds): void {
    this.renamed = Object.values(renamed).some((ids) => Object.keys(ids).length > 0) ? renamed : undefined;
  }

  async read(kind?: string): Promise<readonly StudyRecord[]> {
    const records = await this.run(
      async (database) => {
        const stored = await database.getAll('records', kind === undefined ? undefined : keysOf(kind));
        const judged = stored.map(judge);
        if (judged.some(({ faults }) => faults)) await moveAside(database).catch(() => undefined);
        return judged.flatMap(({ record }) => record ?? []);
      },
      (substitute) => substitute.read(kind),
    );
    return this.renamed ? followRenames(records, this.renamed, Date.now()) : records;
  }

  async write(records: readonly StudyRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.run(
      async (database) => {
        const now = Date.now();
        await this.inOne(database, async (transaction) => {
          // Nothing else may be waited for in here, or the transaction ends.
          await Promise.all(merge(records, [], now).map(async (record) => {
            const there = await readOne(transaction, record.key, now);
            if (!there || newer(record, there, now) === record) await transaction.objectStore('records').put(record);
          }));
        });
      },
      (substitute) => substitute.write(records),
    );
    this.written(records.map(({ key }) => key));
  }

  async change(key: string, alter: (value: StudyValue | null | undefined) => StudyValue | null | undefined): Promise<void> {
    await this.run(
      async (database) => {
        const now = Date.now();
        await this.inOne(database, async (transaction) => {
          const there = this.renamed ? await readFollowed(transaction, key, this.renamed, now) : await readOne(transaction, key, now);
          const value = alter(there?.value);
          if (value !== undefined) await transaction.objectStore('records').put(successor(key, value, there, now));
        });
      },
      (substitute) => substitute.change(key, alter),
    );
    this.written([key]);
  }

  async clear(): Promise<void> {
    await this.run(
      (database) => this.inOne(database, async (transaction) => {
        await Promise.all([transaction.objectStore('records').clear(), transaction.objectStore('aside').clear()]);
      }),
      async (substitute) => {
        await substitute.clear();
        // What a later version has written is deleted as well, or “everything” would not be.
        if (substitute.trouble === 'newer') await deleteDB(name);
      },
    );
    forgetUse();
    this.announce();
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    this.listen();
    return () => void this.listeners.delete(listener);
  }

  damaged(): Promise<readonly DamagedRecord[]> {
    return this.run(
      async (database) => {
        const transaction = database.transaction('aside');
        const [ids, rows] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
        return rows.map((row, index) => ({ ...row, id: ids[index] ?? 0 }));
      },
      async () => [],
    );
  }

  async dropDamaged(ids: readonly number[]): Promise<void> {
    await this.run(
      (database) => this.inOne(database, async (transaction) => {
        await Promise.all(ids.map((id) => transaction.objectStore('aside').delete(id)));
      }),
      async () => undefined,
    );
    this.announce();
  }

  /** Works on the database, which is opened again where it was closed, or on what stands in for it. */
  private async run<Result>(work: (database: IDBPDatabase<StudyDatabase>) => Promise<Result>, instead: (substitute: StudyKeeper) => Promise<Result>): Promise<Result> {
    if (this.substitute) return instead(this.substitute);
    const database = await this.connected();
    if (!database) return instead(this.standIn());
    try {
      return await work(database);
    } catch (error) {
      // The database was closed between opening and work.
      if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
      this.connection = undefined;
      const again = await this.connected();
      return again ? work(again) : instead(this.standIn());
    }
  }

  private async connected(): Promise<IDBPDatabase<StudyDatabase> | undefined> {
    this.connection ??= connect(() => (this.connection = undefined));
    try {
      return await this.connection;
    } catch (error) {
      this.substitute ??= memoryStudy(error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused');
      this.announce();
      return undefined;
    }
  }

  private standIn(): StudyKeeper {
    this.substitute ??= memoryStudy('refused');
    return this.substitute;
  }

  /** Does all of the work or none of it. */
  private async inOne(database: IDBPDatabase<StudyDatabase>, work: (transaction: Writing) => Promise<void>): Promise<void> {
    const transaction: Writing = database.transaction(['records', 'aside'], 'readwrite');
    try {
      await work(transaction);
    } catch (error) {
      // The transaction may have ended by itself.
      await Promise.resolve().then(() => transaction.abort()).catch(() => undefined);
      await transaction.done.catch(() => undefined);
      throw error;
    }
    await transaction.done;
  }

  private written(keys: readonly string[]): void {
    if (this.durable) rememberUse(keys.some((key) => isEffort(key)));
    this.announce();
  }

  /** Tells this page and the others. */
  private announce(): void {
    this.listen();
    this.channel?.postMessage('changed');
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) queueMicrotask(listener);
  }

  private listen(): void {
    if (this.channel || typeof BroadcastChannel === 'undefined') return;
    this.channel = new BroadcastChannel(name);
    this.channel.onmessage = () => this.tell();
    // A page that the browser keeps for the way back hears nothing meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.tell());
  }
}

/** The record of a key as it is stored; what is none is put aside. */
async function readOne(transaction: Writing, key: string, now: number): Promise<StudyRecord | undefined> {
  const stored = await transaction.objectStore('records').get(key);
  if (stored === undefined) return undefined;
  const { record, faults } = judge(stored);
  if (faults) await transaction.objectStore('aside').add({ found: now, faults, stored });
  return record;
}

/** The record of a key among all that have it now, whatever key they were stored with. */
async function readFollowed(transaction: Writing, key: string, renamed: RenamedIds, now: number): Promise<StudyRecord | undefined> {
  const keys = await transaction.objectStore('records').getAllKeys(keysOf(kindOf(key)));
  const found = await Promise.all(keys.filter((stored) => presentKey(stored, renamed) === key).map((stored) => readOne(transaction, stored, now)));
  return followRenames(found.flatMap((record) => record ?? []), renamed, now)[0];
}

function keysOf(kind: string): IDBKeyRange {
  // `;` comes after `:`.
  return IDBKeyRange.bound(`${kind}:`, `${kind};`, false, true);
}

async function moveAside(database: IDBPDatabase<StudyDatabase>): Promise<void> {
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

/** Whether losing the record would cost the reader something: the browser is then asked to keep the site's storage. */
function isEffort(key: string): boolean {
  return ['stamp', 'check', 'card'].includes(kindOf(key));
}

/** Tells entry pages that the reader has records, so that they load what shows them (`browser/page.ts`). */
function rememberUse(effort: boolean): void {
  try {
    const asked = localStorage.getItem(import.meta.env.STUDY_STORAGE_KEY) === 'asked';
    if (!asked) localStorage.setItem(import.meta.env.STUDY_STORAGE_KEY, effort ? 'asked' : 'used');
    // Some browsers ask the reader: once a device is enough.
    if (effort && !asked) void navigator.storage?.persist?.().catch(() => undefined);
  } catch {
    // Storage is blocked: entry pages then load it when the reader asks.
  }
}

function forgetUse(): void {
  try {
    localStorage.removeItem(import.meta.env.STUDY_STORAGE_KEY);
  } catch {
    // There is nothing to forget.
  }
}
