import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      // `define` is as in `astro.config.mjs`, for a site at the root of its host.
      { define: { 'import.meta.env.STORAGE_PREFIX': JSON.stringify('sales-route-map:') }, test: { name: 'unit', css: true, include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'], maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 } },
      // These read `dist` and build fixtures: one after the other, with time.
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], maxWorkers: 1, fileParallelism: false, testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
});
