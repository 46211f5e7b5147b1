import type { HanForms } from '../analyser/han.ts';
import { encodeKey } from '../analyser/encode.ts';
import { isAsking } from '../analyser/asking.ts';
import { stemOf } from '../analyser/terms.ts';
import { allKeys, indexKeys, namesOfGrammar, readingKeys, type Dictionaries } from './index-keys.ts';
import type { SearchPage } from './search-page.ts';

/** A page as Pagefind takes it. */
export interface IndexRecord {
  readonly url: string;
  readonly html: string;
}

/** How much a key counts by where it stands; Pagefind takes at most 10. */
const weights = { name: 10, summary: 3, question: 3, heading: 3, text: 1 } as const;

/** A key that more than this share of the entries hold in their running text tells none of them from the others. */
const commonShare = 0.6;

interface Part {
  readonly weight: number;
  readonly keys: readonly string[];
}

/**
 * The pages of a locale as Pagefind takes them: HTML whose words are our keys, so that it has nothing to divide and
 * nothing to stem. Common keys, and words that only ask, are left out of running text, not out of names, summaries and headings; a word whose stem has no
 * other form is left out for its stem.
 * @param language content language of the texts
 * @param tag language tag by which Pagefind keeps the index apart
 */
export function indexRecords(pages: readonly SearchPage[], language: string, tag: string, forms: HanForms, dictionaries: Dictionaries): IndexRecord[] {
  const always = namesOfGrammar(pages.flatMap(({ names }) => names), language, forms, dictionaries);
  const parts = pages.map((page) => ({ page, parts: partsOf(page, language, forms, dictionaries, always) }));
  const needless = onlyForms(parts.flatMap(({ parts }) => parts));
  const common = commonKeys(parts.filter(({ page }) => page.sections.length > 0).map(({ parts }) => parts));
  return parts.map(({ page, parts }) => {
    const body = parts.map(({ weight, keys }) => {
      const kept = keys.filter((key) => !needless.has(key) && (weight > weights.text || !(common.has(key) || isAsking(key))));
      return `<p data-pagefind-weight="${String(weight)}">${kept.map(encodeKey).join(' ')}</p>`;
    });
    return { url: `/${tag}/${page.id}`, html: `<!doctype html><html lang="${tag}"><body data-pagefind-body>${body.join('')}</body></html>` };
  });
}

function partsOf({ names, summary, questions, english, sections }: SearchPage, language: string, forms: HanForms, dictionaries: Dictionaries, always: ReadonlySet<string>): Part[] {
  const part = (text: string, weight: number): Part => ({ weight, keys: indexKeys(text, language, forms, dictionaries, always) });
  const parts = [
    ...names.map((name) => part(name, weights.name)),
    part(summary, weights.summary),
    ...questions.map((question) => ({ weight: weights.question, keys: allKeys(question, forms) })),
    ...english.map((line) => ({ weight: weights.text, keys: allKeys(line, forms) })),
    ...sections.flatMap(({ title, text }) => [part(title, weights.heading), ...text.split('\n').map((line) => part(line, weights.text))]),
  ];
  if (language !== 'ja') return parts;
  const all = [...names, summary, ...sections.flatMap(({ title, text }) => [title, ...text.split('\n')])];
  return [...parts, { weight: weights.text, keys: [...new Set(all.flatMap((text) => [...readingKeys(text, dictionaries)]))] }];
}

/** Keys of words that are the only form of their stem: stem and word are in the same places. */
function onlyForms(parts: readonly Part[]): Set<string> {
  const counts = new Map<string, number>();
  for (const key of parts.flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([key, count]) => counts.get(stemOf(key) ?? '') === count).map(([key]) => key));
}

function commonKeys(entries: readonly (readonly Part[])[]): Set<string> {
  const holding = new Map<string, number>();
  for (const parts of entries) for (const key of new Set(parts.flatMap(({ keys }) => keys))) holding.set(key, (holding.get(key) ?? 0) + 1);
  // A handful of entries has no common keys.
  return new Set([...holding].filter(([, count]) => count > Math.max(10, commonShare * entries.length)).map(([key]) => key));
}
