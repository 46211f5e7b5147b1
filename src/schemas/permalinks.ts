import type { Issue } from '../model/issue.ts';
import type { Permalink } from '../model/permalinks.ts';

/** A page (`concepts/sales/`), a part of one (`concepts/sales/#origin`) or `/`; and, where it is gone, that, with the codes that it had. */
const form = /^(\/|(?:[A-Za-z0-9-]+\/)+(?:#[a-z0-9-]+)?)(?: (gone)((?: [A-Z][0-9]{2,3})*))?$/;

/** Reads `permalinks.txt`: one address a line, sorted; lines that open with # are remarks. */
export function parsePermalinks(text: string, file: string): { permalinks: Permalink[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const permalinks: Permalink[] = [];
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    if (content === '' || content.startsWith('#')) continue;
    const line = index + 1;
    const [, shown = '', gone, codes = ''] = form.exec(content) ?? [];
    const address = shown === '/' ? '' : shown;
    const before = permalinks.at(-1)?.address;
    if (!shown) issues.push({ file, line, rule: 'permalink-form', message: `“${content}” is no address.`, mend: 'Write it as the other lines, such as concepts/sales/#origin; behind one that is gone, gone and its codes.' });
    else if (before !== undefined && before >= address) issues.push({ file, line, rule: 'permalink-form', message: `${shown} ${before === address ? 'stands twice' : `stands behind ${before}`}.`, mend: 'Run npm run permalinks, which sorts the file.' });
    if (shown) permalinks.push({ address, line, gone: gone ? { codes: codes.split(' ').filter(Boolean) } : undefined });
  }
  return { permalinks, issues };
}
