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
