import type { PackageTexts } from '../wire/packages-file.ts';
import { element, text, type Markup } from './markup.ts';
import { fillIn, stepTitle, type PackageSource, type PackageStep } from './package-source.ts';

/** A web page with the lesson's steps, times and notes, for cartridges. */
export function overviewPage({ title, tag, date, notes, steps }: PackageSource, texts: PackageTexts): string {
  const head = element('head', {}, element('meta', { charset: 'utf-8' }), element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }), element('title', {}, text(title)));
  const body = element('body', {}, element('h1', {}, text(title)), ...(date === undefined ? [] : [element('p', {}, element('time', { datetime: date }, text(date)))]), ...paragraphs(notes), element('ol', {}, ...steps.map((step) => stepItem(step, texts))));
  return `<!doctype html>\n${element('html', { lang: tag }, head, body)}\n`;
}

function stepItem(step: PackageStep, texts: PackageTexts): Markup {
  const link = element('a', { href: step.address, target: '_blank', rel: 'noopener' }, text(stepTitle(step)));
  const time = text(` · ${fillIn(texts.minutes, { count: step.minutes })}`);
  return element('li', {}, element('p', {}, link, time), element('p', {}, text(step.summary)), ...paragraphs(step.notes === undefined ? undefined : `${texts.notes}: ${step.notes}`));
}

/** Paragraphs of a trainer's text, as it was broken into lines. */
export function paragraphs(notes: string | undefined): Markup[] {
  return (notes?.split(/\n{2,}/) ?? []).map((part) => element('p', {}, ...part.split('\n').flatMap((line, index) => (index === 0 ? [text(line)] : [element('br', {}), text(line)]))));
}
