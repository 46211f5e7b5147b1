/** Starts the page of a lesson once the catalogue is there. */
import { element } from '../../search/browser/element.ts';
import { LessonPage } from './lesson-page.ts';
import { markView } from './lesson-shell.ts';
import type { LessonSettings } from './lesson-texts.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readRoute } from './route.ts';

async function start(root: HTMLElement, settings: LessonSettings): Promise<void> {
  const { texts } = settings;
  markView(root, readRoute(location.search).view);
  root.replaceChildren(element('p', { role: 'status' }, texts.loading));
  try {
    const catalogue = await loadCatalogue(settings.catalogue);
    new LessonPage(root, settings, catalogue).start();
  } catch (error) {
    console.warn(error);
    markView(root, 'edit');
    const retry = element('button', { type: 'button' }, texts.retry);
    retry.addEventListener('click', () => void start(root, settings));
    root.replaceChildren(element('p', { class: 'lesson-fault', role: 'alert' }, texts.failed), element('p', { class: 'lesson-buttons' }, retry));
  }
}

// The hash is the lesson, so the way to the content goes without one.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#content')?.focus();
});

const root = document.querySelector<HTMLElement>('.lesson[data-settings]');
if (root) void start(root, JSON.parse(root.dataset['settings'] ?? '') as LessonSettings);
