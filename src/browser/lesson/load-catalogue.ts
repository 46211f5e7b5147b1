import type { CatalogueFile } from '../../wire/catalogue-file.ts';

/** After how long a file that does not come counts as failed, in milliseconds. */
const patience = 20_000;

/** @throws when the catalogue cannot be loaded, or is something else */
export async function loadCatalogue(address: string): Promise<CatalogueFile> {
  const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const file = (await response.json()) as CatalogueFile;
  if (![file.lines, file.entries, file.rides].every(Array.isArray)) throw new Error(`${address} is no catalogue`);
  return file;
}
