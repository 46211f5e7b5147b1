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

  it('leads to the passage: the first place that fits is the one', () => {
    const word = fc.constantFrom('satu', 'dua', 'tiga', 'jual-beli', 'a,b', 'r&d');
    const block = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (blocks, at, which) => {
        const index = which % blocks.length;
        const words = blocks[index]?.split(' ') ?? [];
        const first = at % words.length;
        const offset = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const { prefix, start, suffix } = parts(textFragment(blocks, { block: index, offset }, { block: index, offset: offset + (words[first]?.length ?? 0) }, 'ms'));
        // Of what is written, every part stands where it is said to stand.
        expect(blocks[index]?.slice(offset).startsWith(start) || blocks[index]?.includes(start)).toBe(true);
        if (prefix) expect(blocks.some((text) => text.includes(prefix))).toBe(true);
        if (suffix) expect(blocks[index]).toContain(suffix);
        // Where nothing stands beside it, it stands nowhere before.
        if (!prefix && !suffix && !/[-,&]/.test(start)) expect([...blocks.slice(0, index), blocks[index]?.slice(0, offset) ?? ''].some((text) => text.includes(start))).toBe(false);
      }),
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
