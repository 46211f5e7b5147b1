import type { APIRoute } from 'astro';
import { iconFile } from '../og/icons.ts';

export const GET: APIRoute = async () => new Response(await iconFile(), { headers: { 'Content-Type': 'image/x-icon' } });
