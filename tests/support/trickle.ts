import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** Bytes of a page that come at once, and milliseconds until the next ones do: a phone at the edge of its network. */
const piece = 1400;
const pause = 15;

/** Milliseconds that each other file takes, so that what a script asks for comes when the page has long been painted. */
const delay = 300;

export interface Trickling {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a site anew, its pages piece by piece. @param site origin of the site */
export async function trickle(site: string): Promise<Trickling> {
  const server: Server = createServer((request, response) => {
    void (async () => {
      const answer = await fetch(`${site}${request.url ?? '/'}`);
      const type = answer.headers.get('content-type') ?? '';
      response.writeHead(answer.status, { 'Content-Type': type });
      const body = Buffer.from(await answer.arrayBuffer());
      if (type.startsWith('text/html')) {
        for (let at = 0; at < body.length && !response.destroyed; at += piece) {
          response.write(body.subarray(at, at + piece));
          await wait(pause);
        }
        response.end();
      } else {
        await wait(delay);
        response.end(body);
      }
    })().catch(() => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}
