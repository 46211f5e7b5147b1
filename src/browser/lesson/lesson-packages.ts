import { element } from '../../search/browser/element.ts';
import { currentLesson } from './current-lesson.ts';
import type { Kit } from './kit.ts';

/** The fold in which the lesson is offered as files for learning systems. What draws the offer is loaded when it is unfolded. */
export function lessonPackages({ texts, settings }: Kit): HTMLDetailsElement {
  const place = element('div', { 'data-failed': texts.packagesFailed });
  const fold = element('details', { class: 'lesson-packages' }, element('summary', {}, texts.packages), place);
  fold.addEventListener('toggle', () => {
    if (!fold.open || place.querySelector('section')) return;
    import('../packages/offer.ts').then(({ offerPackages }) => offerPackages(place, currentLesson, settings.locale)).catch(() => (place.textContent = texts.packagesFailed));
  });
  return fold;
}
