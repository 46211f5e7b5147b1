export const leftoverMend =
  'Emphasis needs its opening and closing mark beside a letter: **語**; a link is [[id]], complete.';

/** The first Markdown mark that a reader would see in a text, or undefined. Short links that are whole do not count. */
export function leftoverMark(text: string): string | undefined {
  const plain = text.replace(/\[\[[^[\]]*\]\]/g, '');
  return /\*+|__|~~|`+|\[\[|\]\]|\]\(|^#{1,6}\s|\{#|<\/?[A-Za-z]/u.exec(plain)?.[0];
}
