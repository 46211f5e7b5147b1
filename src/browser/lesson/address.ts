import { readRoute, routeSearch, type LessonRoute, type LessonView, type RouteWanted } from './route.ts';

/** The address of the page: the view in its query, the lesson in its hash. */
export class LessonAddress {
  /** The hash that is shown, without `#`; undefined before the first lesson. */
  hash: string | undefined;
  readonly #go: string;

  /** @param go language-free address of the page */
  constructor(go: string) {
    this.#go = go;
  }

  get route(): LessonRoute {
    return readRoute(location.search);
  }

  /** Address of a route with the lesson in it. */
  href(route: RouteWanted): string {
    return location.pathname + this.#rest(route);
  }

  /** Language-free absolute address of the lesson. */
  shareLink(view: LessonView): string {
    return new URL(this.#go + this.#rest({ view }), location.href).href;
  }

  /** Browsers refuse too many changes in a short time: then the next one tells. */
  put(how: 'push' | 'replace', route: RouteWanted): void {
    try {
      history[how === 'push' ? 'pushState' : 'replaceState'](null, '', this.href(route));
    } catch (error) {
      console.warn(error);
    }
  }

  #rest(route: RouteWanted): string {
    return routeSearch(route) + (this.hash ? `#${this.hash}` : '');
  }
}
