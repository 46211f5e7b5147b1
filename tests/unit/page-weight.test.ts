import { describe, expect, it } from 'vitest';
import { boxFiles, entryBudget, overBudget, weighPage } from '../../src/build/page-weight.ts';

const files: Readonly<Record<string, string>> = {
  '/a.css': 'p{}',
  '/icon.svg': '<svg/>',
  '/_astro/page.js': 'import{a}from"./shared.js";import"./shared.js";a()',
  '/_astro/shared.js': 'export const a=1',
};
const html = '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/icon.svg"><link rel="canonical" href="https://x/"><script type="module" src="/_astro/page.js"></script>';
const weigh = (page: string, change: Readonly<Record<string, string>> = {}): ReturnType<typeof weighPage> => {
  const all = { ...files, ...change };
  return weighPage(page, page.length, (href) => all[href]?.length, (href) => all[href] ?? '');
};

describe('the weight of a page', () => {
  it('counts the page, its styles, icon and scripts with the modules they import, each once', () => {
    const script = 50 + 16;
    expect(weigh(html)).toEqual({ total: html.length + 3 + 6 + script, script, requests: 5, fonts: 0 });
  });

  it('is within the budget, or says what is not', () => {
    expect(overBudget({ total: entryBudget.total, script: entryBudget.script, requests: entryBudget.requests, fonts: 0 })).toEqual([]);
    expect(overBudget({ total: entryBudget.total + 1, script: entryBudget.script + 1, requests: entryBudget.requests + 1, fonts: 1 })).toHaveLength(4);
  });

  it('knows the files of the search box', () => {
    expect(boxFiles(['search-box.Ab_1-.js', 'search-box.x.css', 'search.x.css', 'create-engine.x.js'])).toEqual(['search-box.Ab_1-.js', 'search-box.x.css']);
  });

  it('counts web fonts and pictures', () => {
    expect(weigh(`${html}<img src="/p.png">`, { '/a.css': '@font-face{src:url(x)}' })).toMatchObject({ fonts: 1, requests: 6 });
  });
});
