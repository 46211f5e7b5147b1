import type { ElementContent, Root, RootContent } from 'hast';
import type { AxisText, ConceptText, FamilyText, Name } from './project.ts';

type Convert = (text: string) => string;

/**
 * An entry's text in another script: every word a reader sees goes through `convert`; ids, links and words marked as
 * another language stay as they are. Readings are left out: they belong to the script they were written for.
 */
export function convertConceptText(text: ConceptText, convert: Convert): ConceptText {
  return {
    ...text,
    title: convert(text.title),
    reading: undefined,
    aka: convertNames(text, convert),
    summary: convert(text.summary),
    note: text.note === undefined ? undefined : convert(text.note),
    reasons: mapValues(text.reasons, convert),
    axes: mapValues(text.axes, (row) => convertAxis(row, convert)),
    sections: text.sections.map((section) => ({ ...section, title: convert(section.title), body: convertTree(section.body, convert) })),
  };
}

/** Two names may become one, or become the title, when wording is converted. */
function convertNames({ title, aka }: ConceptText, convert: Convert): Name[] {
  const labels = new Set(aka.map(({ label }) => convert(label)));
  labels.delete(convert(title));
  return [...labels].map((label) => ({ label }));
}

export function convertFamilyText({ title, name, summary }: FamilyText, convert: Convert): FamilyText {
  return { title: convert(title), name: convert(name), summary: convert(summary) };
}

function convertAxis({ label, cells, both }: AxisText, convert: Convert): AxisText {
  return {
    label: convert(label),
    cells: cells && mapValues(cells, convert),
    both: both === undefined ? undefined : convert(both),
  };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function convertTree(tree: Root, convert: Convert): Root {
  return { ...tree, children: tree.children.map((node) => convertNode(node, convert)) };
}

function convertNode<Node extends RootContent | ElementContent>(node: Node, convert: Convert): Node {
  if (node.type === 'text') return { ...node, value: convert(node.value) };
  if (node.type !== 'element' || node.properties['lang'] !== undefined) return node;
  return { ...node, children: node.children.map((child) => convertNode(child, convert)) };
}
