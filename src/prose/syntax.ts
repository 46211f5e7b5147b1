import type { Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

/**
 * MDX without JavaScript: components and Markdown, but nothing is evaluated, so `{…}` may hold the heading ids that
 * `{#id}` gives. Emphasis works beside CJK punctuation (`**「…」**は`).
 */
function mdxWithoutScript(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(mdxJsx(), mdxExpression(), mdxMd());
  (data.fromMarkdownExtensions ??= []).push(mdxJsxFromMarkdown(), mdxExpressionFromMarkdown());
}

const parser = unified().use(remarkParse).use(mdxWithoutScript).use(remarkCjkFriendly).freeze();

/** @throws VFileMessage with `line` and `reason` when the text is not well-formed MDX */
export function parseMdx(text: string): Root {
  return parser.parse(text);
}
