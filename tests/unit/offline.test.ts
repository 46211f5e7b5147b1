import { describe, expect, it } from 'vitest';
import { groupSizes, hashOf, releaseParts, renamedRides, type BuiltFile } from '../../src/build/release-files.ts';
import { inOrder, keepAll } from '../../src/browser/offline/download.ts';
import { isWayIn } from '../../src/browser/offline/keeping.ts';
import { isCurrent, isRead, isWanted } from '../../src/browser/offline/judge-records.ts';
import { moduleImports, pageAssets } from '../../src/browser/offline/page-assets.ts';
import { beyondLimits, type Wanted } from '../../src/browser/offline/records.ts';
import { rowState, type Kept } from '../../src/browser/offline/take-state.ts';
import { localeCodes } from '../../src/i18n/languages.ts';
import { indexTag } from '../../src/search/files/index-files.ts';
import { needs, partOf, pathOf, readGroup, type FileRow } from '../../src/wire/release-file.ts';

const file = (path: string, text = path): BuiltFile => ({ path, content: new TextEncoder().encode(text) });
const page = (path: string, letter?: string): BuiltFile => file(`${path}index.html`, `<!doctype html><html lang="ja"${letter ? ` data-line="${letter}"` : ''}><body>${path}`);
/** Two rides: one over both lines that had another id, one with a stop. */
const catalogue = { lines: [], entries: [{ id: 'a', code: 'R02' }, { id: 'b', code: 'E01' }, { id: 'c', code: 'E02' }], rides: [{ id: 'first', earlier: ['week'], stations: ['a', 'b'] }, { id: 'second', stations: ['b'] }] };
const built = [
  page(''), file('404.html'), file('robots.txt'), file('sitemap.xml'), file('_headers'), file('map.css'), file('favicon.svg'), file('_astro/page.x.js'),
  page('go/R02/'), page('go/E/'), page('go/E01/'), page('go/first/'), page('go/map/'), file('search-index/names.json'), file('pagefind/pagefind.js'), file('pagefind/index/qja_1.pf_index'), file('pagefind/pagefind.qzhs_1.pf_meta'), file('pagefind/index/qzht_1.pf_index'),
  page('ja/'), page('ja/map/'), page('ja/rides/'), page('ja/rides/first/'), page('ja/rides/week/'), page('ja/rides/second/'), page('ja/me/'), page('ja/sources/'), page('ja/concepts/a/', 'R'), page('ja/concepts/b/', 'E'), page('ja/concepts/c/', 'E'), page('ja/concepts/old/'), page('ja/lines/r/', 'R'), page('ja/lines/r/print/', 'R'),
  file('ja/manifest.webmanifest'), file('cards/ja/a.json'), file('data/ja/catalogue.json', JSON.stringify(catalogue)), file('search/texts.ja.json'), file('og/ja/R01.png'), page('embed/ja/R01/'),
  page('zh-hans/concepts/a/', 'R'), page('zh-hant/concepts/a/', 'R'),
];
const tags = Object.fromEntries(localeCodes.map((locale) => [locale, indexTag(locale)]));
const parts = releaseParts(built, tags);
const paths = (group: string): string[] => [...(parts.get('shared') ?? []), ...(parts.get(readGroup(group).locale) ?? [])].filter((row) => needs(group, row)).map(([path]) => path);

