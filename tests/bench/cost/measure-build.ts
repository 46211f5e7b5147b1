import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { System } from './systems.ts';

export interface BuildCost {
  readonly system: System;
  /** Entries that were made up; 0 for this site's own content. */
  readonly entries: number;
  readonly pages: number;
  /** From pages in memory to files on the disk. */
  readonly milliseconds: number;
  /** Bytes that the process holds before the build: Node, and the pages. */
  readonly memoryBefore: number;
  /** Most bytes that the process and its children (Pagefind) held at once; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** What the process prints when it has its pages. */
export const buildBegins = 'The build begins.';

/** Milliseconds between two looks at the memory. */
const interval = 100;

/**
 * Builds in a process of its own, and watches the resident memory of it and all its children, added up, in `/proc`.
 * @param entries how many entries to make up; 0 for this site's own content
 */
export function measureBuild(system: System, entries: number, folder: string): Promise<BuildCost> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--expose-gc', fileURLToPath(new URL('./build-one.ts', import.meta.url)), system, String(entries), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    let memory: number | undefined;
    const watch = setInterval(() => {
      const now = child.pid === undefined || !output.startsWith(buildBegins) ? undefined : residentMemory(child.pid);
      if (now !== undefined) memory = Math.max(memory ?? 0, now);
    }, interval);
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`The build of ${system} with ${String(entries)} entries failed.`));
      resolve({ system, entries, memory, ...(JSON.parse(output.trim().split('\n').at(-1) ?? '') as Pick<BuildCost, 'pages' | 'milliseconds' | 'memoryBefore'>) });
    });
  });
}

/** Bytes that a process and its descendants hold; undefined where there is no `/proc`. */
function residentMemory(root: number): number | undefined {
  const processes = new Map<number, { parent: number; bytes: number }>();
  for (const name of entriesOf('/proc')) {
    const status = /^\d+$/.test(name) ? textOf(`/proc/${name}/status`) : '';
    const number = (field: string): number => Number(new RegExp(String.raw`^${field}:\s*(\d+)`, 'm').exec(status)?.[1] ?? 0);
    if (status) processes.set(Number(name), { parent: number('PPid'), bytes: number('VmRSS') * 1024 });
  }
  if (!processes.has(root)) return undefined;
  const isBelow = (id: number): boolean => {
    const parent = processes.get(id)?.parent ?? 0;
    return id === root || (parent > 1 && isBelow(parent));
  };
  return [...processes].reduce((sum, [id, { bytes }]) => sum + (isBelow(id) ? bytes : 0), 0);
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process may end while it is looked at. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
