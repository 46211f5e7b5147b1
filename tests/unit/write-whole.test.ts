import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole, type Disk } from '../../.scripts/write-whole.ts';

let folder = '';
const there = { 'one.yaml': 'one', 'old/two.mdx': 'two', 'old/three.mdx': 'three' };
const at = (path: string): string => join(folder, path);

beforeEach(async () => {
  folder = await disk.mkdtemp(join(tmpdir(), 'write-whole-'));
  await disk.mkdir(at('old'));
  for (const [path, text] of Object.entries(there)) await disk.writeFile(at(path), text);
});
afterEach(() => disk.rm(folder, { recursive: true }));

/** All files below the folder, and the folders, which have no text. */
async function all(): Promise<Record<string, string | undefined>> {
  const entries = await disk.readdir(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(await Promise.all(entries.map(async (entry) => [relative(folder, join(entry.parentPath, entry.name)), entry.isFile() ? await disk.readFile(join(entry.parentPath, entry.name), 'utf8') : undefined] as const)));
}

const wanted = () => [
  { path: at('one.yaml'), text: 'ONE' },
  { path: at('new/deep/two.mdx'), was: at('old/two.mdx'), text: 'TWO' },
  { path: at('new/deep/three.mdx'), was: at('old/three.mdx'), text: 'THREE' },
];

/** A disk on which a call fails, counted from 0 among those of the kinds; one that writes leaves half a file. */
function failing(kinds: readonly ('writeFile' | 'rename' | 'mkdir')[], nth: number): Disk {
  let calls = 0;
  const guarded = <Call extends (...values: never[]) => Promise<unknown>>(kind: (typeof kinds)[number], call: Call, before: Call = (() => Promise.resolve()) as unknown as Call): Call =>
    (async (...values: Parameters<Call>) => {
      if (!kinds.includes(kind) || calls++ !== nth) return call(...values);
      await before(...values);
      throw new Error('ENOSPC: no space left on device');
    }) as unknown as Call;
  return { ...disk, mkdir: guarded('mkdir', disk.mkdir), rename: guarded('rename', disk.rename), writeFile: guarded('writeFile', disk.writeFile, ((path: string) => disk.writeFile(path, 'hal')) as typeof disk.writeFile) };
}

describe('files that are written as a whole', () => {
  it('are all there under their new names, and nothing else', async () => {
    await writeWhole(wanted());
    expect(await all()).toEqual({ 'one.yaml': 'ONE', new: undefined, [join('new', 'deep')]: undefined, [join('new', 'deep', 'two.mdx')]: 'TWO', [join('new', 'deep', 'three.mdx')]: 'THREE' });
  });

  it('may be new', async () => {
    await writeWhole([{ path: at('four.txt'), text: 'four' }]);
    expect(await all()).toMatchObject({ 'one.yaml': 'one', 'four.txt': 'four' });
  });

  it('leave a folder that holds something else', async () => {
    await disk.writeFile(at('old/picture.svg'), 'svg');
    await writeWhole(wanted());
    expect(await all()).toMatchObject({ [join('old', 'picture.svg')]: 'svg', [join('new', 'deep', 'two.mdx')]: 'TWO' });
  });

  it('never go where another file is', async () => {
    const before = await all();
    await expect(writeWhole([{ path: at('one.yaml'), was: at('old/two.mdx'), text: 'TWO' }, { path: at('old/two.mdx'), was: at('one.yaml'), text: 'ONE' }])).rejects.toThrow(/one\.yaml is there already/);
    expect(await all()).toEqual(before);
  });

  it('are all there where nothing but tidying up fails, which names what is left', async () => {
    const rm = (() => Promise.reject(new Error('EACCES'))) as typeof disk.rm;
    await expect(writeWhole([{ path: at('one.yaml'), text: 'ONE' }], { ...disk, rm })).rejects.toThrow(/All files are written.*\n.*\.one\.yaml\.old/);
    expect(await all()).toMatchObject({ 'one.yaml': 'ONE' });
  });

  it.each([...[0, 1, 2].map((nth) => ['writeFile', nth] as const), ...[0, 1, 2, 3, 4, 5].map((nth) => ['rename', nth] as const), ['mkdir', 1] as const])('are none where the disk fails: %s %i', async (kind, nth) => {
    const before = await all();
    await expect(writeWhole(wanted(), failing([kind], nth))).rejects.toThrow('ENOSPC');
    expect(await all()).toEqual(before);
  });

  it('are named where they could not be put back', async () => {
    const broken: Disk = { ...failing(['rename'], 3), rm: () => Promise.reject(new Error('EIO: read-only now')) };
    await expect(writeWhole(wanted(), broken)).rejects.toThrow(/ENOSPC[^]*Could not remove .*one\.yaml: Error: EIO/);
  });
});
