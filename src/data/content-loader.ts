import type { Loader } from 'astro/loaders';
import { join, relative, sep } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readFile } from 'node:fs/promises';
import { contentFolder } from './content-location.ts';
import { isContentPath, readContent } from './read-content.ts';

/** An editor may still be writing when the watcher tells of a change: reads until two readings in a row agree. */
async function readSettled(path: string): Promise<string> {
  let text = await readFile(path, 'utf8');
  for (let attempt = 0; attempt < 20; attempt++) {
    await setTimeout(100);
    const again = await readFile(path, 'utf8');
    if (again === text && again !== '') return text;
    text = again;
  }
  return text;
}

/**
 * Puts every file of the content folder into Astro's data store, unparsed, and keeps it up to date in `astro dev`.
 * Parsing and judging happen in one place for all files (`graph.ts`), so that all issues can be told at once.
 */
export function contentLoader(): Loader {
  return {
    name: 'content-files',
    async load({ store, watcher, logger }) {
      const folder = contentFolder();
      const put = (path: string, text: string): void => {
        store.set({ id: path, data: { path, text } });
      };
      store.clear();
      for (const { path, text } of await readContent(folder)) put(path, text);

      watcher?.add(folder);
      watcher?.on('all', (event, changed) => {
        const path = relative(folder, changed).split(sep).join('/');
        if (path.startsWith('..') || !isContentPath(path)) return;
        if (event === 'unlink') store.delete(path);
        else if (event === 'add' || event === 'change') {
          readSettled(join(folder, path)).then(
            (text) => put(path, text),
            (error: unknown) => logger.error(`${path}: ${String(error)}`),
          );
        }
      });
    },
  };
}
