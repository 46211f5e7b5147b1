/** Says that a new release is ready, and switches to it when the reader agrees: all open pages are then loaded anew. */
import noticeStyles from '../../styles/update-notice.css?url';
import { noticePath, type NoticeTexts } from '../../wire/release-file.ts';
import { takeOverMessage } from './worker-messages.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;
/** Where a tab remembers for which worker the reader said “later”. */
const laterKey = 'sales-route-map:update-later';

let announced = false;

export async function announce(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const worker = registration?.waiting ?? registration?.installing;
  const locale = document.documentElement.lang.toLowerCase();
  if (!worker || announced) return;
  announced = true;
  worker.addEventListener('statechange', () => worker.state === 'activated' && location.reload());
  if (locale === 'en' || saidLater()) return;
  const response = await fetch(base + noticePath(locale));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  await loadStyles();
  show((await response.json()) as NoticeTexts, worker);
}

function show(texts: NoticeTexts, worker: ServiceWorker): void {
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
  const reload = button(texts.reload, () => {
    reload.disabled = true;
    worker.postMessage(takeOverMessage);
  });
  const later = button(texts.later, () => {
    notice.remove();
    sayLater();
  });
  notice.append(status, reload, later);
  document.body.append(notice);
  // A live region speaks of what changes in it.
  requestAnimationFrame(() => (status.textContent = texts.ready));
}

function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = noticeStyles;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(noticeStyles));
    document.head.append(link);
  });
}

function saidLater(): boolean {
  try {
    return sessionStorage.getItem(laterKey) !== null;
  } catch {
    return false;
  }
}

function sayLater(): void {
  try {
    sessionStorage.setItem(laterKey, 'yes');
  } catch {
    // Storage is blocked: the next page asks again.
  }
}
