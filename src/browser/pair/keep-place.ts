import { partOf } from '../part-of.ts';
import { pairParts } from './place-parts.ts';

/**
 * Changes an article and leaves what the reader looks at where it is on the screen. A section that the reader has come for, by its
 * address, is jumped to anew: it may want more room above it, or may only come with the change.
 */
export function keepPlace(article: Element, change: () => void): void {
  const target = hashTarget();
  // The part that begins last above the eyes, a third down the screen.
  const place = pairParts(article).findLast((part) => part.getBoundingClientRect().top < innerHeight / 3);
  const before = place?.getBoundingClientRect().top ?? 0;
  const atStart = scrollY === 0;
  const jumpedTo = target !== null && !atStart && Math.abs(target.getBoundingClientRect().top) < innerHeight / 8;
  const root = document.documentElement;
  // The browser's own way of keeping the place would move it twice.
  root.style.overflowAnchor = 'none';
  change();
  const now = hashTarget();
  if (now && (jumpedTo || now !== target)) now.scrollIntoView();
  else if (place && !atStart) scrollBy({ top: place.getBoundingClientRect().top - before, behavior: 'instant' });
  requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'));
}

/** The element that the address names; null where there is none (yet). */
function hashTarget(): HTMLElement | null {
  return document.getElementById(partOf(location.hash));
}
