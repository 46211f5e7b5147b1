/** Stands in for the search engine until it is there: names from the index of names, texts from Pagefind. */
import type { EngineSettings } from './create-engine.ts';
import { SearchUnavailable, type Passage, type Result, type SearchEngine, type Shown } from './engine.ts';
import { loadNames, type Named } from './page-names.ts';

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

export function pagefindEngine({ locale, base }: EngineSettings): SearchEngine {
  const loaded = new Map<string, Promise<readonly Named[]>>();
  let loading: Promise<Pagefind> | undefined;

  const names = (language: string): Promise<readonly Named[]> => {
    const list = loaded.get(language) ?? loadNames(base, language).catch((error: unknown) => {
      loaded.delete(language);
      throw new SearchUnavailable(String(error));
    });
    loaded.set(language, list);
    return list;
  };
  const pagefind = (): Promise<Pagefind> => {
    const load = async (): Promise<Pagefind> => {
      const address = `${base}pagefind/pagefind.js`;
      const found = (await import(/* @vite-ignore */ address)) as Pagefind;
      await found.options({ excerptLength: 30, exactDiacritics: true });
      await found.init();
      return found;
    };
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const named = async (query: string, language: string): Promise<Result[]> => {
    const key = query.normalize('NFKC').toLowerCase();
    return (await names(language)).flatMap(({ result, names: all }) => {
      const name = all.find(({ text }) => text.toLowerCase().includes(key));
      return name ? [{ ...result, name: name.text === result.title ? undefined : name.text === result.code ? undefined : name }] : [];
    });
  };

  return {
    prepare: async () => void (await names(locale)),
    names: async (query, limit) => (await named(query, locale)).slice(0, limit),
    async search(query, { language = locale, line, kind }) {
      const byName = await named(query, language);
      let namesOnly = false;
      const texts: Result[] = [];
      if (language === locale) {
        try {
          const all = await names(locale);
          const { results } = await (await pagefind()).search(query);
          for (const data of await Promise.all(results.map((result) => result.data()))) {
            const entry = all.find(({ result }) => result.href === data.url);
            if (entry) texts.push({ ...entry.result, load: () => Promise.resolve(shown(data, entry.result.lang)) });
          }
        } catch (error) {
          if (byName.length === 0) throw new SearchUnavailable(String(error));
          namesOnly = true;
        }
      }
      const seen = new Set(byName.map(({ id }) => id));
      const all = [...byName.map((result) => ({ ...result, load: texts.find(({ id }) => id === result.id)?.load ?? result.load })), ...texts.filter(({ id }) => !seen.has(id))];
      return {
        items: all.filter((item) => (line === undefined || item.letter === line) && (kind === undefined || item.kind === kind)),
        lines: tally(all.map(({ letter }) => letter)),
        kinds: tally(all.map((item) => item.kind)),
        namesOnly,
      };
    },
    async counts(query) {
      const counts = await Promise.all(['ja', 'ms', 'zh-hant', 'zh-hans', 'ko'].map(async (code) => [code, (await named(query, code)).length] as const));
      return Object.fromEntries(counts);
    },
    async nearest(query, limit) {
      const letters = new Set(query.toLowerCase());
      const near = (title: string): number => [...new Set(title.toLowerCase())].filter((letter) => letters.has(letter)).length;
      const all = (await names(locale)).map(({ result }) => result).filter(({ title }) => near(title) > 0);
      return all.sort((a, b) => near(b.title) - near(a.title)).slice(0, limit);
    },
  };
}

function tally(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function shown({ excerpt, sub_results }: PagefindData, lang: string): Shown {
  const sections = sub_results.filter(({ anchor }) => anchor !== undefined).slice(0, 2);
  return { excerpt: passages(excerpt), lang, sections: sections.map(({ url, title, excerpt: text }) => ({ href: url, title, excerpt: withoutHeading(passages(text), title), lang })) };
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
