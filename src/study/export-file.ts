/** All records as one file, to be kept or taken to another device: JSON with its version and a checksum of all the rest. */
import { canonicalJson } from './canonical-json.ts';
import { judge } from './judge.ts';
import { migrate, studyVersion } from './migrate.ts';
import type { StudyRecord } from './study-record.ts';

const format = 'sales-route-map study records';

/** The largest file that is read, in bytes: some 100,000 reviews. */
export const largestFile = 20_000_000;

/** SHA-256 of a text in hexadecimal digits; undefined where the browser has none, as on a page without HTTPS. */
export async function sha256(text: string, subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle): Promise<string | undefined> {
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of a file. @param at milliseconds since 1970 */
export async function exportText(records: readonly StudyRecord[], at: number, digest = sha256): Promise<string> {
  const content = { format, version: studyVersion, exported: new Date(at).toISOString(), records };
  const checksum = await digest(canonicalJson(content));
  return `${JSON.stringify({ ...content, ...(checksum === undefined ? {} : { checksum }) }, null, 1)}\n`;
}

/** Why a file is not read: it is none of this site, its text is not what was exported, or a later version exported it. */
export type FileFault = 'foreign' | 'damaged' | 'newer';

export type ReadFile =
  | { readonly fault: FileFault }
  | {
      readonly fault?: undefined;
      readonly records: readonly StudyRecord[];
      /** How many are no records. */
      readonly faulty: number;
      /** Whether the checksum was there and right. */
      readonly proved: boolean;
    };

/** Reads a file that was exported; one of an earlier version is migrated. */
export async function readExport(text: string, digest = sha256): Promise<ReadFile> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // A file that was cut short still begins as one.
    return { fault: text.includes(format) ? 'damaged' : 'foreign' };
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format) return { fault: 'foreign' };
  const { checksum, ...content } = file as Record<string, unknown>;
  const { version, records } = content;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { fault: 'damaged' };
  if (version > studyVersion) return { fault: 'newer' };
  const actual = checksum === undefined ? undefined : await digest(canonicalJson(content));
  if ((actual !== undefined && actual !== checksum) || !Array.isArray(records)) return { fault: 'damaged' };
  const judged = records.map((record: unknown) => judge(migrate(record, version)));
  const good = judged.flatMap(({ record }) => record ?? []);
  return { records: good, faulty: judged.length - good.length, proved: actual !== undefined };
}
