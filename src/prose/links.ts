import type { Element, ElementContent } from 'hast';
import type { Link, Root } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';

/**
 * The short form of a link between entries: `[[id]]`, `[[id#section]]`, `[[id|text]]`, `[[id#section|text]]`.
 * In the parsed tree it is an `a` without `href`, marked with its target; an empty one shows the target's title.
 */
const shortLink = /\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]/g;

/** Turns short links in the text of a tree into unresolved link nodes, in place. */
export function markShortLinks(tree: Root): void {
  findAndReplace(tree, [
    shortLink,
    (_match: string, id: string, section: string | undefined, text: string | undefined, found: RegExpMatchObject): Link => ({
      type: 'link',
      position: found.stack.at(-1)?.position,
      url: '',
      children: text ? [{ type: 'text', value: text }] : [],
      data: {
        hName: 'a',
        hProperties: { dataEntry: id.trim(), ...(section === undefined ? {} : { dataSection: section.trim() }) },
      },
    }),
  ]);
}

/** Where an unresolved link points, or undefined for any other node. */
export function linkTarget(node: Element): { id: string; section: string | undefined } | undefined {
  const { dataEntry, dataSection } = node.properties;
  if (node.tagName !== 'a' || typeof dataEntry !== 'string') return undefined;
  return { id: dataEntry, section: typeof dataSection === 'string' ? dataSection : undefined };
}

/** The same link with an address and, where the author gave no text, the target's title. */
export function resolvedLink(node: Element, href: string, title: ElementContent): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: node.children.length > 0 ? node.children : [title] };
}
