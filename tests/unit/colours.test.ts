import { readFileSync } from 'node:fs';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast, type Color } from 'culori';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const schemes = ['light', 'dark'] as const;

/** A custom property's colour in a scheme. */
function token(name: string, scheme: (typeof schemes)[number]): Color {
  const match = new RegExp(`${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(css);
  const colour = parse(match?.[scheme === 'light' ? 1 : 2] ?? '');
  if (!colour) throw new Error(`${name} has no colour`);
  return colour;
}

const lines = [...css.matchAll(/\[data-line='([A-Z])'\]/g)].map(([, letter]) => letter ?? '');
const lineColour = (letter: string, scheme: (typeof schemes)[number]): Color => token(`--line-${letter.toLowerCase()}`, scheme);

describe.each(schemes)('colours, %s', (scheme) => {
  it('there are five lines', () => {
    expect(lines).toEqual(['R', 'B', 'M', 'S', 'E']);
  });

  it.each(['--ink', '--muted'])('%s is readable on paper and on panels', (name) => {
    for (const ground of ['--paper', '--soft']) expect(wcagContrast(token(name, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(lines)('line %s is readable under its text and against the page', (letter) => {
    expect(wcagContrast(lineColour(letter, scheme), token('--on-line', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(lineColour(letter, scheme), token('--paper', scheme))).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(lineColour(letter, scheme), token('--soft', scheme))).toBeGreaterThanOrEqual(3);
  });

  it('edges of controls stand out', () => {
    expect(wcagContrast(token('--edge', scheme), token('--paper', scheme))).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['normal vision', (colour: Color) => colour],
    ['protanopia', filterDeficiencyProt(1)],
    ['deuteranopia', filterDeficiencyDeuter(1)],
    ['tritanopia', filterDeficiencyTrit(1)],
  ])('lines are told apart with %s', (_name, see) => {
    const difference = differenceCiede2000();
    const pairs = lines.flatMap((a, index) => lines.slice(index + 1).map((b) => [a, b] as const));
    const close = pairs.filter(([a, b]) => difference(see(lineColour(a, scheme)), see(lineColour(b, scheme))) < 12);
    expect(close).toEqual([]);
  });
});
