import { describe, expect, it, vi } from 'vitest';
import { boxAction } from '../../src/search/browser/box-keys.ts';
import { boxSearch, pause } from '../../src/search/browser/box-search.ts';
import { boxContent, emptyBox, optionKey, type BoxState } from '../../src/search/browser/box-state.ts';
import { Composition } from '../../src/search/browser/composition.ts';
import type { Result, Results, SearchEngine } from '../../src/search/engine/engine.ts';
import { latestOnly } from '../../src/search/browser/latest.ts';
import { maxPlaces, parsePlaces } from '../../src/search/browser/places.ts';
import { readState, stateSearch } from '../../src/search/browser/page-state.ts';
import { fillParts } from '../../src/search/browser/fill-in.ts';
import { maxRecent, parseRecent, withoutRecent, withRecent } from '../../src/search/browser/recent.ts';
import { searchPlace } from '../../src/search/browser/texts.ts';

function result(id: string): Result {
  return { id, href: `/${id}/`, title: id, lang: 'ja', code: 'R01', letter: 'R', kind: 'concept', load: () => Promise.resolve({ excerpt: [], lang: 'ja', sections: [] }) };
}

function results(ids: readonly string[], namesOnly = false): Results {
  return { items: ids.map(result), lines: {}, kinds: {}, found: ids.length, namesOnly };
}

describe('recent searches', () => {
  it.each([
    [null, []],
    ['{"broken', []],
    ['{"a":1}', []],
    ['[1,null,"a",["b"],"  ","a"," a "]', ['a']],
    [JSON.stringify(Array.from({ length: 50 }, (_item, index) => `q${index}`)), Array.from({ length: maxRecent }, (_item, index) => `q${index}`)],
  ])('stored as %j are %j', (stored, list) => {
    expect(parseRecent(stored)).toEqual(list);
  });

  it('hold each query once, the newest first', () => {
    expect(withRecent(['b', 'KPI', 'c'], ' kpi ')).toEqual(['kpi', 'b', 'c']);
    expect(withRecent(['a'], '  ')).toEqual(['a']);
    expect(withRecent(Array.from({ length: maxRecent }, (_item, index) => `q${index}`), 'x')).toHaveLength(maxRecent);
    expect(withoutRecent(['a', 'B'], 'b')).toEqual(['a']);
  });
});

describe('the state of the search page', () => {
  const known = { ownLanguage: 'ja', languages: ['ja', 'ko'], lines: ['R', 'E'], kinds: ['case', 'term'] };

  it.each([
    ['?q=%20a%20&lang=ko&line=E&kind=term', { query: 'a', language: 'ko', line: 'E', kind: 'term' }, '?q=a&lang=ko&line=E&kind=term'],
    ['?q=a&lang=ja', { query: 'a' }, '?q=a'],
    ['?q=a&lang=xx&line=__proto__&kind=<b>', { query: 'a' }, '?q=a'],
    ['?q=a&line=E&line=R', { query: 'a', line: 'E' }, '?q=a&line=E'],
    ['?q=%00&line=', { query: '' }, ''],
    ['', { query: '' }, ''],
  ])('%s', (search, state, written) => {
    expect(readState(search, known)).toEqual({ language: undefined, line: undefined, kind: undefined, ...state });
    expect(stateSearch(readState(search, known))).toBe(written);
  });

  it('keeps marks of the address in the query', () => {
    const state = { query: 'a&b=c #?%' };
    expect(readState(stateSearch(state), known)).toMatchObject(state);
  });
});

describe('the place of a search form', () => {
  it.each([
    ['/ja/search/', { base: '/', locale: 'ja' }],
    ['/deep/sales/zh-hant/search/', { base: '/deep/sales/', locale: 'zh-hant' }],
    ['/ja/', undefined],
  ])('%s', (path, place) => {
    expect(searchPlace(path)).toEqual(place);
  });
});

it('texts take elements for their placeholders', () => {
  expect(fillParts('一致：{{name}}（{{language}}）', { name: 1, language: 2 })).toEqual(['一致：', 1, '（', 2, '）']);
});

