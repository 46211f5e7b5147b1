import { textFragment, type Place } from './text-fragment.ts';

/** A passage that a reader has selected. */
export interface Quote {
  readonly text: string;
  /** Text directive that leads to it: `:~:text=…`. */
  readonly directive: string;
  /** Id of the section that it begins in. */
  readonly section: string | undefined;
}

/** What holds a text of its own. */
const blockTags = 'p, li, h1, h2, h3, th, td, figcaption, summary, caption, dt, dd, address, button, label, legend';

/** The passage that is selected in an article; undefined where there is none. */
export function selectedQuote(article: Element): Quote | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return undefined;
  const { blocks, from, to } = readBlocks(range);
  if (!from || !to) return undefined;
  const directive = textFragment(blocks, from, to, article.closest<HTMLElement>('[lang]')?.lang ?? 'und');
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  const section = element?.closest('section[aria-labelledby]')?.getAttribute('aria-labelledby') ?? undefined;
  return directive ? { text: selection.toString().replace(/\s+/g, ' ').trim(), directive, section } : undefined;
}

/** The texts of all blocks of the page, readings left out, and where a range begins and ends in them. */
function readBlocks(range: Range): { blocks: string[]; from: Place | undefined; to: Place | undefined } {
  const blocks: string[] = [];
  let from: Place | undefined;
  let to: Place | undefined;
  let last: Element | null = null;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest('rt, rp, script, style, dialog, svg')) continue;
    const block = parent.closest(blockTags) ?? parent;
    if (block !== last) blocks.push('');
    last = block;
    const index = blocks.length - 1;
    const offset = blocks[index]?.length ?? 0;
    blocks[index] += node.data;
    if (!range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (start >= end) continue;
    from ??= { block: index, offset: offset + start };
    to = { block: index, offset: offset + end };
  }
  return { blocks, from, to };
}
