/** How one release follows another on a device: it is made ready beside the one that answers, then takes its place. */
import { partOf, readGroup, type GroupId } from '../../wire/release-file.ts';
import type { Records } from './records.ts';
import { isQuotaError, type ReleaseStore } from './release-store.ts';

/**
 * Makes a release ready beside the one that answers: only what has changed is fetched. What two releases beside each other have no
 * room for is left out, and `settle` says so. What the site no longer has is left to the release that has it.
 * @param openPaths paths of the pages that are open
 * @throws when something asked for cannot be had, to be tried again
 */
export async function makeReady(store: ReleaseStore, records: Pick<Records, 'wanted' | 'read' | 'noteRead'>, earlier: readonly Cache[], openPaths: readonly string[]): Promise<void> {
  await store.shared();
  const [wanted, read] = await Promise.all([records.wanted(), records.read()]);
  const readPaths = read.map(({ path }) => path);
  const inUse = new Set([...[...openPaths, ...readPaths].map((path) => partOf(path, store.stamp.indexTags)), ...wanted.map(({ group }) => readGroup(group).locale)]);
  for (const locale of store.locales.filter((each) => inUse.has(each))) await asFarAsItFits(() => store.ensureBase(locale, earlier));
  for (const { group, complete } of wanted) {
    await asFarAsItFits(async () => {
      // What was broken off stays so, with what it had.
      for (const row of await store.filesOf(group)) await (complete ? store.ensure(row, earlier) : store.copy(row, earlier));
    });
  }
  for (const path of new Set([...openPaths, ...readPaths])) {
    try {
      const row = await store.row(path);
      if (!row) continue;
      await store.ensurePage(row, earlier);
      if (openPaths.includes(path)) await records.noteRead(row[0]);
    } catch {
      // It was read, not asked for: the next time it is read, it is kept again.
    }
  }
}

/** Takes over, where it is the same, what was asked for or read after the release was made ready: as much of it as can be had. */
export async function bringOver(store: ReleaseStore, records: Pick<Records, 'wanted' | 'read'>, earlier: readonly Cache[]): Promise<void> {
  const kept = await store.keptPaths();
  for (const { group } of await records.wanted()) {
    try {
      for (const row of await store.filesOf(group)) if (!kept.has(row[0])) await store.copy(row, earlier);
    } catch (error) {
      console.warn(error);
    }
  }
  for (const { path } of await records.read()) {
    if (kept.has(path)) continue;
    try {
      const row = await store.row(path);
      // With what it needs, which is the same where the page is.
      if (row && (await store.copy(row, earlier))) await store.ensurePage(row, earlier);
    } catch (error) {
      console.warn(error);
    }
  }
}

/** Writes down what has become of what the device had: what the site no longer has is forgotten, a ride with another id is followed, and what is not whole can be gone on with. */
export async function settle(store: ReleaseStore, records: Pick<Records, 'wanted' | 'want' | 'unwant' | 'read' | 'forgetRead'>): Promise<void> {
  const kept = await store.keptPaths();
  /** Two rides may have become one: it is whole where either was. */
  const changed = new Set<GroupId>();
  const wholes = new Set<GroupId>();
  for (const { group, complete } of await records.wanted()) {
    // Where its list cannot be loaded, nobody knows whether it is whole.
    const files = await store.filesOf(group).catch(() => undefined);
    const whole = complete && files?.every(([path]) => kept.has(path)) === true;
    const present = await store.present(group).catch(() => group);
    if (whole) wholes.add(present);
    if (files?.length === 0 || present !== group) await records.unwant(group);
    if (files?.length !== 0 && (present !== group || whole !== complete)) changed.add(present);
  }
  for (const group of changed) await records.want(group, wholes.has(group));
  const gone: string[] = [];
  for (const { path } of await records.read()) {
    // Where its list cannot be loaded, nobody knows whether the site still has it. What it has comes again with the next release.
    if (!kept.has(path) && (await store.row(path).then((row) => row === undefined, () => false))) gone.push(path);
  }
  await records.forgetRead(gone);
}

async function asFarAsItFits(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isQuotaError(error)) throw error;
  }
}
