import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { linkedTerm, linkTarget, resolvedLink } from './links.ts';

export interface ProseContext {
  /** The label over an example, in the reader's language. */
  readonly exampleLabel: string;
  /** Address of an entry or of one of its sections. */
  hrefFor(id: string, section: string | undefined): string;
  /** Address of a glossary term. */
  termHref(id: string): string;
  /** Title of an entry as link text; `lang` is set where it is not in the language of the text. */
  titleOf(id: string): { readonly text: string; readonly lang?: string | undefined };
}

/** The section whose lists are to be ticked off. */
export const checklistSection = 'checklist';

/** A section's tree as HTML, links and labels filled in. The tree itself is left as it is. @param section its id */
export function renderProse(body: Root, context: ProseContext, section?: string): string {
  const tree = resolve(body, context);
  visit(tree, 'element', (node) => {
    if (node.tagName === 'ul' && section === checklistSection) node.properties['className'] = ['checklist'];
    if (node.tagName === 'figure') node.children.unshift(element('figcaption', [text(context.exampleLabel)]));
  });
  return toHtml(tree);
}

/** A section's tree as the words of its author, one block a line. */
export function proseText(body: Root, context: ProseContext): string {
  return resolve(body, context)
    .children.map((node) => toString(node).replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

function resolve(body: Root, context: ProseContext): Root {
  const tree = structuredClone(body);
  visit(tree, 'element', (node, index, parent) => {
    const target = linkTarget(node);
    if (target && parent && index !== undefined) {
      const link = resolvedLink(node, context.hrefFor(target.id, target.section), titleNode(context.titleOf(target.id)));
      parent.children[index] = link;
    }
    const term = linkedTerm(node);
    if (term !== undefined && parent && index !== undefined) parent.children[index] = resolvedLink(node, context.termHref(term), text(term));
  });
  return tree;
}

function titleNode(title: ReturnType<ProseContext['titleOf']>): ElementContent {
  return title.lang === undefined ? text(title.text) : { ...element('span', [text(title.text)]), properties: { lang: title.lang } };
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
