/** A day of practice begins at four in the morning: who studies after midnight still finishes the evening. */
const dayBegins = 4 * 3_600_000;
export const dayLength = 86_400_000;

/** The number of the reader's own day that a time falls on. @param at milliseconds since 1970 */
export function dayOf(at: number): number {
  const date = new Date(at - dayBegins);
  return Math.floor(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayLength);
}

/** Noon of a day, in the reader's time zone, for showing its date. */
export function noonOf(day: number): Date {
  const date = new Date(day * dayLength);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
