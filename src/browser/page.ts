/**
 * What every page does once it is loaded: keeps the section when the language is switched, remembers the choice, closes the
 * header's menus on Escape and on a click elsewhere, and lets its parts (settings, sections, search) come to life.
 */
import type { WaitingMessage, WorkerMessage } from './offline/worker-messages.ts';
import { markCurrentSection, shareSections } from './sections.ts';
import { settings } from './settings.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
  link.addEventListener('click', () => {
    try {
      localStorage.setItem(import.meta.env.LOCALE_STORAGE_KEY, link.dataset['locale'] ?? '');
    } catch {
      // Storage is blocked or full: the choice holds for this page only.
    }
  });
  // Before a click as well, for links that are copied or opened in another tab.
  for (const event of ['pointerdown', 'click']) {
    link.addEventListener(event, () => {
      link.hash = location.hash;
      link.search = location.search;
    });
  }
}

for (const menu of document.querySelectorAll<HTMLDetailsElement>('.site-header details, .beside details')) {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  if (menu.matches('.settings')) settings(menu);
}

// Reading beside another language: its code comes when the address or the reader's memory asks for it, or the control is opened.
const beside = document.querySelector<HTMLElement>('.beside');
if (beside) {
  const load = (): void => {
    import('./pair/read-beside.ts')
      .then(({ readBeside }) => readBeside(beside))
      .catch(() => {
        const status = beside.querySelector<HTMLElement>('[role=status]');
        if (status) status.textContent = status.dataset['failed'] ?? '';
      });
  };
  let wanted = new URLSearchParams(location.search).has('with');
  try {
    wanted ||= localStorage.getItem(import.meta.env.PAIR_STORAGE_KEY) !== null;
  } catch {
    // Storage is blocked: nothing is kept.
  }
  // A choice made before the code is there is a link: it keeps the section.
  beside.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) target.hash = location.hash;
  });
  if (wanted) load();
  else beside.addEventListener('toggle', load, { once: true, capture: true });
}
const contents = document.querySelector('.contents');
if (contents) markCurrentSection(contents);
const article = document.querySelector<HTMLElement>('article[data-code]');

// Sharing: the panel's code comes when it is opened.
const share = document.querySelector<HTMLElement>('.share');
if (article && share) {
  shareSections(article, share);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('.share');
    if (!button) return;
    import('./share/share-panel.ts').then(({ openShare }) => openShare(button)).catch(() => {
      if (share.nextElementSibling) share.nextElementSibling.textContent = share.dataset['failed'] ?? '';
    });
  });

  // A link to a part that is not here (any more): said, where nothing else would tell.
  const find = (): void => {
    const part = location.hash.slice(1);
    if (part && !document.getElementById(part)) import('./lost-part.ts').then(({ tellLostPart }) => tellLostPart(article, share.dataset['texts'] ?? '')).catch(() => undefined);
  };
  addEventListener('hashchange', find);
  find();
}

// The search box: its code comes when a reader turns to a field of it, which a key press does, too.
const fields = document.querySelectorAll<HTMLInputElement>('.search-form input');
for (const field of fields) {
  const load = (): void => {
    const { value } = field;
    import('../search/browser/search-box.ts').then(({ searchBox }) => searchBox(field, value)).catch(() => undefined);
  };
  field.addEventListener('focus', load);
  if (document.activeElement === field) load();
}

const [field] = fields;
if (field) {
  field.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (event.defaultPrevented || event.isComposing || altKey || shiftKey) return;
    const typing = target instanceof Element && target.closest('input:not([type=radio]), textarea, select, [contenteditable]');
    if (ctrlKey !== metaKey ? key.toLowerCase() !== 'k' : key !== '/' || ctrlKey || typing) return;
    // On the page for what is missing, the reader's language has come first since.
    const first = document.querySelector<HTMLInputElement>('.search-form input');
    event.preventDefault();
    first?.focus();
    first?.select();
  });
}

// Cards of words in the text: their code comes when a reader turns to one of them. A tap opens the card, in which a link leads on.
let touched = false;
for (const type of ['pointerdown', 'pointerover', 'focusin', 'click']) {
  document.addEventListener(type, (event) => {
    const tap = type === 'click';
    if (type === 'pointerdown') touched = (event as PointerEvent).pointerType === 'touch';
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a.defined');
    // A click of the keyboard has no detail; a tap on a word whose card is open leads on.
    if (!link || (tap && !(touched && (event as MouseEvent).detail && !link.dataset['card']))) return;
    if (tap) event.preventDefault();
    import('./cards/card.ts').then(({ turnTo }) => turnTo(link, event)).catch(() => tap && location.assign(link.href));
  });
}

// Stamps, rides and the place last read: their code comes with the first stamp, on a ride, and to readers who have records.
const stamping = document.querySelector<HTMLElement>('.stamping');
if (stamping) {
  const load = (click?: Event): void => {
    import('./study/entry.ts')
      .then(({ studyEntry }) => studyEntry(stamping, click))
      .catch(() => {
        const status = click && stamping.querySelector<HTMLElement>('[role=status]');
        if (status) status.textContent = status.dataset['failed'] ?? '';
      });
  };
  let wanted = new URLSearchParams(location.search).has('ride');
  try {
    wanted ||= localStorage.getItem(import.meta.env.STUDY_STORAGE_KEY) !== null;
  } catch {
    // Storage is blocked: nothing is kept.
  }
  if (wanted) load();
  stamping.querySelector('button')?.addEventListener('click', load);
}

// Self-checks: answers are buttons where this script runs; what they do comes with the first touch. Without it, the answers unfold.
for (const button of document.querySelectorAll<HTMLButtonElement>('.check-answers button')) {
  button.disabled = false;
  for (const type of ['pointerdown', 'focus', 'click']) {
    button.addEventListener(type, () => {
      import('./checks/self-check.ts')
        .then(({ answer }) => (type === 'click' ? answer(button) : undefined))
        .catch(() => type === 'click' && button.closest('[data-check]')?.querySelector('details')?.setAttribute('open', ''));
    });
  }
}

// The service worker comes with the reader's first move; a new release that it has ready announces itself.
const { serviceWorker } = navigator;
if (import.meta.env.PROD && serviceWorker) {
  serviceWorker.onmessage = ({ data, source }: MessageEvent<WorkerMessage>) => void import('./offline/update-notice.ts').then(({ hear }) => hear(data, source as ServiceWorker)).catch(() => undefined);
  for (const type of ['scroll', 'pointerdown', 'keydown']) {
    addEventListener(
      type,
      () => {
        const base = import.meta.env.BASE_URL.replace(/\/$/, '');
        serviceWorker.register(`${base}/sw.js`).then(({ waiting }) => waiting?.postMessage('announce' satisfies WaitingMessage)).catch(() => undefined);
        // An entry names its web app manifest no sooner: browsers load it at once.
        if (document.querySelector('article[data-code]') && !document.querySelector('[rel=manifest]')) document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: `${base}/${document.documentElement.lang.toLowerCase()}/manifest.webmanifest` }));
      },
      { once: true },
    );
  }
}
