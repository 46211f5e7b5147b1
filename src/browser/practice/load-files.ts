import type { Locale } from '../../i18n/languages.ts';
import type { ChecksFile } from '../../wire/checks-file.ts';
import type { DeckFile } from '../../wire/deck-file.ts';
import type { RenamedIds } from '../../wire/renamed-ids.ts';
import type { PracticeTextsFile } from '../../wire/practice-texts-file.ts';

/** What the page tells its script. */
export interface PageSettings extends PracticeTextsFile {
  readonly locale: Locale;
  /** Address of the self-checks. */
  readonly checks: string;
  readonly renamed: RenamedIds;
  readonly languages: readonly PracticeLanguage[];
}

export interface PracticeLanguage {
  readonly locale: Locale;
  readonly tag: string;
  readonly name: string;
  /** Address of its deck. */
  readonly deck: string;
}

/** After how long a file that does not come counts as failed, in milliseconds. */
const patience = 20_000;

const loaded = new Map<string, Promise<unknown>>();

/** A file of data. One that came is kept, one that failed is asked for anew. */
async function load<File>(address: string): Promise<File> {
  const file = loaded.get(address) ?? fetchFile(address);
  loaded.set(address, file);
  file.catch(() => loaded.delete(address));
  return (await file) as File;
}

async function fetchFile(address: string): Promise<unknown> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

/** @throws when the deck cannot be loaded */
export function loadDeck({ deck }: PracticeLanguage): Promise<DeckFile> {
  return load<DeckFile>(deck);
}

/** @throws when the self-checks cannot be loaded */
export function loadChecks({ checks }: PageSettings): Promise<ChecksFile> {
  return load<ChecksFile>(checks);
}
