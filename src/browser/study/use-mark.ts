/** The mark in local storage that the reader has records. */
import { kindOf } from '../../study/study-record.ts';

/** Whether losing the record would cost the reader something: the browser is then asked to keep the site's storage. */
export function isEffort(key: string): boolean {
  return ['stamp', 'check', 'card'].includes(kindOf(key));
}

/** Tells entry pages that the reader has records, so that they load what shows them (`browser/page.ts`). */
export function rememberUse(effort: boolean): void {
  try {
    const asked = localStorage.getItem(import.meta.env.STUDY_STORAGE_KEY) === 'asked';
    if (!asked) localStorage.setItem(import.meta.env.STUDY_STORAGE_KEY, effort ? 'asked' : 'used');
    // Some browsers ask the reader: once a device is enough.
    if (effort && !asked) void navigator.storage?.persist?.().catch(() => undefined);
  } catch {
    // Storage is blocked: entry pages then load it when the reader asks.
  }
}

/** Everything was deleted: entry pages load nothing more of it. */
export function forgetUse(): void {
  try {
    localStorage.removeItem(import.meta.env.STUDY_STORAGE_KEY);
  } catch {
    // There is nothing to forget.
  }
}
