import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/** Vite's plugin that wraps each `import()`. Where a later Vite has renamed it, the page budget will tell. */
const wrapping = 'native:import-analysis-build';

/**
 * Leaves `import()` in scripts as it is. Vite wraps it in a kilobyte that preloads what the module needs, in a file of its
 * own that every page would load; what is loaded on demand here needs nothing more (its style sheet it links itself).
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    configResolved({ plugins }) {
      const index = plugins.findIndex(({ name }) => name === wrapping);
      if (index >= 0) (plugins as unknown[]).splice(index, 1);
    },
  };
}
