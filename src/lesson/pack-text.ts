import { deflateSync, Inflate } from 'fflate';

/**
 * What texts of version 1 are likely to hold, for DEFLATE to point back to: codes, then ids of sections. It belongs to version 1 of the
 * address and must never change: links of years ago are read with it. New codes and sections work without being in it.
 */
const dictionary = new TextEncoder().encode(
  [
    ...['R', 'B', 'M', 'S', 'E'].flatMap((letter) => Array.from({ length: 24 }, (_, index) => letter + String(index + 1).padStart(2, '0'))),
    ...['origin', 'difference', 'used-together', 'in-other-languages', 'when-to-say-which', 'situation', 'what-was-done', 'result', 'lesson', 'discussion', 'checklist', 'steps'],
    ...['neighbours', 'common-mistakes', 'why-it-matters', 'on-the-job', 'what-it-is'].map((section) => `\t${section}`),
    '',
  ].join('\n'),
);

/** Longest text that is unpacked, in bytes: twice what a lesson can hold. More is a decompression bomb. */
export const maxUnpacked = 1 << 21;

/** Packs a text into characters that no address changes (RFC 4648's base64url): UTF-8, raw DEFLATE with the dictionary. */
export function packText(text: string): string {
  return base64url(deflateSync(new TextEncoder().encode(text), { level: 9, dictionary }));
}

/**
 * As much of a packed text as can be read: all of it, or, when its end is missing or it is damaged, what comes before that.
 * Takes any string, never throws, gives at most `maxUnpacked` bytes.
 */
export function unpackText(packed: string): string {
  const bytes = fromBase64url(packed);
  // A byte of it gives a thousand at most. What a piece gives is lost when it holds a fault: then smaller pieces lose little.
  const coarse = inflatePieces(bytes, 1024);
  return coarse.failed ? inflatePieces(bytes, Math.max(16, Math.ceil(bytes.length / 1024))).text : coarse.text;
}

function inflatePieces(bytes: Uint8Array, length: number): { readonly text: string; readonly failed: boolean } {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  let size = 0;
  const inflate = new Inflate({ dictionary }, (piece) => {
    size += piece.length;
    if (size <= maxUnpacked) text += decoder.decode(piece, { stream: true });
  });
  try {
    for (let start = 0; start < bytes.length && size <= maxUnpacked; start += length) inflate.push(bytes.subarray(start, start + length));
    return { text, failed: false };
  } catch {
    return { text, failed: true };
  }
}

/** CRC-32 of an ASCII text, seven digits to the base 36. */
export function checksum(text: string): string {
  let crc = -1;
  for (let index = 0; index < text.length; index++) {
    crc ^= text.charCodeAt(index) & 0xff;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(36).padStart(checksumLength, '0');
}

export const checksumLength = 7;

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x8000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** A single character at the end, which no whole byte ends in, is left out. */
function fromBase64url(text: string): Uint8Array {
  const even = text.length % 4 === 1 ? text.slice(0, -1) : text;
  const binary = atob(even.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
