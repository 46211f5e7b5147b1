/** From a worker to all pages: a new release is there, and waits. */
export const readyMessage = 'release-ready';
/** To a worker that waits: take over now. */
export const takeOverMessage = 'take-over';
/** Header of the requests by which a page takes things along: the worker lets them pass. */
export const passHeader = 'X-Take-Along';
