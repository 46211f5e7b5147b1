/**
 * The only place that builds or reads addresses. Pages end in a slash; `base` is where the site is mounted (`/`, or
 * `/path/` behind a host's sub-folder).
 */
export interface Urls {
  /** The page that chooses a language. */
  root(): string;
  home(locale: string): string;
  concept(locale: string, id: string, section?: string): string;
  line(locale: string, id: string): string;
  /** All entries of a line on one page, for paper. */
  booklet(locale: string, id: string): string;
  /** The line map; with a ride, that ride lit on it. */
  map(locale: string, ride?: string): string;
  names(locale: string): string;
  search(locale: string): string;
  terms(locale: string, id?: string): string;
  rides(locale: string): string;
  ride(locale: string, id: string): string;
  sources(locale: string): string;
  /** Where lessons are put together and opened. */
  lesson(locale: string): string;
  practice(locale: string): string;
  /** The reader's own stamps and progress. */
  stamps(locale: string): string;
  /** Where lines and languages are kept for reading without a connection. */
  offline(locale: string): string;
  /** What makes the site installable. */
  manifest(locale: string): string;
  /** An entry without the site around it, for frames in other sites. */
  embed(locale: string, code: string): string;
  /** What a site asks for that puts an entry into a page of its own: the frame of `embed`, described. */
  oembed(locale: string, code: string): string;
  /** Language-free address: leads to the page in the visitor's language. */
  go(target: string, section?: string): string;
  /** A file of data for parts that work in the browser: `catalogue`, `checks`, … */
  data(locale: string, name: string): string;
  /** Picture of a page for previews of links; `name` is an entry's code, a line's letter or `site`. */
  card(locale: string, name: string): string;
  file(path: string): string;
}

export function buildUrls(base: string): Urls {
  const mount = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const page = (...parts: string[]): string => mount + parts.map((part) => `${part}/`).join('');
  return {
    root: () => mount,
    home: (locale) => page(locale),
    concept: (locale, id, section) => page(locale, 'concepts', id) + (section ? `#${section}` : ''),
    line: (locale, id) => page(locale, 'lines', id),
    booklet: (locale, id) => page(locale, 'lines', id, 'print'),
    map: (locale, ride) => page(locale, 'map') + (ride ? `?ride=${ride}` : ''),
    names: (locale) => page(locale, 'a-z'),
    terms: (locale, id) => page(locale, 'terms') + (id ? `#${id}` : ''),
    rides: (locale) => page(locale, 'rides'),
    ride: (locale, id) => page(locale, 'rides', id),
    sources: (locale) => page(locale, 'sources'),
    search: (locale) => page(locale, 'search'),
    lesson: (locale) => page(locale, 'lesson'),
    practice: (locale) => page(locale, 'practice'),
    stamps: (locale) => page(locale, 'me'),
    offline: (locale) => page(locale, 'offline'),
    manifest: (locale) => `${page(locale)}manifest.webmanifest`,
    embed: (locale, code) => page('embed', locale, code),
    oembed: (locale, code) => `${mount}oembed/${locale}/${code}.json`,
    go: (target, section) => page('go', target) + (section ? `#${section}` : ''),
    data: (locale, name) => `${mount}data/${locale}/${name}.json`,
    card: (locale, name) => `${mount}og/${locale}/${name}.png`,
    file: (path) => mount + path.replace(/^\/+/, ''),
  };
}
