import { plainText } from './plain-text.ts';
import type { ConceptText } from './project.ts';

/** How fast an adult reads for sense: characters a minute where words are not spaced, words a minute where they are. */
const perMinute = { characters: 450, words: 180 } as const;

/** Minutes that an entry takes to read, at least one. */
export function readingMinutes({ summary, sections }: ConceptText): number {
  const text = [summary, ...sections.flatMap(({ title, body }) => [title, plainText(body)])].join(' ');
  const wide = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}\p{Script=Hangul}\d]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(wide / perMinute.characters + words / perMinute.words));
}
