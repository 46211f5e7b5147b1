import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import type { Locale } from '../i18n/languages.ts';

/** A family of fonts, each a package with one file per range of characters. */
export type Family = 'noto-sans' | 'noto-sans-jp' | 'noto-sans-kr' | 'noto-sans-sc' | 'noto-sans-tc';

/** Whose shapes a locale's characters have. */
export const familyOf: Record<Locale, Family> = { ja: 'noto-sans-jp', ms: 'noto-sans', 'zh-hant': 'noto-sans-tc', 'zh-hans': 'noto-sans-sc', ko: 'noto-sans-kr' };

export type Weight = 500 | 700;

/** A line of text as outlines. */
export interface Outline {
  /** SVG path data and its place, in thousandths of the font size; y grows upwards from the baseline. */
  readonly glyphs: readonly { readonly path: string; readonly x: number }[];
  /** In font sizes. */
  readonly width: number;
}

/** Shapes texts that were loaded. */
export interface Typesetter {
  /** @throws Error naming the characters for which the family has no glyph */
  outline(text: string, family: Family, weight: Weight): Outline;
}

const unitsPerEm = 1000;

/** A font at a weight, with the outlines that were asked for. */
interface CutFont {
  readonly font: Font;
  readonly paths: Map<number, string>;
}

interface Subset {
  readonly has: (codePoint: number) => boolean;
  readonly file: string;
  face?: Promise<Face>;
}

const subsets = new Map<Family, readonly Subset[]>();
const loaded = new Map<string, Face>();
const fonts = new Map<string, CutFont>();
const outlines = new Map<string, Outline>();

/** Loads the files that hold the characters of these texts. */
export async function loadTypesetter(texts: readonly (readonly [text: string, family: Family])[]): Promise<Typesetter> {
  const needed = new Set(texts.flatMap(([text, family]) => [...text].flatMap((char) => subsetOf(char, family) ?? [])));
  await Promise.all([...needed].map((subset) => (subset.face ??= loadFace(subset.file))));
  return { outline };
}

async function loadFace(file: string): Promise<Face> {
  const face = new Face(new Blob(await decompress(readFileSync(file))));
  loaded.set(file, face);
  return face;
}

function subsetOf(char: string, family: Family): Subset | undefined {
  return subsetsOf(family).find(({ has }) => has(char.codePointAt(0) ?? 0));
}

function subsetsOf(family: Family): readonly Subset[] {
  const known = subsets.get(family);
  if (known) return known;
  const folder = dirname(fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/package.json`)));
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const found = Object.entries(ranges).map(([name, range]) => ({ has: isInRange(range), file: join(folder, 'files', `${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`) }));
  subsets.set(family, found);
  return found;
}

/** A test of whether a character is in a CSS `unicode-range`. */
function isInRange(range: string): (codePoint: number) => boolean {
  const pairs = [...range.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const);
  return (codePoint) => pairs.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function outline(text: string, family: Family, weight: Weight): Outline {
  const key = `${family} ${weight} ${text}`;
  const known = outlines.get(key);
  if (known) return known;
  const glyphs: { path: string; x: number }[] = [];
  const missing: string[] = [];
  let x = 0;
  for (const run of runs(text, family)) {
    const cut = run.file === undefined ? undefined : fontOf(run.file, weight);
    if (!cut) {
      missing.push(run.text);
      continue;
    }
    const buffer = new Buffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    shape(cut.font, buffer);
    for (const { codepoint, cluster, xAdvance = 0, xOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      if (codepoint === 0) missing.push(String.fromCodePoint(run.text.codePointAt(cluster) ?? 0));
      const path = pathOf(codepoint, cut);
      if (path) glyphs.push({ path, x: x + xOffset });
      x += xAdvance;
    }
  }
  if (missing.length > 0) throw new Error(`${family} has no glyph for “${missing.join('')}” in “${text}”: take a font that has it (src/og/fonts.ts).`);
  const made = { glyphs, width: x / unitsPerEm };
  outlines.set(key, made);
  return made;
}

function pathOf(glyph: number, { font, paths }: CutFont): string {
  const known = paths.get(glyph);
  if (known !== undefined) return known;
  const path = font.glyphToPath(glyph).replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))));
  paths.set(glyph, path);
  return path;
}

/** A text as runs of characters that are in one file; without a file where the family has none. */
function runs(text: string, family: Family): { text: string; file: string | undefined }[] {
  const found: { text: string; file: string | undefined }[] = [];
  for (const char of text) {
    const file = subsetOf(char, family)?.file;
    const last = found.at(-1);
    if (last?.file === file && last) last.text += char;
    else found.push({ text: char, file });
  }
  return found;
}

function fontOf(file: string, weight: Weight): CutFont | undefined {
  const key = `${weight} ${file}`;
  const known = fonts.get(key);
  const face = loaded.get(file);
  if (known || !face) return known;
  const font = new Font(face);
  font.setScale(unitsPerEm, unitsPerEm);
  font.setVariations([new Variation('wght', weight)]);
  const cut = { font, paths: new Map<number, string>() };
  fonts.set(key, cut);
  return cut;
}
