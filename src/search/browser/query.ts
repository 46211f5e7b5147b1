/** Longest query that is searched for, in code points; the rest is cut. */
export const maxQueryLength = 200;

/** A query as it is searched for and shown: well-formed, one line, without control characters, of bounded length. */
export function cleanQuery(text: string): string {
  const line = text
    .slice(0, maxQueryLength * 4)
    .toWellFormed()
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\uFFFD\s]+/gu, ' ')
    .trim();
  return [...line].slice(0, maxQueryLength).join('');
}
