/** What a page needs to take things along: a service worker that runs, and storage. */
import { Records } from './records.ts';
import { ReleaseStore } from './release-store.ts';

/** How long a first start of the service worker may take, in milliseconds. */
const patience = 30_000;

/** Nothing can be kept here. `blocked`: the browser allows no storage; `noWorker`: the service worker does not start. */
export class Unavailable extends Error {
  readonly why: 'blocked' | 'noWorker';

  constructor(why: Unavailable['why'], cause: unknown) {
    super(`Nothing can be kept: ${why}.`, { cause });
    this.why = why;
  }
}

export class Device {
  /** Where the site is mounted, with slashes at both ends. */
  readonly base: string;
  readonly records: Records;
  private store: ReleaseStore | undefined;

  private constructor(base: string, records: Records) {
    this.base = base;
    this.records = records;
  }

  /** @throws Unavailable */
  static async open(base: string): Promise<Device> {
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!container) throw new Unavailable('blocked', 'There are no service workers: no secure connection, or a private window.');
    const records = await caches.keys().then(() => Records.open(base)).catch((error: unknown) => {
      throw new Unavailable('blocked', error);
    });
    try {
      const registration = await container.register(`${base}sw.js`);
      await activated(registration);
      if (await records.current()) return new Device(base, records);
      // What it wrote down was deleted without it: the next start sets it up anew.
      await registration.unregister();
    } catch (error) {
      throw new Unavailable('noWorker', error);
    }
    throw new Unavailable('noWorker', 'The service worker has written nothing down.');
  }

  /** The files of the release that answers now, and since when, in milliseconds of the epoch. */
  async current(): Promise<{ readonly store: ReleaseStore; readonly since: number }> {
    const current = await this.records.current();
    if (!current) throw new Error('The service worker has written nothing down.');
    if (this.store?.stamp.release !== current.release) this.store = new ReleaseStore(this.base, current);
    return { store: this.store, since: current.since };
  }
}

/** @throws when the worker is given up, or takes too long */
function activated(registration: ServiceWorkerRegistration): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    const judge = (): void => {
      if (worker?.state === 'activated') resolve();
      if (!worker || worker.state === 'redundant') reject(new Error('The service worker was given up.'));
    };
    worker?.addEventListener('statechange', judge);
    judge();
    setTimeout(() => reject(new Error('The service worker does not start.')), patience);
  });
}
