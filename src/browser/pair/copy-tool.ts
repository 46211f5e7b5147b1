import { element } from '../../search/browser/element.ts';
import type { Language, PairTexts } from './texts.ts';

/**
 * A button that copies the address of a section in the other language, and says so; undefined where the browser cannot.
 * @param address path and section, on this site
 * @param label what it says, in the language of the page
 */
export function copyTool(address: string, label: readonly (Node | string)[], { tag }: Language, { copied, copyFailed }: PairTexts): Node | undefined {
  // Only in a secure context: without it, the link in the heading remains.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return undefined;
  const button = element('button', { type: 'button' }, ...label);
  const answer = element('span', { role: 'status' });
  button.addEventListener('click', () => {
    answer.textContent = '';
    clipboard.writeText(new URL(address, location.href).href).then(
      () => (answer.textContent = copied),
      () => (answer.textContent = copyFailed),
    );
  });
  return element('p', { class: 'beside-tools', lang: tag }, button, ' ', answer);
}
