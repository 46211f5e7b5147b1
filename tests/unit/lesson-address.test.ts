import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLesson, isDate, lessonLimits } from '../../src/lesson/clean-lesson.ts';
import { lessonHash, readLessonHash } from '../../src/lesson/lesson-address.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { lessonLines, readLessonLines } from '../../src/lesson/lesson-lines.ts';
import { checksum, maxUnpacked, packText, unpackText } from '../../src/lesson/pack-text.ts';

const sections = ['what-it-is', 'why-it-matters', 'on-the-job', 'steps', 'four-traits'].map((id) => ({ id, title: id, ...(id === 'steps' ? { earlier: ['way'] } : {}) }));
const entries = Array.from({ length: 60 }, (_, index) => ({
  id: `entry-${index + 1}`,
  code: `${'RBMSE'[index % 5]}${String(Math.floor(index / 5) + 1).padStart(2, '0')}`,
  earlier: index === 0 ? ['R99', 'old-entry'] : [],
  sections,
}));

/** Texts in any script, with characters beyond the first plane, lone surrogates and control characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 150 }),
  fc.string({ unit: fc.constantFrom('販', '売', '😀', '𠮷', '가', 'á', '\n', '\t', '\\', '\\n', '\u0000', '\uD83D', '\u202E', '\r\n', ' ', '\uFEFF', '%', '.'), maxLength: 150 }),
);
const anyStep = fc.record({
  entry: fc.constantFrom(...entries.map(({ id }) => id), 'not-known', 'Z77'),
  section: fc.option(fc.constantFrom(...sections.map(({ id }) => id)), { nil: undefined }),
  minutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
  notes: fc.option(anyText, { nil: undefined }),
});
const anyDate = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const anyLesson: fc.Arbitrary<Lesson> = fc.record({
  title: anyText,
  date: fc.option(anyDate, { nil: undefined }),
  notes: fc.option(anyText, { nil: undefined }),
  steps: fc.array(anyStep, { maxLength: 40 }),
});

/** A link that version 1 wrote. It must be read for good. */
const keptLink = '#1.e9ox93FT4-PGZY8b1z2d0PNiYY_Ch_kzGjiNDIzMdA0NdY2MOJ2tYmLy8ktSi2PynuwCqXg-ex0wCYOSoCEn2CmcoORhyMnJ-Wrzglcb5r6ZPuHVph6F1yv2vFnQwAUA.0qvyo0p';

const sample: Lesson = {
  title: '初めての同行 😀',
  date: '2026-11-22',
  notes: 'C:\\notes\n二行目',
  steps: [{ entry: 'entry-1' }, { entry: 'entry-2', section: 'steps', minutes: 5 }, { entry: 'entry-3', notes: '고객에게 먼저' }],
};

describe('a lesson in its address', () => {
  it('comes back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        const { lesson: clean } = cleanLesson(lesson);
        const hash = lessonHash(lesson, entries);
        const read = readLessonHash(`#${hash}`, entries);
        expect(read.lesson).toEqual(clean);
        expect(read.faults.filter(({ is }) => is !== 'unknown-entry')).toEqual([]);
        expect(hash).toMatch(/^(1\.[\w-]+\.[a-z0-9]{7})?$/);
        // Written again, it is the same link.
        expect(lessonHash(read.lesson, entries)).toBe(hash);
      }),
      { numRuns: 500 },
    );
  });

  it('is cleaned once and for all: line feeds stay in notes, control characters and turned text go', () => {
    fc.assert(fc.property(anyLesson, (lesson) => {
      const { lesson: clean } = cleanLesson(lesson);
      expect(cleanLesson(clean)).toEqual({ lesson: clean, faults: [] });
    }));
    const { lesson } = cleanLesson({ title: ' a\u0000b\n\u202Ec ', notes: 'x\r\ny\tz\u0007', steps: [] });
    expect(lesson).toEqual({ title: 'a b c', notes: 'x\ny z', steps: [] });
  });

  it('is the same as it was when version 1 was new', () => {
    expect(readLessonHash(keptLink, entries)).toEqual({ lesson: sample, faults: [] });
  });

  it('is nothing when there is nothing in it', () => {
    expect(lessonHash({ title: ' ', steps: [] }, entries)).toBe('');
    expect(readLessonHash('', entries)).toEqual({ lesson: { title: '', steps: [] }, faults: [] });
    expect(readLessonHash('#', entries).faults).toEqual([]);
  });

  it('stays short: a hundred steps, with and without notes', () => {
    const steps = Array.from({ length: 100 }, (_, index) => ({ entry: `entry-${((index * 7) % 60) + 1}`, section: sections[index % 5]?.id, minutes: (index % 9) + 1 }));
    const plain = lessonHash({ title: '新人研修', steps: steps.map(({ entry }) => ({ entry })) }, entries).length;
    const withNotes = lessonHash({ title: '新人研修', date: '2026-11-22', steps: steps.map((step, index) => ({ ...step, notes: `${index + 1}番目の質問を先に聞いてから読む` })) }, entries).length;
    expect(plain).toBeLessThan(200);
    expect(withNotes).toBeLessThan(1100);
    expect(lessonHash({ title: '', steps: steps.slice(0, 8).map(({ entry }) => ({ entry })) }, entries).length).toBeLessThan(50);
  });
});

