import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { deviceStorage, Drafts } from '../../src/browser/lesson/drafts.ts';
import { Progress, readProgress, withProgress } from '../../src/browser/lesson/reading-progress.ts';
import { readRoute, readWanted, routeSearch } from '../../src/browser/lesson/route.ts';
import { lessonSlides } from '../../src/lesson/lesson-slides.ts';
import { lessonMinutes, stepMinutes } from '../../src/lesson/lesson-time.ts';

describe('the view in the address', () => {
  it.each([
    ['', { view: 'edit', at: undefined, text: undefined }],
    ['?view=read', { view: 'read', at: undefined, text: undefined }],
    ['?view=read&at=3', { view: 'read', at: 3, text: undefined }],
    ['?view=present&at=12', { view: 'present', at: 12, text: undefined }],
    ['?view=print&text=full', { view: 'print', at: undefined, text: true }],
    ['?view=print&text=none', { view: 'print', at: undefined, text: false }],
    ['?view=print&text=toString', { view: 'print', at: undefined, text: undefined }],
    ['?view=read&text=full', { view: 'read', at: undefined, text: undefined }],
    ['?view=print&at=3', { view: 'print', at: undefined, text: undefined }],
    ['?view=read&at=0', { view: 'read', at: undefined, text: undefined }],
    ['?view=read&at=-1', { view: 'read', at: undefined, text: undefined }],
    ['?view=read&at=1e3', { view: 'read', at: undefined, text: undefined }],
    ['?view=<script>&at=3&text=full', { view: 'edit', at: undefined, text: undefined }],
  ] as const)('%s', (search, route) => expect(readRoute(search)).toEqual(route));

  it('is written as it is read', () => {
    for (const search of ['', '?view=read', '?view=read&at=3', '?view=present&at=2', '?view=print', '?view=print&text=full', '?view=print&text=none']) expect(routeSearch(readRoute(search))).toBe(search);
  });

  it('may ask for a ride or an entry', () => {
    expect(readWanted('?ride=first-week')).toEqual({ ride: 'first-week', add: undefined });
    expect(readWanted('?add=E06.steps')).toEqual({ ride: undefined, add: { entry: 'E06', section: 'steps' } });
    expect(readWanted('?add=E06')).toEqual({ ride: undefined, add: { entry: 'E06', section: undefined } });
    expect(readWanted('?ride=&add=')).toEqual({ ride: undefined, add: undefined });
  });
});

/** A storage in memory; `refusing` makes it throw when something is stored. */
function storage(refusing = false, there: Readonly<Record<string, string>> = {}): Storage {
  const values = new Map(Object.entries(there));
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      if (refusing) throw new DOMException('full', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  };
}

