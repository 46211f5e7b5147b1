/**
 * A font that draws text as bars: half an em for a Latin letter, an em for any other character, a gap for a space.
 * With it a page is set alike on every machine, whatever fonts that has, and a picture of it holds layout and colours only.
 */
export const blockFont = makeFont([
  { advance: 300, box: undefined, from: 0x20, to: 0x20 },
  { advance: 550, box: [0, 0, 550, 700], from: 0x21, to: 0x24f },
  { advance: 1000, box: [0, -80, 1000, 800], from: 0x250, to: 0x10ffff },
]);

interface Glyph {
  /** In thousandths of an em. */
  readonly advance: number;
  /** Left, bottom, right, top of its bar. */
  readonly box: readonly [number, number, number, number] | undefined;
  /** First and last character that it stands for. */
  readonly from: number;
  readonly to: number;
}

/** An OpenType font with one rectangle a glyph. */
function makeFont(glyphs: readonly Glyph[]): Buffer {
  const all = [{ advance: 1000, box: undefined }, ...glyphs];
  const outlines = all.map(({ box }) => (box ? rectangle(box) : Buffer.alloc(0)));
  const ends = outlines.map((_, index) => outlines.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0));
  const [ascent, descent] = [880, -120];
  const tables: Readonly<Record<string, Buffer>> = {
    'OS/2': u16(3, 800, 400, 5, 0, 650, 700, 0, 140, 650, 700, 0, 480, 50, 300, 0, ...Array<number>(5).fill(0), ...Array<number>(8).fill(0), 0x5445, 0x5354, 0x40, 0x20, 0xffff, ascent, descent, 0, ascent, -descent, 0, 0, 0, 0, 500, 700, 0, 0x20, 0),
    // Format 13: many characters, one glyph.
    cmap: Buffer.concat([u16(0, 1, 3, 10), u32(12), u16(13, 0), u32(16 + 12 * glyphs.length, 0, glyphs.length, ...glyphs.flatMap(({ from, to }, index) => [from, to, index + 1]))]),
    glyf: Buffer.concat(outlines),
    head: Buffer.concat([u32(0x10000, 0x10000, 0, 0x5f0f3cf5), u16(3, 1000), Buffer.alloc(16), u16(0, descent, 1000, ascent, 0, 8, 2, 1, 0)]),
    hhea: Buffer.concat([u32(0x10000), u16(ascent, descent, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, all.length)]),
    hmtx: u16(...all.flatMap(({ advance, box }) => [advance, box?.[0] ?? 0])),
    loca: u32(0, ...ends),
    maxp: Buffer.concat([u32(0x10000), u16(all.length, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)]),
    name: u16(0, 0, 6),
    post: u32(0x30000, 0, 0, 0, 0, 0, 0, 0),
  };
  const tags = Object.keys(tables).sort();
  let offset = 12 + 16 * tags.length;
  const rows: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const tag of tags) {
    const table = tables[tag] ?? Buffer.alloc(0);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    rows.push(Buffer.from(tag, 'ascii'), u32(checksum(padded), offset, table.length));
    bodies.push(padded);
    offset += padded.length;
  }
  const power = 2 ** Math.floor(Math.log2(tags.length));
  return Buffer.concat([u32(0x10000), u16(tags.length, power * 16, Math.log2(power), (tags.length - power) * 16), ...rows, ...bodies]);
}

function rectangle([left, bottom, right, top]: readonly [number, number, number, number]): Buffer {
  const outline = Buffer.concat([u16(1, left, bottom, right, top, 3, 0), Buffer.from([1, 1, 1, 1]), u16(left, 0, right - left, 0, bottom, top - bottom, 0, bottom - top)]);
  return Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]);
}

function u16(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value & 0xffff, index * 2));
  return buffer;
}

function u32(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => buffer.writeUInt32BE(value >>> 0, index * 4));
  return buffer;
}

function checksum(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
