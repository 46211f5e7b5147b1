/** The reader's records as a file: out, in with a look at it before, and all of them deleted. */
import { element } from '../../search/browser/element.ts';
import { exportText, largestFile, readExport } from '../../study/export-file.ts';
import { followRenames } from '../../study/follow-renames.ts';
import { countedKinds, preview, type CountedKind, type Counts } from '../../study/preview.ts';
import type { StudyRecord, StudyStore } from '../../study/study-record.ts';
import type { StudyTexts } from '../../wire/study-texts-file.ts';
import type { Words } from './load-texts.ts';
import { save } from './save-file.ts';

const kindTexts: Readonly<Record<CountedKind, keyof StudyTexts>> = { stamp: 'kindStamps', card: 'kindCards', review: 'kindReviews', other: 'kindOther' };
const columns = [['added', 'previewNew'], ['newer', 'previewNewer'], ['older', 'previewOlder'], ['same', 'previewSame']] as const satisfies readonly (readonly [keyof Counts, keyof StudyTexts])[];
const faultTexts = { foreign: 'fileForeign', damaged: 'fileDamaged', newer: 'fileNewer' } as const;

/** Brings the buttons of the stamp book to life. */
export function recordFile(book: HTMLElement, store: StudyStore, words: Words): void {
  const part = book.querySelector('.study-file') as HTMLElement;
  const said = part.querySelector('.study-said') as HTMLElement;
  const place = part.querySelector('.study-preview') as HTMLElement;
  const input = part.querySelector('input') as HTMLInputElement;
  const say = (text: string): void => {
    said.textContent = text;
  };
  const button = (name: string): HTMLButtonElement => part.querySelector(`[data-do=${name}]`) as HTMLButtonElement;
  const attempt = (work: () => Promise<void>) => (): void => {
    work().catch(() => say(words.say('failed')));
  };

  const exportAll = attempt(async () => {
    const now = Date.now();
    const name = `sales-route-map-${new Date(now).toISOString().slice(0, 10)}.json`;
    save(name, await exportText(await store.read(), now));
    say(words.say('exported', { name }));
  });

  const look = attempt(async () => {
    const [file] = input.files ?? [];
    // So that the same file can be chosen again.
    const close = (): void => {
      input.value = '';
      place.replaceChildren();
    };
    say('');
    place.replaceChildren();
    if (!file) return;
    if (file.size > largestFile) {
      close();
      return say(words.say('fileTooLarge', { size: largestFile / 1_000_000 }));
    }
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return say(words.say('fileUnreadable'));
    const read = await readExport(text);
    input.value = '';
    if (read.fault) return say(words.say(faultTexts[read.fault]));
    const here = await store.read();
    // What is here is read under the ids of today as well.
    const received = followRenames(read.records, words.renamed, Date.now());
    place.replaceChildren(previewElement(file.name, read, preview(here, received, Date.now()), words, {
      bringIn: attempt(async () => {
        // Counted anew: another tab may have written meanwhile.
        const counts = Object.values(preview(await store.read(), received, Date.now()));
        await store.write(received);
        close();
        say(words.say('broughtIn', { count: counts.reduce((sum, { added, newer }) => sum + added + newer, 0) }));
        said.focus();
      }),
      cancel: () => {
        close();
        button('import').focus();
      },
    }));
    place.querySelector<HTMLElement>('h3')?.focus();
  });

  const askDelete = attempt(async () => {
    const { length } = await store.read();
    const dialog = deleteDialog(length, words, { exportAll, remove: attempt(async () => {
      await store.clear();
      place.replaceChildren();
      say(words.say('deleted'));
      said.focus();
    }) });
    part.append(dialog);
    dialog.showModal();
  });

  button('export').addEventListener('click', exportAll);
  button('import').addEventListener('click', () => input.click());
  input.addEventListener('change', look);
  button('delete').addEventListener('click', askDelete);
}

interface ReadRecords {
  readonly records: readonly StudyRecord[];
  readonly faulty: number;
  readonly proved: boolean;
}

function previewElement(name: string, { faulty, proved }: ReadRecords, counts: Readonly<Record<CountedKind, Counts>>, words: Words, on: { bringIn(): void; cancel(): void }): HTMLElement {
  const changes = Object.values(counts).reduce((sum, { added, newer }) => sum + added + newer, 0);
  const rows = countedKinds.filter((kind) => Object.values(counts[kind]).some((count) => count > 0));
  const cancel = element('button', { type: 'button' }, words.say('cancel'));
  cancel.onclick = on.cancel;
  const bringIn = element('button', { type: 'button', class: 'main' }, words.say('bringIn'));
  bringIn.onclick = on.bringIn;
  return element(
    'div',
    {},
    element('h3', { tabindex: '-1' }, words.say('preview', { name })),
    ...(proved ? [] : [element('p', { class: 'notice' }, words.say('unproved'))]),
    ...(faulty > 0 ? [element('p', { class: 'notice' }, words.say('faulty', { count: faulty }))] : []),
    ...(rows.length > 0 ? [table(rows, counts, words)] : []),
    ...(changes > 0 ? [] : [element('p', {}, words.say('nothingNew'))]),
    element('p', { class: 'study-buttons' }, ...(changes > 0 ? [bringIn, ' '] : []), cancel),
  );
}

function table(rows: readonly CountedKind[], counts: Readonly<Record<CountedKind, Counts>>, words: Words): HTMLElement {
  const number = new Intl.NumberFormat(words.tag);
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...['previewKind' as const, ...columns.map(([, text]) => text)].map((text) => element('th', { scope: 'col' }, words.say(text))))),
    element('tbody', {}, ...rows.map((kind) => element(
      'tr',
      { 'data-kind': kind },
      element('th', { scope: 'row' }, words.say(kindTexts[kind])),
      ...columns.map(([count, text]) => element('td', { 'data-label': words.say(text) }, number.format(counts[kind][count]))),
    ))),
  );
}

/** Asks once more, and offers to save the records first. */
function deleteDialog(count: number, words: Words, on: { exportAll(): void; remove(): void }): HTMLDialogElement {
  const saveFirst = element('button', { type: 'button', 'data-do': 'save-first' }, words.say('deleteExport'));
  saveFirst.onclick = on.exportAll;
  const remove = element('button', { type: 'button', class: 'danger', 'data-do': 'delete-now' }, words.say('deleteNow'));
  const cancel = element('button', { type: 'button', autofocus: '' }, words.say('cancel'));
  const dialog = element('dialog', { class: 'study-dialog', 'aria-labelledby': 'delete-sure' }, element('p', { id: 'delete-sure' }, words.say('deleteSure', { count })), element('p', { class: 'study-buttons' }, saveFirst, ' ', remove, ' ', cancel));
  cancel.onclick = () => dialog.close();
  remove.onclick = () => {
    dialog.close();
    on.remove();
  };
  dialog.onclose = () => dialog.remove();
  return dialog;
}
