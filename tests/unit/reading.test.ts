import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstPaintScript, paper } from '../../src/exports/first-paint.ts';
import { qrCode } from '../../src/exports/qr-code.ts';
import { contentSecurityPolicy } from '../../src/exports/security.ts';
import { qrPath } from '../../src/model/qr-code.ts';

describe('the script before the first paint', () => {
  it('is the one inline script that the policy allows', () => {
    const hash = createHash('sha256').update(firstPaintScript).digest('base64');
    for (const policy of [contentSecurityPolicy.meta, contentSecurityPolicy.header]) {
      expect(policy).toContain(`'sha256-${hash}'`);
      expect(policy).not.toContain('unsafe-inline');
    }
  });

  it('colours the browser’s bars as the paper is', () => {
    expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(`--paper: light-dark(${paper.light}, ${paper.dark})`);
  });
});

/** The modules that a path of `qrPath` darkens, as rows of # and . */
function drawn(path: string, size: number): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill('.'));
  let [x, y] = [0, 0];
  for (const [, command, first, second] of path.matchAll(/([Mmh])(-?\d+)(?: (-?[\d.]+))?/g)) {
    if (command === 'h') for (let end = x + Number(first); x < end; x++) (rows[y] ?? [])[x] = '#';
    else [x, y] = command === 'M' ? [Number(first), Math.floor(Number(second))] : [x + Number(first), y + Number(second)];
  }
  return rows.map((row) => row.join(''));
}

describe('a QR code', () => {
  it('is drawn run by run', () => {
    const rows = ['.##.', '....', '#..#', '####'];
    expect(drawn(qrPath(rows.map((row) => [...row].map((module) => module === '#'))), 4)).toEqual(rows);
  });

  it('has its three finders and a quiet zone of four modules, and is drawn in few bytes', () => {
    const { size, path } = qrCode('https://sales-route-map.example/go/R02/');
    const rows = drawn(path, size);
    expect(rows.slice(0, 4).join('')).not.toContain('#');
    const finder = ['#######', '#.....#', '#.###.#'];
    for (const [x, y] of [[4, 4], [size - 11, 4], [4, size - 11]] as const) expect(rows.slice(y, y + 3).map((row) => row.slice(x, x + 7))).toEqual(finder);
    expect(path.length).toBeLessThan(2000);
  });
});
