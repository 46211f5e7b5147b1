/** What an entry's sections can do with script: the contents mark the one that is read, and a heading's link is copied. */

/** Marks the section that crosses a line at a third of the window in the contents; where it stays there, the one before it. */
export function markCurrentSection(contents: Element): void {
  const links = new Map([...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]));
  const mark = (id: string): void => {
    for (const [target, link] of links) {
      if (target === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) mark(target.getAttribute('aria-labelledby') ?? '');
    },
    { rootMargin: '-33% 0px -67%' },
  );
  for (const section of document.querySelectorAll('.concept-body > section')) observer.observe(section);
  // Near the end of a page the line does not reach the section that a reader goes to.
  const go = (): void => {
    const id = location.hash.slice(1);
    if (links.has(id)) requestAnimationFrame(() => mark(id));
  };
  addEventListener('hashchange', go);
  go();
}

const chain =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M6.2 9.8 9.8 6.2M7.8 4.7l1.9-1.9a2.5 2.5 0 0 1 3.5 3.5L11.3 8.2M8.2 11.3l-1.9 1.9a2.5 2.5 0 0 1-3.5-3.5L4.7 7.8"/></svg>';

/** Copies title and address of a section when its heading is clicked, and says so. The link itself works as ever. */
export function copySectionLinks(article: HTMLElement): void {
  const { copy = '', copied = '', copyFailed = '' } = article.dataset;
  const status = document.createElement('p');
  status.className = 'copy-status';
  status.role = 'status';
  document.body.append(status);
  let fading = 0;
  const say = (text: string): void => {
    status.textContent = text;
    clearTimeout(fading);
    fading = window.setTimeout(() => status.replaceChildren(), 4000);
  };
  for (const link of article.querySelectorAll<HTMLAnchorElement>('h2 > a[href^="#"]')) {
    link.title = copy;
    link.insertAdjacentHTML('beforeend', chain);
    link.addEventListener('click', ({ ctrlKey, metaKey, shiftKey }) => {
      if (ctrlKey || metaKey || shiftKey) return;
      const title = article.querySelector('h1')?.textContent.trim() ?? '';
      const text = `${article.dataset['code'] ?? ''} ${title} – ${link.textContent}\n${link.href}`;
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(text))
        .then(
          () => say(copied),
          () => say(copyFailed),
        );
    });
  }
}
