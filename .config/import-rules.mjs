// @ts-check
/**
 * Which part of `src` may import which: the arrows of the architecture. A part may always import itself.
 * `types` lists the parts of which only types may be imported.
 * @type {Record<string, { files: string[], may: string[], types?: string[], packages?: string[] }>}
 */
export const importRules = {
  model: { files: ['src/model/**'], may: [], types: ['i18n'], packages: ['hast'] },
  schemas: { files: ['src/schemas/**'], may: ['model', 'i18n'], packages: ['astro/zod'] },
  prose: { files: ['src/prose/**'], may: ['model'] },
  i18n: { files: ['src/i18n/**'], may: [] },
  data: { files: ['src/data/**', 'src/content.config.ts'], may: ['data', 'schemas', 'model', 'prose', 'i18n'] },
  wire: { files: ['src/wire/**'], may: [], types: ['i18n'], packages: [] },
  lesson: { files: ['src/lesson/**'], may: ['wire', 'i18n'] },
  packages: { files: ['src/packages/**'], may: ['wire', 'lesson', 'i18n'] },
  study: { files: ['src/study/**'], may: ['wire', 'i18n', 'search/analyser'] },
  exports: { files: ['src/exports/**'], may: ['model', 'i18n', 'wire', 'lesson', 'study'] },
  og: { files: ['src/og/**'], may: ['model', 'i18n', 'styles'] },
  'search/analyser': { files: ['src/search/analyser/**'], may: [], packages: [] },
  'search/files': { files: ['src/search/files/**'], may: [], packages: [] },
  'search/index': { files: ['src/search/index/**'], may: ['model', 'i18n', 'prose', 'search/analyser', 'search/files'] },
  'search/engine': { files: ['src/search/engine/**'], may: ['model', 'i18n', 'search/analyser', 'search/files'] },
  'search/browser': { files: ['src/search/browser/**'], may: ['search/engine', 'styles'] },
  browser: { files: ['src/browser/**'], may: ['model', 'wire', 'i18n', 'lesson', 'packages', 'search/browser', 'search/analyser', 'study', 'styles'] },
  build: { files: ['src/build/**'], may: ['wire', 'i18n', 'search/files'] },
  components: { files: ['src/components/**'], may: ['i18n', 'browser', 'search/browser'], types: ['wire', 'model'] },
  layouts: { files: ['src/layouts/**'], may: ['components', 'i18n', 'exports', 'og', 'site', 'styles'] },
  pages: {
    files: ['src/pages/**'],
    may: ['data', 'wire', 'lesson', 'model', 'i18n', 'layouts', 'components', 'exports', 'og', 'search/index', 'site', 'study', 'styles'],
  },
};

const parts = [...new Set([...Object.keys(importRules), 'site', 'styles'])];

/** Packages that only one part may use, and the part. */
const ownedPackages = { 'astro:content': ['data'], pagefind: ['search/index'], '@patdx/kuromoji': ['search/index'], 'opencc-js': ['i18n', 'search/index'], i18next: ['i18n'], sharp: ['og'], harfbuzzjs: ['og'], 'woff2-encoder': ['og'] };

/** Node's own modules stay on the build side. */
const onNode = ['data', 'build', 'og', 'search/index'];

/** One lint configuration a part.
 * @type {import('eslint').Linter.Config[]}
 */
export const importRuleConfigs = Object.entries(importRules).map(([part, { files, may, types = [], packages }]) => {
  const barred = parts.filter((other) => other !== part && !may.includes(other));
  const patterns = barred.map((other) => ({
    message: `${part} must not import ${other}: see .config/import-rules.mjs.`,
    allowTypeImports: types.includes(other),
    // A part beside this one in the same folder is reached without the folder's name.
    regex: other.includes('/') ? String.raw`^(\.\./)+(${other}|${other.split('/').at(-1)})/` : other === 'site' ? String.raw`^(\.\./)+site\.ts$` : String.raw`^(\.\./)+${other}/`,
  }));
  const owned = Object.entries(ownedPackages)
    .filter(([, owners]) => !owners.includes(part))
    .map(([name]) => ({ regex: `^${name}(/|$)`, message: `${part} must not import ${name}.` }));
  const node = onNode.includes(part) ? [] : [{ regex: '^node:', message: `${part} must not import Node’s modules.` }];
  const foreign = packages
    ? [{ regex: `^(?!\\.|(${packages.join('|') || 'no package'})$)`, message: `${part} may import no package but ${packages.join(', ')}.` }]
    : [];
  return {
    files,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...patterns, ...owned, ...node, ...foreign] }] },
  };
});