describe('an address that is not sound', () => {
  const hash = lessonHash({ ...sample, steps: Array.from({ length: 30 }, (_, index) => ({ entry: `entry-${index + 1}`, notes: `note ${index * index}` })) }, entries);

  it('says that its end is missing, and gives the steps before it', () => {
    const half = readLessonHash(hash.slice(0, hash.length * 0.75), entries);
    expect(half.faults[0]).toEqual({ is: 'cut' });
    expect(half.lesson.title).toBe(sample.title);
    expect(half.lesson.steps.length).toBeGreaterThan(5);
    expect(half.lesson.steps.length).toBeLessThan(30);
    for (const [index, step] of half.lesson.steps.entries()) expect(step).toEqual({ entry: `entry-${index + 1}`, notes: `note ${index * index}` });
    // Without its checksum, or a part of it, nothing is lost.
    for (const missing of [1, 4, 7, 8]) expect(readLessonHash(hash.slice(0, -missing), entries)).toMatchObject({ lesson: { steps: { length: 30 } }, faults: [{ is: 'cut' }] });
  });

  it('says that it is damaged', () => {
    const at = hash.length - 40;
    const flipped = hash.slice(0, at) + (hash[at] === 'A' ? 'B' : 'A') + hash.slice(at + 1);
    const read = readLessonHash(flipped, entries);
    expect(read.faults[0]).toEqual({ is: 'damaged' });
    expect(read.lesson.title).toBe(sample.title);
    expect(read.lesson.steps.length).toBeGreaterThan(5);
  });

  it('says that it is newer, or no lesson', () => {
    expect(readLessonHash('#2.anything.else', entries)).toEqual({ lesson: { title: '', steps: [] }, faults: [{ is: 'newer' }] });
    for (const foreign of ['#content', '#0.AAAA.0000000', '#%E3%81%82', '#.', '#1', '#1,']) expect(readLessonHash(foreign, entries).faults, foreign).toEqual([{ is: 'no-lesson' }]);
  });

  it('is sound with what a sentence puts behind it', () => {
    for (const behind of [')', '。', '.', ',', '>', '%20', '」']) expect(readLessonHash(lessonHash(sample, entries) + behind, entries)).toEqual({ lesson: sample, faults: [] });
  });

  it('gives no exception and its fault for ten thousand mutations', { timeout: 120_000 }, () => {
    const hashes = [lessonHash(sample, entries), hash, lessonHash({ title: 'x', steps: [{ entry: 'entry-9' }] }, entries)];
    const alphabet = [...'ABCXYZabcxyz0189-_.#%=+/ あ\u0000'];
    let told = 0;
    let changed = 0;
    const mutation = fc.record({ which: fc.nat({ max: 2 }), kind: fc.constantFrom('flip', 'cut', 'insert', 'swap', 'remove'), at: fc.nat({ max: 999 }), to: fc.nat({ max: 999 }), char: fc.constantFrom(...alphabet) });
    fc.assert(
      fc.property(mutation, ({ which, kind, at, to, char }) => {
        const from = hashes[which] ?? '';
        const [a, b] = [at % from.length, to % from.length];
        const chars = [...from];
        if (kind === 'flip') chars[a] = char;
        else if (kind === 'insert') chars.splice(a, 0, char);
        else if (kind === 'remove') chars.splice(a, 1 + (to % 5));
        else if (kind === 'swap') [chars[a], chars[b]] = [chars[b] ?? '', chars[a] ?? ''];
        const mutated = kind === 'cut' ? from.slice(0, a) : chars.join('');
        const read = readLessonHash(mutated, entries);
        expect(cleanLesson(read.lesson).lesson).toEqual(read.lesson);
        if (mutated === from || mutated === '' || mutated.startsWith(from) || mutated.replace(/^#/, '') === from) return;
        changed++;
        if (read.faults.length > 0) told++;
      }),
      { numRuns: 10_000 },
    );
    expect(changed).toBeGreaterThan(9_000);
    expect(told).toBe(changed);
  });

  it('takes any string', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.base64String({ maxLength: 400 }).map((text) => `1.${text}.${checksum(`1.${text}`)}`)), (text) => void readLessonHash(text, entries)), { numRuns: 2000 });
  });

  it('does not unpack a bomb', () => {
    const bomb = deflateRawSync(Buffer.alloc(200 << 20), { level: 9, strategy: constants.Z_DEFAULT_STRATEGY }).toString('base64url');
    expect(unpackText(bomb).length).toBeLessThanOrEqual(maxUnpacked);
    const before = performance.now();
    const read = readLessonHash(`1.${bomb}.${checksum(`1.${bomb}`)}`, entries);
    expect(performance.now() - before).toBeLessThan(5000);
    expect(read.lesson.steps).toEqual([]);
  });
});

