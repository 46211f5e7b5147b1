/**
 * Opens what the reader has done, kept in IndexedDB (`study-database.ts`). Where the browser refuses, or a later version of the site has
 * written it, records last as long as the page.
 */
import { deleteDB } from 'idb';
import { followRenames } from '../../study/follow-renames.ts';
import { judge } from '../../study/judge.ts';
import { merge, newer, successor } from '../../study/merge.ts';
import type { DamagedRecord, StudyRecord, StudyStore, StudyTrouble, StudyValue } from '../../study/study-record.ts';
import type { RenamedIds } from '../../wire/renamed-ids.ts';
import { keysOf, moveAside, readFollowed, readOne } from './stored-records.ts';
import { StudyChanges } from './study-changes.ts';
import { inOne, StudyConnection } from './study-connection.ts';
import { studyName } from './study-database.ts';
import { forgetUse, isEffort, rememberUse } from './use-mark.ts';

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

class DatabaseStudy implements StudyStore {
  private readonly changes = new StudyChanges();
  private readonly connection = new StudyConnection(() => this.changes.announce());
  private renamed: RenamedIds | undefined;

  get durable(): boolean {
    return !this.connection.substitute;
  }

  get trouble(): StudyTrouble | undefined {
    return this.connection.substitute?.trouble;
  }

  /** Opens the database and moves what is no record aside. */
  async tidy(): Promise<void> {
    await this.connection.run(
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
    const records = await this.connection.run(
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
    await this.connection.run(
      async (database) => {
        const now = Date.now();
        await inOne(database, async (transaction) => {
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
    await this.connection.run(
      async (database) => {
        const now = Date.now();
        await inOne(database, async (transaction) => {
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
    await this.connection.run(
      (database) => inOne(database, async (transaction) => {
        await Promise.all([transaction.objectStore('records').clear(), transaction.objectStore('aside').clear()]);
      }),
      async (substitute) => {
        await substitute.clear();
        // What a later version has written is deleted as well, or “everything” would not be.
        if (substitute.trouble === 'newer') await deleteDB(studyName);
      },
    );
    forgetUse();
    this.changes.announce();
  }

  watch(listener: () => void): () => void {
    return this.changes.watch(listener);
  }

  damaged(): Promise<readonly DamagedRecord[]> {
    return this.connection.run(
      async (database) => {
        const transaction = database.transaction('aside');
        const [ids, rows] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
        return rows.map((row, index) => ({ ...row, id: ids[index] ?? 0 }));
      },
      async () => [],
    );
  }

  async dropDamaged(ids: readonly number[]): Promise<void> {
    await this.connection.run(
      (database) => inOne(database, async (transaction) => {
        await Promise.all(ids.map((id) => transaction.objectStore('aside').delete(id)));
      }),
      async () => undefined,
    );
    this.changes.announce();
  }

  private written(keys: readonly string[]): void {
    if (this.durable) rememberUse(keys.some((key) => isEffort(key)));
    this.changes.announce();
  }
}
