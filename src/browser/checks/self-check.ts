/**
 * Self-checks of an entry, answered on its page. Loaded when a reader turns to an answer. What is right, why the others are not, and
 * where to read it stands folded under each question already; here it comes with the answer.
 */
import checkStyles from '../../styles/self-check.css?url';
import { joinSentences } from '../../i18n/sentences.ts';
import { element } from '../../search/browser/element.ts';
import { loadStyles } from '../../search/browser/load-styles.ts';
import type { PracticeTextsFile } from '../../wire/practice-texts-file.ts';
import { Wording } from '../practice/texts.ts';
import { openStudy } from '../study/open-study.ts';

/** What a question's list item holds. */
interface Check {
  readonly item: HTMLElement;
  readonly buttons: readonly HTMLButtonElement[];
  readonly folded: HTMLDetailsElement;
  readonly status: HTMLElement;
  readonly ways: HTMLElement;
}

const known = new Map<HTMLElement, Check>();
// Here already when an answer comes, so that screen readers tell of what is put into them.
for (const item of document.querySelectorAll<HTMLElement>('[data-check]')) prepare(item);

const styles = loadStyles(checkStyles).catch(() => undefined);
let wording: Promise<Wording> | undefined;

function loadWording(): Promise<Wording> {
  wording ??= fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}data/${document.documentElement.lang.toLowerCase()}/practice-texts.json`).then(async (response) => {
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return new Wording((await response.json()) as PracticeTextsFile);
  });
  // Another touch may find the connection back.
  wording.catch(() => (wording = undefined));
  return wording;
}
void loadWording().catch(() => undefined);

/**
 * Answers a question by one of its buttons, and keeps the result.
 * @throws when its texts cannot be loaded
 */
export async function answer(button: HTMLButtonElement): Promise<void> {
  const item = button.closest<HTMLElement>('[data-check]');
  const check = item && known.get(item);
  if (!check || check.item.dataset['answered'] === 'right' || button.hasAttribute('aria-disabled')) return;
  const [words] = await Promise.all([loadWording(), styles]);
  // Another press may have been answered while this one waited.
  if (item.dataset['answered'] === 'right' || button.hasAttribute('aria-disabled')) return;
  const why = whyWrong(check, button);
  const right = why === undefined;
  item.dataset['answered'] = right ? 'right' : 'wrong';
  button.parentElement?.classList.add(right ? 'right' : 'wrong');
  button.setAttribute('aria-disabled', 'true');
  if (right) showRight(check, words);
  else button.prepend(element('b', { class: 'check-verdict' }, words.say('check.wrong')));
  const link = check.folded.querySelector('.check-told')?.cloneNode(true);
  check.status.replaceChildren(right ? words.say('practice.right') : joinSentences(words.say('practice.wrong'), why, words.say('check.retry')));
  const again = element('button', { type: 'button', class: 'check-again' }, words.say('check.again'));
  again.addEventListener('click', () => reset(check));
  check.ways.replaceChildren(...(link ? [link] : []), ...(right ? [again] : []));
  await keep(check, right, words);
}

/** Why an answer is not right; undefined where it is. */
function whyWrong({ folded }: Check, { textContent }: HTMLButtonElement): string | undefined {
  const text = textContent.trim();
  const wrong = [...folded.querySelectorAll<HTMLElement>('li:not(.right)')].find((row) => row.querySelector('span')?.textContent.trim() === text);
  return wrong?.lastChild?.textContent?.trim();
}

/** Shows under each wrong answer why it is none. What is folded says no more then. */
function showRight(check: Check, words: Wording): void {
  for (const button of check.buttons) {
    button.setAttribute('aria-disabled', 'true');
    const row = button.parentElement;
    if (row?.classList.contains('right')) button.prepend(element('b', { class: 'check-verdict' }, words.say('concept.checkRight')));
    else {
      button.querySelector('.check-verdict')?.remove();
      row?.append(element('p', { class: 'check-why' }, whyWrong(check, button) ?? ''));
    }
  }
  check.folded.open = false;
  check.folded.hidden = true;
}

function reset({ item, buttons, folded, status, ways }: Check): void {
  delete item.dataset['answered'];
  for (const added of item.querySelectorAll('.check-verdict, .check-why')) added.remove();
  for (const button of buttons) {
    button.removeAttribute('aria-disabled');
    button.parentElement?.classList.remove('right', 'wrong');
  }
  folded.hidden = false;
  status.replaceChildren();
  ways.replaceChildren();
  buttons[0]?.focus();
}

async function keep({ item, status }: Check, right: boolean, words: Wording): Promise<void> {
  const entry = item.closest<HTMLElement>('[data-entry]')?.dataset['entry'];
  const study = await openStudy();
  let kept = study.durable;
  try {
    await study.change(`check:${entry ?? ''}/${item.dataset['check'] ?? ''}`, (before) => ({ right, tries: (typeof before?.['tries'] === 'number' ? before['tries'] : 0) + 1 }));
  } catch {
    kept = false;
  }
  if (!kept) status.append(` ${words.say('check.notKept')}`);
}

function prepare(item: HTMLElement): void {
  const folded = item.querySelector('details');
  const status = element('p', { class: 'check-status', role: 'status' });
  const ways = element('p', { class: 'check-ways' });
  if (!folded) return;
  folded.before(status, ways);
  known.set(item, { item, buttons: [...item.querySelectorAll<HTMLButtonElement>('.check-answers button')], folded, status, ways });
}
