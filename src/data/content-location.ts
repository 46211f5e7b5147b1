import { resolve } from 'node:path';

/** The folder that holds the content. `CONTENT_DIR` names another one, for tests and for trying out a rewrite. */
export function contentFolder(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
