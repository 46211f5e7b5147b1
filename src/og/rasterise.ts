import sharp from 'sharp';

const settings = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const;

/** Changes whenever the same drawing may give other bytes. */
export const rasteriser = JSON.stringify([sharp.versions, settings]);

/** A flat, opaque drawing as a PNG of that many pixels, with a palette and no dithering. The same drawing gives the same bytes. */
export async function rasterise(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 72 })
    .resize(width, height)
    .removeAlpha()
    .png(settings)
    .toBuffer({ resolveWithObject: true });
  if (info.width !== width || info.height !== height) throw new Error(`A drawing became ${info.width} × ${info.height}.`);
  return new Uint8Array(data);
}
