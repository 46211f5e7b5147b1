import type { Locale } from '../i18n/languages.ts';
import type { Concept } from './concept-graph.ts';
import { titlePhrases } from './title-pieces.ts';

/** Words with the language they are in, where that is not the reader's. */
export interface Label {
  readonly text: string;
  readonly locale?: Locale | undefined;
  /** The text in pieces between which its lines break; left out where they break anyhow. */
  readonly phrases?: readonly string[] | undefined;
}

/** An entry's title for a reader; in another language where this one has none (a release built with gaps). */
export function titleIn(concept: Concept, locale: Locale): Label {
  const own = concept.texts[locale];
  if (own) return labelOf(own.title, locale);
  const [other] = Object.entries(concept.texts) as [Locale, { title: string }][];
  return other ? { ...labelOf(other[1].title, other[0]), locale: other[0] } : { text: concept.head.english.title };
}

/** Words in the reader's language, divided where its script does not show where lines may break. */
export function labelOf(text: string, locale: Locale): Label {
  const phrases = titlePhrases(text, locale);
  return phrases.length > 1 ? { text, phrases } : { text };
}
