/** Starts the page of a lesson once the catalogue is there. */
import { element } from '../../search/browser/element.ts';
import { LessonPage } from './lesson-page.ts';
import { markView } from './lesson-shell.ts';
import type { LessonSettings } from './lesson-texts.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { readRoute } from './route.ts';

/** @param again whether a reader has asked for it once more, who is told so at once */
async function start(root: HTMLElement, settings: LessonSettings, again = false): Promise<void> {
  const { texts } = settings;
  markView(root, readRoute(location.search).view);
  const status = element('p', { role: 'status', tabindex: again ? '-1' : undefined }, texts.loading);
  root.replaceChildren(status);
  if (again) status.focus();
  try {
    const catalogue = await loadCatalogue(settings.catalogue);
    new LessonPage(root, settings, catalogue).start();
  } catch (error) {
    console.warn(error);
    markView(root, 'edit');
    const retry = element('button', { type: 'button' }, texts.retry);
    retry.addEventListener('click', () => void start(root, settings, true));
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
