/** `npm start`: builds the site and serves it. */
import { build } from './build.ts';
import { judgeContent } from './judge-content.ts';
import { serveDist } from './serve-dist.ts';

try {
  const { report, passes } = await judgeContent();
  if (!passes) throw new Error(report);
  await build('dist');
  const { port } = await serveDist('dist', Number(process.env['PORT'] ?? 4321));
  console.log(`Sales Route Map is served on http://localhost:${port} (end it with Ctrl-C).`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
