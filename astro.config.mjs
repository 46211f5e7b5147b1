// @ts-check
import { defineConfig } from 'astro/config';
import { pageBudget } from './src/build/page-budget.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { release } from './src/build/release.ts';
import { appearanceKey } from './src/exports/first-paint.ts';
import { storagePrefix } from './src/model/storage-prefix.ts';

/** Where the site will stand: `SITE_URL=https://example.org BASE_PATH=/sales npm run build`. */
const site = process.env.SITE_URL ?? 'https://sales-route-map.example';
const base = process.env.BASE_PATH ?? '/';
const mount = base.endsWith('/') ? base : `${base}/`;
const kept = storagePrefix(mount);

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR ?? 'dist',
  cacheDir: process.env.CACHE_DIR ?? 'node_modules/.astro',
  // Addresses end in a slash (model/urls.ts); files that a page serves, such as the search index, do not.
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  // The release comes last: it lists all files.
  integrations: [pageBudget(mount), release(mount)],
  // Everything a page loads is a file of its own: the content security policy allows nothing inline.
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports()],
    worker: { format: 'es', plugins: () => [plainImports()], rollupOptions: { output: { entryFileNames: '_astro/[name].[hash].js', chunkFileNames: '_astro/[name].[hash].js' } } },
    build: { assetsInlineLimit: 0 },
    // A constant in a module shared by two scripts would cost every page a request for that module.
    define: {
      'import.meta.env.STORAGE_PREFIX': JSON.stringify(kept),
      'import.meta.env.LOCALE_STORAGE_KEY': JSON.stringify(`${kept}locale`),
      'import.meta.env.PAIR_STORAGE_KEY': JSON.stringify(`${kept}with`),
      'import.meta.env.STUDY_STORAGE_KEY': JSON.stringify(`${kept}study`),
      'import.meta.env.APPEARANCE_STORAGE_KEY': JSON.stringify(appearanceKey(mount)),
    },
  },
});
