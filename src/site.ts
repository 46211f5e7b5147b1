import { buildUrls } from './model/urls.ts';

/** The site's addresses, below the base that `astro.config.mjs` was given. */
export const urls = buildUrls(import.meta.env.BASE_URL);
