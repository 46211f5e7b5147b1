/** `npm start`: builds the site and serves it. */
import { build } from './build.ts';
import { serveDist } from './serve-dist.ts';

await build('dist');
const { port } = await serveDist('dist', Number(process.env['PORT'] ?? 4321));
console.log(`Sales Route Map is served on http://localhost:${port} (end it with Ctrl-C).`);
