/** What a card says; see `model/card.ts`. */
export interface CardFile {
  readonly label: string;
  readonly reading?: string;
  readonly readingLang?: string;
  readonly code?: string;
  readonly letter?: string;
  readonly kind?: string;
  readonly sentence: string;
  readonly others: readonly (readonly [tag: string, language: string, label: string, reading?: string, readingTag?: string])[];
  /** Texts of the card's link and of the button that closes it. */
  readonly open: string;
  readonly close: string;
}

/**
 * The address of the card for a link to an entry or a glossary term; undefined for any other link.
 * `/base/ja/concepts/sales/#origin` and `/base/ja/terms/#sales` → `/base/cards/ja/sales.json`
 */
export function cardAddress({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): string | undefined {
  const [, base, locale, entry] = /^(.*\/)([\w-]+)\/(?:concepts\/([\w-]+)|terms)\/$/.exec(pathname) ?? [];
  const id = entry ?? /^#([\w-]+)$/.exec(hash)?.[1];
  return base !== undefined && locale !== undefined && id !== undefined ? `${base}cards/${locale}/${id}.json` : undefined;
}

const loading = new Map<string, Promise<CardFile>>();

/** Loads a card once. @throws when there is none, or it cannot be loaded; the next call tries again */
export function loadCard(link: HTMLAnchorElement): Promise<CardFile> {
  const address = cardAddress(link);
  if (address === undefined) return Promise.reject(new Error(`No card for ${link.href}`));
  const known = loading.get(address) ?? fetchCard(address);
  loading.set(address, known);
  known.catch(() => loading.delete(address));
  return known;
}

async function fetchCard(address: string): Promise<CardFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as CardFile;
}
