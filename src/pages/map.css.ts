import type { APIRoute } from 'astro';
import { loadGraph } from '../data/graph.ts';
import { buildMapStyle } from '../exports/map-style.ts';

export const GET: APIRoute = async () => new Response(buildMapStyle(await loadGraph()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
