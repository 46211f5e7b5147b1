import { createHash } from 'node:crypto';
import { localeCodes, locales, type Locale } from '../../i18n/languages.ts';
import type { ConceptGraph } from '../../model/concept-graph.ts';
import { foldedText } from '../analyser/fold.ts';
import { hanTable, type HanForms } from '../analyser/han.ts';
import { pinyinOf, pinyinTable, type Syllables } from '../analyser/pinyin.ts';
import { simplified, traditional, type Name, type NamedItem, type NamesFile } from '../files/names-file.ts';
import { characterReading, readingInContext, typedPinyin } from './chinese-readings.ts';
import { plainKana, readingOf, type JapaneseWords } from './japanese-words.ts';

/** A name as an author gave it. */
export interface Label {
  readonly label: string;
  readonly reading?: string | undefined;
}

/** An entry or a term with all its names; `labels` by locale, the title first. */
export interface LabelledItem {
  readonly id: string;
  readonly code?: string;
  readonly kind?: string;
  readonly labels: Readonly<Partial<Record<Locale, readonly Label[]>>>;
  readonly english: readonly string[];
}

/** Every entry and every term, entries first, in the order of the lines. */
export function labelledItems(graph: ConceptGraph): LabelledItem[] {
  const entries = [...graph.concepts.values()].map(({ id, head, texts }) => ({
    id,
    code: head.code,
    kind: head.kind,
    labels: byLocale((locale) => {
      const text = texts[locale];
      return text && [{ label: text.title, reading: text.reading }, ...text.aka];
    }),
    english: [head.english.title, ...head.english.aka],
  }));
  const terms = graph.terms.map(({ id, english, texts }) => ({
    id,
    labels: byLocale((locale) => {
      const text = texts[locale];
      return text && [{ label: text.label, reading: text.reading }, ...text.aka.map((label) => ({ label }))];
    }),
    english: [english],
  }));
  return [...entries, ...terms];
}

function byLocale(labelsIn: (locale: Locale) => readonly Label[] | undefined): LabelledItem['labels'] {
  return Object.fromEntries(
    localeCodes.flatMap((locale) => {
      const labels = labelsIn(locale);
      return labels ? [[locale, labels] as const] : [];
    }),
  );
}

/** The file of names. Readings come from dictionaries, unless the author gave one. */
export function buildNames(items: readonly LabelledItem[], forms: HanForms, japanese: JapaneseWords): NamesFile {
  const chinese = items.flatMap(({ labels }) => [...(labels[traditional] ?? []), ...(labels[simplified] ?? [])]);
  const syllables = characterReadings(chinese.map(({ label }) => foldedText(label, forms)));
  const named = (item: LabelledItem): NamedItem['names'] => {
    const hans = item.labels[simplified] ?? [];
    const sameChars = hans.map(({ label }) => label).join('\n') === (item.labels[traditional] ?? []).map(({ label }) => byTable(label, forms)).join('\n');
    const own = localeCodes.flatMap((locale) => {
      const labels = item.labels[locale];
      if (!labels || (locale === simplified && sameChars)) return [];
      return [[locale, labels.map((label, index) => withReading(label, locale, locale === traditional && hans[index]?.label === byTable(label.label, forms) ? hans[index] : label, forms, syllables, japanese))] as const];
    });
    return Object.fromEntries([...own, ['en', item.english]]);
  };
  return {
    build: createHash('sha256').update(JSON.stringify(items.map(({ id, code }) => [code, id]))).digest('hex').slice(0, 12),
    han: hanTable(forms),
    pinyin: pinyinTable(syllables),
    items: items.map((item) => ({ id: item.id, ...(item.code !== undefined && { code: item.code, kind: item.kind }), names: named(item) })),
  };
}

/** A label with its Han characters as the table has them: what the browser makes of a Traditional one. */
export function byTable(label: string, forms: HanForms): string {
  return [...label].map((char) => forms.get(char) ?? char).join('');
}

function withReading({ label, reading }: Label, locale: Locale, pronounced: Label | undefined, forms: HanForms, syllables: Syllables, japanese: JapaneseWords): Name {
  if (!/\p{Script=Han}/u.test(label)) return label;
  if (locale === 'ja') {
    const kana = reading === undefined ? readingOf(label, japanese) : plainKana(reading);
    return kana === undefined ? label : [label, kana];
  }
  if (locales[locale].content !== 'zh') return label;
  const inContext = pronounced?.reading === undefined ? readingInContext(byTable(pronounced?.label ?? label, forms)) : typedPinyin(pronounced.reading);
  return inContext === pinyinOf(foldedText(label, forms), syllables) ? label : [label, inContext];
}

/** The most usual reading of every Han character in these texts. */
function characterReadings(texts: readonly string[]): Map<string, string> {
  const chars = new Set(texts.join('').match(/\p{Script=Han}/gu) ?? []);
  return new Map([...chars].sort().map((char) => [char, characterReading(char)]));
}
