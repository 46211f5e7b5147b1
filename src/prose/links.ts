import type { Element, ElementContent, Root } from 'hast';
import type { Link, Root as MarkdownRoot } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';

/**
 * The short form of a link between entries: `[[id]]`, `[[id#section]]`, `[[id|text]]`, `[[id#section|text]]`.
 * In the parsed tree it is an `a` without `href`, marked with its target; an empty one shows the target's title.
 */
const shortLink = /\[\[([^[\]|#]*)(?:#([^[\]|]*))?(?:\|([^[\]]*))?\]\]/g;

/** Turns short links in the text of a tree into unresolved link nodes, in place. */
export function markShortLinks(tree: MarkdownRoot): void {
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

/** The glossary term that an unresolved link points to, or undefined for any other node. */
export function linkedTerm(node: Element): string | undefined {
  const { dataTerm } = node.properties;
  return node.tagName === 'a' && typeof dataTerm === 'string' ? dataTerm : undefined;
}

/**
 * Marks the first link to each target in the sections of a text, in place: there a card explains it.
 * @param present the id that an entry has now, for one that it had before
 */
export function markFirstLinks(bodies: readonly Root[], present: (id: string) => string): readonly Root[] {
  const seen = new Set<string>();
  for (const body of bodies) {
    visit(body, 'element', (node) => {
      const id = linkedTerm(node) ?? linkTarget(node)?.id;
      if (id === undefined || seen.has(present(id))) return;
      seen.add(present(id));
      node.properties['className'] = ['defined'];
    });
  }
  return bodies;
}

/** The same link with an address and, where the author gave no text, the target's title. */
export function resolvedLink(node: Element, href: string, title: ElementContent): Element {
  const { className } = node.properties;
  return { type: 'element', tagName: 'a', properties: { ...(className === undefined ? {} : { className }), href }, children: node.children.length > 0 ? node.children : [title] };
}
