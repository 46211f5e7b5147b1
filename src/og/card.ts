import type { Locale } from '../i18n/languages.ts';
import type { Label } from '../model/labels.ts';
import { titlePieces } from '../model/title-pieces.ts';
import { setTitle, type SetTitle } from './break-title.ts';
import { cardSize } from './card-size.ts';
import { colour } from './colours.ts';
import { familyOf, type Family, type Outline, type Typesetter, type Weight } from './fonts.ts';

/** What a shared link shows of a page: a station's sign, a line's, or the site's. */
export type Card = StationCard | LineCard | SiteCard;

interface AnyCard {
  readonly locale: Locale;
  readonly title: Label;
}

export interface StationCard extends AnyCard {
  readonly kind: 'station';
  /** `R02`. */
  readonly code: string;
  readonly letter: string;
  readonly lineName: string;
  readonly siteName: string;
  /** Whether the line ends here, before or after the station. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface LineCard extends AnyCard {
  readonly kind: 'line';
  readonly letter: string;
  readonly lineName: string;
  readonly siteName: string;
}

export interface SiteCard extends AnyCard {
  readonly kind: 'site';
  /** Letters of the lines, in their order. */
  readonly letters: readonly string[];
}

const lineX = 184;
const ringRadius = 112;
/** Where the title stands; the ring is level with its middle. */
const titleBox = { x: 348, width: 788, height: 352, middle: 262 } as const;
const footBaseline = 560;
const footGap = 56;
const right = titleBox.x + titleBox.width;
/** How far a capital's or an ideograph's middle is above the baseline, in font sizes. */
const middleOfText = 0.37;

/** The texts of a card and the fonts they are set in, to be loaded before it is drawn. */
export function cardTexts(card: Card): (readonly [text: string, family: Family])[] {
  const own = familyOf[card.locale];
  const names = card.kind === 'site' ? [] : [card.lineName, card.siteName];
  const signs = card.kind === 'station' ? card.code : card.kind === 'line' ? card.letter : card.letters.join('');
  return [[`${card.title.text} `, titleFamily(card)], ...names.map((text) => [text, own] as const), [signs, signFamily]];
}

/** A card as SVG without text: every letter is an outline. */
export function cardSvg(card: Card, typesetter: Typesetter): string {
  const draw = pen(typesetter);
  const parts = [`<path d="M0 0h${cardSize.width}v${cardSize.height}H0z" fill="#fff"/>`];
  switch (card.kind) {
    case 'station':
      parts.push(...stationSign(card, draw), ...foot(card, draw, typesetter));
      break;
    case 'line':
      parts.push(band(lineX, 0, cardSize.height, lineColour(card.letter), 48), badge(card.letter, lineX, titleBox.middle, 208, draw), ...foot(card, draw, typesetter));
      break;
    case 'site':
      parts.push(...siteSign(card, draw));
      break;
    default:
      card satisfies never;
  }
  const { lines, size } = setCardTitle(card, typesetter);
  const leading = leadingOf(card) * size;
  const firstBaseline = titleBox.middle + middleOfText * size - ((lines.length - 1) * leading) / 2;
  parts.push(...lines.map((line, index) => draw(line, { family: titleFamily(card), x: titleBox.x, y: firstBaseline + index * leading, size, fill: colour('ink') })));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${cardSize.width} ${cardSize.height}">${parts.join('')}</svg>`;
}

/** A card's title in lines that fit. */
export function setCardTitle(card: Card, typesetter: Typesetter): SetTitle {
  const box = { width: titleBox.width, height: titleBox.height, leading: leadingOf(card), sizes: [132, 104, 88, 72] };
  return setTitle(titlePieces(card.title.text, titleLocale(card)), box, (text) => typesetter.outline(text, titleFamily(card), 700).width);
}

const signFamily: Family = 'noto-sans';
const titleLocale = ({ title, locale }: AnyCard): Locale => title.locale ?? locale;
const titleFamily = (card: AnyCard): Family => familyOf[titleLocale(card)];
const leadingOf = (card: AnyCard): number => (titleLocale(card) === 'ms' ? 1.18 : 1.3);
const lineColour = (letter: string): string => colour(`line-${letter.toLowerCase()}`);

