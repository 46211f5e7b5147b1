import type { StudyStore } from '../../study/study-record.ts';

/** Milliseconds that a section must be read before it is kept. */
const reading = 2000;

/** Keeps the section that is read: the one across a line at a third of the window, once the reader stays in it or leaves the page. */
export function keepPlace(store: StudyStore, entry: string): void {
  let section: string | undefined;
  let kept: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = (): void => {
    clearTimeout(timer);
    if (section === undefined || section === kept || !inUse()) return;
    const place = (kept = section);
    // A place that cannot be stored is no loss to speak of.
    store.change(`place:${entry}`, () => ({ section: place })).catch(() => undefined);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      const crossing = entries.find(({ isIntersecting }) => isIntersecting);
      const id = crossing?.target.getAttribute('aria-labelledby');
      if (!id) return;
      section = id;
      clearTimeout(timer);
      timer = setTimeout(keep, reading);
    },
    { rootMargin: '-33% 0px -67%' },
  );
  for (const part of document.querySelectorAll('.concept-body > section:not(.connections, .sources)')) observer.observe(part);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keep());
}

/** Whether there are records: a reader who has deleted all of them, in another tab, has not asked for new ones. */
function inUse(): boolean {
  try {
    return localStorage.getItem(import.meta.env.STUDY_STORAGE_KEY) !== null;
  } catch {
    return false;
  }
}
