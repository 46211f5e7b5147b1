import { test as base, expect } from '@playwright/test';
import { localeCodes, locales } from '../../src/i18n/languages.ts';
import { localeMessages } from '../../src/i18n/translate.ts';

export { expect, localeCodes, locales, localeMessages };

/** Address of the site under test. */
export const site = process.env['SITE'] ?? '';

/**
 * A page whose faults fail the test: script errors, policy violations, failed or foreign requests.
 * `faults` lists them; a test that means to cause one empties it.
 */
export const test = base.extend<{ faults: string[] }>({
  baseURL: async ({}, use) => use(site),
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(`${site}/`) && !request.url().startsWith('data:')) faults.push(`foreign: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/** One page of each kind, below a locale. */
export const pageKinds = {
  home: '/',
  comparison: '/concepts/route-sales-vs-route-business/',
  concept: '/concepts/route-sales/',
  map: '/map/',
  line: '/lines/route-selling/',
  booklet: '/lines/route-selling/print/',
  model: '/concepts/customer-satisfaction/',
  case: '/concepts/case-guo-trucks/',
  rides: '/rides/',
  ride: '/rides/first-week/',
  terms: '/terms/',
  stamps: '/me/',
  sources: '/sources/',
  names: '/a-z/',
  practice: '/practice/',
  search: '/search/?q=S11',
  lesson: '/lesson/',
  offline: '/offline/',
} as const;
