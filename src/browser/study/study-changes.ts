import { studyName } from './study-database.ts';

/** Who is told of changes: what listens on this page, and the other tabs. */
export class StudyChanges {
  private readonly listeners = new Set<() => void>();
  private channel: BroadcastChannel | undefined;

  /** Calls back on each change, here or in another tab. Returns what ends it. */
  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    this.listen();
    return () => void this.listeners.delete(listener);
  }

  /** Tells this page and the others. */
  announce(): void {
    this.listen();
    this.channel?.postMessage('changed');
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) queueMicrotask(listener);
  }

  private listen(): void {
    if (this.channel || typeof BroadcastChannel === 'undefined') return;
    this.channel = new BroadcastChannel(studyName);
    this.channel.onmessage = () => this.tell();
    // A page that the browser keeps for the way back hears nothing meanwhile.
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.tell());
  }
}
