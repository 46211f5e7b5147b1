import type { IndexHead, NativeOrder } from '../i18n/native-order.ts';
import type { Locale } from '../i18n/languages.ts';
import type { ConceptGraph } from './concept-graph.ts';
import { station, type Station } from './station.ts';
import type { Urls } from './urls.ts';

export interface NameGroup {
  readonly head: IndexHead;
  readonly names: readonly IndexedName[];
}

export interface IndexedName {
  readonly label: string;
  readonly reading: string | undefined;
  readonly station: Station;
  /** Whether the name is the entry's own title; else it refers to it. */
  readonly isTitle: boolean;
}

/** Every title and other name that a locale has, in native order and grouped under native heads. */
export function nameIndex(graph: ConceptGraph, locale: Locale, order: NativeOrder, urls: Urls): NameGroup[] {
  const names = [...graph.concepts.values()].flatMap((concept) => {
    const text = concept.texts[locale];
    if (!text) return [];
    const target = station(concept, graph, locale, urls);
    const own = { label: text.title, reading: text.reading, station: target, isTitle: true };
    return [own, ...text.aka.map(({ label, reading }) => ({ label, reading, station: target, isTitle: false }))];
  });
  const groups: { head: IndexHead; names: IndexedName[] }[] = [];
  for (const name of names.sort((a, b) => order.compare(a, b))) {
    const head = order.head(name);
    const shown = { ...name, reading: order.reading(name) };
    const group = groups.at(-1);
    if (group && sameHead(group.head, head)) group.names.push(shown);
    else groups.push({ head, names: [shown] });
  }
  return groups;
}

function sameHead(a: IndexHead, b: IndexHead): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
