/** How a lesson is shown, as the query of the address says. The lesson itself is the hash. */
export interface LessonRoute {
  readonly view: LessonView;
  /** Step that is read or screen that is presented, from 1; undefined for the overview. */
  readonly at: number | undefined;
  /** Whether the handout is to have the texts; undefined where that is left to what the lesson consists of. */
  readonly text: boolean | undefined;
}

/** A route, as far as it differs from the overview of a view. */
export type RouteWanted = Partial<LessonRoute> & Pick<LessonRoute, 'view'>;

export type LessonView = 'edit' | 'read' | 'present' | 'print';

const views: readonly LessonView[] = ['read', 'present', 'print'];

const texts: ReadonlyMap<string | null, boolean> = new Map([['full', true], ['none', false]]);

/** Reads `?view=read&at=3`, `?view=print&text=full`; what it does not know, it leaves out. */
export function readRoute(search: string): LessonRoute {
  const values = new URLSearchParams(search);
  const view = views.find((one) => one === values.get('view')) ?? 'edit';
  const at = /^[1-9]\d{0,3}$/.test(values.get('at') ?? '') ? Number(values.get('at')) : undefined;
  return { view, at: view === 'read' || view === 'present' ? at : undefined, text: view === 'print' ? texts.get(values.get('text')) : undefined };
}

/** The query of a route, with its question mark; empty for the builder. */
export function routeSearch({ view, at, text }: RouteWanted): string {
  if (view === 'edit') return '';
  return `?view=${view}${at === undefined ? '' : `&at=${at}`}${text === undefined ? '' : `&text=${text ? 'full' : 'none'}`}`;
}

/** What an address asks to be put into a lesson: all stops of a ride, or an entry or section (`E06`, `E06.steps`). */
export interface Wanted {
  readonly ride: string | undefined;
  readonly add: { readonly entry: string; readonly section: string | undefined } | undefined;
}

export function readWanted(search: string): Wanted {
  const values = new URLSearchParams(search);
  const [entry, section] = (values.get('add') ?? '').slice(0, 140).split('.');
  return { ride: values.get('ride')?.slice(0, 64) || undefined, add: entry ? { entry, section } : undefined };
}