interface Place {
  readonly family: Family;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
}

type Pen = (text: string, place: Place) => string;

function pen(typesetter: Typesetter): Pen {
  return (text, { family, x, y, size, fill, weight = 700, anchor = 'start' }) => {
    const outline = typesetter.outline(text, family, weight);
    const start = anchor === 'start' ? x : x - (outline.width * size) / (anchor === 'middle' ? 2 : 1);
    return outlinePath(outline, start, y, size, fill);
  };
}

function outlinePath({ glyphs }: Outline, x: number, y: number, size: number, fill: string): string {
  const scale = size / 1000;
  return `<g fill="${fill}" transform="translate(${round(x)} ${round(y)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})">${glyphs.map((glyph) => `<path transform="translate(${round(glyph.x)})" d="${glyph.path}"/>`).join('')}</g>`;
}

function stationSign({ code, letter, isFirst, isLast }: StationCard, draw: Pen): string[] {
  const [start, end] = [isFirst ? titleBox.middle : 0, isLast ? titleBox.middle : cardSize.height];
  const number = code.slice(letter.length);
  const sign = { family: signFamily, x: lineX, fill: colour('ink'), anchor: 'middle' } as const;
  return [
    ...(start < end ? [band(lineX, start, end, lineColour(letter), 48)] : []),
    `<circle cx="${lineX}" cy="${titleBox.middle}" r="${ringRadius - 14}" fill="#fff" stroke="${lineColour(letter)}" stroke-width="28"/>`,
    draw(letter, { ...sign, y: titleBox.middle - 16, size: 58 }),
    draw(number, { ...sign, y: titleBox.middle + 58, size: number.length > 2 ? 66 : 88 }),
  ];
}

function siteSign({ letters }: SiteCard, draw: Pen): string[] {
  const [width, gap] = [26, 18];
  const left = lineX - (letters.length * (width + gap) - gap) / 2;
  const badgeSize = 64;
  return [
    ...letters.map((letter, index) => band(left + width / 2 + index * (width + gap), 0, cardSize.height, lineColour(letter), width)),
    `<rect x="${left - 16}" y="${titleBox.middle - 44}" width="${letters.length * (width + gap) - gap + 32}" height="88" rx="44" fill="#fff" stroke="${colour('ink')}" stroke-width="14"/>`,
    ...letters.map((letter, index) => badge(letter, titleBox.x + badgeSize / 2 + index * (badgeSize + 20), footBaseline - 22, badgeSize, draw)),
  ];
}

/** Below the title: the line, and whose sign it is. Long names get smaller, to stay apart. */
function foot({ kind, letter, lineName, siteName, locale }: StationCard | LineCard, draw: Pen, typesetter: Typesetter): string[] {
  const family = familyOf[locale];
  const nameX = kind === 'station' ? titleBox.x + 80 : titleBox.x;
  const [line, site] = [42 * typesetter.outline(lineName, family, 700).width, 36 * typesetter.outline(siteName, family, 500).width];
  const scale = Math.min(1, (right - nameX - footGap) / (line + site));
  return [
    ...(kind === 'station' ? [badge(letter, titleBox.x + 30, footBaseline - 15, 60, draw)] : []),
    draw(lineName, { family, x: nameX, y: footBaseline, size: 42 * scale, fill: colour('ink') }),
    draw(siteName, { family, x: right, y: footBaseline, size: 36 * scale, fill: colour('muted'), weight: 500, anchor: 'end' }),
  ];
}

function badge(letter: string, x: number, y: number, size: number, draw: Pen): string {
  const corner = size * 0.18;
  const square = `<rect x="${round(x - size / 2)}" y="${round(y - size / 2)}" width="${size}" height="${size}" rx="${round(corner)}" fill="${lineColour(letter)}"/>`;
  return square + draw(letter, { family: signFamily, x, y: y + 0.357 * size * 0.62, size: size * 0.62, fill: colour('on-line'), anchor: 'middle' });
}

function band(x: number, from: number, to: number, fill: string, width: number): string {
  return `<path d="M${round(x - width / 2)} ${from}h${width}V${to}h${-width}z" fill="${fill}"/>`;
}

function round(number: number): string {
  return String(Math.round(number * 100) / 100);
}
