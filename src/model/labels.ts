import type { Locale } from '../i18n/languages.ts';
import type { Concept } from './concept-graph.ts';

/** Words with the language they are in, where that is not the reader's. */
export interface Label {
  readonly text: string;
  readonly locale?: Locale | undefined;
}

/** An entry's title for a reader; in another language where this one has none (a release built with gaps). */
export function titleIn(concept: Concept, locale: Locale): Label {
  const own = concept.texts[locale];
  if (own) return { text: own.title };
  const [other] = Object.entries(concept.texts) as [Locale, { title: string }][];
  return other ? { text: other[1].title, locale: other[0] } : { text: concept.head.english.title };
}
