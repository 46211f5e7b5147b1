import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
/** Antialiasing keeps so many steps of each channel, as bits. */
const bits = 4;
const deflated = promisify(deflate);

/**
 * Encodes a flat drawing as a PNG with a palette: the colours that fill areas stay as they are, those of edges are taken together.
 * A third of the time of a general quantiser, and no dithering.
 * @param pixels opaque, four bytes each, in rows
 */
export async function encodePng(pixels: Uint8Array, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { palette, indexOf } = collectColours(colours);
  const rows = new Uint8Array((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, from = 0; y < height; y++) {
    let to = y * (width + 1) + 1;
    for (let x = 0; x < width; x++) {
      const value = colours[from++] ?? 0;
      if (value !== last) [last, index] = [value, indexOf.get(value) ?? 0];
      rows[to++] = index;
    }
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint16(8, 0x0803);
  return Buffer.concat([
    new Uint8Array(signature),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', new Uint8Array(palette.flatMap((value) => [...new Uint8Array(new Uint32Array([value]).buffer, 0, 3)]))),
    chunk('IDAT', await deflated(rows, { level: 7 })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

/** The commonest colour of each step stands for the rest of the step. */
function collectColours(colours: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (let from = 0, to = 1; to <= colours.length; to++) {
    const value = colours[from] ?? 0;
    if (colours[to] === value) continue;
    counts.set(value, (counts.get(value) ?? 0) + to - from);
    from = to;
  }
  const palette: number[] = [];
  const places = new Map<number, number>();
  const indexOf = new Map<number, number>();
  for (const [value] of [...counts].sort(([a, many], [b, more]) => more - many || a - b)) {
    const step = [0, 8, 16].reduce((sum, shift) => (sum << bits) | (((value >>> shift) & 255) >> (8 - bits)), 0);
    const place = places.get(step) ?? (palette.length < 256 ? palette.push(value) - 1 : 0);
    places.set(step, place);
    indexOf.set(value, place);
  }
  return { palette, indexOf };
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const made = Buffer.alloc(data.length + 12);
  made.writeUInt32BE(data.length, 0);
  made.write(type, 4, 'latin1');
  made.set(data, 8);
  made.writeUInt32BE(crc32(made.subarray(4, data.length + 8)), data.length + 8);
  return made;
}
