import { describe, expect, it } from 'vitest';
import { buildDiagram, wrapLabel } from '../../src/model/diagram.ts';
import { readingMinutes } from '../../src/model/reading-time.ts';
import { section, text } from '../support/project.ts';

describe('a diagram', () => {
  const { box, boxes, arrows, width, height } = buildDiagram({ rows: [['a', 'b', 'c'], ['d']], arrows: [['a', 'd'], ['c', 'd']] }, { a: '甲', b: '乙', c: '丙', d: '丁' });

  it('keeps its boxes inside, in rows, without overlap', () => {
    for (const { x, y } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + box.width).toBeLessThanOrEqual(width);
      expect(y + box.height).toBeLessThanOrEqual(height);
    }
    const [a, b, , d] = boxes;
    expect((b?.x ?? 0) - (a?.x ?? 0)).toBeGreaterThanOrEqual(box.width);
    expect((d?.y ?? 0) - (a?.y ?? 0)).toBeGreaterThanOrEqual(box.height);
  });

  it('names what its arrows join', () => {
    expect(arrows.map(({ from, to }) => `${from}${to}`)).toEqual(['甲丁', '丙丁']);
  });

  it.each([
    ['期待', ['期待']],
    ['Kepuasan terhadap maklumat', ['Kepuasan', 'terhadap', 'maklumat']],
    ['Kesepadanan jangkaan', ['Kesepadanan', 'jangkaan']],
    ['とても長い一語の見出し', ['とても長い一', '語の見出し']],
  ])('breaks %s where it fits', (label, lines) => {
    expect(wrapLabel(label, 9)).toEqual(lines);
  });
});

describe('reading time', () => {
  it.each([
    ['字'.repeat(900), 2],
    [Array.from({ length: 360 }, () => 'kata').join(' '), 2],
    ['短。', 1],
  ])('counts characters or words', (body, minutes) => {
    expect(readingMinutes(text({ summary: '', sections: [section('a', body)] }))).toBe(minutes);
  });
});
