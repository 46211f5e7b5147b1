/** Loads what leads a reader back to a ride: where there are records, or, on a page that has it for named rides only, where the address names one. */
const place = document.querySelector<HTMLElement>('.home-ride');
let kept = false;
try {
  kept = localStorage.getItem(import.meta.env.STUDY_STORAGE_KEY) !== null;
} catch {
  // Storage is blocked: there is no ride.
}
const named = place?.dataset['named'] === undefined ? undefined : new URLSearchParams(location.search).get('ride');
if (place && (named === undefined ? kept : named !== null)) import('./home-ride.ts').then(({ homeRide }) => homeRide(place, named ?? undefined)).catch(() => undefined);
