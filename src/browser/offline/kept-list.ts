import { fillIn } from '../../search/browser/fill-in.ts';
import { pathOf } from '../../wire/release-file.ts';
import type { OfflineTexts } from './page-texts.ts';
import { focusOn, formatBytes, formatDate } from './take-row.ts';

/** The list of what is kept, below the rows: entries stand in the page and are shown where they are there. */
export class KeptList {
  private readonly page: HTMLElement;
  private readonly texts: OfflineTexts;
  private readonly removeAll: HTMLButtonElement | null;

  constructor(page: HTMLElement, texts: OfflineTexts, removeAll: () => void) {
    this.page = page;
    this.texts = texts;
    this.removeAll = page.querySelector<HTMLButtonElement>('.remove-all');
    this.removeAll?.addEventListener('click', removeAll);
  }

  get title(): HTMLElement | null {
    return this.page.querySelector<HTMLElement>('.kept-title');
  }

  /**
   * @param paths of the files that are there, below `base`
   * @param isAsked whether a line, ride or language was asked for
   * @param since when the release took over, in milliseconds of the epoch
   */
  async show(paths: ReadonlySet<string>, base: string, isAsked: boolean, since: number): Promise<void> {
    let entries = 0;
    for (const item of this.page.querySelectorAll<HTMLElement>('[data-kept]')) {
      const path = pathOf(item.querySelector('a')?.pathname ?? '', base);
      item.hidden = path === undefined || !paths.has(path);
      if (!item.hidden) entries++;
    }
    for (const nothing of this.page.querySelectorAll<HTMLElement>('.nothing-kept')) nothing.hidden = entries > 0;
    if (this.removeAll) {
      if (document.activeElement === this.removeAll && !isAsked && entries === 0) focusOn(this.title);
      this.removeAll.hidden = !isAsked && entries === 0;
    }
    await this.showUsage(since);
  }

  private async showUsage(since: number): Promise<void> {
    const { tag, usage, updated } = this.texts;
    const { usage: used, quota } = await estimate();
    const parts = [fillIn(updated, { date: formatDate(since, tag) })];
    if (used !== undefined && quota !== undefined) parts.unshift(fillIn(usage, { used: formatBytes(used, tag), free: formatBytes(Math.max(0, quota - used), tag) }));
    this.page.querySelector('.kept-usage')?.replaceChildren(...parts.map((text) => Object.assign(document.createElement('span'), { textContent: text })));
  }
}

/** Nothing where the browser does not tell. */
async function estimate(): Promise<StorageEstimate> {
  const storage = navigator.storage as StorageManager | undefined;
  return (await storage?.estimate?.().catch(() => undefined)) ?? {};
}
