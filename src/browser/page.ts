/** What every page does once it is loaded: keeps the section when the language is switched, and remembers the choice. */
import { storeLocale } from './stored-locale.ts';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
  link.addEventListener('click', () => {
    storeLocale(link.dataset['locale']);
    link.hash = location.hash;
    if (location.search) link.search = location.search;
  });
}
