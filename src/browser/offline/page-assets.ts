import { pathOf } from '../../wire/release-file.ts';

/** Paths of the files that a page loads at once, as its HTML names them: styles, scripts, pictures, icon and manifest. */
export function pageAssets(html: string, base: string): string[] {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => /\brel="[^"]*\b(stylesheet|icon|preload|modulepreload)\b[^"]*"/.test(tag) && !/apple-touch/.test(tag));
  const hrefs = links.map((tag) => /\bhref="([^"]+)"/.exec(tag)?.[1]);
  const sources = [...html.matchAll(/<(?:script|img|source)\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src);
  const paths = [...hrefs, ...sources].flatMap((address) => (address?.startsWith(base) ? (pathOf(address, base) ?? []) : []));
  return [...new Set(paths)];
}

/** Paths of the modules that a script imports before it runs. What it loads on demand is not among them. */
export function moduleImports(script: string, path: string): string[] {
  const found = [...script.matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].map(([, file]) => new URL(file ?? '', `http://site/${path}`).pathname.slice(1));
  return [...new Set(found)];
}
