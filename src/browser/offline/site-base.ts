/** Where the site is mounted, with slashes at both ends. */
export const siteBase = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;
