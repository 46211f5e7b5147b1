import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/data/content-location.ts';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { parseContent } from '../../src/data/parse-content.ts';
import { readContent } from '../../src/data/read-content.ts';
import { localeCodes, type Locale } from '../../src/i18n/languages.ts';
import { translator } from '../../src/i18n/translate.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { titlePieces } from '../../src/model/title-pieces.ts';
import { setTitle, type TitleBox } from '../../src/og/break-title.ts';
import { cardSvg, cardTexts, setCardTitle, type Card } from '../../src/og/card.ts';
import { siteCards } from '../../src/og/cards.ts';
import { familyOf, loadTypesetter } from '../../src/og/fonts.ts';
import { iconFile, maskableIcon, touchIcon } from '../../src/og/icons.ts';
import { madeBefore } from '../../src/og/made-before.ts';
import { rasterise } from '../../src/og/rasterise.ts';
import { renderCard } from '../../src/og/render-card.ts';

const { project } = parseContent(await readContent(contentFolder()));
const cards = siteCards(localisedGraph(project), buildUrls('/'), (locale) => translator(locale)('site.name'));

function station(locale: Locale, text: string, changes: Partial<Card> = {}): Card {
  return { kind: 'station', locale, title: { text }, code: 'R02', letter: 'R', lineName: 'R', siteName: 'S', isFirst: false, isLast: false, ...changes } as Card;
}

async function lines(card: Card): Promise<string[]> {
  return [...setCardTitle(card, await loadTypesetter(cardTexts(card))).lines];
}

describe('a title', () => {
  it.each([
    ['ja', '関係性販売と関係志向型販売の違い', ['関係性販売と', '関係志向型販売の違い']],
    ['ja', '営業効率を高める8つの方法', ['営業効率を高める', '8つの方法']],
    ['ja', 'カスタマージャーニーマップ', ['カスタマー', 'ジャーニーマップ']],
    ['ja', '顧客との関係の築き方', ['顧客との', '関係の築き方']],
    ['zh-hant', '路線銷售與路線業務的區別', ['路線銷售', '與路線業務的區別']],
    ['zh-hans', '关系推销与关系导向推销的区别', ['关系推销', '与关系导向推销的区别']],
    ['zh-hant', '久不露面的化妝品經理', ['久不露面的', '化妝品經理']],
    ['ko', '관계 판매와 관계 지향 판매의 차이', ['관계 판매와', '관계 지향 판매의 차이']],
    ['ms', 'Jualan dan pemasaran', ['Jualan', 'dan pemasaran']],
    ['ms', 'Jualan hubungan lwn. jualan konsultatif', ['Jualan hubungan', 'lwn. jualan', 'konsultatif']],
  ] as const)('in %s breaks between phrases: %s', async (locale, title, expected) => {
    expect(await lines(station(locale, title))).toEqual(expected);
  });

  it.each(localeCodes)('in %s keeps every character, and its words whole', (locale) => {
    for (const text of ['「店」と、客。', 'CRM 250', '판매(영업) 방법', 'Ma Feng dan kaktus', '的の']) {
      const parts = titlePieces(text, locale);
      expect(parts.map(({ text: part, spaced }) => (spaced ? ` ${part}` : part)).join('')).toBe(text);
      for (const part of parts) expect(part.text).not.toMatch(/^[、。」）)]|[「（(]$/);
    }
  });

  it('keeps within its box, however long it is', () => {
    const box: TitleBox = { width: 700, height: 300, leading: 1.3, sizes: [120, 100, 80] };
    for (const count of [1, 2, 5, 12, 40]) {
      const set = setTitle(titlePieces('kata '.repeat(count), 'ms'), box, (text) => text.length * 0.5);
      for (const line of set.lines) expect(line.length * 0.5 * set.size).toBeLessThanOrEqual(box.width + 1e-6);
      expect(set.lines.length * set.size * box.leading).toBeLessThanOrEqual(box.height + 1e-6);
      expect(set.lines.join(' ')).toBe('kata '.repeat(count).trim());
    }
  });

  it('leaves no character alone on its last line', async () => {
    const alone: string[] = [];
    for (const { card } of cards) {
      const set = await lines(card);
      const last = set.at(-1) ?? '';
      if (set.length > 1 && [...last].length < 3) alone.push(set.join(' / '));
    }
    expect(alone).toEqual([]);
  });

  it('is large enough to be read in a small preview, for every card of the site', async () => {
    const small: string[] = [];
    for (const { card } of cards) {
      const { size } = setCardTitle(card, await loadTypesetter(cardTexts(card)));
      if (size < 60) small.push(`${card.locale} ${card.title.text}: ${size}`);
    }
    expect(small).toEqual([]);
  });
});

