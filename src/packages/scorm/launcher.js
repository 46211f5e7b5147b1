// @ts-check
/**
 * The script of a SCORM 1.2 package. It runs inside `index.html`, in whatever browser and frame a learning system has, or from a disk;
 * so it is plain JavaScript, is read as text by `launcher-page.ts`, and imports nothing.
 *
 * @typedef {{ LMSInitialize(empty: ''): unknown, LMSFinish(empty: ''): unknown, LMSGetValue(name: string): unknown, LMSSetValue(name: string, value: string): unknown, LMSCommit(empty: ''): unknown }} Api
 * @typedef {Record<'progress' | 'progressChecks' | 'resume' | 'finished' | 'kept' | 'notKept' | 'notWritten' | 'right' | 'wrong' | 'offline', string>} Texts
 */
(() => {
  /** Characters that SCORM 1.2 lets `cmi.suspend_data` have. */
  const room = 4096;
  const started = Date.now();
  const texts = /** @type {Texts} */ (JSON.parse(find('#texts', document).textContent ?? ''));
  const steps = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-step]'))];
  const checks = [.../** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll('form[data-check]'))];

  /** Names of the steps that are read. @type {Set<string>} */
  const done = new Set();
  /** Place of the answer given last, by the name of its check. @type {Map<string, number>} */
  const given = new Map();
  let place = '';
  let passed = false;
  let closed = false;

  const api = open();
  const mode = read('cmi.core.lesson_mode');
  const writes = api !== undefined && mode !== 'review' && mode !== 'browse';
  let failed = false;

  restore();
  for (const step of steps) listen(step);
  for (const check of checks) {
    check.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = answers(check).findIndex(({ checked }) => checked);
      if (chosen < 0) return void answers(check)[0]?.focus();
      given.set(check.dataset['check'] ?? '', chosen);
      judge(check, chosen);
      moved(check.closest('[data-step]'));
    });
    check.addEventListener('change', () => say(check, '', undefined));
  }
  if (api && writes && ['', 'not attempted', 'unknown'].includes(read('cmi.core.lesson_status'))) write('cmi.core.lesson_status', 'incomplete');
  show();
  commit();

  // Some systems take the page away without a word: when nobody sees it, all is said but goodbye.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && commit());
  addEventListener('pagehide', close);
  // A page that comes back from the browser's memory has said goodbye: it begins anew.
  window.addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

  /** The learning system’s side of SCORM: in this window, in one around it, or in the one that opened it. @returns {Api | undefined} */
  function open() {
    const found = around(window) ?? (window.opener ? around(window.opener) : undefined) ?? (window.top?.opener ? around(window.top.opener) : undefined);
    return found && isTrue(found.LMSInitialize('')) ? found : undefined;
  }

  /** @param {Window} window @returns {Api | undefined} */
  function around(window) {
    let here = window;
    for (let depth = 0; depth < 500; depth += 1) {
      try {
        const { API } = /** @type {{ API?: Api }} */ (/** @type {unknown} */ (here));
        if (API) return API;
        if (here.parent === here) return undefined;
        here = here.parent;
      } catch {
        // A window of another origin keeps its parts to itself; one around it may not.
        if (here.parent === here) return undefined;
        here = here.parent;
      }
    }
    return undefined;
  }

  /** @param {unknown} answer */
  function isTrue(answer) {
    return String(answer) === 'true';
  }

  /** @param {string} name */
  function read(name) {
    return api ? String(api.LMSGetValue(name) ?? '') : '';
  }

  /** @param {string} name @param {string} value */
  function write(name, value) {
    if (api && !isTrue(api.LMSSetValue(name, value))) failed = true;
  }

  /** @param {string} selector @param {ParentNode} root */
  function find(selector, root) {
    return /** @type {HTMLElement} */ (root.querySelector(selector));
  }

  /** @param {HTMLFormElement} check */
  function answers(check) {
    return [.../** @type {NodeListOf<HTMLInputElement>} */ (check.querySelectorAll('input[type=radio]'))];
  }

  /** What was kept last time: `1;steps read;answers`, names with commas between, an answer’s place in base 36 behind its name. What is damaged is left out. */
  function restore() {
    const [version, read_ = '', answered = ''] = read('cmi.suspend_data').split(';');
    passed = read('cmi.core.lesson_status') === 'passed';
    if (version !== '1') return;
    for (const step of steps) {
      const name = step.dataset['step'] ?? '';
      if (!read_.split(',').includes(name)) continue;
      done.add(name);
      /** @type {HTMLInputElement} */ (find('.done', step)).checked = true;
    }
    for (const check of checks) {
      const name = check.dataset['check'] ?? '';
      const kept = answered.split(',').find((item) => item.slice(0, -1) === name);
      const chosen = Number.parseInt(kept?.slice(-1) ?? '', 36);
      const input = answers(check)[chosen];
      if (!input) continue;
      given.set(name, chosen);
      input.checked = true;
      judge(check, chosen);
    }
    const last = steps.find((step) => step.dataset['step'] === read('cmi.core.lesson_location'));
    if (!last) return;
    place = last.dataset['step'] ?? '';
    const link = document.createElement('a');
    link.href = `#${last.id}`;
    link.textContent = fill(texts.resume, { title: last.dataset['title'] ?? '' });
    find('#resume', document).append(link);
  }

  /** @param {HTMLElement} step */
  function listen(step) {
    const name = step.dataset['step'] ?? '';
    const box = /** @type {HTMLInputElement} */ (find('.done', step));
    box.addEventListener('change', () => {
      if (box.checked) done.add(name);
      else done.delete(name);
      moved(step);
    });
    find('.open', step).addEventListener('click', () => moved(step));
    const details = /** @type {HTMLDetailsElement} */ (find('details', step));
    details.addEventListener('toggle', () => {
      if (!details.open) return;
      moved(step);
      const frame = /** @type {HTMLIFrameElement} */ (find('iframe', details));
      const note = find('.offline', details);
      frame.hidden = !navigator.onLine;
      note.textContent = navigator.onLine ? '' : texts.offline;
      if (navigator.onLine && !frame.src) frame.src = frame.dataset['src'] ?? '';
    });
  }

  /** Shows whether an answer is right, and why it is not. @param {HTMLFormElement} check @param {number} chosen */
  function judge(check, chosen) {
    const { right, why = '' } = answers(check)[chosen]?.dataset ?? {};
    const verdict = right === undefined ? texts.wrong : texts.right;
    say(check, `${verdict}${verdict.endsWith('。') ? '' : ' '}${why}`, right !== undefined);
  }

  /** @param {HTMLFormElement} check @param {string} words @param {boolean | undefined} right */
  function say(check, words, right) {
    const result = find('.result', check);
    result.textContent = words.trim();
    if (right === undefined) delete result.dataset['right'];
    else result.dataset['right'] = String(right);
  }

  function score() {
    return checks.filter((check) => answers(check)[given.get(check.dataset['check'] ?? '') ?? -1]?.dataset['right'] !== undefined).length;
  }

  /** Something was done at a step: it is kept. @param {Element | null} step */
  function moved(step) {
    if (step instanceof HTMLElement) place = step.dataset['step'] ?? '';
    keep();
    show();
  }

  /**
   * Completed when every step is read and every question answered, passed when all are right as well; without questions there is nothing to pass.
   * Once passed, it stays so, and so does the score.
   */
  function keep() {
    if (!writes || closed) return;
    const right = score();
    const all = done.size === steps.length && given.size === checks.length;
    passed ||= all && checks.length > 0 && right === checks.length;
    const before = read('cmi.core.lesson_status');
    write('cmi.core.lesson_status', passed ? 'passed' : all || before === 'completed' ? 'completed' : 'incomplete');
    if (checks.length > 0) {
      write('cmi.core.score.min', '0');
      write('cmi.core.score.max', '100');
      write('cmi.core.score.raw', String(passed ? 100 : Math.round((100 * right) / checks.length)));
    }
    write('cmi.core.lesson_location', place);
    const kept = ['1', [...done].join(','), [...given].map(([name, chosen]) => name + chosen.toString(36)).join(',')].join(';');
    if (kept.length <= room) write('cmi.suspend_data', kept);
    else failed = true;
    commit();
  }

  /** Has all of it kept, with the time spent so far and whether the learner means to come back: it may be the last word that is heard. */
  function commit() {
    if (!api || !writes || closed) return;
    const ended = ['passed', 'completed'].includes(read('cmi.core.lesson_status'));
    write('cmi.core.exit', ended ? '' : 'suspend');
    write('cmi.core.session_time', timespan(Date.now() - started));
    if (!isTrue(api.LMSCommit(''))) failed = true;
  }

  /** Says goodbye, once. */
  function close() {
    if (!api || closed) return;
    commit();
    closed = true;
    api.LMSFinish('');
  }

  /** `CMITimespan`: `0000:00:00.00`. @param {number} milliseconds */
  function timespan(milliseconds) {
    const hundredths = Math.min(Math.max(0, Math.round(milliseconds / 10)), 359_999_999);
    const two = (/** @type {number} */ value) => String(Math.floor(value)).padStart(2, '0');
    return `${String(Math.floor(hundredths / 360_000)).padStart(4, '0')}:${two((hundredths / 6000) % 60)}:${two((hundredths / 100) % 60)}.${two(hundredths % 100)}`;
  }

  function show() {
    const parts = [fill(texts.progress, { done: done.size, all: steps.length })];
    if (checks.length > 0) parts.push(fill(texts.progressChecks, { right: score(), all: checks.length }));
    if (done.size === steps.length && given.size === checks.length) parts.push(texts.finished);
    find('#progress', document).textContent = parts.join(' · ');
    find('#record', document).textContent = failed ? texts.notWritten : writes ? texts.kept : texts.notKept;
  }

  /** @param {string} text @param {Record<string, string | number>} values */
  function fill(text, values) {
    return text.replace(/\{\{(\w+)\}\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
  }
})();
