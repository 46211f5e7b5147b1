/**
 * Loads a style sheet on demand, once a page. Settled when it is there.
 * @param href as Vite names it (`?url`)
 * @throws when it cannot be loaded; the next call tries again
 */
export function loadStyles(href: string): Promise<void> {
  const begun = known.get(href) ?? begin(href);
  known.set(href, begun);
  return begun;
}

const known = new Map<string, Promise<void>>();

function begin(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = href;
    sheet.onload = () => resolve();
    sheet.onerror = () => {
      sheet.remove();
      known.delete(href);
      reject(new Error(href));
    };
    document.head.append(sheet);
  });
}
