import { merge, successor } from '../../study/merge.ts';
import { kindOf, type StudyRecord, type StudyStore, type StudyTrouble } from '../../study/study-record.ts';

/** What keeps records. Following renames is for the store that they are read through. */
export type StudyKeeper = Omit<StudyStore, 'follow'>;

/** Keeps records as long as the page lasts, where the browser keeps none. */
export function memoryStudy(trouble: StudyTrouble): StudyKeeper {
  let records: readonly StudyRecord[] = [];
  const listeners = new Set<() => void>();
  const set = (next: readonly StudyRecord[]): void => {
    records = next;
    for (const listener of listeners) queueMicrotask(listener);
  };
  return {
    durable: false,
    trouble,
    read: async (kind) => (kind === undefined ? records : records.filter(({ key }) => kindOf(key) === kind)),
    write: async (added) => set(merge(records, added, Date.now())),
    change: async (key, alter) => {
      const there = records.find((record) => record.key === key);
      const value = alter(there?.value);
      if (value !== undefined) set(merge(records.filter((record) => record !== there), [successor(key, value, there, Date.now())], Date.now()));
    },
    clear: async () => set([]),
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    damaged: async () => [],
    dropDamaged: async () => undefined,
  };
}
