/** `npm test`: everything that must hold, ending in one line that counts it. */
import { findChromium } from './chromium.ts';
import { finish, heading, runChecks, runOne, runPlaywright, runVitest, sum, type Count } from './stages.ts';

const counts: Count[] = [await runChecks(), await runVitest('unit')];
const built = await runOne('Build', ['.scripts/build-quietly.ts']);
counts.push(built);
if (built.failed === 0) {
  counts.push(await runVitest('build'));
  try {
    counts.push(await runPlaywright(await findChromium()));
  } catch (error) {
    heading('Tests: e2e');
    console.error(error instanceof Error ? error.message : error);
    counts.push({ passed: 0, failed: 1 });
  }
}
finish(sum(counts));
