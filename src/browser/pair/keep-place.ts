import { pairParts } from './place-parts.ts';

/**
 * Changes an article and leaves what the reader looks at where it is on the screen: the section of the address, else the first part in view.
 * Where the section of the address comes with the change, it is scrolled to.
 */
export function keepPlace(article: Element, change: () => void): void {
  const target = hashTarget();
  const place = [...(target ? [target] : []), ...pairParts(article)].find((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > 0 && (part !== target || top < innerHeight);
  });
  const root = document.documentElement;
  // The browser's own way of keeping the place would move it twice.
  root.style.overflowAnchor = 'none';
  const before = place?.getBoundingClientRect().top ?? 0;
  const stays = !place || scrollY === 0;
  change();
  const arrived = target ? null : hashTarget();
  if (arrived) arrived.scrollIntoView();
  else if (!stays) scrollBy({ top: place.getBoundingClientRect().top - before, behavior: 'instant' });
  requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'));
}

/** The element that the address names; null where there is none (yet). */
function hashTarget(): HTMLElement | null {
  const id = location.hash.slice(1);
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    return document.getElementById(id);
  }
}
