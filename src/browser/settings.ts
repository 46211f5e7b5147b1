/** The control of colours and text size: shows what holds, and applies and keeps what is chosen. */
export function settings(control: HTMLDetailsElement): void {
  const inputs = [...control.querySelectorAll('input')];
  control.addEventListener('toggle', () => {
    const { theme = 'system', size = '2' } = document.documentElement.dataset;
    for (const input of inputs) input.checked = input.value === theme || input.value === size;
  });
  control.addEventListener('change', () => {
    const detail = inputs.filter(({ checked }) => checked).map(({ value }) => value).join(' ');
    try {
      localStorage.setItem(import.meta.env.APPEARANCE_STORAGE_KEY, detail);
    } catch {
      // Storage is blocked or full: the choice holds for this page only.
    }
    // The script in the head applies it, as it does before the first paint.
    dispatchEvent(new CustomEvent('appearance', { detail }));
  });
}
