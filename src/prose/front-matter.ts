import { isMap, LineCounter, parseDocument, visit } from 'yaml';
import type { Issue } from '../model/issue.ts';

export interface YamlFile {
  readonly data: unknown;
  readonly issues: readonly Issue[];
  /** Line in the file of a top-level key, for messages. */
  lineOf(key: PropertyKey | undefined): number | undefined;
}

/**
 * Reads YAML and reports what is wrong with its form.
 * @param firstLine the line of the file on which the YAML begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const line = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const issues = [...document.errors, ...document.warnings].map(
    (error): Issue => ({
      file,
      line: line(error.pos[0]),
      rule: 'yaml-syntax',
      message: error.message,
      mend: 'Mend the YAML here; a text that holds ": " or opens with a mark such as * or " goes in quotes.',
    }),
  );
  visit(document, {
    Alias(_key, node) {
      const at = node.range ? line(node.range[0]) : firstLine;
      issues.push({ file, line: at, rule: 'yaml-syntax', message: `*${node.source} is a YAML alias.`, mend: 'Put a text that opens with * in quotes.' });
    },
  });
  return {
    data: issues.length === 0 ? document.toJS() : undefined,
    issues,
    lineOf(key) {
      if (!isMap(document.contents)) return undefined;
      const pair = document.contents.items.find((item) => String(item.key) === String(key));
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      return range ? line(range[0]) : undefined;
    },
  };
}

/** A text file split into its YAML head and its body; `bodyLine` is the line on which the body begins. */
export function splitFrontMatter(text: string): { head: string; body: string; bodyLine: number } | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  const bodyLine = match[0].split('\n').length;
  return { head: match[1] ?? '', body: text.slice(match[0].length), bodyLine };
}
