/** `npm run permalinks`: adds every new address to the ledger, `content/permalinks.txt`. Takes none out. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../src/data/content-location.ts';
import { parseContent } from '../src/data/parse-content.ts';
import { readContent } from '../src/data/read-content.ts';
import { permalinksText, publishedAddresses } from '../src/model/permalinks.ts';

const folder = contentFolder();
const { project } = parseContent(await readContent(folder));
if (project.unreadable.length > 0) {
  console.error(`Nothing was written: npm run content says what is wrong with ${project.unreadable.join(', ')}.`);
  process.exitCode = 1;
} else {
  const path = join(folder, 'permalinks.txt');
  const before = await readFile(path, 'utf8').catch(() => '');
  // Sorted anew, duplicates and remarks left out.
  const text = permalinksText(project.permalinks ?? [], publishedAddresses(project));
  const lines = new Set(before.split('\n'));
  const added = text.split('\n').filter((line) => !lines.has(line));
  if (text !== before) await writeFile(path, text);
  console.log(added.length === 0 ? 'The ledger holds every address.' : `Added to content/permalinks.txt:\n${added.map((line) => `  ${line}`).join('\n')}`);
}
