import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join('node_modules', '.cache', 'og');

/**
 * A picture from an earlier build of the same drawing, or made now and kept. A folder that cannot be written costs time only.
 * @param source all that the picture depends on
 */
export async function madeBefore(source: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(source).digest('hex');
  const file = join(folder, `${name}.png`);
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    const made = await make();
    keep(file, made);
    return made;
  }
}

/** Written beside and renamed, so that a build at the same time never reads half a picture. */
function keep(file: string, made: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, made);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // It is made again next time.
  }
}
