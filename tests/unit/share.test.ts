import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameCode, htmlLink, markdownLink, titledLink } from '../../src/browser/share/formats.ts';
import { textFragment } from '../../src/browser/share/text-fragment.ts';
import { buildOEmbed, frameHtml } from '../../src/exports/embed.ts';

/** The directive for some words of the last block that has them. */
function fragmentFor(blocks: readonly string[], words: string, language = 'ms'): string | undefined {
  const block = blocks.findLastIndex((text) => text.includes(words));
  const offset = (blocks[block] ?? '').lastIndexOf(words);
  return textFragment(blocks, { block, offset }, { block, offset: offset + words.length }, language);
}

/** The parts of a directive, as a browser reads them. */
function parts(directive: string | undefined): { prefix?: string; start: string; end?: string; suffix?: string } {
  const pieces = (directive ?? '').replace(/^:~:text=/, '').split(',');
  const prefix = pieces[0]?.endsWith('-') ? pieces.shift()?.slice(0, -1) : undefined;
  const suffix = pieces.at(-1)?.startsWith('-') ? pieces.pop()?.slice(1) : undefined;
  const read = (piece: string | undefined): string | undefined => (piece === undefined ? undefined : decodeURIComponent(piece));
  return JSON.parse(JSON.stringify({ prefix: read(prefix), start: read(pieces[0]), end: read(pieces[1]), suffix: read(suffix) })) as ReturnType<typeof parts>;
}

/** Where a browser finds a passage: the first place whose ends are those of words, with what is said to stand before and behind it, in its block or in the ones beside it. */
function locate(blocks: readonly string[], { prefix, start, end, suffix }: ReturnType<typeof parts>, language: string): { block: number; from: number; to: number } | undefined {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const folded = blocks.map((block) => block.toLowerCase());
  for (const [block, text] of folded.entries()) {
    const bounds = new Set([...[...segmenter.segment(blocks[block] ?? '')].map(({ index }) => index), text.length]);
    for (let from = text.indexOf(start.toLowerCase()); from >= 0; from = text.indexOf(start.toLowerCase(), from + 1)) {
      const opened = from + start.length;
      const to = end === undefined ? opened : text.indexOf(end.toLowerCase(), opened) + end.length;
      const before = text.slice(0, from).trim() || (folded.slice(0, block).findLast((other) => other.trim()) ?? '');
      const behind = text.slice(to).trim() || (folded.slice(block + 1).find((other) => other.trim()) ?? '');
      const fits = (prefix === undefined || before.trimEnd().endsWith(prefix.toLowerCase())) && (suffix === undefined || behind.trimStart().startsWith(suffix.toLowerCase()));
      if (fits && to >= opened && bounds.has(from) && bounds.has(to)) return { block, from, to };
    }
  }
  return undefined;
}

