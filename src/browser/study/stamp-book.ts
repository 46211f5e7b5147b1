/** The stamp book: what the reader has done and where to go on, kept up with other tabs; and the records as a file. */
import { keepFocus } from './keep-focus.ts';
import { loadCatalogue, openStudyAt } from './load-texts.ts';
import { recordFile } from './record-file.ts';
import { showBook } from './show-book.ts';
import { showNotices } from './show-notices.ts';

const root = document.querySelector<HTMLElement>('.stamp-book');
if (root) {
  begin(root).catch(() => {
    const notices = root.querySelector<HTMLElement>('.study-notices');
    if (notices) notices.textContent = notices.dataset['failed'] ?? '';
  });
}

/** @throws when texts or catalogue cannot be loaded */
async function begin(book: HTMLElement): Promise<void> {
  const [store, words] = await openStudyAt(book);
  const catalogue = await loadCatalogue(words);
  let latest = 0;
  const show = async (): Promise<void> => {
    const turn = ++latest;
    const [records, damaged] = await Promise.all([store.read(), store.damaged()]);
    if (turn !== latest) return;
    keepFocus(book, () => {
      showBook(book, records, catalogue, words);
      showNotices(book, store, damaged, words);
    });
  };
  await show();
  store.watch(() => void show());
  recordFile(book, store, words);
  book.classList.add('ready');
}