describe('the lists of a release', () => {
  it('tell the part of every file by its path', () => {
    expect(Object.fromEntries(['ja/', 'cards/ja/a.json', 'search/texts.ko.json', 'pagefind/index/qzhs_0.pf_index', 'pagefind/pagefind.qzht_0.pf_meta', 'pagefind/pagefind.js', 'go/R02/', '', 'map.css'].map((path) => [path, partOf(path, tags)]))).toEqual({
      'ja/': 'ja', 'cards/ja/a.json': 'ja', 'search/texts.ko.json': 'ko', 'pagefind/index/qzhs_0.pf_index': 'zh-hans', 'pagefind/pagefind.qzht_0.pf_meta': 'zh-hant', 'pagefind/pagefind.js': 'shared', 'go/R02/': 'shared', '': 'shared', 'map.css': 'shared',
    });
  });

  it('leave out what no device asks for', () => {
    const all = [...parts.values()].flat().map(([path]) => path);
    for (const path of ['robots.txt', 'sitemap.xml', '_headers', 'og/ja/R01.png', 'embed/ja/R01/']) expect(all).not.toContain(path);
    expect(all).toHaveLength(built.length - 5);
  });

  it('give a line its own entries, what all lines share, and nothing of other lines and languages', () => {
    expect(paths('ja/R').sort()).toEqual([
      '404.html', '_astro/page.x.js', 'cards/ja/a.json', 'data/ja/catalogue.json', 'favicon.svg', 'go/R02/', 'ja/', 'ja/concepts/a/', 'ja/concepts/old/', 'ja/lines/r/', 'ja/manifest.webmanifest', 'ja/map/', 'map.css',
      'pagefind/index/qja_1.pf_index', 'pagefind/pagefind.js', 'search-index/names.json', 'search/texts.ja.json',
    ].sort());
    expect(paths('zh-hans/R')).toContain('zh-hans/concepts/a/');
    expect(paths('zh-hans/R').filter((path) => /zh-hant|qzht|^ja\//.test(path))).toEqual([]);
  });

  it('give a ride its stations on whatever line, what a reader does there, and no other station', () => {
    const any = paths('ja/R').filter((path) => !/^(ja\/(concepts\/a|lines)|go)\//.test(path));
    expect(paths('ja/first').sort()).toEqual([...any, 'ja/rides/', 'ja/rides/first/', 'ja/rides/week/', 'ja/me/', 'ja/concepts/a/', 'ja/concepts/b/', 'go/R02/', 'go/E01/', 'go/first/'].sort());
    expect(paths('ja/second').filter((path) => /concepts|rides/.test(path)).sort()).toEqual(['ja/concepts/b/', 'ja/concepts/old/', 'ja/rides/', 'ja/rides/second/']);
    expect(renamedRides(built)).toEqual({ week: 'first' });
  });

  it('give a language everything in it', () => {
    for (const path of ['ja/rides/first/', 'ja/concepts/b/', 'ja/lines/r/print/', 'go/map/', 'go/E/', '']) expect(paths('ja')).toContain(path);
    for (const path of paths('ja/R')) expect(paths('ja')).toContain(path);
  });

  it('count files and bytes of each line and language', () => {
    const sizes = groupSizes(parts);
    expect(Object.keys(sizes)).toEqual(expect.arrayContaining(['ja', 'ja/R', 'ja/E', 'ja/first', 'ja/second', 'zh-hans', 'zh-hans/R', 'ko']));
    const rows = [...(parts.get('shared') ?? []), ...(parts.get('ja') ?? [])].filter((row) => needs('ja/E', row));
    expect(Object.keys(sizes)).not.toContain('zh-hans/first');
    expect(sizes['ja/E']).toEqual({ files: rows.length, bytes: rows.reduce((sum, [, , bytes]) => sum + bytes, 0) });
  });

  it('are the same whatever the order of the files, and change with any of them', () => {
    expect(releaseParts([...built].reverse(), tags)).toEqual(parts);
    const changed = releaseParts(built.map((one) => (one.path === 'map.css' ? file('map.css', 'other') : one)), tags);
    expect(changed.get('shared')).not.toEqual(parts.get('shared'));
    expect(changed.get('ja')).toEqual(parts.get('ja'));
    expect(hashOf('a')).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('what a page needs', () => {
  it('is read off its HTML, below any base', () => {
    const html = '<link rel="stylesheet" href="/learn/_astro/a.css"><link rel="icon" href="/learn/favicon.svg" type="image/svg+xml"><link rel="apple-touch-icon" href="/learn/apple-touch-icon.png"><link rel="canonical" href="/learn/ja/"><link rel="manifest" href="/learn/ja/manifest.webmanifest"><script type="module" src="/learn/_astro/p.js"></script><script>inline</script><img src="/other/x.png">';
    expect(pageAssets(html, '/learn/')).toEqual(['_astro/a.css', 'favicon.svg', '_astro/p.js']);
  });

  it('is read off its scripts: what they import, not what they load on demand', () => {
    expect(moduleImports('import{a}from"./b.js";import"../c.js";export{d}from\'./d.js\';import("./later.js")', '_astro/a.js')).toEqual(['_astro/b.js', 'c.js', '_astro/d.js']);
  });

  it('has a path for each address below the base', () => {
    expect([pathOf('/learn/ja/index.html?x#y', '/learn/'), pathOf('/learn/', '/learn/'), pathOf('/ja/', '/learn/'), pathOf('https://h/ja/search/?q=a', '/')]).toEqual(['ja/', '', undefined, 'ja/search/']);
  });
});

describe('what was read', () => {
  it('makes room from the oldest on, pages and files apart, and never what was asked for', () => {
    const read = ['ja/a/', 'ja/b/', 'ja/c/', 'cards/ja/a.json', 'cards/ja/b.json', 'ja/asked/'].map((path, at) => ({ path, at: path.includes('asked') ? -1 : at }));
    expect(beyondLimits(read, (path) => path === 'ja/asked/', { pages: 2, files: 1 })).toEqual(['ja/a/', 'cards/ja/a.json']);
    expect(beyondLimits(read, () => false, { pages: 3, files: 2 })).toEqual(['ja/asked/']);
  });
});

describe('keeping many files', () => {
  it('fetches what any line needs first, the rest as listed', () => {
    const listed: FileRow[] = [['_astro/a.js', '', 1, ''], ['ja/map/', '', 1, '*'], ['ja/concepts/x/', '', 1, 'R'], ['index/ja.json', '', 1, '']];
    expect(inOrder(listed).map(([path]) => path)).toEqual(['_astro/a.js', 'index/ja.json', 'ja/map/', 'ja/concepts/x/']);
  });

  const rows: FileRow[] = Array.from({ length: 40 }, (_, index) => [`f${index}`, '', 10, '']);

  it('keeps each once, several at a time, and counts', async () => {
    const [kept, bytes]: [string[], number[]] = [[], []];
    let [running, most] = [0, 0];
    await keepAll(rows, async ([path]) => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running--;
      kept.push(path);
    }, (size) => bytes.push(size), new AbortController().signal);
    expect(kept.sort()).toEqual(rows.map(([path]) => path).sort());
    expect(bytes).toHaveLength(40);
    expect(most).toBe(6);
  });

  it('begins nothing more after a fault, and says which', async () => {
    let begun = 0;
    await expect(keepAll(rows, async () => {
      if (++begun === 5) throw new TypeError('no connection');
    }, () => undefined, new AbortController().signal)).rejects.toThrow('no connection');
    expect(begun).toBeLessThan(12);
  });

  it('ends when it is broken off', async () => {
    const abort = new AbortController();
    let begun = 0;
    await expect(keepAll(rows, async () => {
      if (++begun === 10) abort.abort();
    }, () => undefined, abort.signal)).rejects.toMatchObject({ name: 'AbortError' });
    expect(begun).toBeLessThan(20);
  });
});

describe('how a line, ride or language stands', () => {
  const kept = (own: Partial<Kept>): Kept => ({ groups: { ja: { files: 2, bytes: 30 }, 'ja/R': { files: 1, bytes: 10 } }, wanted: [], paths: new Set(), running: new Map(), ...own });
  const files: FileRow[] = [['a', '', 10, ''], ['b', '', 20, '']];
  const asked = (group: string, complete: boolean): Wanted => ({ group, complete, at: 7 });

  it('follows from what was asked for, what is there and what is under way', () => {
    expect(rowState('ja', kept({ paths: new Set(['a']) }), files)).toEqual({ is: 'none', missing: 20, total: 30 });
    expect(rowState('ja', kept({ wanted: [asked('ja', false)], paths: new Set(['b']) }), files)).toEqual({ is: 'partial', done: 20, total: 30 });
    expect(rowState('ja', kept({ wanted: [asked('ja', true)] }))).toEqual({ is: 'complete', at: 7, total: 30 });
    expect(rowState('ja', kept({ wanted: [asked('ja', false)], running: new Map([['ja', undefined]]) }))).toEqual({ is: 'waiting' });
    expect(rowState('ja', kept({ running: new Map([['ja', { done: 1, total: 30 }]]) }))).toEqual({ is: 'running', done: 1, total: 30 });
  });

  it('is part of its language where that is whole, and is not known where the release has no such line', () => {
    expect(rowState('ja/R', kept({ wanted: [asked('ja', true), asked('ja/R', true)] }))).toEqual({ is: 'included' });
    expect(rowState('ja/R', kept({ wanted: [asked('ja', false)] }))).toEqual({ is: 'none', missing: 10, total: 10 });
    expect(rowState('ja/Q', kept({ wanted: [asked('ja/Q', true)] }))).toEqual({ is: 'unknown' });
  });
});

describe('the way in', () => {
  it('stays whatever is deleted: scripts, styles, lists, and of languages in use the front page, the offline page and the notice', () => {
    for (const path of ['_astro/a.js', 'map.css', 'favicon.svg', 'offline/shared.0123.json', 'offline/texts.ja.json', 'ja/', 'ja/offline/']) expect(isWayIn(path, ['ja']), path).toBe(true);
    for (const path of ['', 'ko/', 'ko/offline/', 'offline/texts.ko.json', 'ja/concepts/a/', 'data/ja/catalogue.json', 'search-index/names.json', 'go/R02/']) expect(isWayIn(path, ['ja']), path).toBe(false);
  });
});

describe('what is stored about the device', () => {
  it.each([
    ['a wish', isWanted, { group: 'ja/R', complete: true, at: 1 }, [{ group: 5, complete: true, at: 1 }, { group: '', complete: true, at: 1 }, { group: 'ja', complete: 'yes', at: 1 }, { group: 'ja', complete: true, at: NaN }, { group: 'ja', complete: true, at: 9e15 }]],
    ['what was read', isRead, { path: 'ja/', at: 1 }, [{ path: ['ja/'], at: 1 }, { path: 'ja/' }, { path: 'ja/', at: '1' }]],
    ['the release', isCurrent, { release: 'a', parts: { ja: 'b' }, indexTags: { ja: 'qja' }, since: 1 }, [{ release: 'a', parts: {}, indexTags: { ja: 1 }, since: 1 }, { release: 'a', indexTags: {}, since: 1 }, { parts: {}, indexTags: {}, since: 1 }, { release: 'a', parts: {}, indexTags: {} }]],
  ])('is judged before it is used: %s', (_what, is: (value: unknown) => boolean, good, bad) => {
    expect(is(good)).toBe(true);
    for (const value of [...bad, null, undefined, 'x', 1]) expect(is(value), JSON.stringify(value)).toBe(false);
  });
});
