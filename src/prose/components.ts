/**
 * The components that a text may use, and no others. A row says what attributes it takes (all of them needed) and which
 * HTML element it becomes.
 */
export interface ComponentRow {
  readonly attributes: readonly string[];
  /** Whether it stands on lines of its own (`block`) or inside a sentence (`inline`). */
  readonly place: 'block' | 'inline';
}

export const components = {
  /** A scene from the job, shown with the label "example". */
  Example: { attributes: [], place: 'block' },
  /** Words of another language: `tag` is a BCP-47 tag. */
  Lang: { attributes: ['tag'], place: 'inline' },
  /** A reading above a word. */
  Ruby: { attributes: ['reading'], place: 'inline' },
} as const satisfies Record<string, ComponentRow>;

export type ComponentName = keyof typeof components;

export function isComponentName(name: unknown): name is ComponentName {
  return typeof name === 'string' && Object.hasOwn(components, name);
}