describe('a card', () => {
  it('has a glyph for every character of the site', async () => {
    for (const { card } of cards) expect(cardSvg(card, await loadTypesetter(cardTexts(card)))).toContain('<path');
  });

  it('tells which character has no glyph', async () => {
    const card = station('ms', 'Jualan 관');
    const typesetter = await loadTypesetter(cardTexts(card));
    expect(() => cardSvg(card, typesetter)).toThrow(/noto-sans has no glyph for “관”/);
  });

  it('has the shapes of its region', async () => {
    const shapes = async (text: string): Promise<string[]> =>
      Promise.all((['ja', 'zh-hant', 'zh-hans'] as const).map(async (locale) => (await loadTypesetter([[text, familyOf[locale]]])).outline(text, familyOf[locale], 700).glyphs.map(({ path }) => path).join()));
    for (const char of ['骨', '直', '誤', '化']) expect(new Set(await shapes(char)).size, char).toBeGreaterThan(1);
  });

  it('sets a title that is in another language in the fonts of that language', async () => {
    const card = station('ko', '関係性販売', { title: { text: '関係性販売', locale: 'ja' } });
    expect(cardTexts(card)[0]).toEqual(['関係性販売 ', 'noto-sans-jp']);
    expect(await lines(card)).toEqual(['関係性販売']);
  });

  it('shows where the line ends', async () => {
    const bands = async (changes: Partial<Card>): Promise<string | undefined> => {
      const card = station('ja', '販売', changes);
      return /<path d="(M160 [^"]+)"/.exec(cardSvg(card, await loadTypesetter(cardTexts(card))))?.[1];
    };
    expect(await bands({})).toBe('M160 0h48V630h-48z');
    expect(await bands({ isFirst: true } as Partial<Card>)).toBe('M160 262h48V630h-48z');
    expect(await bands({ isLast: true } as Partial<Card>)).toBe('M160 0h48V262h-48z');
    expect(await bands({ isFirst: true, isLast: true } as Partial<Card>)).toBeUndefined();
  });

  it('gives the same bytes again', async () => {
    const card = station('ja', '営業効率を高める8つの方法');
    const draw = async (): Promise<string> => cardSvg(card, await loadTypesetter(cardTexts(card)));
    expect(await draw()).toBe(await draw());
    expect(Buffer.from(await renderCard(card)).subarray(1, 4).toString('latin1')).toBe('PNG');
  });
});

describe('a PNG', () => {
  const flag = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#fff"/><rect width="60" height="20" fill="#d2131f"/></svg>';

  it('keeps the colours of areas, without dithering', async () => {
    const png = await rasterise(flag, 60, 40);
    const pixels = await sharp(png).removeAlpha().raw().toBuffer();
    const [red, white] = [[0xd2, 0x13, 0x1f], [255, 255, 255]];
    const steps = [...pixels].map((value, at) => Math.abs(value - ((at < pixels.length / 2 ? red : white)?.[at % 3] ?? 0)));
    expect(Math.max(...steps)).toBeLessThanOrEqual(1);
  });

  it('is drawn anew to the same bytes', async () => {
    expect(Buffer.from(await rasterise(flag, 60, 40)).equals(Buffer.from(await rasterise(flag, 60, 40)))).toBe(true);
  });

  it('is made once for one source, and kept', async () => {
    let made = 0;
    const source = `test ${Math.random()}`;
    const make = (): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(new Uint8Array([++made]));
    expect([await madeBefore(source, make), await madeBefore(source, make)]).toEqual([new Uint8Array([1]), new Uint8Array([1])]);
  });
});

describe('icons', () => {
  it('are a square without transparent corners, and an icon file that holds it', async () => {
    const png = Buffer.from(await touchIcon(32));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([32, 32]);
    const icon = Buffer.from(await iconFile());
    expect([...icon.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
    expect(icon.subarray(icon.readUInt32LE(18)).equals(png)).toBe(true);
    expect(icon.readUInt32LE(14)).toBe(png.length);
  });

  it('that are cut to any shape lose nothing of the drawing: all of it is within four fifths of the width, and it fills most of that', async () => {
    const size = 512;
    const { data, info } = await sharp(await maskableIcon(size)).raw().toBuffer({ resolveWithObject: true });
    const colourAt = (x: number, y: number): string => data.subarray((y * size + x) * info.channels, (y * size + x) * info.channels + 3).toString('hex');
    const ground = colourAt(0, 0);
    let furthest = 0;
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) if (colourAt(x, y) !== ground) furthest = Math.max(furthest, Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2));
    expect(furthest).toBeLessThan(0.4 * size);
    expect(furthest).toBeGreaterThan(0.36 * size);
  });
});
