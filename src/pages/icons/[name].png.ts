/** The icons of the installed site. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { appIcons } from '../../exports/web-manifest.ts';
import { maskableIcon, touchIcon } from '../../og/icons.ts';

export const getStaticPaths = (() => appIcons.map((icon) => ({ params: { name: icon.name }, props: { icon } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: (typeof appIcons)[number] }> = async ({ props: { icon } }) =>
  new Response(await (icon.maskable ? maskableIcon(icon.size) : touchIcon(icon.size)), { headers: { 'Content-Type': 'image/png' } });
