/**
 * What every page does once it is loaded: keeps the section when the language is switched, remembers the choice, and
 * closes the list of languages on Escape and on a click elsewhere.
 */

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
  link.addEventListener('click', () => {
    try {
      localStorage.setItem(import.meta.env.LOCALE_STORAGE_KEY, link.dataset['locale'] ?? '');
    } catch {
      // Storage is blocked or full: the choice holds for this page only.
    }
    if (location.hash) link.hash = location.hash;
    if (location.search) link.search = location.search;
  });
}

const list = document.querySelector<HTMLDetailsElement>('.languages');
if (list) {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !list.contains(target)) list.open = false;
  });
  list.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !list.open) return;
    list.open = false;
    list.querySelector('summary')?.focus();
  });
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
    event.preventDefault();
    field.focus();
    field.select();
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
