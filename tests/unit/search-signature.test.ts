import { describe, expect, it } from 'vitest';
import { charsMissing, mayHold, pairsMissing, signature } from '../../src/search/engine/signature.ts';

const texts = [
  '', 'a', '顧', '顧客', '顧客関係管理', '客戶關係管理', 'かすたまじゃにまっぷ', 'petaperjalananpelanggan', 'jual nglalu', 'customerjourneymap', 'ㄱㅗㄱㅐㄱㅇㅕㅈㅓㅇ', '고객여정지도', 'ㄱㄱㅇㅈ',
  '1250', '𠮷野家', '野家𠮷', '😀😀', 'aaaaaa', 'abababab', '営業'.repeat(60),
];

/** How many of the elements of a list are not, or not as often, in another. */
function missing(list: readonly string[], other: readonly string[]): number {
  const rest = [...other];
  return list.filter((element) => !rest.includes(element) || rest.splice(rest.indexOf(element), 1).length === 0).length;
}

function pairs(text: string): string[] {
  const chars = [...text];
  return chars.slice(1).map((char, index) => `${chars[index] ?? ''}${char}`);
}

describe('the signature of a text', () => {
  it('never denies a text what it holds', () => {
    for (const text of texts) {
      const chars = [...text];
      for (let start = 0; start <= chars.length; start++) {
        for (let end = start; end <= Math.min(chars.length, start + 12); end++) expect(mayHold(signature(text), signature(chars.slice(start, end).join(''))), text).toBe(true);
      }
    }
  });

  it('never counts more as missing than is', () => {
    for (const a of texts) {
      for (const b of texts) {
        expect(charsMissing(signature(a), signature(b)), `${a}, ${b}`).toBeLessThanOrEqual(missing([...a], [...b]));
        expect(pairsMissing(signature(a), signature(b)), `${a}, ${b}`).toBeLessThanOrEqual(missing(pairs(a), pairs(b)));
      }
    }
  });

  it('tells texts apart', () => {
    expect(mayHold(signature('顧客関係管理'), signature('営業'))).toBe(false);
    expect(mayHold(signature('顧客関係管理'), signature('客顧'))).toBe(false);
    expect(mayHold(signature('petaperjalananpelanggan'), signature('jualan'))).toBe(false);
    expect(charsMissing(signature('qwerty'), signature('asdfgh'))).toBe(6);
    expect(pairsMissing(signature('petaperjalanan'), signature('customerjourneymap'))).toBeGreaterThan(5);
  });

  it('counts code points', () => {
    expect(texts.map((text) => signature(text).size)).toEqual(texts.map((text) => [...text].length));
  });

  it('is of integers that need no more than 31 bits', () => {
    for (const { chars, low, high } of texts.map(signature)) for (const set of [chars, low, high]) expect(set >= 0 && set < 2 ** 30).toBe(true);
  });
});
