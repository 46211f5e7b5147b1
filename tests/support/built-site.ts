import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A page of a built site. */
export interface BuiltPage {
  /** Path of the file in the site: `ja/index.html`. */
  readonly file: string;
  /** Address below the host: `/ja/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
  /** Address to which a page leads on whose content has moved. */
  readonly movedTo: string | undefined;
}

const parser = unified().use(rehypeParse).freeze();

/** Paths of all files of a folder, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/'))
    .sort();
}

/** Every page of a built site. `base` is where it is mounted. */
export function readPages(folder: string, base = '/'): BuiltPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const tree = parser.parse(html);
      const [refresh] = elements(tree, 'meta').filter((node) => attribute(node, 'httpEquiv') === 'refresh');
      return { file, address: base + file.replace(/(^|\/)index\.html$/, '$1'), html, tree, movedTo: refresh && /url=(.*)$/.exec(attribute(refresh, 'content') ?? '')?.[1] };
    });
}

/** The pages of entries, without those that lead on or say that one is gone. */
export function entryPages(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.filter(({ address, movedTo, html }) => /^\/[^/]+\/concepts\/[^/]+\/$/.test(address) && movedTo === undefined && /<article[^>]* data-code=/.test(html));
}

export function elements(tree: Root, tagName?: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (tagName === undefined || node.tagName === tagName) found.push(node);
  });
  return found;
}

export function attribute(node: Element, name: string): string | undefined {
  const value = node.properties[name];
  return value === undefined || value === null ? undefined : Array.isArray(value) ? value.join(' ') : String(value);
}

/** Addresses that lead nowhere: `page → address`. */
export function brokenLinks(pages: readonly BuiltPage[], files: readonly string[], base = '/'): string[] {
  const anchors = new Map(pages.map(({ address, tree }) => [address, new Set(elements(tree).map((node) => attribute(node, 'id')))]));
  const known = new Set(files.map((file) => base + file));
  return pages.flatMap(({ address, tree }) =>
    elements(tree).flatMap((node) => {
      const target = attribute(node, 'href') ?? attribute(node, 'src') ?? attribute(node, 'action');
      if (target === undefined) return [];
      const url = new URL(target, `https://sales-route-map.example${address}`);
      if (url.origin !== 'https://sales-route-map.example') return [];
      const ids = anchors.get(url.pathname);
      if (!ids && !known.has(url.pathname)) return [`${address} → ${target}`];
      const anchor = decodeURIComponent(url.hash.slice(1));
      return anchor && !ids?.has(anchor) ? [`${address} → ${target}`] : [];
    }),
  );
}

/** A text that a reader or a screen reader meets, with the language that the page says it is in. */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

const wordAttributes = ['ariaLabel', 'alt', 'placeholder', 'title'];

/** Every text of a page: text nodes, labels, title and description. Names of languages are in their own. */
export function pageWords(tree: Root): Words[] {
  const words: Words[] = [];
  const walk = (node: Root | RootContent, lang: string): void => {
    if (node.type === 'text' && node.value.trim()) words.push({ text: node.value, lang });
    if (node.type !== 'element' && node.type !== 'root') return;
    let own = lang;
    if (node.type === 'element') {
      if (node.tagName === 'script' || node.tagName === 'style') return;
      own = attribute(node, 'lang') ?? lang;
      for (const name of wordAttributes) {
        const text = attribute(node, name);
        if (text) words.push({ text, lang: own });
      }
      if (node.tagName === 'meta' && /description|title|site_name/.test(attribute(node, 'name') ?? attribute(node, 'property') ?? '')) {
        words.push({ text: attribute(node, 'content') ?? '', lang: own });
      }
    }
    for (const child of node.children) walk(child, own);
  };
  walk(tree, '');
  return words;
}
