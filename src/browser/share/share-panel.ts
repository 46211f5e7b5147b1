/** The panel that shares an entry or a section. Loaded when a reader opens it. */
import shareStyles from '../../styles/share.css?url';
import { element } from '../../search/browser/element.ts';
import { loadStyles } from '../../search/browser/load-styles.ts';
import { fillIn } from '../../search/browser/fill-in.ts';
import { frameCode, htmlLink, markdownLink, titledLink } from './formats.ts';
import type { QrPicture } from './qr-files.ts';
import { selectedQuote } from './quote.ts';
import { shortened, ShareSubject, type LinkKind } from './share-subject.ts';
import type { ShareTexts } from './share-texts.ts';

let texts: Promise<ShareTexts> | undefined;

/**
 * Opens the panel for what a button belongs to: a section where `data-section` names one, else the entry. A passage that is
 * selected can be linked as well.
 * @throws when texts or styles cannot be loaded
 */
export async function openShare(opener: HTMLElement): Promise<void> {
  const article = document.querySelector<HTMLElement>('article[data-code]');
  if (!article || document.querySelector('dialog.share-panel')) return;
  // Before anything is waited for: opening the panel may end the selection.
  const quote = selectedQuote(article);
  texts ??= loadTexts(opener.dataset['texts'] ?? '');
  texts.catch(() => (texts = undefined));
  const [loaded] = await Promise.all([texts, loadStyles(shareStyles)]);
  if (document.querySelector('dialog.share-panel')) return;
  const dialog = buildPanel(new ShareSubject(loaded, article, opener.dataset['section'], quote), loaded);
  document.body.append(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  dialog.showModal();
}

function buildPanel(subject: ShareSubject, texts: ShareTexts): HTMLDialogElement {
  let kind: LinkKind = subject.quote ? 'quote' : 'any';
  const status = element('p', { role: 'status', class: 'share-status' });
  const address = element('input', { type: 'text', readonly: '', id: 'share-address' });
  const language = element('select', { 'aria-label': texts.oneLanguage });
  language.append(...texts.languages.filter(({ locale }) => subject.locales.includes(locale)).map(({ locale, tag, name }) => element('option', { value: locale, lang: tag }, name)));
  language.value = texts.locale;
  const link = (): ReturnType<ShareSubject['link']> => subject.link(kind, language.value);
  const qr = qrPart(() => link().href, subject, texts, status);
  const frame = element('textarea', { readonly: '', rows: '4', 'aria-label': texts.embed });

  const named = element('p', { class: 'share-subject', id: 'share-subject' });
  const update = (): void => {
    const { title, heading, lang } = subject.name(kind, language.value);
    named.lang = lang;
    named.replaceChildren(title, ...(heading === undefined ? [] : [' ', element('b', {}, heading)]));
    address.value = link().href;
    const locale = kind === 'one' ? language.value : texts.locale;
    frame.value = frameCode(texts.frame, subject.frame(locale), subject.link('one', locale).name);
    status.textContent = '';
    void qr.update();
  };
  const choice = (value: LinkKind, label: string, ...more: Node[]): HTMLElement => {
    const input = element('input', { type: 'radio', name: 'share-kind', value });
    input.checked = kind === value;
    input.addEventListener('change', () => {
      kind = value;
      update();
    });
    return element('div', { class: 'share-choice' }, element('label', {}, input, ' ', label), ...more);
  };
  const one = choice('one', texts.oneLanguage, language);
  language.addEventListener('change', () => {
    const radio = one.querySelector('input');
    if (radio) radio.checked = true;
    kind = 'one';
    update();
    // Without the titles of the other language, the link keeps the name that the page has.
    subject.loadName(language.value).then(update, () => undefined);
  });

  const say = (text: string): void => {
    // Said again where it was said before.
    status.textContent = '';
    requestAnimationFrame(() => (status.textContent = text));
  };
  const copying = (label: string, copy: () => Promise<void>, field: HTMLInputElement | HTMLTextAreaElement = address): HTMLButtonElement => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', () => {
      Promise.resolve()
        .then(copy)
        .then(
          () => say(texts.copied),
          () => {
            field.focus();
            field.select();
            say(texts.copyFailed);
          },
        );
    });
    return button;
  };
  const main = copying(texts.copy, () => navigator.clipboard.writeText(link().href));
  main.className = 'share-main';
  main.autofocus = true;
  const ways = element(
    'div',
    { class: 'share-ways' },
    main,
    copying(texts.copyTitled, () => navigator.clipboard.writeText(titledLink(link()))),
    copying(texts.copyMarkdown, () => navigator.clipboard.writeText(markdownLink(link()))),
    copying(texts.copyHtml, () => copyHtml(htmlLink(link()))),
  );
  if ('share' in navigator) {
    const system = element('button', { type: 'button' }, texts.system);
    system.addEventListener('click', () => {
      const { name, href } = link();
      // Put away again by the reader: nothing to say.
      navigator.share({ title: name, url: href }).catch(() => undefined);
    });
    ways.append(system);
  }

  const close = element('button', { type: 'button', class: 'share-close' }, texts.close);
  const embed = element('details', {}, element('summary', {}, texts.embed), element('p', {}, texts.embedHint), frame, copying(texts.embedCopy, () => navigator.clipboard.writeText(frame.value), frame));
  const inside = element(
    'div',
    { class: 'share-inside' },
    element('div', { class: 'share-head' }, element('h2', { id: 'share-title' }, texts.title), close),
    named,
    element('fieldset', {}, element('legend', {}, texts.which), choice('any', texts.anyLanguage), one, subject.quote ? choice('quote', texts.quote, element('q', {}, shortened(subject.quote.text, 80))) : element('p', { class: 'share-hint' }, texts.quoteHint)),
    element('div', { class: 'share-address' }, element('label', { for: 'share-address' }, texts.address), address),
    status,
    ways,
    qr.details,
    embed,
  );
  const dialog = element('dialog', { class: 'share-panel', 'aria-labelledby': 'share-title share-subject' }, inside);
  close.addEventListener('click', () => dialog.close());
  // A click beside the panel meets the dialog itself.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  address.addEventListener('focus', () => address.select());
  update();
  return dialog;
}

