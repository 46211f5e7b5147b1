/** `npm run content`: judges the content folder and prints what it covers. Exits 1 when something is wrong. */
import { contentFolder } from '../src/data/content-location.ts';
import { parseContent } from '../src/data/parse-content.ts';
import { readContent } from '../src/data/read-content.ts';
import { assertProject } from '../src/model/assertions.ts';
import { coverage, formatCoverage } from '../src/model/coverage.ts';
import { formatIssues } from '../src/model/issue.ts';

const { project, issues } = parseContent(await readContent(contentFolder()));
const all = [...issues, ...assertProject(project)];
console.log(formatCoverage(coverage(project)));
if (all.length > 0) {
  console.error(`\n${formatIssues(all)}`);
  process.exitCode = 1;
}
