import type { PackageTexts } from '../../wire/packages-file.ts';
import { element, text, xmlDocument, type Markup } from '../markup.ts';
import type { PackageAnswer, PackageCheck } from '../package-source.ts';

const namespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
const response = 'response';

/** An assessment of QTI 1.2 in the profile of Common Cartridge 1.1. Answers right and wrong say why. */
export function assessment(id: string, title: string, checks: readonly PackageCheck[], tag: string, texts: PackageTexts): string {
  return xmlDocument(
    element(
      'questestinterop',
      { xmlns: namespace, 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', 'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_qtiasiv1p2p1_v1p0.xsd` },
      element(
        'assessment',
        { ident: id, title, 'xml:lang': tag },
        fields({ cc_profile: 'cc.exam.v0p1', qmd_assessmenttype: 'Examination', qmd_scoretype: 'Percentage', qmd_feedbackpermitted: 'Yes', cc_maxattempts: 'unlimited' }),
        element('section', { ident: `${id}-section` }, ...checks.map((check) => question(check, texts))),
      ),
    ),
  );
}

function question({ id, question: words, answers }: PackageCheck, texts: PackageTexts): Markup {
  // The profile wants three answers or more of a choice; two are its “true or false”.
  const profile = answers.length > 2 ? 'cc.multiple_choice.v0p1' : 'cc.true_false.v0p1';
  const feedback = answers.map((answer) => ({ answer, said: answer.right ? [texts.right, answer.why].filter(Boolean).join(' ') : answer.why }));
  return element(
    'item',
    { ident: id, title: words },
    element('itemmetadata', {}, fields({ cc_profile: profile, qmd_scoringpermitted: 'Yes', qmd_computerscored: 'Yes' })),
    element(
      'presentation',
      {},
      material(words),
      element('response_lid', { ident: response, rcardinality: 'Single' }, element('render_choice', { shuffle: 'Yes' }, ...answers.map((answer) => element('response_label', { ident: answer.id }, material(answer.text))))),
    ),
    element(
      'resprocessing',
      {},
      element('outcomes', {}, element('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: '0', maxvalue: '100' })),
      ...feedback.filter(({ answer, said }) => !answer.right && said).map(({ answer }) => condition(answer)),
      ...feedback.filter(({ answer }) => answer.right).map(({ answer }) => condition(answer)),
    ),
    ...feedback.flatMap(({ answer, said }) => (said ? [element('itemfeedback', { ident: `${answer.id}-feedback` }, element('flow_mat', {}, material(said)))] : [])),
  );
}

/** What an answer brings about: the right one scores and ends, a wrong one only speaks. */
function condition({ id, right }: PackageAnswer): Markup {
  return element(
    'respcondition',
    { continue: right ? 'No' : 'Yes' },
    element('conditionvar', {}, element('varequal', { respident: response }, text(id))),
    ...(right ? [element('setvar', { action: 'Set', varname: 'SCORE' }, text('100'))] : []),
    element('displayfeedback', { feedbacktype: 'Response', linkrefid: `${id}-feedback` }),
  );
}

/** Words as HTML, which is what Moodle and Canvas take them for: so they are escaped twice. */
function material(words: string): Markup {
  return element('material', {}, element('mattext', { texttype: 'text/html' }, text(text(words))));
}

function fields(values: Readonly<Record<string, string>>): Markup {
  return element('qtimetadata', {}, ...Object.entries(values).map(([label, entry]) => element('qtimetadatafield', {}, element('fieldlabel', {}, text(label)), element('fieldentry', {}, text(entry)))));
}
