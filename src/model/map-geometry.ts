/** A place on the grid of the map, or in the drawing: to the right, and down. */
export type Point = readonly [number, number];

/** Where a title may stand beside its station. A corner's text begins, or ends, at the middle of the station. */
export const labelSides = ['above', 'below', 'left', 'right', 'above-left', 'above-right', 'below-left', 'below-right'] as const;

export type LabelSide = (typeof labelSides)[number];

/** Whether two different places are joined at 0, 45, 90 or 135 degrees. */
export function isOctolinear([x1, y1]: Point, [x2, y2]: Point): boolean {
  const [dx, dy] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
  return dx + dy > 0 && (dx === 0 || dy === 0 || dx === dy);
}

/**
 * A line through points with rounded bends, as SVG path data.
 * @param radius how far before and after a bend the curve begins, by point; shorter where the next point is near
 */
export function roundedPath(points: readonly Point[], radius: (index: number) => number): string {
  return points
    .map((point, index) => {
      const [before, after] = [points[index - 1], points[index + 1]];
      if (!before) return `M${show(point)}`;
      if (!after || isStraight(before, point, after)) return `L${show(point)}`;
      const reach = Math.min(radius(index), distance(before, point) / 2, distance(point, after) / 2);
      if (reach === 0) return `L${show(point)}`;
      return `L${show(towards(point, before, reach))}Q${show(point)} ${show(towards(point, after, reach))}`;
    })
    .join('');
}

/** The way from one place to another in at most two octolinear legs: the slanting one first. */
export function elbow([x1, y1]: Point, [x2, y2]: Point): Point[] {
  const slant = Math.min(Math.abs(x2 - x1), Math.abs(y2 - y1));
  const corner: Point = [x1 + slant * Math.sign(x2 - x1), y1 + slant * Math.sign(y2 - y1)];
  return [[x1, y1], corner, [x2, y2]].filter((point, index, all): point is [number, number] => point[0] !== all[index - 1]?.[0] || point[1] !== all[index - 1]?.[1]);
}

function isStraight([x1, y1]: Point, [x2, y2]: Point, [x3, y3]: Point): boolean {
  return (x2 - x1) * (y3 - y2) === (y2 - y1) * (x3 - x2);
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x2 - x1, y2 - y1);
}

function towards(from: Point, to: Point, reach: number): Point {
  const share = reach / distance(from, to);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

function show([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
