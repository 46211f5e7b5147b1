/**
 * A page for frames: tells the page around it how high it is, in CSS pixels, whenever that changes and whenever it is asked.
 * To it: `{ type: 'sales-route-map:height', id: 'R02', height: 812 }`; from it: `{ type: 'sales-route-map:resize' }`.
 */
const article = document.querySelector<HTMLElement>('article[data-code]');

function tell(window: Window): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.postMessage({ type: 'sales-route-map:height', id: article?.dataset['code'], height }, '*');
}

if (parent !== window) {
  new ResizeObserver(() => tell(parent)).observe(document.documentElement);
  addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
    if (source === parent && typeof data === 'object' && data !== null && 'type' in data && data.type === 'sales-route-map:resize') tell(parent);
  });
}

// A frame that shows a section leads to that section.
const whole = document.querySelector<HTMLAnchorElement>('.embed-open');
const follow = (): void => {
  if (whole) whole.hash = location.hash;
};
addEventListener('hashchange', follow);
follow();

export {};
