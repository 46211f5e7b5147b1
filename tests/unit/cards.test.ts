import { describe, expect, it } from 'vitest';
import { cardAddress } from '../../src/browser/cards/card-file.ts';
import { cardPlace, lineAt } from '../../src/browser/cards/card-place.ts';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { locales } from '../../src/i18n/languages.ts';
import { nativeOrder } from '../../src/i18n/native-order.ts';
import { cards } from '../../src/model/card.ts';
import { concept, project, term } from '../support/project.ts';

describe('what a card says', () => {
  const graph = localisedGraph(project([concept('sales')], { terms: [term('deal', '商談')] }));
  const ja = cards(graph, 'ja', nativeOrder, locales);

  it('is the entry’s summary and code, or the term’s definition, and the labels in the other locales', () => {
    expect(ja.get('sales')).toMatchObject({ label: 'セールス', code: 'R01', letter: 'R', sentence: '要約。' });
    expect(ja.get('deal')).toMatchObject({ label: '商談ja', code: undefined, sentence: '一文。' });
    expect(ja.get('deal')?.others.map(([tag, , label]) => [tag, label])).toEqual([['ms', '商談ms'], ['zh-Hant', '商談zh'], ['zh-Hans', '商谈zh'], ['ko', '商談ko']]);
  });

  it('has a reading marked as what it is', () => {
    expect(cards(graph, 'zh-hans', nativeOrder, locales).get('deal')).toMatchObject({ readingLang: 'zh-Latn' });
  });

  it('has the readings of the other languages’ labels, each marked as what it is', () => {
    expect(ja.get('deal')?.others.map(([tag, , , ...reading]) => [tag, ...reading])).toEqual([['ms'], ['zh-Hant'], ['zh-Hans', 'shāng tán zh', 'zh-Latn'], ['ko']]);
  });
});

describe('the address of a card', () => {
  it.each([
    ['/ja/concepts/sales/', '', '/cards/ja/sales.json'],
    ['/ja/concepts/sales/', '#origin', '/cards/ja/sales.json'],
    ['/base/path/zh-hans/terms/', '#deal', '/base/path/cards/zh-hans/deal.json'],
    ['/ja/terms/', '', undefined],
    ['/ja/terms/', '#<script>', undefined],
    ['/ja/lines/route/', '#a', undefined],
  ])('%s%s → %s', (pathname, hash, address) => expect(cardAddress({ pathname, hash })).toBe(address));
});

describe('the place of a card', () => {
  const screen = { width: 400, height: 600 };
  const card = { width: 300, height: 200 };
  const at = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

  it('is under its word, over it where there is more room, and within the screen', () => {
    expect(cardPlace(at(50, 100), card, screen)).toEqual({ left: 50, top: 120 });
    expect(cardPlace(at(50, 500), card, screen)).toEqual({ left: 50, top: 300 });
    expect(cardPlace(at(300, 100), card, screen)).toEqual({ left: 92, top: 120 });
    expect(cardPlace(at(0, 100), { width: 384, height: 9 }, screen).left).toBe(8);
  });

  it('is at the line that the pointer is on', () => {
    const lines = [at(300, 0), at(0, 30)];
    expect(lineAt(lines, 41)).toBe(lines[1]);
    expect(lineAt(lines, undefined)).toBe(lines[0]);
    expect(lineAt([], 3)).toBeUndefined();
  });
});
