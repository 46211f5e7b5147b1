/** Small files for hosts and crawlers, by name. (A page file of that name could not start with an underscore.) */
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadGraph } from '../data/graph.ts';
import { buildHeadersFile } from '../exports/headers-file.ts';
import { buildRedirectsFile, collectRedirects } from '../exports/redirects.ts';
import { localeCodes } from '../i18n/languages.ts';
import { urls } from '../site.ts';

export const getStaticPaths = (async () => {
  const redirects = collectRedirects(await loadGraph(), localeCodes, urls);
  const files = {
    _headers: buildHeadersFile(urls.root()),
    _redirects: buildRedirectsFile(redirects),
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.file('sitemap.xml'), import.meta.env.SITE).href}\n`,
  };
  return Object.entries(files).map(([hostFile, text]) => ({ params: { hostFile }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
