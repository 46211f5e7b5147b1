import type { CatalogueEntry } from '../../wire/catalogue-file.ts';
import { element } from '../../search/browser/element.ts';
import { giveOwnIds } from '../pair/own-ids.ts';

/** After how long a page that does not come counts as failed, in milliseconds. */
const patience = 20_000;

const pages = new Map<string, Promise<Document>>();

/** The page of an entry; one that came is kept. @throws when it cannot be loaded, or is another page */
async function loadPage(href: string, tag: string): Promise<Document> {
  const page = pages.get(href) ?? fetchPage(href, tag);
  pages.set(href, page);
  page.catch(() => pages.delete(href));
  return page;
}

async function fetchPage(href: string, tag: string): Promise<Document> {
  const response = await fetch(href, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (page.documentElement.lang !== tag || !page.querySelector('article.concept')) throw new Error(`${href} is no entry in ${tag}`);
  return page;
}

export interface PartsWanted {
  /** Id of the one section that is wanted, its heading left out. */
  readonly section?: string | undefined;
  /** Only what stands before the sections: table and diagram. */
  readonly opening?: boolean;
}

/**
 * What an entry tells, as copies that can stand in another page: its parts from the table to the note, without summary and self-checks.
 * @param key tells copies of the same entry on one page apart
 * @throws when the page cannot be loaded
 */
export async function loadEntryParts(entry: CatalogueEntry, tag: string, key: string, { section, opening = false }: PartsWanted = {}): Promise<HTMLElement[]> {
  const page = await loadPage(entry.href, tag);
  const all = [...page.querySelectorAll<HTMLElement>('article .concept-body > section[data-pair]:not(.checks)')];
  const known = new Set(entry.sections.map(({ id }) => id));
  const idOf = (part: Element): string => part.getAttribute('aria-labelledby') ?? '';
  const wanted = all.filter((part) => (section !== undefined ? idOf(part) === section : !opening || (!known.has(idOf(part)) && !part.matches('.note'))));
  return wanted.map((part, index) => prepare(part, entry.href, `${key}_${index}_`, section !== undefined));
}

function prepare(part: HTMLElement, href: string, prefix: string, alone: boolean): HTMLElement {
  const copy = document.importNode(part, true);
  giveOwnIds(copy, prefix, href);
  copy.removeAttribute('data-pair');
  for (const node of copy.querySelectorAll('button, h2 svg')) node.remove();
  const heading = copy.querySelector(':scope > h2');
  if (alone) {
    // Its title stands above it already.
    heading?.remove();
    copy.removeAttribute('aria-labelledby');
  } else heading?.replaceWith(element('h3', { id: heading.id || undefined }, ...(heading.querySelector('a') ?? heading).childNodes));
  return copy;
}
