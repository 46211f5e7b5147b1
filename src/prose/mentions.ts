import type { Element, ElementContent, Root, Text } from 'hast';
import { mentionBounds } from './mention-bounds.ts';

/** A word that texts may link: a glossary term, or an entry by its title. */
export interface Mentionable {
  readonly id: string;
  readonly label: string;
  /** Other words that hold the label and mean something else, or the same: never linked, nor what is inside them. */
  readonly blockers: readonly string[];
  /** Whether it is a term without an entry. */
  readonly isTerm: boolean;
  /** Whether the label only blocks, as an everyday word that says more than the glossary means by it. */
  readonly everyday: boolean;
}

/** A word as it stands in a text. */
export interface Mention {
  readonly id: string;
  readonly isTerm: boolean;
  readonly node: Text;
  /** The paragraph or list item that it stands in, counted through the text. */
  readonly block: number;
  /** Place in the node, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Finds the first mention of each word in the sections of a text, in order. */
export type MentionFinder = (bodies: readonly Root[]) => Mention[];

/** Elements whose words stay as they are: links, words of other languages, headings, examples (with the names in them). */
const closed = new Set(['a', 'figure', 'h3', 'ruby', 'code']);
const inline = new Set(['a', 'span', 'strong', 'em', 'ruby', 'code']);

/** A finder for a list of words in one language; where two begin at the same place, the longer one counts. */
export function mentionFinder(words: readonly Mentionable[], language: string): MentionFinder {
  const stands = mentionBounds(language);
  const key = (word: string): string => word.toLowerCase();
  const byLabel = new Map(words.filter(({ everyday }) => !everyday).map((word) => [key(word.label), word]));
  const all = [...new Set(words.flatMap(({ label, blockers }) => [label, ...blockers]))].sort((a, b) => b.length - a.length);
  if (!stands || all.length === 0) return () => [];
  const pattern = new RegExp(all.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu');
  return (bodies) => {
    const found = new Map<string, Mention>();
    bodies.flatMap(blocksOf).forEach((pieces, block) => {
      const text = pieces.map(({ value }) => value).join('');
      for (const match of text.matchAll(pattern)) {
        const word = byLabel.get(key(match[0]));
        const end = match.index + match[0].length;
        const piece = pieces.find(({ from, value }) => from <= match.index && end <= from + value.length);
        if (!word || !piece?.node || found.has(word.id) || !stands(text, match.index, end)) continue;
        found.set(word.id, { id: word.id, isTerm: word.isTerm, node: piece.node, block, start: match.index - piece.from, end: end - piece.from });
      }
    });
    return [...found.values()];
  };
}

/** A stretch of a block's text; `node` is left out where it must stay as it is. */
interface Piece {
  readonly value: string;
  readonly from: number;
  readonly node: Text | undefined;
}

/** The text of every paragraph and list item, in the pieces that its nodes are. */
function blocksOf(body: Root): Piece[][] {
  const blocks: Piece[][] = [];
  const walk = (children: readonly (ElementContent | Root['children'][number])[], into: Piece[], open: boolean): void => {
    for (const child of children) {
      if (child.type === 'text') {
        const last = into.at(-1);
        into.push({ value: child.value, from: last ? last.from + last.value.length : 0, node: open ? child : undefined });
      } else if (child.type === 'element') {
        const opens = open && !closed.has(child.tagName) && child.properties['lang'] === undefined;
        if (inline.has(child.tagName)) walk(child.children, into, opens);
        else if (opens) {
          const block: Piece[] = [];
          blocks.push(block);
          walk(child.children, block, true);
        }
      }
    }
  };
  walk(body.children, [], true);
  return blocks;
}

/** A copy of a text with mentions as unresolved links (see `links.ts`), in place of the words. */
export function linkMentions(body: Root, mentions: readonly Mention[]): Root {
  return { ...body, children: linked(body.children, mentions) };
}

function linked<Child extends Root['children'][number]>(children: readonly Child[], mentions: readonly Mention[]): (Child | ElementContent)[] {
  return children.flatMap((child): (Child | ElementContent)[] => {
    if (child.type === 'text') return split(child, mentions);
    return child.type === 'element' ? [{ ...child, properties: { ...child.properties }, children: linked(child.children, mentions) }] : [child];
  });
}

function split(node: Text, mentions: readonly Mention[]): ElementContent[] {
  const own = mentions.filter((mention) => mention.node === node).sort((a, b) => a.start - b.start);
  const parts: ElementContent[] = [];
  let at = 0;
  for (const { id, isTerm, start, end } of own) {
    parts.push({ type: 'text', value: node.value.slice(at, start) }, link(isTerm ? 'dataTerm' : 'dataEntry', id, node.value.slice(start, end)));
    at = end;
  }
  return [...parts, { type: 'text', value: node.value.slice(at) }].filter((part) => part.type !== 'text' || part.value !== '') as ElementContent[];
}

function link(property: 'dataTerm' | 'dataEntry', id: string, value: string): Element {
  return { type: 'element', tagName: 'a', properties: { [property]: id }, children: [{ type: 'text', value }] };
}
