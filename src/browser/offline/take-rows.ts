import { fillIn } from '../../search/browser/fill-in.ts';
import { readGroup } from '../../wire/release-file.ts';
import type { Device } from './device.ts';
import { Keeping, TakenAway } from './keeping.ts';
import type { OfflineTexts } from './page-texts.ts';
import { isQuotaError, OtherRelease } from './release-store.ts';
import { formatPercent, TakeRow, type RowAction } from './take-row.ts';
import { rowState, type Progress } from './take-state.ts';

/** What the device has. */
export interface KeptNow {
  /** Of the files that are there, below the site's base. */
  readonly paths: ReadonlySet<string>;
  /** Whether a line, ride or language was asked for. */
  readonly isAsked: boolean;
  /** When the release took over, in milliseconds of the epoch. */
  readonly since: number;
}

/** The lines, rides and languages that a page lets a reader take along: how each stands, and what is said of it. Kept up with other tabs. */
export class TakeRows {
  readonly keeping: Keeping;
  readonly rows: readonly TakeRow[];
  private readonly own: string;
  private readonly texts: OfflineTexts;
  private readonly device: Device;
  private readonly say: (text: string) => void;
  private readonly onShown: (kept: KeptNow) => Promise<void>;
  /** One after the other, so that what was so earlier is never shown last. */
  private showing: Promise<void> = Promise.resolve();

  /**
   * @param root what the rows stand in, each with its group as `data-group`
   * @param own locale of the page
   * @param say tells what has come of a press
   * @param onShown shows what else there is to show
   */
  constructor(root: HTMLElement, own: string, texts: OfflineTexts, device: Device, say: (text: string) => void, onShown: (kept: KeptNow) => Promise<void> = () => Promise.resolve()) {
    this.own = own;
    this.texts = texts;
    this.device = device;
    this.say = say;
    this.onShown = onShown;
    this.keeping = new Keeping(device, own, () => void this.refresh());
    this.rows = [...root.querySelectorAll<HTMLElement>('[data-group]')].map((item) => {
      const row: TakeRow = new TakeRow(item, texts, (action) => void this.act(row, action));
      return row;
    });
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.refresh());
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.refresh());
    void this.refresh();
  }

  /** Ends when what was so last is shown. */
  get shown(): Promise<void> {
    return this.showing;
  }

  /** Takes something away, and tells. @param name what it is called */
  async attempt(removal: () => Promise<void>, name: string): Promise<void> {
    try {
      await removal();
      this.say(fillIn(this.texts.removed, { name }));
    } catch (error) {
      console.warn(error);
      this.say(this.texts.failed);
    }
    await this.refresh();
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
      if (!(error instanceof TakenAway)) {
        const reason = this.reason(error);
        this.say(reason);
        if (reason !== this.texts.cancelled) row.tell(reason);
      }
    }
    await this.refresh();
  }

  private reason(error: unknown): string {
    if (error instanceof DOMException && error.name === 'AbortError') return this.texts.cancelled;
    if (isQuotaError(error)) return this.texts.quota;
    if (error instanceof OtherRelease) {
      void navigator.serviceWorker.getRegistration(this.device.base).then((registration) => registration?.update()).catch(() => undefined);
      return this.texts.otherRelease;
    }
    console.warn(error);
    return error instanceof TypeError ? this.texts.lost : this.texts.failed;
  }

  /** Shows what is so now, and says where that fails. */
  refresh(): Promise<void> {
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
      row.group = await store.present(row.group);
      // Lists of other languages are fetched when one is taken along.
      const isListed = readGroup(row.group).locale === this.own || wanted.some(({ group }) => group === row.group);
      const files = isListed ? await store.filesOf(row.group) : [];
      row.show(rowState(row.group, { groups, wanted, paths, running: this.keeping.running }, files));
    }
    await this.onShown({ paths, isAsked: wanted.length > 0, since });
  }
}
