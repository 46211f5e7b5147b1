/** The page that takes lines, rides and languages along, says what is kept, and stands in for what is not. */
import { siteBase } from './site-base.ts';
import { Device, Unavailable } from './device.ts';
import { KeptList } from './kept-list.ts';
import type { OfflineTexts } from './page-texts.ts';
import { standIn } from './stand-in.ts';
import { TakeRows } from './take-rows.ts';

async function offlinePage(page: HTMLElement): Promise<void> {
  const texts = JSON.parse(page.dataset['texts'] ?? '{}') as OfflineTexts;
  const status = page.querySelector<HTMLElement>('.take-status') as HTMLElement;
  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  let taking: TakeRows | undefined;
  standIn(page, texts, siteBase, () => (taking?.keeping.running.size ?? 0) > 0);
  say(texts.preparing);
  try {
    const device = await Device.open(siteBase);
    say('');
    const list: KeptList = new KeptList(page, texts, () => void rows.attempt(() => rows.keeping.removeAll(), list.title?.textContent ?? ''));
    const rows = (taking = new TakeRows(page, page.dataset['locale'] ?? '', texts, device, say, ({ paths, isAsked, since }) => list.show(paths, siteBase, isAsked, since)));
    await rows.shown;
    // What is left of a removal that was broken off. Where its lists cannot be had, it waits for the next time.
    rows.keeping.tidy().catch((error: unknown) => console.warn(error));
  } catch (error) {
    console.warn(error);
    say(error instanceof Unavailable ? texts[error.why] : texts.failed);
  }
  page.classList.add('ready');
}

const page = document.querySelector<HTMLElement>('.offline-page');
if (page) void offlinePage(page);
