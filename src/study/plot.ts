/** What a bar stands for. */
export interface PlotValue {
  /** Undefined where there is nothing to tell of this place. */
  readonly value: number | undefined;
  /** Below the bar. */
  readonly label: string;
  /** Above the bar. */
  readonly text: string;
}

/** A plot of bars as it is drawn, in units of the drawing. */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** Where bars stand. */
  readonly floor: number;
  readonly bars: readonly PlotBar[];
  /** Height of a line across, such as an aim. */
  readonly aim: number | undefined;
}

export interface PlotBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the bar, for what is written at it. */
  readonly middle: number;
  /** Empty where it would run into its neighbour. */
  readonly label: string;
  readonly text: string;
}

const size = { width: 640, height: 200, above: 26, below: 30 };
/** Width of a letter of what is written, in units of the drawing: a full-width one, and another. */
const wide = 23;
const narrow = 13;

/**
 * Lays out bars.
 * @param most the value of a full bar; the greatest value where left out
 * @param aim the value at which a line is drawn across
 */
export function barPlot(values: readonly PlotValue[], most = Math.max(1, ...values.map(({ value }) => value ?? 0)), aim?: number): Plot {
  const floor = size.height - size.below;
  const room = floor - size.above;
  const step = size.width / Math.max(1, values.length);
  const heightOf = (value: number): number => round((room * Math.min(Math.max(value, 0), most)) / most);
  const every = (texts: readonly string[]): number => Math.max(1, Math.ceil((Math.max(0, ...texts.map(textWidth)) + narrow) / step));
  const [labels, texts] = [every(values.map(({ label }) => label)), every(values.map(({ text }) => text))];
  const bar = Math.min(step * 0.7, 48);
  return {
    width: size.width,
    height: size.height,
    floor,
    aim: aim === undefined ? undefined : floor - heightOf(aim),
    bars: values.map(({ value, label, text }, index) => {
      // A value above nothing is always to be seen.
      const height = value === undefined || value <= 0 ? 0 : Math.max(3, heightOf(value));
      const middle = round(step * (index + 0.5));
      return { x: round(middle - bar / 2), y: floor - height, width: round(bar), height, middle, label: index % labels === 0 ? label : '', text: value !== undefined && value > 0 && (texts === 1 || index % texts === 0) ? text : '' };
    }),
  };
}

function textWidth(text: string): number {
  return [...text].reduce((width, char) => width + (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(char) ? wide : narrow), 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
