/** The page that takes lines and languages along, says what is kept, and stands in for what is not. */
import { fillIn } from '../../search/browser/fill-in.ts';
import { readGroup } from '../../wire/release-file.ts';
import { Device, Unavailable } from './device.ts';
import { Keeping, TakenAway } from './keeping.ts';
import { KeptList } from './kept-list.ts';
import type { OfflineTexts } from './page-texts.ts';
import { isQuotaError, OtherRelease } from './release-store.ts';
import { standIn } from './stand-in.ts';
import { formatPercent, TakeRow, type RowAction } from './take-row.ts';
import { rowState, type Progress } from './take-state.ts';

const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;

async function offlinePage(page: HTMLElement): Promise<void> {
  const texts = JSON.parse(page.dataset['texts'] ?? '{}') as OfflineTexts;
  const status = page.querySelector<HTMLElement>('.take-status') as HTMLElement;
  const say = (text: string): void => {
    if (status.textContent !== text) status.textContent = text;
  };
  let taking: OfflinePage | undefined;
  standIn(page, texts, base, () => taking?.isBusy ?? false);
  say(texts.preparing);
  try {
    const device = await Device.open(base);
    say('');
    taking = new OfflinePage(page, texts, device, say);
    await taking.shown;
  } catch (error) {
    console.warn(error);
    say(error instanceof Unavailable ? texts[error.why] : texts.failed);
  }
  page.classList.add('ready');
}

class OfflinePage {
  private readonly own: string;
  private readonly texts: OfflineTexts;
  private readonly device: Device;
  private readonly say: (text: string) => void;
  private readonly rows: readonly TakeRow[];
  private readonly list: KeptList;
  private readonly keeping: Keeping;
  /** One after the other, so that what was so earlier is never shown last. */
  private showing: Promise<void> = Promise.resolve();

  constructor(page: HTMLElement, texts: OfflineTexts, device: Device, say: (text: string) => void) {
    this.own = page.dataset['locale'] ?? '';
    this.texts = texts;
    this.device = device;
    this.say = say;
    this.keeping = new Keeping(device, this.own, () => void this.refresh());
    this.rows = [...page.querySelectorAll<HTMLElement>('[data-group]')].map((item) => {
      const row: TakeRow = new TakeRow(item, texts, (action) => void this.act(row, action));
      return row;
    });
    this.list = new KeptList(page, texts, () => void this.attempt(() => this.keeping.removeAll(), this.list.title?.textContent ?? ''));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.refresh());
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.refresh());
    // What is left of a removal that was broken off. Where its lists cannot be had, it waits for the next time.
    void this.refresh().then(() => this.keeping.tidy()).catch((error: unknown) => console.warn(error));
  }

  get isBusy(): boolean {
    return this.keeping.running.size > 0;
  }

  private async act(row: TakeRow, action: RowAction): Promise<void> {
    if (action === 'cancel') this.keeping.cancel(row.group);
    else if (action === 'remove') await this.attempt(() => this.keeping.remove([row.group]), row.title);
    else await this.take(row);
  }

  private async take(row: TakeRow): Promise<void> {
    let said = 0;
    const show = ({ done, total }: Progress): void => {
      row.show({ is: 'running', done, total });
      const quarter = Math.floor((4 * done) / total);
      if (quarter <= said || quarter > 3) return;
      said = quarter;
      this.say(fillIn(this.texts.saying, { name: row.title, percent: formatPercent(quarter, 4, this.texts.tag) }));
    };
    try {
      row.show({ is: 'waiting' });
      await this.keeping.take(row.group, show);
      this.say(fillIn(this.texts.done, { name: row.title }));
    } catch (error) {
      if (!(error instanceof TakenAway)) this.say(this.reason(error));
    }
    await this.refresh();
  }

  private async attempt(removal: () => Promise<void>, name: string): Promise<void> {
    try {
      await removal();
      this.say(fillIn(this.texts.removed, { name }));
    } catch (error) {
      console.warn(error);
      this.say(this.texts.failed);
    }
    await this.refresh();
  }

  private reason(error: unknown): string {
    if (error instanceof DOMException && error.name === 'AbortError') return this.texts.cancelled;
    if (isQuotaError(error)) return this.texts.quota;
    if (error instanceof OtherRelease) {
      void navigator.serviceWorker.getRegistration(base).then((registration) => registration?.update()).catch(() => undefined);
      return this.texts.otherRelease;
    }
    console.warn(error);
    return error instanceof TypeError ? this.texts.lost : this.texts.failed;
  }

  /** Ends when what was so last is shown. */
  get shown(): Promise<void> {
    return this.showing;
  }

  /** Shows what is so now. */
  private refresh(): Promise<void> {
    this.showing = this.showing.then(() => this.show()).catch((error: unknown) => {
      console.warn(error);
      this.say(this.texts.failed);
    });
    return this.showing;
  }

  private async show(): Promise<void> {
    const { store, since } = await this.device.current();
    const [{ groups }, wanted, paths] = await Promise.all([store.shared(), this.device.records.wanted(), store.keptPaths()]);
    for (const row of this.rows) {
      // Lists of other languages are fetched when one is taken along.
      const isListed = readGroup(row.group).locale === this.own || wanted.some(({ group }) => group === row.group);
      const files = isListed ? await store.filesOf(row.group) : [];
      const state = rowState(row.group, { groups, wanted, paths, running: this.keeping.running }, files);
      if (state) row.show(state);
    }
    await this.list.show(paths, base, wanted.length > 0, since);
  }
}

const page = document.querySelector<HTMLElement>('.offline-page');
if (page) void offlinePage(page);
