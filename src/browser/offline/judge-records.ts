/** Whether what is stored about the device is what it should be: another version of the site, or a fault of the disk, may have left something else. */
import type { CurrentRelease, Read, Wanted } from './records.ts';

export function isWanted(value: unknown): value is Wanted {
  return isRecord(value) && typeof value['group'] === 'string' && value['group'] !== '' && typeof value['complete'] === 'boolean' && isTime(value['at']);
}

export function isRead(value: unknown): value is Read {
  return isRecord(value) && typeof value['path'] === 'string' && isTime(value['at']);
}

export function isCurrent(value: unknown): value is CurrentRelease {
  return isRecord(value) && typeof value['release'] === 'string' && isNames(value['parts']) && isNames(value['indexTags']) && isTime(value['since']);
}

function isNames(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every((name) => typeof name === 'string');
}

/** Milliseconds of the epoch that a date can be made of. */
function isTime(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
