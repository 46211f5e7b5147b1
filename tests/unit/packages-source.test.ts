import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/packages/file-name.ts';
import { identifier, shortNames } from '../../src/packages/identifier.ts';
import { makePackage } from '../../src/packages/make-package.ts';
import { resolvePackage } from '../../src/packages/resolve-package.ts';
import { checks, context, file, lesson } from '../support/packages.ts';

describe('a lesson resolved for packages', () => {
  const { source, missing } = resolvePackage(lesson, context);

  it('has each step with its words, time and addresses', () => {
    expect(missing).toEqual([]);
    expect(source.steps.map(({ id, minutes }) => [id, minutes])).toEqual([['E06-steps', 7], ['E06', 5], ['E01', 5], ['R01', 5], ['R01.2', 5]]);
    expect(source.steps[0]).toMatchObject({
      title: '題 E06',
      section: '手順',
      address: 'https://learn.example.org/go/E06/#steps',
      ownAddress: 'https://learn.example.org/ja/concepts/visits/#steps',
      embedAddress: 'https://learn.example.org/embed/ja/E06/#steps',
    });
  });

  it('asks each self-check once, at the step where its fact stands', () => {
    expect(source.steps.map((step) => step.checks.map(({ id }) => id))).toEqual([['E06-two'], ['E06-one'], ['E01-three'], [], []]);
  });

  it('finds entries by earlier ids and codes, and tells those that are not there', () => {
    const resolved = resolvePackage({ title: 'x', steps: [{ entry: 'old-visits' }, { entry: 'E77', section: 'gone' }, { entry: 'constructor' }, { entry: 'nothing' }, { entry: 'nothing' }] }, context);
    expect(resolved.source.steps.map(({ code, section }) => [code, section])).toEqual([['E06', undefined], ['E06', undefined]]);
    expect(resolved.missing).toEqual(['constructor', 'nothing']);
  });

  it('is known again by language and title', () => {
    const again = resolvePackage({ ...lesson, steps: [] }, context).source.id;
    expect(again).toBe(source.id);
    expect(resolvePackage({ ...lesson, title: 'another' }, context).source.id).not.toBe(source.id);
    expect(source.id).toMatch(/^srm-[0-9a-z]{13}$/);
  });

  it('leaves out what XML cannot hold and questions that cannot be answered', () => {
    const [one] = checks['visits'] ?? [];
    const odd = { ...context, checks: { visits: [{ ...one, id: 'none-right', question: 'x', answers: (one?.answers ?? []).map((answer) => ({ ...answer, right: false })) }] } };
    const resolved = resolvePackage({ title: 'a\u0000\u001f\ud800\nb\uffff', steps: [{ entry: 'visits' }] }, odd).source;
    expect(resolved.title).toBe('a\ufffd b');
    expect(resolved.steps[0]?.checks).toEqual([]);
  });
});

it.each([
  ['ルート営業：はじめ/終わり', 'ルート営業：はじめ 終わり (SCORM).zip'],
  ['..\\..\\etc/passwd', 'etc passwd (SCORM).zip'],
  ['CON', '_CON (SCORM).zip'],
  ['a\u202egnp.exe\u0007?*"<>|', 'a gnp.exe (SCORM).zip'],
  [' ... ', 'sales-route-map (SCORM).zip'],
  ['고객'.normalize('NFD'), '고객 (SCORM).zip'],
  ['😀'.repeat(80), `${'😀'.repeat(60)} (SCORM).zip`],
])('a file named after %j is %j', (title, name) => {
  expect(fileName(title, 'zip', 'SCORM')).toBe(name);
});

it.each([
  [{ title: '一日目', date: '2026-11-22' }, '一日目.imscc'],
  [{ title: '', date: '2026-11-22' }, '2026-11-22 E06 題 E06.imscc'],
  [{ title: ' \u0000 ' }, 'E06 題 E06.imscc'],
])('the file of a lesson %j is named %j: without a title, by day and first stop', (changes, name) => {
  const { source } = resolvePackage({ ...changes, steps: [{ entry: 'gone' }, { entry: 'visits', section: 'steps' }, { entry: 'crm' }] }, context);
  expect(makePackage('imscc', source, file).name).toBe(name);
});

it('identifiers are fit for XML, and different texts have different ones', () => {
  const texts = ['E06', '6', 'a b', 'a_20_b', 'ルート', '', 'a:b', 'a-b'];
  const made = texts.map(identifier);
  expect(made.every((name) => /^[A-Za-z_][A-Za-z0-9._-]*$/.test(name))).toBe(true);
  expect(new Set(made).size).toBe(texts.length);
});

it('short names are of one length and never shared, however many there are', () => {
  const ids = Array.from({ length: 4000 }, (_, index) => `E06-check-${index}`);
  const names = [...shortNames(ids).values()];
  expect(new Set(names).size).toBe(ids.length);
  expect(new Set(names.map(({ length }) => length)).size).toBe(1);
  expect([...shortNames(ids.slice(0, 5)).values()][0]).toHaveLength(4);
});
