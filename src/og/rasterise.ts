import sharp from 'sharp';
import { encodePng } from './png.ts';

/** An opaque drawing as a PNG of that many pixels. */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 }).resize(width, height).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  if (info.width !== width || info.height !== height || info.channels !== 4) throw new Error(`A drawing became ${info.width} × ${info.height} × ${info.channels}.`);
  return encodePng(data, width, height);
}
