import favicon from '../../public/favicon.svg?raw';
import { rasterise } from './rasterise.ts';

/** The site's mark as a square PNG; iOS rounds the corners. */
export async function touchIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  return rasterise(squareIcon(size), size, size);
}

/** Of the drawing in a maskable icon: its outermost corners are 16.4 from its middle, and may be 12.8 (of 32). */
const maskableScale = 0.75;

/** The same with its drawing inside the circle that no device cuts into (four fifths of the width); the ground fills the square. */
export async function maskableIcon(size: number): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = squareIcon(size);
  const [, ground] = /(<rect width="32" height="32" fill="[^"]*"\/>)/.exec(drawing) ?? [];
  if (ground === undefined) throw new Error('public/favicon.svg: its ground is no <rect> of its own any more; see src/og/icons.ts.');
  return rasterise(drawing.replace(ground, `${ground}<g transform="translate(16 16) scale(${maskableScale}) translate(-16 -16)">`).replace('</svg>', '</g></svg>'), size, size);
}

function squareIcon(size: number): string {
  const square = favicon.replace(/<style>.*?<\/style>/s, '').replace(/ rx="[^"]*"/, '').replace('<svg ', `<svg width="${size}" height="${size}" `);
  if (!/<rect width="32" height="32" fill=/.test(square)) throw new Error('public/favicon.svg: its ground is no rounded <rect> of the whole drawing any more; see src/og/icons.ts.');
  return square;
}

/** The site's mark as an icon file, for agents that ask for `/favicon.ico` whatever a page says. */
export async function iconFile(size = 32): Promise<Uint8Array<ArrayBuffer>> {
  const png = await touchIcon(size);
  const head = new DataView(new ArrayBuffer(22));
  for (const [offset, value] of [[2, 1], [4, 1], [10, 1], [12, 32]] as const) head.setUint16(offset, value, true);
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint32(14, png.length, true);
  head.setUint32(18, head.byteLength, true);
  return Buffer.concat([new Uint8Array(head.buffer), png]);
}