describe('a composition', () => {
  const press = (change: object): Parameters<Composition['owns']>[0] => ({ key: 'Enter', isComposing: false, keyCode: 13, timeStamp: 1000, ...change });

  it('owns the keys pressed in it, and the Enter that ends it', () => {
    const composition = new Composition();
    expect(composition.owns(press({}))).toBe(false);
    expect(composition.owns(press({ isComposing: true }))).toBe(true);
    expect(composition.owns(press({ keyCode: 229 }))).toBe(true);
    composition.active = true;
    expect(composition.owns(press({ key: 'ArrowDown', keyCode: 40 }))).toBe(true);
    composition.end(990, '価格');
    expect(composition.owns(press({}))).toBe(true);
    expect(composition.owns(press({ timeStamp: 1200 }))).toBe(false);
  });

  it('of Korean lets the Enter through that ends it', () => {
    const composition = new Composition();
    composition.end(990, '격');
    expect(composition.owns(press({}))).toBe(false);
  });
});

describe('keys in the box', () => {
  const situation = { open: true, active: 0, count: 3, empty: false, removable: false };

  it.each([
    ['ArrowDown', { active: -1 }, { type: 'move', to: 0 }],
    ['ArrowDown', { active: 2 }, { type: 'move', to: -1 }],
    ['ArrowUp', { active: -1 }, { type: 'move', to: 2 }],
    ['ArrowUp', { active: 0 }, { type: 'move', to: -1 }],
    ['ArrowDown', { open: false }, { type: 'open' }],
    ['Escape', {}, { type: 'close' }],
    ['Escape', { open: false }, { type: 'clear' }],
    ['Escape', { open: false, empty: true }, undefined],
    ['Enter', {}, { type: 'choose' }],
    ['Enter', { active: -1 }, undefined],
    ['Enter', { open: false }, undefined],
    ['Delete', {}, undefined],
    ['Delete', { removable: true }, { type: 'remove' }],
    ['Home', {}, { type: 'leave' }],
    ['a', {}, undefined],
  ])('%s in %j', (key, change, action) => {
    expect(boxAction(key, false, false, { ...situation, ...change })).toEqual(action);
  });

  it('with a modifier are the browser’s, but for Alt and an arrow', () => {
    expect(boxAction('ArrowDown', true, false, situation)).toBeUndefined();
    expect(boxAction('ArrowUp', false, true, situation)).toEqual({ type: 'close' });
  });
});

describe('what the box shows', () => {
  const shown = (change: Partial<BoxState>, ownResults = false): unknown => {
    const { groups, note, busy } = boxContent({ ...emptyBox, query: 'q', ...change }, ownResults);
    return { groups: groups.map(({ name, options }) => [name, ...options.map(optionKey)]), note, busy };
  };
  const names = [result('a')];

  it.each<[string, Partial<BoxState>, unknown]>([
    ['nothing asked', { query: '' }, { groups: [], note: undefined, busy: false }],
    ['recent searches', { query: '', recent: ['x'] }, { groups: [['recent', 'recent x', 'clear']], note: undefined, busy: false }],
    ['nothing known yet', {}, { groups: [[undefined, 'all']], note: 'loading', busy: true }],
    ['names known', { names }, { groups: [['byName', 'result a'], [undefined, 'all']], note: 'loading', busy: true }],
    ['the last answer, until the next', { names, found: { query: 'p', results: results(['a', 'b']) } }, { groups: [['byName', 'result a'], ['inTexts', 'result b'], [undefined, 'all']], note: undefined, busy: true }],
    ['everything known', { names, found: { query: 'q', results: results(['a', 'b']) } }, { groups: [['byName', 'result a'], ['inTexts', 'result b'], [undefined, 'all']], note: undefined, busy: false }],
    ['nothing found', { names: [], found: { query: 'q', results: results([]) }, nearest: [result('n')] }, { groups: [['didYouMean', 'result n'], [undefined, 'index']], note: 'none', busy: false }],
    ['names only', { names, found: { query: 'q', results: results(['a'], true) } }, { groups: [['byName', 'result a'], [undefined, 'all']], note: 'namesOnly', busy: false }],
    ['texts failed', { names, found: { query: 'q', results: 'failed' } }, { groups: [['byName', 'result a'], [undefined, 'all']], note: 'namesOnly', busy: false }],
    ['all failed', { names: 'failed', found: { query: 'q', results: 'failed' } }, { groups: [[undefined, 'index']], note: 'failed', busy: false }],
  ])('%s', (_name, state, content) => {
    expect(shown(state)).toEqual(content);
  });

  it('is names alone where the page shows the results', () => {
    expect(shown({ names }, true)).toEqual({ groups: [['byName', 'result a']], note: undefined, busy: false });
    expect(shown({ query: '', recent: ['x'] }, true)).toEqual({ groups: [], note: undefined, busy: false });
  });
});

