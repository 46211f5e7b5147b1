/** `npm run permalinks`: adds every new address to the ledger, `content/permalinks.txt`, and seals it. Takes none out; what was taken out comes back. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from '../src/data/content-location.ts';
import { parseContent } from '../src/data/parse-content.ts';
import { readContent } from '../src/data/read-content.ts';
import { permalinksText, publishedAddresses } from '../src/model/permalinks.ts';
import { earlierLedgers, wholeLedger } from './ledger-history.ts';

const folder = contentFolder();
const path = join(folder, 'permalinks.txt');
const before = await readFile(path, 'utf8').catch(() => '');
const { project } = parseContent(await readContent(folder));

try {
  if (project.unreadable.length > 0) throw new Error(`Nothing was written: npm run content says what is wrong with ${project.unreadable.join(', ')}.`);
  // Sorted anew, duplicates and remarks left out.
  const text = permalinksText(wholeLedger(before, earlierLedgers(folder)), publishedAddresses(project));
  const lines = new Set(before.split('\n'));
  const added = text.split('\n').filter((line) => !lines.has(line) && !line.startsWith('#'));
  if (text !== before) await writeFile(path, text);
  console.log(added.length === 0 ? 'The ledger holds every address.' : `Added to content/permalinks.txt:\n${added.map((line) => `  ${line}`).join('\n')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
