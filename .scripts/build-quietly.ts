/** Builds the site into `dist`, printing one line, or Astro's output when it fails. */
import { build } from './build.ts';

try {
  await build('dist');
  console.log('The site stands in dist.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
