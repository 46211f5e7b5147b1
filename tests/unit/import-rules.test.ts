import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfigFile: '.config/eslint.config.mjs' });

/** Messages of the import rule for a file of that path with that text. */
async function faults(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.filter(({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports').map(({ message }) => message) ?? [];
}

describe('import rules', () => {
  it.each([
    ['src/model/x.ts', "import { urls } from '../site.ts'; urls;"],
    ['src/model/x.ts', "import { locales } from '../i18n/languages.ts'; locales;"],
    ['src/model/x.ts', "import { readFile } from 'node:fs/promises'; readFile;"],
    ['src/model/x.ts', "import { visit } from 'unist-util-visit'; visit;"],
    ['src/model/assertions/x.ts', "import { parseYaml } from '../../prose/front-matter.ts'; parseYaml;"],
    ['src/schemas/x.ts', "import { loadGraph } from '../data/graph.ts'; loadGraph;"],
    ['src/exports/x.ts', "import { getCollection } from 'astro:content'; getCollection;"],
    ['src/pages/x.ts', "import { getCollection } from 'astro:content'; getCollection;"],
    ['src/browser/x.ts', "import { loadGraph } from '../data/graph.ts'; loadGraph;"],
    ['src/search/browser/x.ts', "import { proseText } from '../../prose/render-prose.ts'; proseText;"],
    ['src/search/browser/x.ts', "import { searchDocument } from '../index/search-document.ts'; searchDocument;"],
    ['src/search/browser/x.ts', "import fs from 'node:fs'; fs;"],
    ['src/prose/x.ts', "import * as pagefind from 'pagefind'; pagefind;"],
    ['src/components/x.astro', "---\nimport { titleIn } from '../model/labels.ts';\n---\n{titleIn}"],
    ['src/components/x.astro', "---\nimport { loadGraph } from '../data/graph.ts';\n---\n{loadGraph}"],
  ])('%s must not hold: %s', async (file, text) => {
    expect(await faults(file, text)).not.toEqual([]);
  });

  it.each([
    ['src/model/x.ts', "import type { Locale } from '../i18n/languages.ts'; export type X = Locale;"],
    ['src/model/x.ts', "import { titleIn } from './labels.ts'; titleIn;"],
    ['src/data/x.ts', "import { getCollection } from 'astro:content'; getCollection;"],
    ['src/data/x.ts', "import { join } from 'node:path'; join;"],
    ['src/search/index/x.ts', "import * as pagefind from 'pagefind'; pagefind;"],
    ['src/components/x.astro', "---\nimport type { Label } from '../model/labels.ts';\nconst x: Label = { text: '' };\n---\n{x.text}"],
  ])('%s may hold: %s', async (file, text) => {
    expect(await faults(file, text)).toEqual([]);
  });
});
