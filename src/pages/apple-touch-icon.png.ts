import type { APIRoute } from 'astro';
import { touchIcon } from '../og/icons.ts';

export const GET: APIRoute = async () => new Response(await touchIcon(180), { headers: { 'Content-Type': 'image/png' } });
