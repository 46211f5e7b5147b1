import type { AstroIntegration } from 'astro';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { boxBudget, boxFiles, embedBudget, overBudget, weighPage } from './page-weight.ts';

/** As a host does that compresses on the fly; one that compresses ahead does better. */
const quality = 5;

/** Weighs every entry page after a build, and fails it naming each file that is over its budget. */
export function pageBudget(base: string): AstroIntegration {
  return {
    name: 'page-budget',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const sizes = new Map<string, number>();
        const fileOf = (href: string): string => join(folder, href.startsWith(base) ? href.slice(base.length) : href);
        const sizeOf = (href: string): number => {
          const size = sizes.get(href) ?? compressedSize(readFileSync(fileOf(href)));
          sizes.set(href, size);
          return size;
        };
        const textOf = (href: string): string => readFileSync(fileOf(href), 'utf8');

        let heaviest = 0;
        const faults = pagesBelow(folder, /(^|[\\/])concepts[\\/][^\\/]+[\\/]index\.html$/).flatMap((path) => {
          const html = readFileSync(path);
          const weight = weighPage(html.toString(), compressedSize(html), sizeOf, textOf);
          heaviest = Math.max(heaviest, weight.total);
          return overBudget(weight).map((fault) => `${relative(folder, path)}: ${fault}`);
        });
        const frames = pagesBelow(folder, /(^|[\\/])embed[\\/][^\\/]+[\\/][^\\/]+[\\/]index\.html$/).map((path) => {
          const html = readFileSync(path);
          const { total } = weighPage(html.toString(), compressedSize(html), sizeOf, textOf);
          if (total > embedBudget) faults.push(`${relative(folder, path)}: ${total} bytes in all, ${embedBudget} allowed`);
          return total;
        });
        const box = boxFiles(readdirSync(join(folder, '_astro'))).reduce((bytes, file) => bytes + sizeOf(`${base}_astro/${file}`), 0);
        if (box > boxBudget) faults.push(`The search box: ${box} bytes, ${boxBudget} allowed`);
        if (faults.length > 0) throw new Error(`Entry pages over their budget (src/build/page-weight.ts):\n${faults.join('\n')}`);
        logger.info(`the heaviest entry page costs ${heaviest} bytes over the wire, the heaviest for frames ${Math.max(0, ...frames)}, the search box ${box} on demand`);
      },
    },
  };
}

function pagesBelow(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .map((path) => join(folder, path))
    .sort();
}

function compressedSize(data: Buffer): number {
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
