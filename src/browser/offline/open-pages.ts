import type { Records } from './records.ts';

/** Which release each open page is of, by the browser's ids. Written down as well, since a worker is stopped when it has nothing to do. */
export class OpenPages {
  private readonly known = new Map<string, Promise<string | undefined>>();
  private readonly records: () => Promise<Records>;

  constructor(records: () => Promise<Records>) {
    this.records = records;
  }

  /** @param release of the page; undefined for one that is of no release that this device keeps */
  note(id: string, release: Promise<string | undefined>): void {
    if (!id) return;
    const noted = release.catch(() => undefined);
    this.known.set(id, noted);
    void noted.then(async (name) => name !== undefined && (await this.records()).notePage(id, name)).catch(() => undefined);
  }

  async releaseOf(id: string): Promise<string | undefined> {
    const known = this.known.get(id);
    if (known) return known;
    const written = await this.records().then((all) => all.page(id)).catch(() => undefined);
    // Another worker may write it down later.
    if (written !== undefined) this.known.set(id, Promise.resolve(written));
    return written;
  }
}
