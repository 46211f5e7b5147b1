import type { Issue } from '../model/issue.ts';
import { permalinksSeal, sealOpening, type Permalink } from '../model/permalinks.ts';

/** A page (`concepts/sales/`), a part of one (`concepts/sales/#origin`) or `/`; and, where it is gone, that, with the codes that it had. */
const form = /^(\/|(?:[A-Za-z0-9-]+\/)+(?:#[a-z0-9-]+)?)(?: (gone)((?: [A-Z][0-9]{2,3})*))?$/;

export interface ParsedPermalinks {
  readonly permalinks: Permalink[];
  /** As the file has it. */
  readonly seal: string | undefined;
  readonly issues: Issue[];
}

/** Reads `permalinks.txt`: one address a line, sorted, and a seal by which lines that were taken out are missed; other lines that open with # are remarks. */
export function parsePermalinks(text: string, file: string): ParsedPermalinks {
  const issues: Issue[] = [];
  const permalinks: Permalink[] = [];
  let seal: { text: string; line: number } | undefined;
  for (const [index, content] of text.split(/\r?\n/).entries()) {
    const line = index + 1;
    if (content.startsWith(sealOpening)) seal = { text: content.slice(sealOpening.length), line };
    if (content === '' || content.startsWith('#')) continue;
    const [, shown = '', gone, codes = ''] = form.exec(content) ?? [];
    const address = shown === '/' ? '' : shown;
    const before = permalinks.at(-1)?.address;
    if (!shown) issues.push({ file, line, rule: 'permalink-form', message: `“${content}” is no address.`, mend: 'Write it as the other lines, such as concepts/sales/#origin; behind one that is gone, gone and its codes.' });
    else if (before !== undefined && before >= address) issues.push({ file, line, rule: 'permalink-form', message: `${shown} ${before === address ? 'stands twice' : `stands behind ${before}`}.`, mend: 'Run npm run permalinks, which sorts the file.' });
    if (shown) permalinks.push({ address, line, gone: gone ? { codes: codes.split(' ').filter(Boolean) } : undefined });
  }
  const fits = permalinksSeal(permalinks.map(({ address }) => address));
  if (seal?.text !== fits) {
    const message = seal === undefined ? 'The file has no seal.' : `The file is sealed with ${seal.text}, and holds ${fits}: lines were taken out, changed or added by hand.`;
    issues.push({ file, line: seal?.line, rule: 'permalink-seal', message, mend: 'Run npm run permalinks: it brings back every line that the repository knows, and seals the file. An address that is no more stays, with what takes its place, or with gone.' });
  }
  return { permalinks, seal: seal?.text, issues };
}
