/** Sentences one after another: with a space between them, but where a full-width mark ends one. */
export function joinSentences(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ').replace(/(?<=[。！？])\s/gu, '');
}
