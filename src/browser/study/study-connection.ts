import type { IDBPDatabase } from 'idb';
import { memoryStudy, type StudyKeeper } from './memory-study.ts';
import { connect, type StudyDatabase, type Writing } from './study-database.ts';

/** The way to the database; where there is none, or none any more, to what stands in for it as long as the page lasts. */
export class StudyConnection {
  private connection: Promise<IDBPDatabase<StudyDatabase>> | undefined;
  private standing: StudyKeeper | undefined;
  private readonly onLost: () => void;

  /** @param onLost is called when the database cannot be had */
  constructor(onLost: () => void) {
    this.onLost = onLost;
  }

  /** What stands in for the database; undefined as long as there is one. */
  get substitute(): StudyKeeper | undefined {
    return this.standing;
  }

  /** Works on the database, which is opened again where it was closed, or on what stands in for it. */
  async run<Result>(work: (database: IDBPDatabase<StudyDatabase>) => Promise<Result>, instead: (substitute: StudyKeeper) => Promise<Result>): Promise<Result> {
    if (this.standing) return instead(this.standing);
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
      this.standing ??= memoryStudy(error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused');
      this.onLost();
      return undefined;
    }
  }

  private standIn(): StudyKeeper {
    this.standing ??= memoryStudy('refused');
    return this.standing;
  }
}

/** Does all of the work or none of it. */
export async function inOne(database: IDBPDatabase<StudyDatabase>, work: (transaction: Writing) => Promise<void>): Promise<void> {
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
