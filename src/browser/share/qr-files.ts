import { encode } from 'uqr';
import { qrPath } from '../../model/qr-code.ts';

/** Pixels a module of the PNG is wide: enough for a poster. */
const pixels = 16;

/** A QR code to look at and to keep. */
export interface QrPicture {
  /** The drawing, as the text of an SVG file. */
  readonly svg: string;
  png(): Promise<Blob>;
}

/** The QR code of an address, its quiet zone included. @throws when the address is too long for one */
export function qrPicture(address: string): QrPicture {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${qrPath(data)}" stroke="#000"/></svg>`,
    png: () => drawPng(size, data),
  };
}

async function drawPng(size: number, data: readonly (readonly boolean[])[]): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * pixels;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#000';
  for (const [y, row] of data.entries()) for (const [x, dark] of row.entries()) if (dark) context.fillRect(x * pixels, y * pixels, pixels, pixels);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No PNG'))), 'image/png'));
}

/** Gives a file to the reader to keep. */
export function saveFile(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
