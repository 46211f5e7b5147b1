import { localeCodes } from '../i18n/languages.ts';
import { cacheControl, contentSecurityPolicy, embedFolder, embedSecurityPolicy, hashedFolders, securityHeaders, workerFile } from './security.ts';

/** Where pages are that no other site may frame: below each of these. */
const unframed = ['', '404.html', 'go/*', ...localeCodes.map((locale) => `${locale}/*`)] as const;

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Both join the values of a header that several rules give, and of two
 * policies a browser keeps the stricter; so no path has two rules with one. (Cloudflare could detach a header, Netlify could not.)
 * What is no page needs no policy, and every page carries its own as well, which only lacks who may frame it.
 * Source: https://docs.netlify.com/routing/headers/ and https://developers.cloudflare.com/pages/configuration/headers/
 * @param base where the site is mounted, with slashes at both ends
 */
export function buildHeadersFile(base: string): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('*', securityHeaders),
    ...unframed.map((path) => rule(path, { 'Content-Security-Policy': contentSecurityPolicy.header })),
    rule(`${embedFolder}/*`, { 'Content-Security-Policy': embedSecurityPolicy.header }),
    ...hashedFolders.map((folder) => rule(`${folder}/*`, { 'Cache-Control': cacheControl.hashed })),
    rule(workerFile, { 'Cache-Control': cacheControl.worker }),
    '',
  ].join('\n');
}
