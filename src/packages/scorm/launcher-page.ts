import type { PackageTexts } from '../../wire/packages-file.ts';
import { shortNames } from '../identifier.ts';
import { element, text, type Markup } from '../markup.ts';
import { paragraphs } from '../overview-page.ts';
import { fillIn, stepTitle, type PackageCheck, type PackageSource, type PackageStep } from '../package-source.ts';
import script from './launcher.js?raw';
import style from './launcher.css?raw';

/** `index.html` of a SCORM package: the steps with their self-checks in one page that needs no other file, and of the network only what it links to. */
export function launcherPage(source: PackageSource, texts: PackageTexts): string {
  const { title, tag, site, notes, steps } = source;
  // What is kept of a learner's progress has little room: names are as short as they can be told apart.
  const names = shortNames(steps.flatMap((step) => [step.id, ...step.checks.map(({ id }) => id)]));
  const { progress, progressChecks, resume, finished, kept, notKept, notWritten, right, wrong, offline } = texts;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, text(title)),
    element('style', {}, style as Markup),
  );
  const body = element(
    'body',
    {},
    element(
      'header',
      {},
      element('p', { class: 'site' }, text(site)),
      element('h1', {}, text(title)),
      ...paragraphs(notes),
      element('p', { id: 'progress', role: 'status' }, text('')),
      element('p', { id: 'record', role: 'status' }, text('')),
      element('p', { id: 'resume' }, text('')),
    ),
    element('main', {}, element('ol', { role: 'list' }, ...steps.map((step, index) => stepItem(step, index + 1, names, texts)))),
    element('script', { type: 'application/json', id: 'texts' }, json({ progress, progressChecks, resume, finished, kept, notKept, notWritten, right, wrong, offline })),
    element('script', {}, script as Markup),
  );
  return `<!doctype html>\n${element('html', { lang: tag }, head, body)}\n`;
}

function stepItem(step: PackageStep, number: number, names: ReadonlyMap<string, string>, texts: PackageTexts): Markup {
  const title = stepTitle(step);
  return element(
    'li',
    { id: `step-${number}`, 'data-step': names.get(step.id), 'data-title': title },
    element('h2', {}, element('span', { class: 'code' }, text(step.code)), text(title.slice(step.code.length))),
    element('p', {}, text(step.summary)),
    ...(step.notes === undefined ? [] : [element('div', { class: 'notes' }, ...paragraphs(step.notes))]),
    element(
      'div',
      { class: 'ways' },
      element('a', { class: 'open', href: step.address, target: '_blank', rel: 'noopener' }, text(texts.open), element('span', { class: 'hidden' }, text(texts.newTab))),
      element('span', { class: 'minutes' }, text(fillIn(texts.minutes, { count: step.minutes }))),
      element(
        'details',
        {},
        element('summary', {}, text(texts.read), element('span', { class: 'hidden' }, text(` ${title}`))),
        element('p', { class: 'offline', role: 'status' }, text('')),
        element('iframe', { 'data-src': step.embedAddress, title, hidden: '' }, text('')),
      ),
    ),
    ...step.checks.map((check) => question(check, names, texts)),
    element('label', {}, element('input', { type: 'checkbox', class: 'done' }), text(texts.done), element('span', { class: 'hidden' }, text(` ${title}`))),
  );
}

function question({ id, question: words, answers }: PackageCheck, names: ReadonlyMap<string, string>, texts: PackageTexts): Markup {
  const choices = answers.map((answer) =>
    element('label', {}, element('input', { type: 'radio', name: id, value: answer.id, 'data-right': answer.right ? '' : undefined, 'data-why': answer.why }), element('span', {}, text(answer.text))),
  );
  return element(
    'form',
    { 'data-check': names.get(id) },
    element('fieldset', {}, element('legend', {}, text(words)), ...choices, element('button', { type: 'submit' }, text(texts.choose)), element('p', { class: 'result', role: 'status' }, text(''))),
  );
}

/** JSON that ends no script. */
function json(value: object): Markup {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`) as Markup;
}