describe('a link to a passage', () => {
  it('names words that stand once on the page', () => {
    expect(fragmentFor(['Satu dua tiga', 'empat lima enam'], 'lima enam')).toBe(':~:text=lima%20enam');
  });

  it('encodes what divides the parts of a directive', () => {
    expect(fragmentFor(['a well-known, R&D thing'], 'well-known, R&D')).toBe(':~:text=well%2Dknown%2C%20R%26D');
  });

  it('takes whole words, as each language has them', () => {
    expect(parts(fragmentFor(['Pelanggan tetap membeli lagi'], 'langgan tet')).start).toBe('Pelanggan tetap');
    expect(parts(fragmentFor(['販売チャネルに商品を乗せて売る'], 'ャネルに商', 'ja')).start).toBe('チャネルに商品');
    expect(parts(fragmentFor(['거래처를 하나씩 챙겨요'], '래처를 하나', 'ko')).start).toBe('거래처를 하나씩');
  });

  it('leaves out space at either end, and nothing is no passage', () => {
    expect(parts(fragmentFor(['satu dua tiga'], ' dua ')).start).toBe('dua');
    expect(fragmentFor(['satu   tiga'], '  ')).toBeUndefined();
  });

  it('says what comes before words that stand more than once', () => {
    expect(parts(fragmentFor(['kerja pagi ini', 'pada kerja pagi itu'], 'kerja'))).toEqual({ prefix: 'pada', start: 'kerja' });
  });

  it('says what the block before ends in, for words that open their block', () => {
    expect(parts(fragmentFor(['Jualan ialah kerja', 'satu akhir', 'Jualan ialah kerja'], 'Jualan ialah kerja'))).toEqual({ prefix: 'akhir', start: 'Jualan ialah kerja' });
  });

  it('says how a passage of several blocks begins and ends', () => {
    const blocks = ['Pertama sekali kita melawat pelanggan yang paling dekat', 'di tengah', 'dan akhirnya kita pulang ke pejabat bersama laporan'];
    const { start, end } = parts(textFragment(blocks, { block: 0, offset: 0 }, { block: 2, offset: blocks[2]?.length ?? 0 }, 'ms'));
    expect(blocks[0]).toContain(start);
    expect(blocks[2]?.endsWith(end ?? 'x')).toBe(true);
  });

  it.each([
    ['ms', ['Harga runcit, promosi - dan R&D', 'lain'], 'runcit, promosi - dan R&D', ':~:text=runcit%2C%20promosi%20%2D%20dan%20R%26D'],
    ['ja', ['価格,棚割-販促とR&Dを決める', '別の話'], '価格,棚割-販促とR&D', `:~:text=${encodeURIComponent('価格,棚割-販促とR&D').replaceAll('-', '%2D')}`],
  ])('divides its parts by nothing that the text brings along: %s', (language, blocks, words, expected) => {
    expect(fragmentFor(blocks, words, language)).toBe(expected);
    expect(expected.slice(':~:text='.length)).not.toMatch(/[,&-]/);
    expect(locate(blocks, parts(fragmentFor(blocks, words, language)), language)).toMatchObject({ block: 0 });
  });

  // Each block opens with a name of its own, so that there is a way to tell any two passages apart.
  it.each([
    ['ms', ' ', ['satu', 'dua', 'tiga', 'jual-beli', 'a,b', 'r&d', '-', ',', '100%']],
    ['ja', '', ['販売', 'チャネル', 'を', 'に', '売る', 'A,B', 'R&D', '-', '、', '商品']],
    ['ko', ' ', ['거래처를', '하나씩', '챙겨요', 'A,B', 'R&D', '-', '영업']],
  ])('leads to the passage, which is the first place that fits: %s', (language, between, vocabulary) => {
    const block = fc.array(fc.constantFrom(...vocabulary), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 3 }), (drawn, which, at, count) => {
        const lists = drawn.map((words, index) => [`B${String(index)}00`, ...words]);
        const blocks = lists.map((words) => words.join(between));
        const index = which % lists.length;
        const words = lists[index] ?? [];
        const first = at % words.length;
        const offset = words.slice(0, first).map((word) => word + between).join('').length;
        const end = offset + words.slice(first, first + count).join(between).length;
        const found = locate(blocks, parts(textFragment(blocks, { block: index, offset }, { block: index, offset: end }, language)), language);
        expect(found?.block).toBe(index);
        expect(found?.from).toBeLessThanOrEqual(offset);
        expect(found?.to).toBeGreaterThanOrEqual(end);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a link that is copied', () => {
  const link = { name: 'R02 [a] *b* <c> & "d"', href: 'https://example.org/a_(b)/#x', lang: 'ja' };

  it('is a title and an address, a line each', () => {
    expect(titledLink(link)).toBe('R02 [a] *b* <c> & "d"\nhttps://example.org/a_(b)/#x');
  });

  it('is Markdown that nothing in it can break', () => {
    expect(markdownLink(link)).toBe(String.raw`[R02 \[a\] \*b\* \<c\> & "d"](https://example.org/a_%28b%29/#x)`);
  });

  it('is HTML that nothing in it can break', () => {
    expect(htmlLink(link)).toBe('<a href="https://example.org/a_(b)/#x" lang="ja">R02 [a] *b* &lt;c&gt; &amp; &quot;d&quot;</a>');
  });

  it('is a frame that nothing in it can break', () => {
    const code = frameCode(frameHtml({ src: '{{src}}', title: '{{title}}' }), 'https://example.org/?a=1&b="', 'x"><script>{{src}}');
    expect(code).toContain('src="https://example.org/?a=1&amp;b=&quot;"');
    expect(code).toContain('title="x&quot;&gt;&lt;script&gt;{{src}}"');
    expect(code).toMatch(/loading="lazy".*><\/iframe>$/);
  });
});

describe('oEmbed', () => {
  it('has what the format asks of a rich one', () => {
    const data = buildOEmbed({ src: 'https://example.org/embed/ja/R02/', title: 'R02 "x"' }, { name: '営業路線図', url: 'https://example.org/ja/' }, { url: 'https://example.org/og/ja/R02.png', width: 1200, height: 630 });
    expect(data).toMatchObject({ type: 'rich', version: '1.0', title: 'R02 "x"', width: 640, height: 480, thumbnail_width: 1200 });
    expect(data.html).toMatch(/^<iframe src="https:\/\/example\.org\/embed\/ja\/R02\/" title="R02 &quot;x&quot;" width="640" height="480"/);
  });
});
