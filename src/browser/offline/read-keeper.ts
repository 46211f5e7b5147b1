import { partOf, type FileRow } from '../../wire/release-file.ts';
import { aloneWithLists } from './alone-with-lists.ts';
import { beyondLimits, type Records } from './records.ts';
import { isQuotaError, OtherRelease, type ReleaseStore } from './release-store.ts';

/** What is kept of what was read where there is no room for more. */
const fewer = { pages: 50, files: 50 };

/** Keeps what was read, as far as there is room: what was read longest ago makes some. */
export class ReadKeeper {
  private readonly store: ReleaseStore;
  private readonly records: () => Promise<Records>;

  constructor(store: ReleaseStore, records: () => Promise<Records>) {
    this.store = store;
    this.records = records;
  }

  /** Takes in what the site answered. @param then is what follows where there was room for it @returns whether it is of this release */
  async takeIn(row: FileRow, response: Response, then: () => Promise<void>): Promise<boolean> {
    try {
      await this.store.keep(row, response);
    } catch (error) {
      if (error instanceof OtherRelease) return false;
      // It is of this release, but there is no room for it.
      if (isQuotaError(error)) await this.tidy(fewer).catch(() => undefined);
      return true;
    }
    void then().catch(() => undefined);
    return true;
  }

  /** Keeps a page that was read, and what goes with it. */
  async keep(row: FileRow): Promise<void> {
    const [path] = row;
    const { store } = this;
    try {
      await (await this.records()).noteRead(path);
      await store.ensurePage(row);
      const locale = partOf(path, store.stamp.indexTags);
      if (store.locales.includes(locale)) await store.ensureBase(locale);
    } catch (error) {
      if (!isQuotaError(error)) throw error;
      return this.tidy(fewer);
    }
    await this.tidy();
  }

  private async tidy(limits?: Parameters<typeof beyondLimits>[2]): Promise<void> {
    const records = await this.records();
    // What a page asks for meanwhile must not be taken for something old.
    await aloneWithLists(records, () => Promise.resolve(this.store), async (store, asked) => {
      const old = beyondLimits(await records.read(), (path) => asked.has(path) || /^[^/]+\/(offline\/)?$/.test(path), limits);
      if (old.length === 0) return;
      await store.remove(old);
      await records.forgetRead(old);
    });
  }
}
