import type { TextFile } from '../files/index-files.ts';
import { SearchUnavailable } from './engine.ts';

/** The files of the site that the search reads. */
export class SiteFiles {
  /** Address where the site is mounted, with a slash at its end. */
  readonly base: string;
  /** How the browser's own store of files is used: `no-cache` from the moment that some are known to be out of date. */
  cache: RequestCache = 'default';
  private readonly texts = new Map<string, Promise<TextFile>>();

  constructor(base: string) {
    this.base = base;
  }

  /** @throws SearchUnavailable */
  async json<T>(path: string): Promise<T> {
    try {
      const response = await fetch(this.base + path, { cache: this.cache });
      if (!response.ok) throw new Error(String(response.status));
      return (await response.json()) as T;
    } catch (error) {
      throw new SearchUnavailable(path, { cause: error });
    }
  }

  /** The text of an entry or a term, loaded once. @throws SearchUnavailable */
  text(path: string): Promise<TextFile> {
    let text = this.texts.get(path);
    if (!text) {
      text = this.json<TextFile>(path);
      this.texts.set(path, text);
      text.catch(() => this.texts.delete(path));
    }
    return text;
  }
}