describe('asking', () => {
  it('does one thing at a time and answers the newest', async () => {
    const release: (() => void)[] = [];
    const work = vi.fn((input: string) => new Promise<string>((resolve) => release.push(() => resolve(input))));
    const done = vi.fn();
    const latest = latestOnly(work, done, () => undefined);
    for (const input of ['a', 'b', 'c']) latest.ask(input);
    expect(work).toHaveBeenCalledTimes(1);
    release[0]?.();
    await vi.waitFor(() => expect(work).toHaveBeenLastCalledWith('c'));
    release[1]?.();
    await vi.waitFor(() => expect(done).toHaveBeenCalledWith('c', 'c'));
    expect(done).toHaveBeenCalledTimes(1);
  });

  it('goes on after a failure, and tells nothing of what is dropped', async () => {
    const failed = vi.fn();
    const done = vi.fn();
    const latest = latestOnly(async (input: number) => { if (input < 2) throw new Error('no'); return Promise.resolve(input); }, done, failed);
    latest.ask(1);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledTimes(1));
    latest.ask(2);
    latest.drop();
    latest.ask(3);
    await vi.waitFor(() => expect(done).toHaveBeenCalledTimes(1));
    expect(done).toHaveBeenCalledWith(3, 3);
  });

  it('gives names at once and texts after a pause, and drops both when the field is emptied', async () => {
    vi.useFakeTimers();
    const engine: SearchEngine = {
      prepare: () => Promise.resolve(),
      names: vi.fn(() => Promise.resolve([result('a')])),
      search: vi.fn(() => Promise.resolve(results([]))),
      counts: () => Promise.resolve({}),
      nearest: () => Promise.resolve([result('n')]),
    };
    const search = boxSearch(engine, true, () => undefined);
    search.ask('q', []);
    await vi.advanceTimersByTimeAsync(0);
    expect(search.state.names).toHaveLength(1);
    expect(engine.search).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(pause);
    expect(search.state).toMatchObject({ found: { query: 'q' }, nearest: [{ id: 'n' }] });
    search.ask('qu', []);
    search.ask('', ['q']);
    await vi.advanceTimersByTimeAsync(pause * 2);
    expect(search.state).toEqual({ ...emptyBox, recent: ['q'] });
    expect(engine.search).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});

describe('places in the results', () => {
  it.each([
    [null, []],
    ['{"broken', []],
    ['{"a":1}', []],
    ['[null,"a",["b"],["c",-1,2],["d",1,"2"],[3,1,2],["e",1e999,2]]', []],
    ['[["a",12.5,20],["b",0,10,"/ja/"],["c",1,2,3]]', [['a', { scroll: 12.5, shown: 20 }], ['b', { scroll: 0, shown: 10, followed: '/ja/' }], ['c', { scroll: 1, shown: 2 }]]],
  ])('stored as %j are %j', (stored, places) => {
    expect([...parsePlaces(stored)]).toEqual(places);
  });

  it('are so many at most, the newest', () => {
    const stored = Array.from({ length: 100 }, (_item, index) => [`s${index}`, index, 10]);
    expect([...parsePlaces(JSON.stringify(stored)).keys()]).toEqual(stored.slice(-maxPlaces).map(([step]) => step));
  });
});
