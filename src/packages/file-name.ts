/** Characters of a title at most; file systems take 255 bytes, which is 85 Han characters. */
const longest = 60;

/** A file name in any language that every system takes: no reserved characters or names, no hidden or endless ones. `kind` tells files of one title apart. */
export function fileName(title: string, ending: string, kind?: string): string {
  const plain = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = [...plain].slice(0, longest).join('').replace(/^[ .]+|[ .]+$/g, '') || 'sales-route-map';
  const name = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(short) ? `_${short}` : short;
  return `${name}${kind === undefined ? '' : ` (${kind})`}.${ending}`;
}
