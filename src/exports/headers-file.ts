import { cacheControl, hashedFolders, securityHeaders, workerFile } from './security.ts';

/**
 * The `_headers` file that Netlify and Cloudflare Pages read.
 * Source: https://docs.netlify.com/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 * @param base where the site is mounted, with slashes at both ends
 */
export function buildHeadersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('*', securityHeaders),
    ...hashedFolders.map((folder) => rule(`${folder}/*`, { 'Cache-Control': cacheControl.hashed })),
    rule(workerFile, { 'Cache-Control': cacheControl.worker }),
    '',
  ].join('\n');
}
