/** What is looked at of a key press. */
export interface KeyPress {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly timeStamp: number;
}

/** Safari tells of the Enter that ends a composition after its end; no one presses twice in so few milliseconds. */
const echo = 40;

/** Knows which key presses belong to an input method, and so are none of ours. */
export class Composition {
  active = false;
  private ended = Number.NEGATIVE_INFINITY;

  /** With a Korean input method, the Enter that ends a syllable is meant as Enter, too: it is told of once more, and holds. */
  end(timeStamp: number, text: string): void {
    this.active = false;
    this.ended = /\p{Script=Hangul}$/u.test(text) ? Number.NEGATIVE_INFINITY : timeStamp;
  }

  owns({ key, isComposing, keyCode, timeStamp }: KeyPress): boolean {
    return this.active || isComposing || keyCode === 229 || (key === 'Enter' && timeStamp - this.ended < echo);
  }
}

/**
 * Listens to what is typed into a field, past input methods.
 * @param typed called when the field holds something else and no composition is under way
 * @param pressed called with key presses that are not an input method's
 */
export function listenToTyping(input: HTMLInputElement, typed: () => void, pressed?: (event: KeyboardEvent) => void): void {
  const composition = new Composition();
  input.addEventListener('compositionstart', () => (composition.active = true));
  input.addEventListener('compositionend', ({ timeStamp, data }) => {
    composition.end(timeStamp, data);
    typed();
  });
  input.addEventListener('input', (event) => {
    if (!composition.active && !(event instanceof InputEvent && event.isComposing)) typed();
  });
  input.addEventListener('keydown', (event) => {
    if (!composition.owns(event)) pressed?.(event);
    // What ends a composition must not submit the form either.
    else if (event.key === 'Enter' && !event.isComposing) event.preventDefault();
  });
}
