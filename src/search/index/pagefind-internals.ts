import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { encodeStart } from '../analyser/encode.ts';
import { readingKey } from '../analyser/terms.ts';

/**
 * The only place that leans on what Pagefind does not document, on the build side. Everything leaned on is asserted here,
 * so that another version of Pagefind fails the build and not a reader's search. Pinned: 1.6.0.
 */
export const pagefindVersion = '1.6.0';

/** What `search/engine/pagefind-index.ts` relies on in Pagefind's browser module, as pieces of its source. */
const reliedOn: readonly (readonly [piece: string, why: string])[] = [
  ['getAttribute("lang")', 'the language of an index is read from <html lang>'],
  ['language:detectLanguage()', 'it is read at once when an instance is created'],
  ['initOptions.noWorker', 'an instance can do without a worker'],
  ['createInstance', 'there can be several instances'],
];

/** @throws Error that says what no longer holds */
export function assertBrowserModule(source: string): void {
  const missing = reliedOn.filter(([piece]) => !source.includes(piece));
  if (missing.length > 0) {
    throw new Error(`Pagefind ${pagefindVersion} was expected; in what is installed it no longer holds that ${missing.map(([, why]) => why).join('; and that ')}. See search/engine/pagefind-index.ts.`);
  }
}

/** A file of Pagefind's index, by its path below `pagefind/`. */
export interface PagefindFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = 'pagefind_dcd';
const fragment = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Id that Pagefind gave to every record → the record's address. Results carry the id; what it belongs to would else take
 * a request for each.
 * @throws Error when a fragment is not written as in the pinned version, or when ids and records do not match one to one
 */
export function recordIds(files: readonly PagefindFile[], records: readonly string[]): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, content } of files) {
    const id = fragment.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const url: unknown = text.startsWith(signature) ? (JSON.parse(text.slice(signature.length)) as { url?: unknown }).url : undefined;
    if (typeof url !== 'string') throw new Error(`Pagefind ${pagefindVersion} was expected: ${path} has no address where that version writes it.`);
    ids.set(id, url);
  }
  const found = new Set(ids.values());
  const lost = records.filter((url) => !found.has(url));
  if (lost.length > 0 || ids.size !== records.length) {
    throw new Error(`Pagefind gave ${String(ids.size)} ids to ${String(records.length)} records; without one: ${lost.slice(0, 5).join(', ') || 'none'}.`);
  }
  return ids;
}

/** Words with the pages and places that hold them, as in a file of the index: [word, pages, …]. */
type Word = readonly [word: string, pages: readonly (readonly [page: number, places: readonly number[]])[], ...unknown[]];
type Chunk = readonly [from: string, to: string, hash: string];

/** Places that a file of Pagefind's holds. */
const placesInWhole = 20_000;
/**
 * Places in a file of ours: a query asks for a dozen words that stand all over the alphabet, and each brings the whole of
 * its file. In a large index more, so that the list of files stays short: every search loads that.
 */
const fewestPlaces = 1100;
const mostFiles = 200;
/** What begins with one character is not divided below this, since Pagefind looks for what begins so in one file only. */
const placesOfCharacter = placesInWhole;

/**
 * The same index in smaller files, and the list of them in each language's `pf_meta`. Everything else stays as it is.
 * @throws Error when a file is not written as in the pinned version
 */
export function divideIndex(files: readonly PagefindFile[]): PagefindFile[] {
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const divided = new Map<string, Uint8Array>();
  for (const [path, content] of byPath) if (path.endsWith('.pf_meta')) divided.set(path, dividedMeta(path, content));
  return [...files.filter(({ path }) => !path.startsWith('index/') && !divided.has(path)), ...[...divided].map(([path, content]) => ({ path, content }))];

  function dividedMeta(path: string, content: Uint8Array): Uint8Array {
    const [version, pages, chunks, ...rest] = read(path, content) as [unknown, unknown, Chunk[], ...unknown[]];
    if (version !== pagefindVersion || !Array.isArray(chunks)) throw notAsExpected(path);
    const places = Math.min(placesInWhole, Math.max(fewestPlaces, (chunks.length * placesInWhole) / mostFiles));
    const groups = chunks.flatMap(([, , hash]) => {
      const name = `index/${hash}.pf_index`;
      const [words] = read(name, byPath.get(name) ?? new Uint8Array()) as [Word[]];
      return grouped(words, places).map((words) => ({ words, hash: '' }));
    });
    for (const group of groups) {
      const bytes = encode([group.words]);
      const digest = createHash('sha256').update(bytes).digest('hex');
      const tag = chunks[0]?.[2].replace(/_.*/, '') ?? '';
      for (let length = 7; ; length++) {
        group.hash = `${tag}_${digest.slice(0, length)}`;
        const name = `index/${group.hash}.pf_index`;
        if (divided.has(name)) continue;
        divided.set(name, written(bytes));
        break;
      }
    }
    return written(encode([version, pages, chunkList(groups), ...rest]));
  }
}

/** Words in groups of at least as many places. What begins with the same Han character or syllable stays together, as far as that goes. */
function grouped(words: readonly Word[], most: number): Word[][] {
  const groups: Word[][] = [];
  let [size, before] = [Infinity, ''];
  for (const word of words) {
    const first = beginning(word[0]);
    if (size >= (first === before ? placesOfCharacter : most)) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word[1].reduce((sum, [, places]) => sum + places.length + 1, 0);
    before = first;
  }
  return groups;
}

const readings = encodeStart(readingKey(''));

/** The character that a key begins with, where a query may ask for all keys that do; else the key itself. */
function beginning(word: string): string {
  return word.startsWith('zx') && !word.startsWith(readings) ? word.slice(0, 6) : word;
}

/** From which word to which a file goes, as far as it takes to tell it from its neighbours. */
function chunkList(groups: readonly { readonly words: readonly Word[]; readonly hash: string }[]): Chunk[] {
  const ends = groups.map(({ words }) => [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? ''] as const);
  const until = (word: string, other: string | undefined): string => {
    let same = 0;
    while (other !== undefined && same < word.length && word[same] === other[same]) same++;
    return other === undefined ? word : word.slice(0, same + 1);
  };
  return groups.map(({ hash }, index) => [until(ends[index]?.[0] ?? '', ends[index - 1]?.[1]), until(ends[index]?.[1] ?? '', ends[index + 1]?.[0]), hash]);
}

function read(path: string, content: Uint8Array): unknown {
  try {
    const bytes = gunzipSync(content);
    if (bytes.toString('latin1', 0, signature.length) !== signature) throw new Error('no signature');
    const body = bytes.subarray(signature.length);
    const value: unknown = decode(body);
    if (!Buffer.from(encode(value)).equals(body)) throw new Error('not written anew as it was');
    return value;
  } catch (cause) {
    throw notAsExpected(path, cause);
  }
}

function written(body: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(signature), body]), { level: 9 });
}

function notAsExpected(path: string, cause?: unknown): Error {
  return new Error(`Pagefind ${pagefindVersion} was expected: ${path} is not written as in that version.`, { cause });
}
