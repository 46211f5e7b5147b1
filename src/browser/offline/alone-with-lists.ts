import type { FileRow, GroupId } from '../../wire/release-file.ts';
import type { Records } from './records.ts';
import type { ReleaseStore } from './release-store.ts';

/**
 * Does a change alone that goes by the lists of what was asked for. They are loaded before it, since others wait meanwhile: where
 * something was asked for by then, or another release took over, that is begun anew.
 * @param current gives the files of the release that answers now
 * @param change is given these, and the paths of all that was asked for
 * @throws where a list cannot be loaded
 */
export async function aloneWithLists(records: Pick<Records, 'alone' | 'wanted'>, current: () => Promise<ReleaseStore>, change: (store: ReleaseStore, asked: ReadonlySet<string>) => Promise<void>): Promise<void> {
  for (let done = false; !done; ) {
    const store = await current();
    const lists = new Map<GroupId, readonly FileRow[]>();
    for (const { group } of await records.wanted()) lists.set(group, await store.filesOf(group));
    done = await records.alone(async () => {
      const groups = (await records.wanted()).map(({ group }) => group);
      if (!groups.every((group) => lists.has(group)) || (await current()) !== store) return false;
      await change(store, new Set(groups.flatMap((group) => (lists.get(group) ?? []).map(([path]) => path))));
      return true;
    });
  }
}
