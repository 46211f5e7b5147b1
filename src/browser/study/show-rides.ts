/** On pages with rides: loads what shows the reader's progress on them, where there is some. */
const rides = [...document.querySelectorAll<HTMLElement>('[data-ride]')];
let kept = false;
try {
  kept = localStorage.getItem(import.meta.env.STUDY_STORAGE_KEY) !== null;
} catch {
  // Storage is blocked: there is no progress.
}
if (kept && rides.length > 0) import('./ride-progress.ts').then(({ showProgress }) => showProgress(rides)).catch(() => undefined);
