/** On a language-free page: goes on to the page in the visitor's language, with query and section kept. */
import { chooseLocale } from '../i18n/choose-locale.ts';

const query = new URLSearchParams(location.search);
const forced = query.get('l')?.toLowerCase();
// A language's tag (`zh-TW`) will do; what is none of ours asks for nothing.
const locale = chooseLocale(forced, [forced ?? '']) ?? chooseLocale(storedLocale(), navigator.languages);
for (const link of document.querySelectorAll<HTMLAnchorElement>('.gate a')) {
  query.delete('l');
  link.search = query.toString();
  link.hash = location.hash;
  if (link.dataset['locale'] === locale) location.replace(link.href);
}

function storedLocale(): string | null {
  try {
    return localStorage.getItem(import.meta.env.LOCALE_STORAGE_KEY);
  } catch {
    return null;
  }
}
