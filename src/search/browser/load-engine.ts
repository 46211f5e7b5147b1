import { SearchUnavailable, type Result, type Results, type SearchEngine, type Shown } from '../engine/engine.ts';
import type { Call, Reply, SentResult, SentResults } from '../engine/engine-messages.ts';
import type { SearchPlace } from './texts.ts';

let engine: SearchEngine | undefined;

/** The engine of this page, which box and page share. It runs in a worker, whose code is loaded when it is first asked. */
export function loadEngine(place: SearchPlace): SearchEngine {
  return (engine ??= remoteEngine(place));
}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** An engine that asks another one in a worker. Where that cannot be loaded, what was asked fails, and the next question tries anew. */
function remoteEngine({ locale, base }: SearchPlace): SearchEngine {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  function start(): Worker {
    // Vite asks for the address to be written in place.
    const started = new Worker(new URL('../engine/engine-worker.ts', import.meta.url), { type: 'module', name: JSON.stringify({ locale, base }) });
    started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const asked = waiting.get(data.call);
      waiting.delete(data.call);
      if ('value' in data) asked?.resolve(data.value as never);
      else asked?.reject(data.unavailable || data.withoutCode ? new SearchUnavailable(data.fault) : new Error(data.fault));
      if ('fault' in data && data.withoutCode) end(started, data.fault);
    });
    started.addEventListener('error', ({ message }) => end(started, message));
    return started;
  }

  /** Gives a worker up that has no engine. */
  function end(started: Worker, fault: string): void {
    started.terminate();
    if (worker !== started) return;
    worker = undefined;
    for (const { reject } of waiting.values()) reject(new SearchUnavailable(`The search cannot be loaded. ${fault}`));
    waiting.clear();
  }

  function ask<Value>(method: Call['method'], ...args: readonly unknown[]): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      worker ??= start();
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ call: last, method, args } satisfies Call);
    });
  }

  function received({ ticket, items }: { readonly ticket: number; readonly items: readonly SentResult[] }): Result[] {
    return items.map((item, place) => ({ ...item, load: () => ask<Shown | undefined>('load', ticket, place).then((shown) => shown ?? nothing(item), () => nothing(item)) }));
  }

  return {
    prepare: () => ask('prepare'),
    names: async (query, limit) => received(await ask('names', query, limit)),
    nearest: async (query, limit) => received(await ask('nearest', query, limit)),
    counts: (query, filters) => ask('counts', query, filters),
    async search(query, filters): Promise<Results> {
      const sent = await ask<SentResults>('search', query, filters);
      return { ...sent, items: received(sent) };
    },
  };
}

function nothing({ lang }: SentResult): Shown {
  return { excerpt: [], lang, sections: [] };
}
