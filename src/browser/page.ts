/** What every page does once it is loaded: keeps the section when the language is switched, and remembers the choice. */

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
