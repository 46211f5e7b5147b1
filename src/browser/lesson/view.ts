import type { Lesson } from '../../lesson/lesson.ts';
import { element } from '../../search/browser/element.ts';
import type { Kit } from './kit.ts';
import { loadEntryParts, type PartsWanted } from './entry-parts.ts';
import type { LessonRoute, RouteWanted } from './route.ts';

/** A way of showing a lesson. */
export interface View {
  /** Shows a lesson as the address asks. @param moved whether the reader has just come here from another place in the lesson */
  show(lesson: Lesson, route: LessonRoute, moved: boolean): void;
  /** Another view is shown now. */
  leave(): void;
}

/** What a view asks of the page. */
export interface Ways {
  /** Address of a route with the lesson in it. */
  href(route: RouteWanted): string;
  /** Language-free absolute address of the lesson for learners. */
  shareLink(): string;
  /** Goes to a route, as a step in the history or in place of where one is. */
  go(route: RouteWanted, how: 'push' | 'replace'): void;
}

/** A link within the lesson, which does not load the page anew. */
export function wayLink(text: string, route: RouteWanted, ways: Ways, attributes: Readonly<Record<string, string | undefined>> = {}, before?: () => void): HTMLAnchorElement {
  const link = element('a', { href: ways.href(route), ...attributes }, text);
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    before?.();
    ways.go(route, 'push');
  });
  return link;
}

/** A place for the text of an entry, which says that it is on its way, and when it did not come; then `data-text` is `loading` or `failed`. @param told is called whenever that changes */
export function textPlace(entry: string, key: string, wanted: PartsWanted, kit: Kit, told: () => void = () => undefined): { readonly place: HTMLElement; readonly done: Promise<boolean> } {
  const { texts, settings, entries } = kit;
  const known = entries.get(entry);
  const place = element('div', { class: 'concept-body lesson-text', 'data-line': known?.letter });
  if (!known) return { place, done: Promise.resolve(true) };
  const load = async (): Promise<boolean> => {
    place.setAttribute('aria-busy', 'true');
    place.dataset['text'] = 'loading';
    place.replaceChildren(element('p', { class: 'lesson-hint', role: 'status' }, texts.partLoading));
    try {
      place.replaceChildren(...(await loadEntryParts(known, settings.tag, key, wanted)));
      delete place.dataset['text'];
      return true;
    } catch {
      place.dataset['text'] = 'failed';
      place.replaceChildren(
        element('p', { class: 'lesson-fault', role: 'alert' }, texts.partFailed),
        element('p', { class: 'lesson-buttons' }, kit.button(texts.retry, () => {
            void load();
            told();
          }), element('a', { href: known.href + (wanted.section ? `#${wanted.section}` : '') }, texts.openEntry)),
      );
      return false;
    } finally {
      place.removeAttribute('aria-busy');
      told();
    }
  };
  return { place, done: load() };
}

/** Said in place of a lesson without steps. */
export function nothingYet(kit: Kit, ways: Ways): HTMLElement {
  return element('div', { class: 'lesson-empty' }, element('p', {}, kit.texts.noSteps), wayLink(kit.texts.edit, { view: 'edit' }, ways));
}