describe('drafts on the device', () => {
  it('are listed newest first, beside what others keep there', () => {
    const kept = storage();
    kept.setItem('another', 'x');
    const drafts = new Drafts(kept);
    for (const [id, at] of [['a', 1], ['b', 3], ['c', 2]] as const) expect(drafts.save({ id, at, hash: `1.${id}.0` })).toBe(drafts.raw(id));
    expect(drafts.list()).toEqual({ drafts: [{ id: 'b', at: 3, hash: '1.b.0' }, { id: 'c', at: 2, hash: '1.c.0' }, { id: 'a', at: 1, hash: '1.a.0' }], damaged: [] });
  });

  it('are deleted and put back as they were', () => {
    const drafts = new Drafts(storage());
    drafts.save({ id: 'a', at: 1, hash: '1.a.0' });
    const raw = drafts.raw('a') ?? '';
    drafts.delete('a');
    expect(drafts.list().drafts).toEqual([]);
    expect(drafts.restore('a', raw)).toBe(true);
    expect(drafts.raw('a')).toBe(raw);
  });

  it('that are damaged or newer are left as they are, and named', () => {
    const kept = storage();
    const values = ['', '{', 'null', '[]', '"x"', '{"version":2,"at":1,"hash":"1.a.0"}', '{"version":1,"at":"1","hash":"x"}', '{"version":1,"at":1}', '{"version":1,"at":1,"hash":""}'];
    values.forEach((value, index) => kept.setItem(`sales-route-map:lesson:${index}`, value));
    expect(new Drafts(kept).list()).toEqual({ drafts: [], damaged: values.map((_, index) => String(index)) });
    values.forEach((value, index) => expect(kept.getItem(`sales-route-map:lesson:${index}`)).toBe(value));
  });

  it('that cannot be stored are told', () => {
    expect(new Drafts(storage(true)).save({ id: 'a', at: 1, hash: 'x' })).toBeUndefined();
    const none = new Drafts(undefined);
    expect(none.available).toBe(false);
    expect(none.save({ id: 'a', at: 1, hash: 'x' })).toBeUndefined();
    expect(none.list()).toEqual({ drafts: [], damaged: [] });
  });

  it('are there in a storage that is full', () => {
    const kept = storage(true, { 'sales-route-map:lesson:a': '{"version":1,"at":1,"hash":"1.a.0"}' });
    vi.stubGlobal('window', { localStorage: kept });
    const drafts = new Drafts(deviceStorage());
    expect(drafts.available).toBe(true);
    expect(drafts.list().drafts).toEqual([{ id: 'a', at: 1, hash: '1.a.0' }]);
    expect(drafts.save({ id: 'a', at: 2, hash: '1.b.0' })).toBeUndefined();
    vi.stubGlobal('window', { get localStorage() { throw new DOMException('denied', 'SecurityError'); } });
    expect(deviceStorage()).toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe('the progress in a lesson', () => {
  const lesson = { title: 'a', steps: [{ entry: 'x' }, { entry: 'y', section: 's' }] };

  it('goes on where storage is full, for the page, and says so', () => {
    const kept = storage(true, { 'sales-route-map:lesson-read': withProgress(null, lesson, new Set(['x'])) });
    vi.stubGlobal('localStorage', kept);
    const progress = new Progress();
    expect([...progress.done(lesson), progress.kept]).toEqual(['x', true]);
    progress.keep(lesson, new Set(['x', 'y#s']));
    expect([...progress.done(lesson), progress.kept]).toEqual(['x', 'y#s', false]);
    // There is room again.
    vi.stubGlobal('localStorage', storage());
    progress.keep(lesson, progress.done(lesson));
    expect([...progress.done(lesson), progress.kept]).toEqual(['x', 'y#s', true]);
    vi.unstubAllGlobals();
  });

  it('belongs to its steps, whatever title and notes are', () => {
    const stored = withProgress(null, lesson, new Set(['y#s']));
    expect([...readProgress(stored, { ...lesson, title: 'b', notes: 'n' })]).toEqual(['y#s']);
    expect([...readProgress(stored, { ...lesson, steps: [{ entry: 'x' }] })]).toEqual([]);
  });

  it('keeps the latest forty lessons, and takes whatever is stored', () => {
    let stored: string | null = null;
    for (let index = 0; index < 60; index++) stored = withProgress(stored, { title: '', steps: [{ entry: `e${index}` }] }, new Set([`e${index}`]));
    expect(readProgress(stored, { title: '', steps: [{ entry: 'e59' }] }).size).toBe(1);
    expect(readProgress(stored, { title: '', steps: [{ entry: 'e19' }] }).size).toBe(0);
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string()), (text) => void withProgress(text, lesson, readProgress(text, lesson))));
  });
});

describe('time and screens of a lesson', () => {
  const sections = ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id }));
  const entries = new Map([['x', { minutes: 8, sections }], ['y', { minutes: 1, sections }]]);

  it('takes the minutes that are planned, else those of reading', () => {
    expect(stepMinutes({ entry: 'x', minutes: 30 }, entries.get('x'))).toBe(30);
    expect(stepMinutes({ entry: 'x' }, entries.get('x'))).toBe(8);
    expect(stepMinutes({ entry: 'x', section: 'a' }, entries.get('x'))).toBe(2);
    expect(stepMinutes({ entry: 'y', section: 'a' }, entries.get('y'))).toBe(1);
    expect(stepMinutes({ entry: 'z' }, undefined)).toBe(0);
    expect(lessonMinutes({ title: '', steps: [{ entry: 'x' }, { entry: 'y', minutes: 5 }, { entry: 'z' }] }, entries)).toBe(13);
  });

  it('shows a section a screen, and of a whole entry its summary first', () => {
    expect(lessonSlides({ title: '', steps: [{ entry: 'x' }, { entry: 'y', section: 'b' }, { entry: 'z' }] }, entries)).toEqual([
      { shows: 'lesson' },
      { shows: 'entry', step: 0 },
      ...sections.map(({ id }) => ({ shows: 'section', step: 0, section: id, first: false })),
      { shows: 'section', step: 1, section: 'b', first: true },
      { shows: 'entry', step: 2 },
    ]);
  });
});
