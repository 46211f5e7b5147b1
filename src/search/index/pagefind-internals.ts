import { gunzipSync } from 'node:zlib';

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

const signature = 'pagefind_dcd';
const fragment = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Id that Pagefind gave to every record → the record's address. Results carry the id; what it belongs to would else take
 * a request for each.
 * @throws Error when a fragment is not written as in the pinned version, or when ids and records do not match one to one
 */
export function recordIds(files: readonly { readonly path: string; readonly content: Uint8Array }[], records: readonly string[]): Map<string, string> {
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
