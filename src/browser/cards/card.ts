/**
 * Cards of words in the text: what a word means, its code, and what it is called in the other languages. A card opens while a
 * pointer rests on its link, while the link has the keyboard's focus, and on a tap; Escape closes it wherever the focus is. It
 * stands after its link, so that it is read there, and is announced where the reader did not point at it.
 */
import { loadStyles } from '../../search/browser/load-styles.ts';
import cardStyles from '../../styles/card.css?url';
import { loadCard } from './card-file.ts';
import { cardPlace, lineAt, margin } from './card-place.ts';
import { cardElement } from './card-view.ts';

/** Milliseconds that a pointer rests before a card opens, and is away before it closes. */
const openDelay = 300;
const closeDelay = 250;

type Way = 'pointer' | 'focus' | 'tap';

let open: { readonly link: HTMLAnchorElement; readonly card: HTMLElement; readonly way: Way } | undefined;
/** The link that a card is about to open for. */
let wanted: HTMLAnchorElement | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
let closing: ReturnType<typeof setTimeout> | undefined;

/** What the page's script hands over: a pointer over a link, a focus, or a tap (whose default is prevented). */
export function turnTo(link: HTMLAnchorElement, event: Event): void {
  const { clientY, pointerType } = event as PointerEvent;
  if (event.type === 'click') return want(link, 'tap', 0, clientY);
  void loadCard(link).catch(() => undefined);
  if (event.type === 'pointerover' && pointerType !== 'touch' && link.matches(':hover')) want(link, 'pointer', openDelay, clientY);
  if (event.type === 'focusin' && link.matches(':focus-visible')) want(link, 'focus', openDelay, undefined);
}

function want(link: HTMLAnchorElement, way: Way, delay: number, y: number | undefined): void {
  stay();
  if (open?.link === link || (wanted === link && way !== 'tap')) return;
  clearTimeout(opening);
  wanted = link;
  opening = setTimeout(() => {
    Promise.all([loadCard(link), styles]).then(
      ([file]) => {
        if (wanted !== link) return;
        if (way === 'pointer' && !link.matches(':hover')) wanted = undefined;
        else show(link, way, y, file);
      },
      () => {
        if (wanted === link) wanted = undefined;
        // A tap must lead somewhere: without its card, to the page.
        if (way === 'tap') location.assign(link.href);
      },
    );
  }, delay);
}

function show(link: HTMLAnchorElement, way: Way, y: number | undefined, file: Awaited<ReturnType<typeof loadCard>>): void {
  close();
  const lang = link.closest<HTMLElement>('[lang]')?.lang ?? '';
  const card = cardElement(file, lang, way === 'tap' ? { href: link.href, close: () => close(true) } : undefined);
  link.after(card);
  link.dataset['card'] = way;
  open = { link, card, way };
  card.classList.toggle('sheet', way === 'tap');
  // Browsers without popovers show it where it stands.
  if ('showPopover' in card) card.showPopover();
  const line = lineAt([...link.getClientRects()], y);
  if (line) {
    const { left, top } = cardPlace(line, { width: card.offsetWidth, height: card.offsetHeight }, { width: document.documentElement.clientWidth, height: innerHeight });
    card.style.setProperty('--left', `${left + scrollX}px`);
    card.style.setProperty('--top', `${top + scrollY}px`);
  }
  // What lies at the lower edge must not hide its word.
  const hidden = line && getComputedStyle(card).position === 'fixed' ? line.bottom - card.getBoundingClientRect().top : 0;
  if (hidden > 0) scrollBy(0, hidden + margin);
  if (way !== 'pointer') announce(file.sentence, lang);
}

/** Closes the card; the focus, where it was inside, goes back to the link if it is to stay here. */
function close(keepFocus = false): void {
  clearTimeout(opening);
  stay();
  wanted = undefined;
  if (!open) return;
  const { link, card } = open;
  open = undefined;
  if (keepFocus && card.contains(document.activeElement)) link.focus();
  card.remove();
  delete link.dataset['card'];
  announce('', '');
}

const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

function announce(sentence: string, lang: string): void {
  status.lang = lang;
  status.textContent = sentence;
}

/** Whether something belongs to the card that is open, or about to. */
function belongs(target: EventTarget | null): boolean {
  return target instanceof Node && Boolean((open?.link ?? wanted)?.contains(target) || open?.card.contains(target));
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'touch') return;
  if (belongs(target)) return stay();
  if (open?.way === 'pointer' || (!open && wanted && wanted !== document.activeElement)) leave();
});
document.addEventListener('pointerout', ({ relatedTarget, pointerType }) => {
  // Out of the window.
  if (relatedTarget === null && pointerType !== 'touch' && open?.way !== 'tap') leave();
});
document.addEventListener('focusout', ({ relatedTarget }) => {
  if (open?.way !== 'pointer' && relatedTarget !== null && !belongs(relatedTarget)) close();
  else if (!open && wanted !== undefined && relatedTarget === null) close();
});
document.addEventListener('pointerdown', ({ target }) => {
  if (!belongs(target)) close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') close(true);
});

function leave(): void {
  closing ??= setTimeout(() => close(), open ? closeDelay : 0);
}

function stay(): void {
  clearTimeout(closing);
  closing = undefined;
}

/** Settled when the style sheet is there, or cannot be. */
const styles = loadStyles(cardStyles).catch(() => undefined);
