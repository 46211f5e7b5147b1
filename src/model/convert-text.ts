import type { ElementContent, Root, RootContent } from 'hast';
import type { AxisText, ConceptText, FamilyText, Name, RideText, SourceText, TermText } from './project.ts';

type Convert = (text: string) => string;

/**
 * An entry's text in another script: every word a reader sees goes through `convert`; ids, links and words marked as
 * another language stay as they are. Readings stay: an
 * author gives one for Chinese where the derived pinyin would be wrong.
 */
export function convertConceptText(text: ConceptText, convert: Convert): ConceptText {
  return {
    ...text,
    title: convert(text.title),
    aka: convertNames(text, convert),
    summary: convert(text.summary),
    questions: text.questions.map(convert),
    note: text.note === undefined ? undefined : convert(text.note),
    reasons: mapValues(text.reasons, convert),
    axes: mapValues(text.axes, (row) => convertAxis(row, convert)),
    diagram: text.diagram && mapValues(text.diagram, convert),
    checks: mapValues(text.checks, ({ question, answers }) => ({
      question: convert(question),
      answers: mapValues(answers, ({ text: answer, why }) => ({ text: convert(answer), why: why === undefined ? undefined : convert(why) })),
    })),
    sections: text.sections.map((section) => ({ ...section, title: convert(section.title), body: convertTree(section.body, convert) })),
  };
}

/** Two names may become one, or become the title, when wording is converted. */
function convertNames({ title, aka }: ConceptText, convert: Convert): Name[] {
  const names = new Map(aka.map(({ label, reading }) => [convert(label), reading] as const));
  names.delete(convert(title));
  return [...names].map(([label, reading]) => ({ label, reading }));
}

export function convertSourceText({ about, taken, doubtful }: SourceText, convert: Convert): SourceText {
  return { about: convert(about), taken: convert(taken), doubtful: convert(doubtful) };
}

export function convertTermText({ label, reading, aka, definition, questions, everyday }: TermText, convert: Convert): TermText {
  const names = new Set(aka.map(convert));
  names.delete(convert(label));
  return { label: convert(label), reading, aka: [...names], definition: convert(definition), questions: questions.map(convert), avoid: [], everyday };
}

export function convertRideText({ title, summary, reasons }: RideText, convert: Convert): RideText {
  return { title: convert(title), summary: convert(summary), reasons: mapValues(reasons, convert) };
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
