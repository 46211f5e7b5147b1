import { defineConfig } from '@playwright/test';
import { chromiumFlags } from '../.scripts/chromium.ts';

export default defineConfig({
  testDir: '../tests/e2e',
  // Pictures hold bars instead of text (tests/support/block-font.ts): one set for every system.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  outputDir: '../node_modules/.cache/playwright',
  workers: 2,
  // Patience with a busy machine: what is slow belongs into benchmarks.
  timeout: 60_000,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line'], ['json']],
  globalSetup: '../tests/support/serve-site.ts',
  use: {
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '', args: [...chromiumFlags] },
    locale: 'en-GB',
    // A page then asks the network for everything, as tests count and stand in for requests; tests/e2e/offline.spec.ts allows them.
    serviceWorkers: 'block',
  },
});
