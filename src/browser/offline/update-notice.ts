/** Says that a new release is ready, and switches to it when the reader agrees: all open pages are then loaded anew. */
import noticeStyles from '../../styles/update-notice.css?url';
import { loadStyles } from '../../search/browser/load-styles.ts';
import { noticePath, type NoticeTexts } from '../../wire/release-file.ts';
import type { WaitingMessage, WorkerMessage } from './worker-messages.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;
/** Where a tab remembers for which release the reader said “later”. */
const laterKey = `sales-route-map:update-later:${base}`;

/** The worker that the notice is about: the latest that announced itself. */
let latest: { readonly worker: ServiceWorker; readonly release: string } | undefined;

/** Takes in what a worker says. */
export async function hear({ is, release }: WorkerMessage, worker: ServiceWorker): Promise<void> {
  if (is === 'ready') return announce(release, worker);
  if (worker.state === 'activated') return location.reload();
  worker.addEventListener('statechange', () => worker.state === 'activated' && location.reload());
}

async function announce(release: string, worker: ServiceWorker): Promise<void> {
  const locale = document.documentElement.lang.toLowerCase();
  // A notice that stands, or is under way, is about this one from now on.
  const stands = latest !== undefined;
  // The page of all languages has no notice of its own.
  if (!stands && (locale === 'en' || saidLater() === release)) return;
  latest = { worker, release };
  if (stands) return;
  try {
    const [response] = await Promise.all([fetch(base + noticePath(locale)), loadStyles(noticeStyles)]);
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    show((await response.json()) as NoticeTexts);
  } catch (error) {
    latest = undefined;
    throw error;
  }
}

function show(texts: NoticeTexts): void {
  const notice = document.createElement('div');
  notice.className = 'update-notice';
  const status = document.createElement('p');
  status.role = 'status';
  const button = (text: string, click: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', click);
    return made;
  };
  let before: EventTarget | null = null;
  notice.addEventListener('focusin', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && notice.contains(relatedTarget))) before = relatedTarget;
  });
  const reload = button(texts.reload, () => {
    // Another tab may have let a later release take its place.
    if (latest?.worker.state === 'redundant') location.reload();
    else latest?.worker.postMessage('take-over' satisfies WaitingMessage);
  });
  const later = button(texts.later, () => {
    if (latest) sayLater(latest.release);
    latest = undefined;
    notice.remove();
    // Where the reader was before.
    if (before instanceof HTMLElement) before.focus();
  });
  notice.append(status, reload, later);
  document.body.append(notice);
  // A live region speaks of what changes in it.
  requestAnimationFrame(() => (status.textContent = texts.ready));
}

function saidLater(): string | null {
  try {
    return sessionStorage.getItem(laterKey);
  } catch {
    return null;
  }
}

function sayLater(release: string): void {
  try {
    sessionStorage.setItem(laterKey, release);
  } catch {
    // Storage is blocked: the next page asks again.
  }
}
