import { element } from '../../search/browser/element.ts';

/** Gives a text to the browser as a file to keep. */
export function save(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = element('a', { href, download: name });
  link.click();
  // Some browsers read it only after the click.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
