import type { Page } from '@playwright/test';
import type { Result, SearchEngine } from '../../src/search/engine/engine.ts';

/** How a stand-in for the search engine behaves. What is left out works. */
export interface FakeEngine {
  readonly names?: 'fail' | 'none';
  readonly texts?: 'fail' | 'none' | 'namesOnly';
  /** Milliseconds that a search takes; ten times that for a query with an `s`. */
  readonly delay?: number;
  /** How many results a search has. */
  readonly count?: number;
}

/** Puts a stand-in in place of the search engine: what box and page do is then the same whatever the real one finds. */
export async function useFakeEngine(page: Page, behaviour: FakeEngine = {}): Promise<void> {
  await page.route(/\/create-engine[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `const make = ${make.toString()};\nexport const createEngine = (settings) => make(settings, ${JSON.stringify(behaviour)});` }),
  );
}

/** Runs in the engine's worker: it may use nothing from outside itself. Counts in `asked` what it was asked. */
function make({ locale, base }: { locale: string; base: string }, behaviour: FakeEngine): SearchEngine {
  const asked = { names: [] as string[], searches: [] as string[], counts: 0, running: 0, most: 0 };
  Object.assign(globalThis, { asked });
  const letters = ['R', 'B', 'M', 'S', 'E'];
  const result = (index: number, title: string, more: Partial<Result> = {}): Result => ({
    id: `id-${index}`,
    href: `${base}${locale}/concepts/sales/?${index}`,
    title,
    lang: locale.replace('-h', '-H'),
    code: `${letters[index % 5] ?? ''}0${(index % 9) + 1}`,
    letter: letters[index % 5] ?? '',
    kind: 'concept',
    load: () =>
      Promise.resolve({
        excerpt: [{ text: 'a ', match: false }, { text: 'hit', match: true }],
        lang: 'ms',
        sections: [{ href: `${base}${locale}/concepts/sales/#origin`, title: 'section', titleLang: 'ms', excerpt: [{ text: '<b>x</b>', match: false }], lang: 'ms' }],
      }),
    ...more,
  });
  return {
    prepare: () => Promise.resolve(),
    names(query) {
      asked.names.push(query);
      if (behaviour.names === 'fail') return Promise.reject(new Error('no names'));
      if (behaviour.names === 'none') return Promise.resolve([]);
      const other = { name: { text: '關係推銷', tag: 'zh-Hant' } };
      return Promise.resolve([result(0, `name ${query}`), result(1, 'other', other), result(2, 'term', { kind: 'term', code: '', letter: '' })]);
    },
    async search(query, { line, kind }) {
      asked.searches.push(query);
      asked.most = Math.max(asked.most, ++asked.running);
      await new Promise((resolve) => setTimeout(resolve, (behaviour.delay ?? 0) * (query.includes('s') ? 10 : 1)));
      asked.running--;
      if (behaviour.texts === 'fail') throw new Error('no texts');
      const all = Array.from({ length: behaviour.texts === 'none' ? 0 : (behaviour.count ?? 4) }, (_item, index) => result(index, `${query} ${index}`, { ...(index === 3 ? { through: 'ko' } : {}), ...(index % 5 === 1 ? { kind: 'case' } : {}) }));
      const onLine = all.filter((item) => (line ? item.letter === line : true));
      const ofKind = all.filter((item) => (kind ? item.kind === kind : true));
      const items = onLine.filter((item) => ofKind.includes(item));
      const lines: Record<string, number> = {};
      for (const { letter } of ofKind) lines[letter] = (lines[letter] ?? 0) + 1;
      const kinds: Record<string, number> = {};
      for (const item of onLine) kinds[item.kind] = (kinds[item.kind] ?? 0) + 1;
      return { items, lines, kinds, found: all.length, namesOnly: behaviour.texts === 'namesOnly' };
    },
    counts() {
      asked.counts++;
      return Promise.resolve({ ja: behaviour.texts === 'none' ? 0 : 4, ms: 7, 'zh-hant': 0, 'zh-hans': 0, ko: behaviour.texts === 'none' ? 2 : 4 });
    },
    nearest: () => Promise.resolve([result(7, 'near')]),
  };
}

interface Asked {
  readonly names: readonly string[];
  readonly searches: readonly string[];
  readonly counts: number;
  readonly most: number;
}

/** What the stand-in was asked. */
export async function asked(page: Page): Promise<Asked> {
  const counts = await page.workers()[0]?.evaluate(() => (globalThis as { asked?: Asked }).asked);
  return counts ?? { names: [], searches: [], counts: 0, most: 0 };
}
