/** `npm run rename -- <what> …`: gives something another name throughout the content, and keeps its addresses alive. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentFolder } from '../src/data/content-location.ts';
import { parseContent } from '../src/data/parse-content.ts';
import { readContent, type ContentFile } from '../src/data/read-content.ts';
import { assertProject } from '../src/model/assertions.ts';
import { formatIssues, type Issue } from '../src/model/issue.ts';
import { permalinksText, publishedAddresses } from '../src/model/permalinks.ts';
import { partKinds, renameContent, renameKinds, type Rename } from './rename-content.ts';
import { writeWhole } from './write-whole.ts';

const usage = `Usage: npm run rename -- concept|term|ride|line|source <id> <new-id>
       npm run rename -- section|check <entry> <id> <new-id>
       npm run rename -- code <code> <new-code>
(The -- is needed.)`;

try {
  await rename(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function readArguments([kind, ...names]: readonly string[]): Rename {
  const what = renameKinds.find((name) => name === kind);
  const [first, second, third] = names;
  const part = partKinds.find((name) => name === what);
  if (!what || !first || !second || names.length !== (part ? 3 : 2)) throw new Error(usage);
  const to = third ?? second;
  if (what === 'code' ? !/^[A-Z][0-9]{2,3}$/.test(to) : !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(to)) throw new Error(`“${to}” is no ${what === 'code' ? 'code, such as R02' : 'id: write lower-case ASCII words joined by hyphens, such as route-sales'}.`);
  return what === 'section' || what === 'check' ? { what, entry: first, from: second, to } : { what, from: first, to };
}

async function rename(wanted: Rename): Promise<void> {
  const folder = contentFolder();
  const files = await readContent(folder);
  const before = issuesOf(files);
  if (before.length > 0) throw new Error(`Nothing was written. ${formatIssues(before)}`);
  const changed = renameContent(files, wanted);
  const taken = changed.find(({ path, was }) => path !== was && existsSync(join(folder, path)));
  if (taken) throw new Error(`content/${taken.path} is there already. Nothing was written.`);
  const after = [...files.filter(({ path }) => !changed.some(({ was }) => was === path)), ...changed];
  const issues = issuesOf(after);
  if (issues.length > 0) throw new Error(`Nothing was written. ${formatIssues(issues)}`);

  const { project } = parseContent(after);
  const ledger = { path: 'permalinks.txt', was: 'permalinks.txt', text: permalinksText(project.permalinks ?? [], publishedAddresses(project)) };
  await writeWhole([...changed, ledger].map(({ path, was, text }) => ({ path: join(folder, path), was: join(folder, was), text })));
  console.log(`${wanted.from} is ${wanted.to} now; its addresses lead on. ${String(changed.length)} files and content/permalinks.txt were written:`);
  for (const { path, was } of changed) console.log(path === was ? `  content/${path}` : `  content/${was} → content/${path}`);
  console.log('Tests that name it (tests/, such as tests/search/queries.tsv) want the new name.');
}

function issuesOf(files: readonly ContentFile[]): Issue[] {
  const { project, issues } = parseContent([...files].sort((a, b) => (a.path < b.path ? -1 : 1)));
  return [...issues, ...assertProject(project)];
}
