/**
 * Draws a part of the page anew. Where that takes away what holds the focus, the focus goes to what stands there instead: the same
 * control or link; else `instead`; else the heading of its section, or of the page.
 */
export function keepFocus(part: HTMLElement, draw: () => void, instead?: HTMLElement): void {
  const held = document.activeElement;
  if (!(held instanceof HTMLElement) || held === part || !part.contains(held)) return draw();
  const alike = (): HTMLElement[] => [...part.querySelectorAll<HTMLElement>(held.localName)].filter((one) => likeness(one) === likeness(held));
  const place = alike().indexOf(held);
  const heading = held.closest('section')?.querySelector<HTMLElement>('h2, h3');
  draw();
  if (held.isConnected && isVisible(held)) return;
  const same = alike()[place];
  for (const next of [same, instead, heading, document.querySelector<HTMLElement>('h1')]) {
    if (!next?.isConnected || !isVisible(next)) continue;
    if (next === heading || next.localName === 'h1') next.tabIndex = -1;
    next.focus({ preventScroll: next === same });
    if (document.activeElement === next) return;
  }
}

/** What is the same of a control or link when it is drawn anew. */
function likeness(control: HTMLElement): string {
  return [control.getAttribute('href'), control.ariaLabel, control.textContent].join('\n');
}

function isVisible(control: HTMLElement): boolean {
  return control.getClientRects().length > 0;
}
