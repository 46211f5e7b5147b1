/** The engine in a thread of its own, so that neither making the index of names nor a search keeps the page from answering. */
import type { EngineSettings } from './create-engine.ts';
import type { Result, SearchEngine, SearchFilters } from './engine.ts';
import type { Call, Reply, SentResult } from './engine-messages.ts';

/** How many lists of results are kept, so that their texts can still be asked for. */
const kept = 12;

/** What the page has given the worker as its name. */
const settings = JSON.parse(self.name) as EngineSettings;
const lists = new Map<number, readonly Result[]>();
let lastTicket = 0;
let loading: Promise<SearchEngine> | undefined;

function engine(): Promise<SearchEngine> {
  loading ??= import('./create-engine.ts').then(
    ({ createEngine }) => createEngine(settings),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** Keeps results and gives them a ticket. */
function send(results: readonly Result[]): { ticket: number; items: SentResult[] } {
  lists.set(++lastTicket, results);
  lists.delete(lastTicket - kept);
  return { ticket: lastTicket, items: results.map(({ load: _load, ...rest }) => rest) };
}

const methods: Record<Call['method'], (...args: never[]) => Promise<unknown>> = {
  prepare: async () => (await engine()).prepare(),
  names: async (query: string, limit: number) => send(await (await engine()).names(query, limit)),
  nearest: async (query: string, limit: number) => send(await (await engine()).nearest(query, limit)),
  counts: async (query: string, filters: SearchFilters) => (await engine()).counts(query, filters),
  search: async (query: string, filters: SearchFilters) => {
    const { items, ...rest } = await (await engine()).search(query, filters);
    return { ...rest, ...send(items) };
  },
  load: async (ticket: number, place: number) => lists.get(ticket)?.[place]?.load(),
};

async function answer({ call, method, args }: Call): Promise<Reply> {
  try {
    return { call, value: await methods[method](...(args as never[])) };
  } catch (error) {
    return { call, fault: String(error), unavailable: error instanceof Error && error.name === 'SearchUnavailable', withoutCode: loading === undefined };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
  void answer(data).then((reply) => { self.postMessage(reply); });
});
