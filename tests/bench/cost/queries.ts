import { readFile } from 'node:fs/promises';
import { localeCodes, type Locale } from '../../../src/i18n/languages.ts';
import { perLocale } from './site-content.ts';

const perLanguage = 12;

/** A dozen queries in every locale, taken evenly from a table whose first columns are locale and query. */
export async function readQueries(file: string): Promise<Record<Locale, readonly string[]>> {
  const rows = (await readFile(file, 'utf8')).split('\n').map((line) => line.split('\t'));
  const queries = perLocale((locale) => rows.flatMap(([code, query]) => (code === locale && query ? [query] : [])));
  const empty = localeCodes.filter((locale) => queries[locale].length === 0);
  if (empty.length > 0) throw new Error(`${file} has no query for ${empty.join(', ')}.`);
  return perLocale((locale) => Array.from({ length: perLanguage }, (_, index) => queries[locale][Math.floor((index * queries[locale].length) / perLanguage)] ?? ''));
}
