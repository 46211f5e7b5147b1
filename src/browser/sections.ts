/** What an entry's sections can do with script: the contents mark the one that is read, and each can be shared. */

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

/** Puts a button for sharing behind the heading of each section, a copy of the one at the head of the entry. */
export function shareSections(article: Element, share: HTMLElement): void {
  for (const link of article.querySelectorAll<HTMLAnchorElement>('h2 > a[href^="#"]')) {
    const heading = link.parentElement;
    const button = share.cloneNode(true) as HTMLElement;
    const row = document.createElement('div');
    button.dataset['section'] = link.hash.slice(1);
    button.ariaLabel = (share.dataset['label'] ?? '').replace('{{section}}', link.textContent.trim());
    row.className = 'headline';
    heading?.before(row);
    row.append(heading ?? '', button);
  }
}
