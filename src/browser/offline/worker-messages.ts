/** What pages and workers say to each other. `release` names the release of the worker that speaks. */
export interface WorkerMessage {
  /** `ready`: it waits to take over. `agreed`: a reader lets it, and every page is to be loaded anew. */
  readonly is: 'ready' | 'agreed';
  readonly release: string;
}

/** From a page, or another worker, to a worker that waits: say that you are ready; take over now. */
export type WaitingMessage = 'announce' | 'take-over';

/** Header of the requests by which a page takes things along: the worker lets them pass. */
export const passHeader = 'X-Take-Along';
