import { execFileSync } from 'node:child_process';
import type { Permalink } from '../src/model/permalinks.ts';
import { parsePermalinks, type ParsedPermalinks } from '../src/schemas/permalinks.ts';

/**
 * The ledgers of addresses that the repository knows, as text, newest first: of the commits that are there, and of those that are being merged.
 * None where there is no git, or no history of the folder.
 * @param folder the content folder
 */
export function earlierLedgers(folder: string): string[] {
  const git = (...command: string[]): string | undefined => {
    try {
      return execFileSync('git', ['-C', folder, ...command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return undefined;
    }
  };
  const merged = git('rev-parse', '--verify', '--quiet', 'MERGE_HEAD') === undefined ? [] : ['MERGE_HEAD'];
  const commits = git('log', '--full-history', '--max-count=200', '--format=%H', 'HEAD', ...merged, '--', 'permalinks.txt')?.match(/^\S+$/gm) ?? [];
  return commits.flatMap((commit) => git('show', `${commit}:./permalinks.txt`) ?? []);
}

/**
 * The ledger with what it lost.
 * @param now the file as it is; empty where there is none
 * @param earlier the file as it was, newest first
 * @throws Error where lines are missing and the repository's history does not reach back to when they were there
 */
export function wholeLedger(now: string, earlier: readonly string[]): Permalink[] {
  const isSealed = ({ issues }: ParsedPermalinks): boolean => !issues.some(({ rule }) => rule === 'permalink-seal');
  const ledger = parsePermalinks(now, 'content/permalinks.txt');
  if (now !== '' && isSealed(ledger)) return ledger.permalinks;
  const known = earlier.map((text) => parsePermalinks(text, ''));
  if (now !== '' && !known.some((one) => isSealed(one) && (ledger.seal === undefined || one.seal === ledger.seal))) {
    throw new Error('Nothing was written: lines of content/permalinks.txt were taken out, changed or added by hand, and the history that is here does not know the file as it was. Bring it back from where it is whole (in a shallow clone, git fetch --unshallow, then this command again).');
  }
  const all = new Map<string, Permalink>();
  for (const permalink of [ledger, ...known].flatMap(({ permalinks }) => permalinks)) if (!all.has(permalink.address)) all.set(permalink.address, permalink);
  return [...all.values()];
}
