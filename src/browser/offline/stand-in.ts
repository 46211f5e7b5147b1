import { fillIn } from '../../search/browser/fill-in.ts';
import { pathOf } from '../../wire/release-file.ts';
import type { OfflineTexts } from './page-texts.ts';

/**
 * At another page's address the page that takes things along stands in for it: it says so, and which entry it would have been.
 * @param isBusy whether something is under way that loading anew would break off
 */
export function standIn(page: HTMLElement, texts: OfflineTexts, base: string, isBusy: () => boolean): void {
  const own = page.dataset['path'] ?? '';
  const path = pathOf(location.pathname, base) ?? '';
  if (path === own || `${path}/` === own) return;
  const section = page.querySelector<HTMLElement>('.not-kept') as HTMLElement;
  section.hidden = false;
  const heading = page.querySelector('h1');
  if (heading) heading.textContent = texts.notKept;
  document.title = fillIn(texts.pageTitle, { title: texts.notKept, site: page.dataset['site'] ?? '' });
  const [, id] = /\/concepts\/([^/]+)\/?$/.exec(`/${path}`) ?? [];
  const [, code] = /^go\/([A-Z]\d+)\/?$/.exec(path) ?? [];
  const entry = [...page.querySelectorAll<HTMLElement>('[data-kept]')].find(({ dataset }) => (id !== undefined && dataset['kept'] === id) || (code !== undefined && dataset['code'] === code));
  const link = entry?.querySelector('a')?.cloneNode(true);
  const place = section.querySelector('.not-kept-entry');
  // What can be read now comes first.
  const kept = page.querySelector('.kept');
  if (kept) section.after(kept);
  if (link) place?.append(link);
  else place?.remove();
  section.querySelector('button')?.addEventListener('click', () => location.reload());
  addEventListener('online', () => isBusy() || location.reload());
}
