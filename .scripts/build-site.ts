/** `npm run build`: judges the content, then builds the site with Astro, whose progress is shown. */
import { astroBin } from './build.ts';
import { judgeContent } from './judge-content.ts';
import { run } from './stages.ts';

const { report, passes } = await judgeContent();
if (report) console.error(report);
process.exitCode = passes ? await run([astroBin, 'build', ...process.argv.slice(2)]) : 1;
