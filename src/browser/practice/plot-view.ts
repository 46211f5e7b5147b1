import { element } from '../../search/browser/element.ts';
import type { Plot } from '../../study/plot.ts';

const namespace = 'http://www.w3.org/2000/svg';

function drawn(tag: string, attributes: Readonly<Record<string, string | number>>, text = ''): SVGElement {
  const node = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.textContent = text;
  return node;
}

/** A plot as a picture. Its name is a sentence of what it shows; its numbers stand in a table beside it. */
function plotPicture({ width, height, floor, bars, aim }: Plot, name: string): SVGElement {
  const picture = drawn('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': name, class: 'plot' });
  picture.append(
    ...bars.flatMap(({ x, y, width: across, height: up, middle, label, text }) => [
      ...(up > 0 ? [drawn('rect', { x, y, width: across, height: up })] : []),
      ...(text ? [drawn('text', { x: middle, y: y - 7, class: 'plot-value' }, text)] : []),
      ...(label ? [drawn('text', { x: middle, y: floor + 22 }, label)] : []),
    ]),
    drawn('path', { d: `M0 ${floor}H${width}`, class: 'plot-floor' }),
    ...(aim === undefined ? [] : [drawn('path', { d: `M0 ${aim}H${width}`, class: 'plot-aim' })]),
  );
  return picture;
}

/** What a figure shows, in words and numbers. */
export interface PlotWords {
  readonly title: string;
  readonly sentence: string;
  /** Unfolds the table. */
  readonly unfold: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A plot with its title, what it shows in a sentence, and its numbers as a table. */
export function plotFigure(plot: Plot, { title, sentence, unfold, heads, rows }: PlotWords): HTMLElement {
  const table = element(
    'table',
    {},
    element('caption', { class: 'visually-hidden' }, title),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...rows.map(([first = '', ...cells]) => element('tr', {}, element('th', { scope: 'row' }, first), ...cells.map((cell) => element('td', {}, cell))))),
  );
  return element('figure', {}, element('figcaption', {}, element('h3', {}, title), element('p', {}, sentence)), plotPicture(plot, `${title} ${sentence}`), element('details', {}, element('summary', {}, unfold), table));
}
