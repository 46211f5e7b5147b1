/**
 * `build-one.ts <system> <entries> <folder>`, 0 entries for this site's own content: a build in a process of its own. Prints
 * a line when the pages are there and the build begins, and one of what it took.
 */
import { buildBegins } from './measure-build.ts';
import { madeUpContent } from './made-up-content.ts';
import { siteContent } from './site-content.ts';
import { buildInto, systems } from './systems.ts';

const [name, entries, folder] = process.argv.slice(2);
const system = systems.find((each) => each === name);
if (!system || !folder) throw new Error('build-one.ts <system> <entries> <folder>');

const site = await siteContent();
const content = Number(entries) > 0 ? madeUpContent(site, Number(entries)) : site;
const pages = Object.values(content.pages).reduce((sum, list) => sum + list.length, 0);
// What making up the pages has left behind is not the build's.
globalThis.gc?.();
const memoryBefore = process.memoryUsage.rss();
console.log(buildBegins);
const start = performance.now();
await buildInto[system](content, folder);
console.log(JSON.stringify({ pages, memoryBefore, milliseconds: performance.now() - start }));
