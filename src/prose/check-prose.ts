import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { leftoverMark, leftoverMend } from '../model/leftover-mark.ts';
import { components, isComponentName } from './components.ts';

type Report = (node: Nodes, rule: string, message: string, mend: string) => void;

/** Reports what a text may not hold: unknown components, script, pictures, outside links, leftover Markdown marks. */
export function checkProse(tree: Root, report: Report): void {
  visit(tree, (node) => {
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkComponent(node, report);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        report(node, 'expression', `{${node.value}} is an expression; texts are not programs.`, 'Write the words themselves; an id goes at the end of a ## heading.');
        break;
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3) report(node, 'heading-level', `A heading of level ${node.depth}.`, 'Use ## for a section and ### inside it.');
        break;
      case 'image':
      case 'imageReference':
        report(node, 'image', 'Pictures have no place in a text.', 'Say it in words, or draw it as a part of the page.');
        break;
      case 'link':
      case 'linkReference':
      case 'definition':
        report(node, 'outside-link', 'A Markdown link.', 'Link entries as [[id]]; other sites belong in sources.yaml.');
        break;
      case 'html':
        report(node, 'html', 'HTML has no place in a text.', `Use ${Object.keys(components).join(', ')} or Markdown.`);
        break;
      case 'paragraph': {
        const [first] = node.children;
        if (first?.type === 'text' && /^(import|export)\s/.test(first.value)) {
          report(node, 'script', 'An import or export.', `Texts load nothing; ${Object.keys(components).join(', ')} are always there.`);
        }
        break;
      }
      case 'text': {
        const mark = leftoverMark(node.value);
        if (mark) report(node, 'leftover-mark', `The mark ${mark} would be shown as it stands: “${excerpt(node.value, mark)}”.`, leftoverMend);
        break;
      }
      default:
    }
  });
}

function excerpt(text: string, mark: string): string {
  const at = text.indexOf(mark);
  return text.slice(Math.max(0, at - 10), at + mark.length + 10).replaceAll('\n', ' ');
}

function checkComponent(node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>, report: Report): void {
  const known = Object.keys(components).join(', ');
  if (!isComponentName(node.name)) {
    report(node, 'unknown-component', `There is no component <${node.name ?? ''}>.`, `Use one of ${known}.`);
    return;
  }
  const { attributes, place } = components[node.name];
  const given = new Map(node.attributes.map((item) => (item.type === 'mdxJsxAttribute' ? [item.name, item.value] : ['…', null])));
  const right = attributes.length === given.size && attributes.every((name) => typeof given.get(name) === 'string' && given.get(name) !== '');
  const form = `<${node.name}${attributes.map((name) => ` ${name}="…"`).join('')}>…</${node.name}>`;
  if (!right) report(node, 'component-attributes', `<${node.name}> has other attributes than it takes.`, `Write ${form}.`);
  if ((place === 'block') !== (node.type === 'mdxJsxFlowElement')) {
    const mend = place === 'block' ? 'Put its tags on lines of their own, with an empty line before and after the text.' : `Put it inside a sentence: … ${form} …`;
    report(node, 'component-place', `<${node.name}> stands in the wrong place.`, mend);
  }
}
