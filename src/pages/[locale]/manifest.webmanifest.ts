/** What makes the site installable, one file a language. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { buildWebManifest } from '../../exports/web-manifest.ts';
import { localeCodes, type Locale } from '../../i18n/languages.ts';
import { colour } from '../../og/colours.ts';
import { urls } from '../../site.ts';

export const getStaticPaths = (() => localeCodes.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(JSON.stringify(buildWebManifest(locale, urls, colour('paper'))), { headers: { 'Content-Type': 'application/manifest+json' } });
