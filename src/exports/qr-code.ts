import { encode } from 'uqr';
import { qrPath, type QrCode } from '../model/qr-code.ts';

/** The QR code of an address, with a quiet zone and the error correction that paper asks for (15 %). */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  return { size, path: qrPath(data) };
}
