import { attribute } from './markup.ts';
import { stepTitle, type PackageCheck, type PackageSource, type PackageStep } from './package-source.ts';

/**
 * The self-checks as notes for Anki's import of text files: id, deck, front, back, tags. The ids are the same in every file, so that a note
 * is updated when it comes again. No type of note is named: Anki's own have another name in each language, and the one chosen last fits (front, back).
 */
export function anki(source: PackageSource): string {
  const deck = `${deckPart(source.site)}::${deckPart(source.title)}`;
  const notes = source.steps.flatMap((step) => step.checks.map((check) => note(check, step, deck, source.tag)));
  return ['#separator:tab', '#html:true', '#guid column:1', '#deck column:2', '#tags column:5', ...notes].map((line) => `${line}\n`).join('');
}

function note(check: PackageCheck, step: PackageStep, deck: string, tag: string): string {
  const { id, code, question, answers } = check;
  const front = `<p>${field(question)}</p><ul>${answers.map(({ text }) => `<li>${field(text)}</li>`).join('')}</ul>`;
  const right = answers.filter((answer) => answer.right).map(({ text, why }) => `<p><b>${field(text)}</b>${why ? `<br>${field(why)}` : ''}</p>`);
  const wrong = answers.filter((answer) => !answer.right && answer.why).map(({ text, why }) => `<li>${field(text)}<br>${field(why ?? '')}</li>`);
  const source = `<p><a href="${field(step.address)}">${field(stepTitle(step))}</a></p>`;
  const back = `${right.join('')}${wrong.length > 0 ? `<ul>${wrong.join('')}</ul>` : ''}${source}`;
  return [`srm-${tag}-${id}`, deck.replace(/\s+/g, ' '), front, back, `sales-route-map ${code}`].join('\t');
}

/** One field's text as HTML: it holds no tab, line break or quotation mark, which would end or open a field. */
function field(text: string): string {
  return attribute(text.replace(/\s+/g, ' '));
}

/** `::` divides decks. */
function deckPart(name: string): string {
  return name.replace(/:{2,}/g, ':').replace(/^:|:$/g, '').trim() || 'Sales Route Map';
}
