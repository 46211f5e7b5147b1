/** What an entry page may cost over the wire before anyone touches it. Bytes are after brotli. */
export const entryBudget = { total: 20 * 1024, script: 6 * 1024, requests: 4 } as const;

/** What an entry for frames may cost, everything in it. */
export const embedBudget = 50 * 1024;

/** What the search box may cost when a reader turns to it: its script and style sheet, without the engine behind it. */
export const boxBudget = 9 * 1024;

/** What a page makes a browser load at once. */
export interface PageWeight {
  readonly total: number;
  readonly script: number;
  readonly requests: number;
  readonly fonts: number;
}

/**
 * Weighs a page: its HTML, style sheets, scripts with the modules they import, and icon.
 * @param html the page
 * @param sizeOf bytes over the wire of a file by its address; undefined where there is none
 * @param textOf text of a file by its address
 */
export function weighPage(html: string, htmlSize: number, sizeOf: (href: string) => number | undefined, textOf: (href: string) => string): PageWeight {
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => ({ rel: attribute(tag, 'rel').split(' '), href: attribute(tag, 'href') }));
  // A touch icon is not among them: it is fetched when a page is put on a home screen.
  const loading = ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest'];
  const linked = links.filter(({ rel }) => rel.some((kind) => loading.includes(kind))).map(({ href }) => href);
  const scripts = withImports(
    [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src ?? ''),
    textOf,
  );
  const images = [...html.matchAll(/<(?:img|source|iframe)\b[^>]*\bsrc="([^"]+)"/g)].map(([, src]) => src ?? '');
  const files = [...new Set([...linked, ...scripts, ...images])];
  const sum = (hrefs: readonly string[]): number => hrefs.reduce((bytes, href) => bytes + (sizeOf(href) ?? 0), 0);
  const styles = linked.filter((href) => href.endsWith('.css')).map(textOf);
  return {
    total: htmlSize + sum(files),
    script: sum(scripts),
    requests: 1 + files.length,
    fonts: styles.reduce((count, css) => count + (css.match(/@font-face/g)?.length ?? 0), 0),
  };
}

/** What a page has over its budget, as sentences; none when it keeps it. */
export function overBudget({ total, script, requests, fonts }: PageWeight): string[] {
  return [
    ...(total > entryBudget.total ? [`${total} bytes in all, ${entryBudget.total} allowed`] : []),
    ...(script > entryBudget.script ? [`${script} bytes of script, ${entryBudget.script} allowed`] : []),
    ...(requests > entryBudget.requests ? [`${requests} requests, ${entryBudget.requests} allowed`] : []),
    ...(fonts > 0 ? [`${fonts} web fonts, none allowed`] : []),
  ];
}

/** Names of the files that the search box loads of a folder's. */
export function boxFiles(files: readonly string[]): string[] {
  return files.filter((file) => /^search-box\.[^/]+\.(js|css)$/.test(file));
}

function withImports(scripts: readonly string[], textOf: (href: string) => string): string[] {
  const found = new Set<string>();
  const add = (href: string): void => {
    if (found.has(href)) return;
    found.add(href);
    for (const [, path] of textOf(href).matchAll(/(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)) {
      add(new URL(path ?? '', `http://site${href}`).pathname);
    }
  };
  for (const script of scripts) add(script);
  return [...found];
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}
