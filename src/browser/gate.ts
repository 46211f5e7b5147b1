/** On a language-free page: goes on to the page in the visitor's language, with query and section kept. */
import { chooseLocale } from '../i18n/choose-locale.ts';
import { isLocale } from '../i18n/languages.ts';

const query = new URLSearchParams(location.search);
const forced = query.get('l');
const locale = isLocale(forced) ? forced : chooseLocale(storedLocale(), navigator.languages);
const link = locale && document.querySelector<HTMLAnchorElement>(`.gate a[data-locale="${locale}"]`);
if (link) {
  query.delete('l');
  const target = new URL(link.href);
  target.search = query.toString();
  target.hash = location.hash;
  location.replace(target);
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(import.meta.env.LOCALE_STORAGE_KEY);
  } catch {
    return null;
  }
}
