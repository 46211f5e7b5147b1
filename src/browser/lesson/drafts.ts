/** Lessons that are kept on the device: one stored value a draft, so that two tabs never write over each other's list. */
export interface Draft {
  readonly id: string;
  /** When it was saved: milliseconds since 1970. */
  readonly at: number;
  /** The lesson as in an address, without `#`. */
  readonly hash: string;
}

export interface StoredDrafts {
  /** Newest first. */
  readonly drafts: readonly Draft[];
  /** Ids of stored values that are no drafts of ours, or of a later version. They stay as they are. */
  readonly damaged: readonly string[];
}

const prefix = `${import.meta.env.STORAGE_PREFIX}lesson:`;

/** The drafts in a storage. Every method answers when there is none, or when it refuses. */
export class Drafts {
  readonly #storage: Storage | undefined;

  constructor(storage: Storage | undefined) {
    this.#storage = storage;
  }

  get available(): boolean {
    return this.#storage !== undefined;
  }

  list(): StoredDrafts {
    const drafts: Draft[] = [];
    const damaged: string[] = [];
    for (const key of this.#keys()) {
      const id = key.slice(prefix.length);
      const draft = readDraft(id, this.raw(id));
      if (draft) drafts.push(draft);
      else damaged.push(id);
    }
    return { drafts: drafts.sort((a, b) => b.at - a.at), damaged: damaged.sort() };
  }

  /** What is stored for a draft, as it is. */
  raw(id: string): string | null {
    try {
      return this.#storage?.getItem(prefix + id) ?? null;
    } catch {
      return null;
    }
  }

  /** Stores a draft. @returns what is stored now, or undefined when the storage is full or refuses */
  save({ id, at, hash }: Draft): string | undefined {
    const raw = JSON.stringify({ version: 1, at, hash });
    return this.restore(id, raw) ? raw : undefined;
  }

  /** Puts back what `raw` gave. @returns whether it could be stored */
  restore(id: string, raw: string): boolean {
    try {
      this.#storage?.setItem(prefix + id, raw);
      return this.#storage !== undefined;
    } catch {
      return false;
    }
  }

  delete(id: string): void {
    try {
      this.#storage?.removeItem(prefix + id);
    } catch {
      // Then it stays, and the list shows it.
    }
  }

  #keys(): string[] {
    try {
      return Array.from({ length: this.#storage?.length ?? 0 }, (_, index) => this.#storage?.key(index) ?? '').filter((key) => key.startsWith(prefix));
    } catch {
      return [];
    }
  }
}

/** The storage of the device; undefined where the browser refuses it. One that is full is there: `Drafts.save` tells. */
export function deviceStorage(): Storage | undefined {
  try {
    const { localStorage: storage } = window;
    storage.getItem(prefix);
    return storage;
  } catch {
    return undefined;
  }
}

export function newDraftId(): string {
  return Date.now().toString(36) + Math.random().toString(36).slice(2, 8);
}

function readDraft(id: string, raw: string | null): Draft | undefined {
  try {
    const { version, at, hash } = JSON.parse(raw ?? '') as Record<string, unknown>;
    return version === 1 && typeof at === 'number' && Number.isFinite(at) && typeof hash === 'string' && hash !== '' ? { id, at, hash } : undefined;
  } catch {
    return undefined;
  }
}
