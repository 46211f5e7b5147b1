import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium's flags for tests: safe as root in a container, and quiet on the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const;

/**
 * Path of a Chromium: the one that `CHROMIUM_PATH` names, Playwright's own, or the system's. As root on Debian, installs
 * the system's where there is none.
 * @throws Error that says what to install
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there. Mend the path, or unset it.`);
  }
  const found = installed();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    console.log('Installing Debian’s chromium for the tests; this happens once.');
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    const now = installed();
    if (now) return now;
  }
  throw new Error(
    'The end-to-end tests need a Chromium and found none. Do one of these and run again:\n' +
      '  npx playwright install chromium         (any system)\n' +
      '  sudo apt-get install chromium           (Debian, Ubuntu)\n' +
      '  CHROMIUM_PATH=/path/to/chrome npm test  (one that you have)',
  );
}

function installed(): string | undefined {
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return candidates.find((path) => existsSync(path));
}
