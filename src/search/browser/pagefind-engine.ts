import type { Passage, SearchEngine, SearchResult, ShownResult } from './engine.ts';

/** The part of Pagefind's browser API that is used. Source: https://pagefind.app/docs/api/ (1.6). */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<PagefindData> }[] }>;
}

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string; anchor?: { id: string } }[];
}

const maxSections = 2;

/** A search engine over Pagefind's index for the language of the page, loaded from `address` on the first search. */
export function pagefindEngine(address: string): SearchEngine {
  let loading: Promise<Pagefind> | undefined;

  const load = async (): Promise<Pagefind> => {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ excerptLength: 30, exactDiacritics: true });
    await pagefind.init();
    return pagefind;
  };

  return {
    async search(query) {
      loading ??= load();
      const { results } = await (await loading).search(query);
      return results.map(({ data }): SearchResult => ({ load: async () => shownResult(await data()) }));
    },
  };
}

function shownResult({ url, excerpt, meta, sub_results }: PagefindData): ShownResult {
  return {
    href: url,
    title: meta['title'] ?? url,
    code: meta['code'] ?? '',
    letter: meta['letter'] ?? '',
    excerpt: passages(excerpt),
    sections: sub_results
      .filter(({ anchor }) => anchor !== undefined)
      .slice(0, maxSections)
      .map(({ url: href, title, excerpt: text }) => ({ href, title, excerpt: withoutHeading(passages(text), title) })),
  };
}

/** Pagefind repeats a section's heading at the head of its excerpt, and may cut in before a full stop. */
function withoutHeading(excerpt: readonly Passage[], heading: string): Passage[] {
  const [first, ...rest] = excerpt;
  if (!first || first.match) return [...excerpt];
  const text = (first.text.startsWith(heading) ? first.text.slice(heading.length) : first.text).replace(/^[\s.,。、，．・]+/u, '');
  return text ? [{ text, match: false }, ...rest] : rest;
}

/** Pagefind's excerpt (text with `<mark>` around matches, everything else escaped) as plain pieces. */
export function passages(excerpt: string): Passage[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((piece) => {
      const match = piece.startsWith('<mark>');
      return { text: unescapeHtml(match ? piece.slice(6, -7) : piece), match };
    })
    .filter(({ text }) => text !== '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

function unescapeHtml(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (entity, name: string) => entities[name] ?? entity);
}