describe('what is beyond the limits', () => {
  /** A link with a sound checksum and this text, as no builder writes it. */
  const link = (text: string): string => {
    const head = `1.${packText(text)}`;
    return `${head}.${checksum(head)}`;
  };

  it('is left out, and the fault says what', () => {
    expect(readLessonHash(link(`t\n${'R01\n'.repeat(503)}`), entries)).toMatchObject({ lesson: { steps: { length: lessonLimits.steps } }, faults: [{ is: 'too-many-steps', left: 3 }] });
    expect(readLessonHash(link(`${'𠮷'.repeat(100)}\n`), entries)).toEqual({ lesson: { title: '𠮷'.repeat(60), steps: [] }, faults: [{ is: 'shortened' }] });
    expect(readLessonHash(link('t\t2026-02-30\n'), entries)).toEqual({ lesson: { title: 't', steps: [] }, faults: [{ is: 'date', value: '2026-02-30' }] });
    for (const minutes of ['0', '601', '1.5', '-3', '1e2', 'x']) expect(readLessonHash(link(`t\nR01\t\t${minutes}\n`), entries)).toEqual({ lesson: { title: 't', steps: [{ entry: 'entry-1' }] }, faults: [{ is: 'minutes', step: 1 }] });
    expect(readLessonHash(link('t\nR01\n<script>\nB01\n'), entries)).toEqual({ lesson: { title: 't', steps: [{ entry: 'entry-1' }, { entry: 'entry-2' }] }, faults: [{ is: 'unreadable-step' }] });
  });

  it('leaves fields of later versions alone', () => expect(readLessonHash(link('t\t\t\tlater\nR01\tsteps\t5\tn\tlater\n'), entries)).toEqual({ lesson: { title: 't', steps: [{ entry: 'entry-1', section: 'steps', minutes: 5, notes: 'n' }] }, faults: [] }));

  it('knows days of the calendar', () => {
    for (const date of ['2026-11-22', '2024-02-29', '0001-01-01']) expect(isDate(date)).toBe(true);
    for (const date of ['2026-02-29', '2026-13-01', '26-1-1', '2026-11-22T00:00', '', '+02026-01-01']) expect(isDate(date)).toBe(false);
  });
});

describe('entries and sections that are not there', () => {
  it('resolves earlier codes and ids', () => {
    for (const name of ['R99', 'old-entry', 'R01', 'entry-1']) {
      const hash = lessonHash({ title: '', steps: [{ entry: name }] }, []);
      expect(readLessonHash(hash, entries)).toEqual({ lesson: { title: '', steps: [{ entry: 'entry-1' }] }, faults: [] });
    }
  });

  it('resolves ids that a section had before', () => {
    const hash = lessonHash({ title: '', steps: [{ entry: 'entry-1', section: 'way', notes: 'n' }] }, entries);
    expect(readLessonHash(hash, entries)).toEqual({ lesson: { title: '', steps: [{ entry: 'entry-1', section: 'steps', notes: 'n' }] }, faults: [] });
  });

  it('keeps the place of an unknown entry, and writes it back as it was', () => {
    const hash = lessonHash({ title: '', steps: [{ entry: 'entry-1' }, { entry: 'Z77', section: 'steps', notes: 'n' }] }, entries);
    const read = readLessonHash(hash, entries);
    expect(read.lesson.steps[1]).toEqual({ entry: 'Z77', section: 'steps', notes: 'n' });
    expect(read.faults).toEqual([{ is: 'unknown-entry', step: 2, entry: 'Z77' }]);
    expect(lessonHash(read.lesson, entries)).toBe(hash);
  });

  it('takes the whole entry for a section that is gone', () => {
    const hash = lessonHash({ title: '', steps: [{ entry: 'entry-2', section: 'gone', minutes: 7 }] }, entries);
    expect(readLessonHash(hash, entries)).toEqual({ lesson: { title: '', steps: [{ entry: 'entry-2', minutes: 7 }] }, faults: [{ is: 'unknown-section', step: 1, entry: 'B01', section: 'gone' }] });
  });
});

describe('the lines of a lesson', () => {
  it('are read as they were written, and without their end give what is whole', () => {
    const text = lessonLines(sample);
    expect(readLessonLines(text)).toEqual(sample);
    for (let length = 0; length < text.length; length++) {
      const { title, steps } = readLessonLines(text.slice(0, length));
      expect(['', sample.title]).toContain(title);
      expect(steps).toEqual(sample.steps.slice(0, steps.length));
    }
  });
});
