/** A QR code as one path on a grid of `size` × `size` modules, the quiet zone of four modules around it included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The dark modules as one SVG path: each run of them in a row is a bar one module high, drawn relative to the one before. */
export function qrPath(rows: readonly (readonly boolean[])[]): string {
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return [{ x, y, length: (end < 0 ? row.length : end) - x }];
    }),
  );
  return runs.map(({ x, y, length }, index) => `${index === 0 ? `M${x} ${y}.5` : `m${x - (runs[index - 1]?.x ?? 0) - (runs[index - 1]?.length ?? 0)} ${y - (runs[index - 1]?.y ?? 0)}`}h${length}`).join('');
}
