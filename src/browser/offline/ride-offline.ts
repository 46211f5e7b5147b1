/** On a ride's page: keeps the ride on the device, says how it stands there, and takes it away again. */
import { Device, Unavailable } from './device.ts';
import type { OfflineTexts } from './page-texts.ts';
import { siteBase } from './site-base.ts';
import { TakeRows } from './take-rows.ts';

let opened: Promise<TakeRows> | undefined;
/** Whether a reader has asked for the ride on this page. */
let asked = false;

/**
 * @param offer holds the ride's row; `data-texts` are its texts, `data-locale` is the page's locale
 * @param pressed whether a reader asks for the ride: before one does, nothing is said where it cannot be kept
 */
export async function rideOffline(offer: HTMLElement, pressed: boolean): Promise<void> {
  const texts = JSON.parse(offer.dataset['texts'] ?? '{}') as OfflineTexts;
  const status = offer.querySelector('[role=status]');
  const say = (text: string): void => {
    if (asked && status && status.textContent !== text) status.textContent = text;
  };
  asked ||= pressed;
  if (pressed) say(texts.preparing);
  try {
    opened ??= Device.open(siteBase).then((device) => new TakeRows(offer, offer.dataset['locale'] ?? '', texts, device, say));
    const rows = await opened;
    // What could not be shown before may be had by now.
    await (pressed ? rows.refresh() : rows.shown);
    if (!pressed) return;
    if (status?.textContent === texts.preparing) say('');
    rows.rows.forEach((row) => row.keep());
  } catch (error) {
    opened = undefined;
    console.warn(error);
    say(error instanceof Unavailable ? texts[error.why] : texts.failed);
  }
}
