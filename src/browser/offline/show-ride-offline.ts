/**
 * On a ride's page: offers to keep the ride on the device where the browser can. What does so comes with the first press, and at once
 * where a service worker answers, since the ride may be kept there already.
 */
const offer = document.querySelector<HTMLElement>('.ride-offline');
const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
if (offer && import.meta.env.PROD && worker) {
  const load = (pressed: boolean): void => {
    import('./ride-offline.ts')
      .then(({ rideOffline }) => rideOffline(offer, pressed))
      .catch(() => {
        const status = pressed && offer.querySelector<HTMLElement>('[role=status]');
        if (status) status.textContent = status.dataset['failed'] ?? '';
      });
  };
  offer.querySelector('button')?.addEventListener('click', () => load(true));
  if (worker.controller) load(false);
} else if (offer) offer.hidden = true;
