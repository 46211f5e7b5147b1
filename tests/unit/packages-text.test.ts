import { check, constantFrom, property, string, uniqueArray, record } from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { anki } from '../../src/packages/anki.ts';
import { checksTable, stepsTable } from '../../src/packages/csv.ts';
import { gift } from '../../src/packages/gift.ts';
import { resolvePackage } from '../../src/packages/resolve-package.ts';
import { context, file, hostile, lesson } from '../support/packages.ts';

const { source } = resolvePackage(lesson, context);

interface GiftChoice {
  readonly isCorrect: boolean;
  readonly weight: number | null;
  readonly text: { readonly text: string };
  readonly feedback: { readonly text: string } | null;
}
interface GiftPart {
  readonly type: string;
  readonly id?: string | null;
  readonly tags?: readonly string[] | null;
  readonly title: string | null;
  readonly stem?: { readonly format: string; readonly text: string };
  readonly choices?: readonly GiftChoice[];
}
const parsed = (text: string): readonly GiftPart[] => parse(text) as unknown as readonly GiftPart[];

describe('GIFT', () => {
  it('is read by another parser as it was meant', () => {
    const parts = parsed(gift(source, file.texts));
    expect(parts.map(({ type }) => type)).toEqual(['Category', 'MC', 'Category', 'MC', 'Category', 'MC']);
    expect(parts[0]?.title).toBe('$course$/top/訪問の教材/E06 題 E06 – 手順');
    expect(parts[1]).toMatchObject({ id: 'E06-two', tags: ['E06'], title: 'E06-two', stem: { format: 'plain', text: '二つ目は？' } });
    expect(parts[1]?.choices?.map(({ isCorrect, text, feedback }) => [isCorrect, text.text, feedback?.text])).toEqual([
      [true, '正しい答え', file.texts.right],
      [false, '違う答え', '違うから'],
      [false, 'もっと違う答え', 'もっと違うから'],
    ]);
  });

  it('keeps any text', () => {
    const word = string({ unit: constantFrom(...'~=#{}:\\%/[]-> "<&é訪問🚃\n\t', '->', '::', '//', '$CATEGORY:', '[html]'), minLength: 1, maxLength: 14 }).filter((text) => text.trim() !== '');
    const rounds = property(word, uniqueArray(record({ text: word, why: word }), { minLength: 2, maxLength: 4 }), (question, given) => {
      const answers = given.map(({ text, why }, index) => ({ id: `a${index}`, text, right: index === 0, why }));
      const made = resolvePackage({ title: question, steps: [{ entry: 'visits' }] }, { ...context, checks: { visits: [{ id: 'one', question, answers }] } }).source;
      const [own] = made.steps[0]?.checks ?? [];
      const written = gift(made, file.texts);
      const [path, read, ...more] = parsed(written);
      const arrow = (text: string | undefined): string | undefined => text?.replaceAll('->', '→');
      expect(more).toEqual([]);
      // A category's path ends at single slashes; a double one is a slash of a name.
      const names = (path?.title ?? '').split(/(?<!\/)\/(?!\/)/).map((name) => name.trim().replaceAll('//', '/'));
      expect(names).toEqual(['$course$', 'top', made.title.replaceAll('\\', '＼'), 'E06 題 E06']);
      // Moodle takes a percentage for the mark only without `=`, other readers with it as well.
      expect(written).not.toMatch(/^ *[=~]\s*%/m);
      expect(read?.choices?.map(({ isCorrect, weight }) => [isCorrect, weight])).toEqual(own?.answers.map(({ right }) => [right, null]));
      expect(read?.stem?.text).toBe(arrow(own?.question));
      expect(read?.choices?.map(({ text }) => text.text)).toEqual(own?.answers.map(({ text }) => arrow(text)));
      expect(read?.choices?.slice(1).map(({ feedback }) => feedback?.text ?? '')).toEqual(own?.answers.slice(1).map(({ why }) => arrow(why)));
    });
    const { failed, counterexample, errorInstance } = check(rounds, { numRuns: 300 });
    expect(failed, `${JSON.stringify(counterexample)} ${String(errorInstance)}`).toBe(false);
  });
});

describe('Anki', () => {
  const lines = anki(source).split('\n');
  const rows = lines.filter((line) => !line.startsWith('#') && line).map((line) => line.split('\t'));

  it('says in its head how it is to be read', () => {
    expect(lines.slice(0, 5)).toEqual(['#separator:tab', '#html:true', '#guid column:1', '#deck column:2', '#tags column:5']);
  });

  it('has five fields a note, none of which could end or open one', () => {
    expect(rows).toHaveLength(3);
    expect(rows.every((row) => row.length === 5 && row.every((field) => !/^"|\r/.test(field)))).toBe(true);
    expect(rows.map(([id, deck, , , tags]) => [id, deck, tags])).toEqual(['E06-two', 'E06-one', 'E01-three'].map((id) => [`srm-ja-${id}`, `${file.site}::訪問の教材`, `sales-route-map ${id.slice(0, 3)}`]));
  });

  it('escapes what HTML would take for something', () => {
    expect(rows[2]?.[2]).toContain('&lt;b&gt;&amp;amp; &quot;x&quot;');
    expect(rows[2]?.[2]).not.toContain('<b>');
  });

  it('keeps the ids of notes whatever the lesson is called and however it is ordered', () => {
    const other = anki(resolvePackage({ title: 'Another', steps: [...lesson.steps].reverse() }, context).source);
    const ids = (text: string): string[] => text.split('\n').flatMap((line) => /^srm-\S+/.exec(line)?.[0] ?? []).sort();
    expect(ids(other)).toEqual(ids(anki(source)));
  });
});

/** Reads CSV by RFC 4180, strictly. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  pattern.lastIndex = 1;
  let row: string[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (pattern.lastIndex === text.length) return rows;
  }
  throw new Error('not CSV');
}

describe('tables', () => {
  const steps = readCsv(stepsTable(source, file.texts.columns));
  const asked = readCsv(checksTable(source, file.texts.columns));

  it('have a head and as many cells in each row', () => {
    expect(steps).toHaveLength(6);
    expect(asked).toHaveLength(4);
    for (const table of [steps, asked]) expect(new Set(table.map(({ length }) => length)).size).toBe(1);
    expect(asked[0]).toHaveLength(9);
    expect(steps[1]?.slice(0, 4)).toEqual(['1', 'E06', '題 E06', '手順']);
  });

  it('hold no formula', () => {
    expect(steps[1]?.[6]).toBe("'-1");
    expect(steps[3]?.[4]).toBe(`'=${hostile}`);
    expect([...steps, ...asked].flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });
});
