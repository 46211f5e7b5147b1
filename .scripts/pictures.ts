/** `npm run pictures`: builds, and draws anew the pictures that `tests/e2e/pictures.spec.ts` compares with. */
import { findChromium } from './chromium.ts';
import { run } from './stages.ts';

const built = await run(['.scripts/build-quietly.ts']);
process.exitCode =
  built || (await run(['node_modules/@playwright/test/cli.js', 'test', '--config', '.config/playwright.config.ts', '--reporter=line', '--update-snapshots=changed', 'pictures.spec.ts'], { CHROMIUM_PATH: await findChromium() }));
