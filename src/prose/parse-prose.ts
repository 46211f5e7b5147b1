import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { Heading, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx-expression';
import { toString } from 'mdast-util-to-string';
import type { Handler } from 'mdast-util-to-hast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Issue } from '../model/issue.ts';
import type { ProseLink, Section } from '../model/project.ts';
import { isComponentName } from './components.ts';
import { linkTarget, markShortLinks } from './links.ts';
import { checkProse } from './check-prose.ts';
import { parseMdx } from './syntax.ts';

export interface Prose {
  readonly sections: readonly Section[];
  readonly links: readonly ProseLink[];
  readonly issues: readonly Issue[];
}

/**
 * Reads the body of an entry: sections under `## Title {#id}`, each a tree with unresolved links.
 * Everything that a text may not hold is reported; nothing is thrown.
 * @param firstLine the line of the file on which the body begins, from 1
 */
export function parseProse(body: string, file: string, firstLine: number): Prose {
  const issues: Issue[] = [];
  const line = (position: { start: { line: number } } | undefined): number | undefined =>
    position && position.start.line + firstLine - 1;
  const report = (at: number | undefined, rule: string, message: string, mend: string): void => {
    issues.push({ file, line: at, rule, message, mend });
  };

  let tree: Root;
  try {
    tree = parseMdx(body);
  } catch (error) {
    const fault = syntaxFault(error);
    report(fault.line + firstLine - 1, 'mdx-syntax', fault.message, 'Close every tag that is opened; write < as &lt; and { as &#123;.');
    return { sections: [], links: [], issues };
  }

  const parts = splitSections(tree);
  for (const node of parts.before) {
    report(line(node.position), 'text-before-heading', 'Text stands before the first heading.', 'Put it under a heading: ## Title {#id}');
  }
  const sections: Section[] = [];
  for (const { heading, nodes } of parts.sections) {
    const at = line(heading.position);
    const id = takeHeadingId(heading);
    if (!id) report(at, 'heading-id', `The heading “${toString(heading)}” has no id.`, 'End it with the id of its section: ## Title {#id}');
    const section: Root = { type: 'root', children: nodes };
    checkProse({ type: 'root', children: [heading, ...nodes] }, (node, rule, message, mend) => report(line(node.position), rule, message, mend));
    joinCjkLines(section);
    markShortLinks(section);
    sections.push({ id: id ?? '', title: toString(heading).trim(), body: toHast(section), line: at });
  }

  const links: ProseLink[] = [];
  for (const section of sections) {
    visit(section.body, 'element', (node) => {
      const target = linkTarget(node);
      if (target) links.push({ ...target, line: line(node.position) ?? section.line });
    });
  }
  return { sections, links, issues };
}

/** What a parser's error says, and the line of the body it blames (some name it only in their text). */
function syntaxFault(error: unknown): { message: string; line: number } {
  const { reason = String(error), line } = error as { reason?: string; line?: number };
  const named = /\((\d+):\d+(?:-\d+:\d+)?\)/.exec(reason);
  return { message: reason.replace(/\s*\(\d+:\d+(?:-\d+:\d+)?\)/g, ''), line: Number(named?.[1] ?? line ?? 1) };
}

/** A line break between two CJK characters is no space there: takes it out, in place. Korean keeps its spaces. */
function joinCjkLines(tree: Root): void {
  const wideCharacter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\u30FC\\uFF00-\\uFFEF]';
  const wide = new RegExp(wideCharacter, 'u');
  visit(tree, ['paragraph', 'heading'], (block) => {
    const texts: Text[] = [];
    visit(block, 'text', (node) => {
      texts.push(node);
    });
    texts.forEach((node, index) => {
      // A break at the edge of a text meets the text beside it, across emphasis and the like.
      const before = lastCharacter(texts[index - 1]?.value);
      const after = firstCharacter(texts[index + 1]?.value);
      node.value = node.value.replace(/[ \t]*\n[ \t]*/gu, (lineBreak, at: number, whole: string) => {
        const left = lastCharacter(whole.slice(0, at)) ?? before;
        const right = firstCharacter(whole.slice(at + lineBreak.length)) ?? after;
        return left && right && wide.test(left) && wide.test(right) ? '' : ' ';
      });
    });
  });
}

/** The last character that a reader sees; brackets of short links, and ids in them, are none. */
function lastCharacter(text: string | undefined): string | undefined {
  return text === undefined ? undefined : [...text.replace(/\[\[[^[\]|]*\|([^[\]]*)\]\]\s*$/u, '$1').replace(/\[\[[^[\]]*\]\]\s*$/u, '').trimEnd()].at(-1);
}

function firstCharacter(text: string | undefined): string | undefined {
  return text === undefined ? undefined : [...text.replace(/^\s*\[\[[^[\]|]*\|([^[\]]*)\]\]/u, '$1').replace(/^\s*\[\[[^[\]]*\]\]/u, '').trimStart()][0];
}

/** The tree cut at its second-level headings. */
function splitSections(tree: Root): { before: RootContent[]; sections: { heading: Heading; nodes: RootContent[] }[] } {
  const before: RootContent[] = [];
  const sections: { heading: Heading; nodes: RootContent[] }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) sections.push({ heading: node, nodes: [] });
    else (sections.at(-1)?.nodes ?? before).push(node);
  }
  return { before, sections };
}

/** Takes a closing `{#id}` off a heading. */
function takeHeadingId(heading: Heading): string | undefined {
  const last: PhrasingContent | undefined = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression' || !last.value.startsWith('#')) return undefined;
  heading.children.pop();
  return last.value.slice(1).trim();
}

type Component = MdxJsxFlowElement | MdxJsxTextElement;

const attribute = (node: Component, name: string): string => {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : '';
};

function componentElement(node: Component, children: ElementContent[]): ElementContent | ElementContent[] {
  if (!isComponentName(node.name)) return children;
  switch (node.name) {
    case 'Example':
      return element('figure', { className: ['example'] }, children);
    case 'Lang':
      return element('span', { lang: attribute(node, 'tag') }, children);
    case 'Ruby':
      return element('ruby', {}, [
        ...children,
        element('rp', {}, [{ type: 'text', value: '(' }]),
        element('rt', {}, [{ type: 'text', value: attribute(node, 'reading') }]),
        element('rp', {}, [{ type: 'text', value: ')' }]),
      ]);
    default:
      return node.name satisfies never;
  }
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

const componentHandler: Handler = (state, node: Component) => componentElement(node, state.all(node) as ElementContent[]);

const hastConverter = unified()
  .use(remarkRehype, { handlers: { mdxJsxFlowElement: componentHandler, mdxJsxTextElement: componentHandler } })
  .freeze();

function toHast(tree: Root): HastRoot {
  return hastConverter.runSync(tree);
}
