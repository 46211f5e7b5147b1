import type { ElementContent, Root, RootContent } from 'hast';

/** The words of a tree in its own language: what is marked as another language is left out. */
export function plainText(node: Root | RootContent | ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.properties['lang'] !== undefined) return '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
