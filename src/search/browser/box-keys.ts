/** What a key does in the box; undefined where it does what it does in any field. */
export type BoxAction =
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'open' | 'close' | 'clear' | 'choose' | 'remove' | 'leave' }
  | undefined;

export interface BoxSituation {
  readonly open: boolean;
  /** Index of the active option; -1 for the field itself. */
  readonly active: number;
  readonly count: number;
  readonly empty: boolean;
  /** Whether the active option can be removed from the list. */
  readonly removable: boolean;
}

/** The keys of an editable combobox with a list (APG). Between last and first option lies the field, so that Enter can search again. */
export function boxAction(key: string, modified: boolean, alt: boolean, { open, active, count, empty, removable }: BoxSituation): BoxAction {
  if (modified) return undefined;
  if (alt) return key === 'ArrowDown' ? { type: 'open' } : key === 'ArrowUp' && open ? { type: 'close' } : undefined;
  switch (key) {
    case 'ArrowDown':
      return open && count > 0 ? { type: 'move', to: active + 1 < count ? active + 1 : -1 } : { type: 'open' };
    case 'ArrowUp':
      return open && count > 0 ? { type: 'move', to: active < 0 ? count - 1 : active - 1 } : { type: 'open' };
    case 'Escape':
      return open ? { type: 'close' } : empty ? undefined : { type: 'clear' };
    case 'Enter':
      return open && active >= 0 ? { type: 'choose' } : undefined;
    case 'Delete':
      return open && removable ? { type: 'remove' } : undefined;
    case 'Home':
    case 'End':
    case 'ArrowLeft':
    case 'ArrowRight':
      return open && active >= 0 ? { type: 'leave' } : undefined;
    default:
      return undefined;
  }
}