/** The QR code of the link, drawn while it is unfolded, and its files. */
function qrPart(href: () => string, subject: ShareSubject, texts: ShareTexts, status: HTMLElement): { details: HTMLDetailsElement; update(): Promise<void> } {
  const picture = element('div', { class: 'share-qr', role: 'img' });
  const svg = element('button', { type: 'button' }, texts.saveSvg);
  const png = element('button', { type: 'button' }, texts.savePng);
  const files = element('div', { class: 'share-ways' }, svg, png);
  const details = element('details', {}, element('summary', {}, texts.qr), picture, files);
  const name = [subject.code, subject.section].filter(Boolean).join('-');
  const saved = (save: Promise<void>): void => {
    save.then(() => (status.textContent = texts.saved), () => (status.textContent = texts.copyFailed));
  };
  const load = async (): Promise<{ qr: QrPicture; saveFile: (blob: Blob, name: string) => void }> => {
    const { qrPicture, saveFile } = await import('./qr-files.ts');
    return { qr: qrPicture(href()), saveFile };
  };
  svg.addEventListener('click', () => saved(load().then(({ qr, saveFile }) => saveFile(new Blob([qr.svg], { type: 'image/svg+xml' }), `${name}.svg`))));
  png.addEventListener('click', () => saved(load().then(async ({ qr, saveFile }) => saveFile(await qr.png(), `${name}.png`))));
  const update = async (): Promise<void> => {
    if (!details.open) return;
    const address = href();
    try {
      const { qr } = await load();
      if (address !== href()) return;
      picture.replaceChildren(document.importNode(new DOMParser().parseFromString(qr.svg, 'image/svg+xml').documentElement, true));
      picture.setAttribute('aria-label', fillIn(texts.qrOf, { address }));
      files.hidden = false;
    } catch {
      picture.textContent = texts.qrTooLong;
      picture.removeAttribute('aria-label');
      files.hidden = true;
    }
  };
  details.addEventListener('toggle', () => void update());
  return { details, update };
}

/** As what it is for what takes it as that, and as text for what does not. */
async function copyHtml(html: string): Promise<void> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob([html], { type: 'text/plain' }) })]);
  } catch {
    await navigator.clipboard.writeText(html);
  }
}

async function loadTexts(address: string): Promise<ShareTexts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as ShareTexts;
}
