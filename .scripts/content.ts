/** `npm run content`: judges the content folder and prints what it covers. Exits 1 when something is wrong. */
import { coverage, formatCoverage } from '../src/model/coverage.ts';
import { assertPermalinksListed } from '../src/model/assertions/permalinks.ts';
import { judgeContent } from './judge-content.ts';

const { project, report, passes } = await judgeContent([assertPermalinksListed]);
console.log(formatCoverage(coverage(project)));
if (report) console.error(`\n${report}`);
process.exitCode = passes ? 0 : 1;
