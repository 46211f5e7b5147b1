import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of the content folder, as it stands on disk. */
export interface ContentFile {
  /** Path from the content folder, with forward slashes: `concepts/route-sales/ja.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** Every YAML and MDX file below a content folder, and the ledger of addresses, sorted by path. Editors' own files and READMEs are passed over. */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isContentPath)
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}

export function isContentPath(path: string): boolean {
  return (path === 'permalinks.txt' || /\.(ya?ml|mdx)$/.test(path)) && !/(^|\/)[.#~]/.test(path);
}
