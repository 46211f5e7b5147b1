import { isLocale } from '../../i18n/languages.ts';
import { cardKinds } from '../../study/practice-cards.ts';
import type { PracticeSettings } from '../../study/practice-settings.ts';

/** Brings the form of settings to life. @param changed called with each choice @returns what shows settings in it */
export function settingsForm(form: HTMLElement, changed: (settings: PracticeSettings) => void): (settings: PracticeSettings) => void {
  const boxes = (name: string): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];
  const [lines, kinds, typing] = [boxes('line'), boxes('kind'), boxes('typing')[0]];
  const [other, fresh] = ['other', 'new'].map((name) => form.querySelector<HTMLSelectElement>(`select[name=${name}]`));
  const chosen = (list: readonly HTMLInputElement[]): string[] => list.filter(({ checked }) => checked).map(({ value }) => value);

  /** A second language that the form does not offer, since it is the page's own: it stays chosen for pages in the others. */
  let unlisted: PracticeSettings['other'] = null;

  form.addEventListener('change', ({ target }) => {
    if (target === other) unlisted = null;
    const language = other?.value;
    changed({
      lines: lines.every(({ checked }) => checked) ? null : chosen(lines),
      other: isLocale(language) ? language : unlisted,
      kinds: cardKinds.filter((kind) => chosen(kinds).includes(kind)),
      newPerDay: Number(fresh?.value ?? 0),
      typing: typing?.checked ?? false,
    });
  });

  return (settings) => {
    for (const box of lines) box.checked = settings.lines?.includes(box.value) ?? true;
    for (const box of kinds) box.checked = settings.kinds.includes(box.value as never);
    if (typing) typing.checked = settings.typing;
    if (other) {
      unlisted = [...other.options].some(({ value }) => value === (settings.other ?? '')) ? null : settings.other;
      other.value = unlisted === null ? (settings.other ?? '') : '';
    }
    if (fresh) {
      const value = String(settings.newPerDay);
      // A number that another version of the page offered.
      if (![...fresh.options].some((option) => option.value === value)) fresh.append(new Option(value));
      fresh.value = value;
    }
    for (const kind of ['there', 'back']) form.querySelector<HTMLElement>(`[data-kind=${kind}]`)?.toggleAttribute('hidden', !other?.value);
  };
}
