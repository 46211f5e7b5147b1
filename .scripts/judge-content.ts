import { contentFolder } from '../src/data/content-location.ts';
import { parseContent } from '../src/data/parse-content.ts';
import { readContent } from '../src/data/read-content.ts';
import { assertProject, type Assertion } from '../src/model/assertions.ts';
import { formatIssues, type Issue } from '../src/model/issue.ts';
import type { Project } from '../src/model/project.ts';

/**
 * Judges the content folder. Missing translations are told but pass where `ALLOW_GAPS` is set.
 * @param more rules that a build does not ask for
 * @returns the project, everything found as text (empty when there is nothing), and whether a build may go on
 */
export async function judgeContent(more: readonly Assertion[] = []): Promise<{ project: Project; report: string; passes: boolean }> {
  const { project, issues } = parseContent(await readContent(contentFolder()));
  const all: Issue[] = [...issues, ...assertProject(project), ...more.flatMap((assertion) => assertion(project))];
  const passes = all.every(({ gap }) => gap && Boolean(process.env['ALLOW_GAPS']));
  return { project, report: all.length > 0 ? formatIssues(all) : '', passes };
}
