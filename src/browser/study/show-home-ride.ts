/** On the home page: loads what leads a reader back to a ride, where there are records. */
const place = document.querySelector<HTMLElement>('.home-ride');
let kept = false;
try {
  kept = localStorage.getItem(import.meta.env.STUDY_STORAGE_KEY) !== null;
} catch {
  // Storage is blocked: there is no ride.
}
if (kept && place) import('./home-ride.ts').then(({ homeRide }) => homeRide(place)).catch(() => undefined);
