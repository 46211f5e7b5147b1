import type { Result, Results } from './engine.ts';

/** What the page asks of the engine in its worker. */
export interface Call {
  /** Comes back with the answer. */
  readonly call: number;
  readonly method: 'prepare' | 'names' | 'search' | 'counts' | 'nearest' | 'load';
  readonly args: readonly unknown[];
}

export type Reply = { readonly call: number; readonly value: unknown } | Fault;

/** What was asked could not be answered. */
export interface Fault {
  readonly call: number;
  readonly fault: string;
  /** Whether the search cannot be had at all for now. */
  readonly unavailable: boolean;
  /** Whether the engine's code did not come: a browser may not ask for it again in the same worker. */
  readonly withoutCode: boolean;
}

/** A result as it can be sent: its texts are asked for by ticket and place. */
export type SentResult = Omit<Result, 'load'>;

/** Results as they can be sent, and the ticket under which the worker keeps them. */
export interface SentResults extends Omit<Results, 'items'> {
  readonly ticket: number;
  readonly items: readonly SentResult[];
}
