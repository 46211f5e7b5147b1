/** An entry beside itself in another language. Loaded when the address or the reader's memory asks for it, or its control is opened. */
import pairStyles from '../../styles/pair.css?url';
import { loadStyles } from '../../search/browser/load-styles.ts';
import { keptChoice, keptLocale, readChoice, swapped, withChoice } from './choice.ts';
import { Control } from './control.ts';
import { copyTool } from './copy-tool.ts';
import { keepPlace } from './keep-place.ts';
import { loadParts } from './load-parts.ts';
import { placeParts } from './place-parts.ts';
import type { PairSettings, SecondLanguage } from './texts.ts';

/**
 * Brings the control to life and shows what the address asks for, else what is kept for all entries.
 * @param root the control; `data-beside` holds its settings
 * @throws when the page lacks a part that this needs
 */
export function readBeside(root: HTMLElement): void {
  const article = document.querySelector('article');
  const { own, texts } = JSON.parse(root.dataset['beside'] ?? '') as PairSettings;
  if (!article) throw new Error('The page has no article');

  /** What is shown or on its way. */
  let second: SecondLanguage | undefined;
  let takeAway: (() => void) | undefined;
  const control = new Control(root, { own, texts }, {
    choose(locale) {
      if (locale === second?.locale) return;
      history.pushState(null, '', withChoice(location.href, locale));
      if (locale === undefined) keptChoice.forget();
      else if (kept()) keptChoice.keep(locale, own.locale);
      void show(locale);
    },
    keep(wanted) {
      if (wanted && second) keptChoice.keep(second.locale, own.locale);
      else keptChoice.forget();
      control.show(second, kept());
    },
    retry: () => {
      control.focus();
      void show(second?.locale);
    },
    address: (locale) => withChoice(location.href, locale),
  });
  const known = control.languages.map(({ locale }) => locale);
  const kept = (): boolean => second !== undefined && keptLocale(keptChoice.read(), own.locale, known) === second.locale;

  async function show(locale: string | undefined): Promise<void> {
    const language = control.languages.find((one) => one.locale === locale);
    const before = second;
    second = language;
    control.show(language, kept());
    if (!language) {
      clear();
      control.say(before ? texts.ended : '', undefined, { inSight: false });
      return;
    }
    control.say(texts.loading, language, { inSight: true });
    try {
      const [parts] = await Promise.all([loadParts(language), loadStyles(pairStyles)]);
      if (second !== language) return;
      if (parts.length === 0) {
        clear();
        control.say(texts.missing, language, { inSight: true, open: true });
        return;
      }
      keepPlace(article as Element, () => {
        takeAway?.();
        takeAway = placeParts(article as Element, parts, own, language, (address) => copyTool(address, control.filled(texts.copy, language), own, texts));
        control.say(texts.shown, language, { inSight: false });
      });
    } catch {
      if (second !== language) return;
      clear();
      control.say(texts.failed, language, { inSight: true, retry: true, open: true });
    }
  }

  function clear(): void {
    if (takeAway) keepPlace(article as Element, takeAway);
    takeAway = undefined;
  }

  /** Shows what the address asks for; undefined where it leaves that open. */
  function follow(): ReturnType<typeof readChoice> {
    const choice = readChoice(location.search, own.locale, known);
    const locale = choice?.is === 'with' ? choice.locale : undefined;
    if (locale !== second?.locale) void show(locale);
    if (choice?.is === 'unknown') control.say(texts.unknown, undefined, { inSight: true });
    return choice;
  }

  if (!follow()) {
    const locale = keptLocale(keptChoice.read(), own.locale, known);
    if (locale !== undefined) {
      history.replaceState(history.state, '', withChoice(location.href, locale));
      void show(locale);
    }
  }
  addEventListener('popstate', follow);

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
    for (const event of ['pointerdown', 'click']) link.addEventListener(event, () => (link.href = swapped(link.href, link.dataset['locale'] ?? '', own.locale)));
  }
}
