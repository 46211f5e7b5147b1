import type { APIRoute } from 'astro';
import { loadGraph } from '../data/graph.ts';
import { sitemapPages } from '../exports/site-pages.ts';
import { buildSitemap } from '../exports/sitemap.ts';
import { urls } from '../site.ts';

export const GET: APIRoute = async ({ site }) => {
  const pages = sitemapPages(await loadGraph(), urls);
  return new Response(buildSitemap(pages, (path) => new URL(path, site).href), { headers: { 'Content-Type': 'application/xml' } });
};
