import { encodeKey, encodeStart } from '../analyser/encode.ts';
import { isReading, type QueryTerm } from '../analyser/terms.ts';
import { indexTag, pagefindFolder, pagesPath, type PagesFile } from '../files/index-files.ts';
import { OtherBuild, SearchUnavailable } from './engine.ts';
import type { Hit } from './rank.ts';

/** The part of Pagefind's browser API that is used. Source: https://pagefind.app/docs/api/ (1.6). */
interface Pagefind {
  createInstance(options: Record<string, unknown>): Instance;
}

interface Instance {
  search(query: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

/** BM25 as Pagefind names its parameters; our keys have no lengths or accents to compare. */
const ranking = { termFrequency: 1, termSaturation: 1, pageLength: 0.4, termSimilarity: 0, diacriticSimilarity: 0 };

/** The longest that an index may take to answer, in milliseconds; after that it counts as not there. */
const patience = 15_000;

/** How long files that were there are trusted to be, in milliseconds. */
const checkedFor = 60_000;

/** The full-text index of one locale. */
export class PagefindIndex {
  /** How many pages it has. */
  readonly pages: number;
  private readonly base: string;
  private readonly instance: Instance;
  private readonly file: PagesFile;
  private readonly items: ReadonlyMap<string, number>;
  private readonly answers = new Map<string, Promise<readonly Hit[]>>();
  private readonly hasReadings: boolean;
  /** When all files were last seen to be there, in milliseconds of `performance.now`. */
  private checked = -Infinity;

  private constructor(base: string, tag: string, instance: Instance, file: PagesFile) {
    this.base = base;
    this.instance = instance;
    this.file = file;
    this.hasReadings = tag === indexTag('ja');
    this.items = new Map(file.ids.flatMap((id, item) => (id === '' ? [] : [[`${tag}_${id}`, item] as const])));
    this.pages = this.items.size;
  }

  /**
   * Opens the index of a locale that belongs to these names (`build` of the file of names). Without Pagefind's own worker: it would cost a file more, and a message for every key.
   * @throws OtherBuild when the index and the names are not of one build
   * @throws SearchUnavailable when a file is missing
   */
  static async open(base: string, locale: string, build: string, cache: RequestCache = 'default'): Promise<PagefindIndex> {
    const tag = indexTag(locale);
    const folder = base + pagefindFolder;
    try {
      const [file, entry, module] = await Promise.all([
        json(base + pagesPath(locale), cache) as Promise<PagesFile>,
        json(`${folder}pagefind-entry.json`, cache) as Promise<{ languages: Record<string, { hash: string } | undefined> }>,
        import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
      ]);
      if (file.build !== build) throw new OtherBuild('Names and pages are not of one build');
      const hash = entry.languages[tag]?.hash ?? '';
      if (!file.files.includes(`pagefind.${hash}.pf_meta`)) throw new OtherBuild(`The index ${hash} is not that of these pages`);
      return new PagefindIndex(base, tag, inLanguage(tag, () => module.createInstance({ basePath: folder, noWorker: true, ranking })), file);
    } catch (error) {
      throw error instanceof OtherBuild ? error : new SearchUnavailable(`No search index for ${locale}`, { cause: error });
    }
  }

  /** For every key of a term, the items that hold it (`id` is their place in the file of names). @throws SearchUnavailable */
  async hits({ keys, start }: QueryTerm): Promise<(readonly Hit[])[]> {
    if (start !== undefined) return [await this.answer(encodeStart(start))];
    return Promise.all(keys.map((key) => (isReading(key) && !this.hasReadings ? [] : this.answer(encodeKey(key)))));
  }

  /** To be called when nothing was found: tells an index that lacks the words from one that lacks its files. @throws SearchUnavailable */
  async check(): Promise<void> {
    if (performance.now() - this.checked < checkedFor) return;
    const answers = await Promise.all(this.file.files.slice(0, 24).map((path) => fetch(this.base + pagefindFolder + path, { method: 'HEAD' }).then(({ ok }) => ok, () => false)));
    if (!answers.every(Boolean)) throw new SearchUnavailable('Files of the search index are missing');
    this.checked = performance.now();
  }

  private answer(key: string): Promise<readonly Hit[]> {
    let answer = this.answers.get(key);
    if (!answer) {
      if (this.answers.size > 2000) this.answers.clear();
      answer = this.ask(key);
      this.answers.set(key, answer);
      // Pagefind answers with nothing, too, when a file of the index could not be loaded: then it is asked anew.
      answer.then(
        (hits) => hits.length === 0 && this.answers.delete(key),
        () => this.answers.delete(key),
      );
    }
    return answer;
  }

  private async ask(key: string): Promise<readonly Hit[]> {
    const { results } = await withPatience(this.instance.search(key)).catch((cause: unknown) => {
      throw cause instanceof SearchUnavailable ? cause : new SearchUnavailable('The search index fails', { cause });
    });
    return results.flatMap(({ id, score, words }) => {
      const item = this.items.get(id);
      return item === undefined ? [] : [{ id: String(item), score, words }];
    });
  }
}

/** Pagefind takes the language of an instance from the document when the instance is made, and from nowhere else. A worker has no document: there this stands in for it. */
function inLanguage<T>(tag: string, make: () => T): T {
  const scope = globalThis as { document?: unknown };
  const root = scope.document === undefined ? undefined : document.documentElement;
  const lang = root?.lang ?? '';
  if (root) root.lang = tag;
  else scope.document = { querySelector: () => ({ getAttribute: () => tag }) };
  try {
    return make();
  } finally {
    if (root) root.lang = lang;
    else delete scope.document;
  }
}

async function json(address: string, cache: RequestCache): Promise<unknown> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return response.json();
}

async function withPatience<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new SearchUnavailable('The search index does not answer')); }, patience);
  });
  try {
    return await Promise.race([answer, end]);
  } finally {
    clearTimeout(timer);
  }
}
