/** The fold on the page of a ride in which it is offered as a package. What draws the offer is loaded when it is unfolded. */
import type { Lesson } from '../../lesson/lesson.ts';

for (const details of document.querySelectorAll<HTMLDetailsElement>('.ride-packages')) {
  const place = details.querySelector<HTMLElement>('[data-lesson]');
  if (!place) continue;
  details.hidden = false;
  details.addEventListener('toggle', () => {
    if (!details.open || place.querySelector('section')) return;
    const { lesson = '', locale = '', failed = '' } = place.dataset;
    import('./offer.ts').then(({ offerPackages }) => offerPackages(place, () => JSON.parse(lesson) as Lesson, locale)).catch(() => (place.textContent = failed));
  });
}
