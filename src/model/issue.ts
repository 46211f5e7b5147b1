/** Something wrong in the content, told so that its author can mend it without reading code. */
export interface Issue {
  /** Path from the project folder, with forward slashes. */
  readonly file: string;
  /** 1-based, where one line can be blamed. */
  readonly line?: number | undefined;
  /** Name of the rule that was broken, kebab-case. */
  readonly rule: string;
  /** What is wrong. */
  readonly message: string;
  /** What would be right. */
  readonly mend: string;
  /** A translation that is not there yet. Readers get links to the other languages; a release may be built with gaps on purpose. */
  readonly gap?: boolean | undefined;
}

/** One issue as text: `file:line  [rule] message` and the mend on the next line. */
export function formatIssue({ file, line, rule, message, mend }: Issue): string {
  return `${file}${line === undefined ? '' : `:${line}`}  [${rule}] ${message}\n    → ${mend}`;
}

/** Every issue, sorted by file and line, under a line that counts them. */
export function formatIssues(issues: readonly Issue[]): string {
  const sorted = [...issues].sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.rule, b.rule));
  const count = issues.length === 1 ? '1 issue' : `${issues.length} issues`;
  return [`${count} in the content:`, '', ...sorted.map(formatIssue)].join('\n');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
