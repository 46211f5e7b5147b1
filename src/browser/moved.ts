/** On a page that has moved: goes on, with query and section kept, which a refresh would lose. */
const link = document.querySelector<HTMLAnchorElement>('main a');
if (link) {
  link.search = location.search;
  link.hash = location.hash;
  location.replace(link.href);
}

export {};
