import type { DiagramForm } from './project.ts';

/** A diagram laid out: lengths in units of its own view box. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  /** Size of every box. */
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly { readonly id: string; readonly label: string; readonly lines: readonly string[]; readonly x: number; readonly y: number }[];
  readonly arrows: readonly { readonly from: string; readonly to: string; readonly path: string }[];
}

/** Size of a box, and the room between rows and columns. */
const boxSize = { width: 136, height: 72 } as const;
const gap = { x: 12, y: 56 } as const;

/** Lays boxes out in centred rows and joins them from bottom edge to top edge. */
export function buildDiagram({ rows, arrows }: DiagramForm, labels: Readonly<Record<string, string>>): Diagram {
  const widest = Math.max(...rows.map((row) => row.length));
  const width = widest * boxSize.width + (widest - 1) * gap.x + 4;
  const boxes = rows.flatMap((row, rowIndex) => {
    const left = (width - (row.length * boxSize.width + (row.length - 1) * gap.x)) / 2;
    return row.map((id, index) => {
      const label = labels[id] ?? id;
      return { id, label, lines: wrapLabel(label, 7), x: left + index * (boxSize.width + gap.x), y: 2 + rowIndex * (boxSize.height + gap.y) };
    });
  });
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return {
    width,
    height: rows.length * boxSize.height + (rows.length - 1) * gap.y + 4,
    box: boxSize,
    boxes,
    arrows: arrows.flatMap(([from, to]) => {
      const start = byId.get(from);
      const end = byId.get(to);
      if (!start || !end) return [];
      const [x1, y1, x2, y2] = [start.x + boxSize.width / 2, start.y + boxSize.height, end.x + boxSize.width / 2, end.y - 7];
      const middle = (y1 + y2) / 2;
      return [{ from: start.label, to: end.label, path: `M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2}` }];
    }),
  };
}

/** A label in lines of at most `limit` em: at spaces where there are some, else in halves. Latin letters count half. */
export function wrapLabel(label: string, limit: number): string[] {
  const measure = (text: string): number => [...text].reduce((sum, character) => sum + (/[\p{Script=Latin}\s]/u.test(character) ? 0.55 : 1), 0);
  if (measure(label) <= limit) return [label];
  const words = label.split(' ');
  if (words.length === 1) {
    const half = Math.ceil(label.length / 2);
    return [label.slice(0, half), label.slice(half)];
  }
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= limit) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
