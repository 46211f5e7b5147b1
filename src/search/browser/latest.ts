/** Asks for work and hears of the newest answer only. */
export interface Latest<Input> {
  /** Asks after `delay` milliseconds, unless something newer is asked for before. */
  ask(input: Input, delay?: number): void;
  /** Wants no answer any more to what was asked. */
  drop(): void;
}

/**
 * Does one piece of work at a time. What is asked for meanwhile waits, and of that only the newest; the answer to anything
 * but the newest is thrown away.
 */
export function latestOnly<Input, Output>(
  work: (input: Input) => Promise<Output>,
  done: (output: Output, input: Input) => void,
  failed: (error: unknown, input: Input) => void,
): Latest<Input> {
  let newest = 0;
  let running = false;
  let waiting: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const run = async (input: Input, ticket: number): Promise<void> => {
    running = true;
    try {
      const output = await work(input);
      if (ticket === newest) done(output, input);
    } catch (error) {
      if (ticket === newest) failed(error, input);
    } finally {
      running = false;
      const next = waiting;
      waiting = undefined;
      next?.();
    }
  };

  const begin = (input: Input, ticket: number): void => {
    if (running) waiting = () => void run(input, ticket);
    else void run(input, ticket);
  };

  const drop = (): number => {
    clearTimeout(timer);
    waiting = undefined;
    return ++newest;
  };

  return {
    ask(input, delay = 0) {
      const ticket = drop();
      if (delay > 0) timer = setTimeout(() => begin(input, ticket), delay);
      else begin(input, ticket);
    },
    drop: () => void drop(),
  };
}
