import { describe, expect, it } from 'vitest';
import { assertProject } from '../../src/model/assertions.ts';
import type { Project } from '../../src/model/project.ts';
import { concept, family, project, ride, section, sourceTexts, term, text } from '../support/project.ts';

interface Row {
  readonly rule: string;
  readonly what: string;
  readonly passes: Project;
  readonly fails: Project;
  /** A part of the message of the failing fixture. */
  readonly says: RegExp;
}

const two = (first: Parameters<typeof concept>[1], second: Parameters<typeof concept>[1] = {}, firstText = {}): Project =>
  project([concept('a', { code: 'R01', order: 1, ...first }, firstText), concept('b', { code: 'R02', order: 2, ...second })]);

const reason = { reasons: { b: '理由' } };
const fact = { id: 'aim', gist: 'The aim', source: 'route', claim: false };
const comparison = { kind: 'comparison', relations: { compares: ['b', 'c'] }, axes: ['aim'] } as const;
const comparisonText = { reasons: { b: '理由', c: '理由' }, axes: { aim: { label: '目的', cells: { b: '甲', c: '乙' } } } };
const three = (head: Parameters<typeof concept>[1], textChanges = {}): Project =>
  project([concept('a', { code: 'R01', order: 1, ...head }, textChanges), concept('b', { code: 'R02', order: 2 }), concept('c', { code: 'R03', order: 3 })]);

const check = { id: 'q', fact: 'aim', gist: 'Which?', answers: ['x', 'y', 'z'], right: 'x' };
const checkText = { q: { question: '問', answers: { x: { text: '甲' }, y: { text: '乙', why: '違う' }, z: { text: '丙', why: '違う' } } } };
const drawing = { rows: [['x'], ['y']], arrows: [['x', 'y']] } as const;

const emphasised = { ...section('what-it-is'), body: { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'element', tagName: 'strong', properties: {}, children: [{ type: 'text', value: '得' }] }, { type: 'text', value: '意先' }] }] } } satisfies ReturnType<typeof section>;

const { ko: _ko, ...withoutKorean } = concept('a').texts;

const rows: Row[] = [
  { rule: 'missing-language', what: 'an entry without one language', passes: project([concept('a')]), fails: project([{ ...concept('a'), texts: withoutKorean }]), says: /ko\.mdx/ },
  { rule: 'missing-language', what: 'a line without one language', passes: project([concept('a')]), fails: project([concept('a')], { families: [family({ texts: {} })] }), says: /texts\.ja/ },
  { rule: 'stray-language', what: 'a file of a language we do not have', passes: project([concept('a')]), fails: project([concept('a')], { strayFiles: [{ file: 'content/concepts/a/fr.mdx', conceptId: 'a' }] }), says: /none of the languages of a/ },
  { rule: 'reading', what: 'a Japanese title with kanji and no reading', passes: project([concept('a', {}, { title: '営業', reading: 'えいぎょう' })]), fails: project([concept('a', {}, { title: '営業' })]), says: /営業/ },
  { rule: 'reading', what: 'a reading that is not hiragana', passes: project([concept('a', {}, { reading: 'せーるす' })]), fails: project([concept('a', {}, { reading: 'セールス' })]), says: /hiragana/ },
  { rule: 'bad-id', what: 'a folder name that is no id', passes: project([concept('a-b')]), fails: project([concept('A_b')]), says: /A_b/ },
  { rule: 'code-used-twice', what: 'a code of two entries', passes: two({}), fails: two({}, { code: 'R01' }), says: /R01 belongs to a, too/ },
  { rule: 'code-used-twice', what: 'a code that another entry had before', passes: two({ earlier: { ids: [], codes: ['R09'] } }), fails: two({ earlier: { ids: [], codes: ['R02'] } }), says: /R02 belongs to a/ },
  { rule: 'code-used-twice', what: 'a code of an entry that is gone', passes: project([concept('a')], { families: [family({ retired: ['R09'] })] }), fails: project([concept('a')], { families: [family({ retired: ['R01'] })] }), says: /gone/ },
  { rule: 'bad-code', what: 'a code with the letter of another line', passes: project([concept('a')]), fails: project([concept('a', { code: 'B01' })]), says: /open with R/ },
  { rule: 'unknown-family', what: 'an entry on no line', passes: project([concept('a')]), fails: project([concept('a', { family: 'nowhere' })]), says: /nowhere/ },
  { rule: 'order-used-twice', what: 'two entries at one place of a line', passes: two({}), fails: two({}, { order: 1 }), says: /place 1/ },
  { rule: 'unknown-source', what: 'a source that is not listed', passes: project([concept('a')]), fails: project([concept('a', { sources: ['hearsay'] })]), says: /hearsay/ },
  { rule: 'unknown-source', what: 'a fact whose source the entry leaves out', passes: project([concept('a', { facts: [fact] }, { facts: { aim: 'what-it-is' } })]), fails: project([concept('a', { sources: ['other'], facts: [fact] }, { facts: { aim: 'what-it-is' } })], { sources: { route: { title: '一', lang: 'ja', texts: sourceTexts }, other: { title: '二', lang: 'ja', texts: sourceTexts } } }), says: /leave out/ },
  { rule: 'earlier-id', what: 'an earlier id that is taken', passes: two({ earlier: { ids: ['old'], codes: [] } }), fails: two({ earlier: { ids: ['b'], codes: [] } }), says: /taken by b/ },
  { rule: 'dangling-relation', what: 'a relation to nothing', passes: two({ relations: { related: ['b'] } }, {}, reason), fails: two({ relations: { related: ['z'] } }, {}, { reasons: { z: '理由' } }), says: /no entry “z”/ },
  { rule: 'self-relation', what: 'a relation of an entry to itself', passes: two({ relations: { related: ['b'] } }, {}, reason), fails: two({ relations: { related: ['a'] } }, {}, { reasons: { a: '理由' } }), says: /itself/ },
  { rule: 'duplicate-relation', what: 'a relation written in both entries', passes: two({ relations: { related: ['b'] } }, {}, reason), fails: two({ relations: { related: ['b'] } }, { relations: { related: ['a'] } }, reason), says: /already \(related in a\)/ },
  { rule: 'duplicate-relation', what: 'a pair joined by two kinds', passes: two({ relations: { requires: ['b'] } }, {}, reason), fails: two({ relations: { requires: ['b'], related: ['b'] } }, {}, reason), says: /already \(requires in a\)/ },
  { rule: 'relation-kind', what: 'a relation that its kind of entry cannot hold', passes: two({ kind: 'case', relations: { illustrates: ['b'] } }, {}, reason), fails: two({ relations: { illustrates: ['b'] } }, {}, reason), says: /concept cannot hold/ },
  { rule: 'relation-kind', what: 'a relation to a kind it cannot point to', passes: two({ kind: 'case', relations: { illustrates: ['b'] } }, {}, reason), fails: two({ kind: 'case', relations: { illustrates: ['b'] } }, { kind: 'case' }, reason), says: /cannot point to b, a case/ },
  { rule: 'requires-cycle', what: 'a circle of what must be read first', passes: two({ relations: { requires: ['b'] } }, {}, reason), fails: two({ relations: { requires: ['b'] } }, { relations: { requires: ['a'] } }, reason), says: /a → b → a/ },
  { rule: 'comparison-subjects', what: 'a comparison of one', passes: three(comparison, comparisonText), fails: three({ ...comparison, relations: { compares: ['b'] } }, comparisonText), says: /comparison of 1/ },
  { rule: 'comparison-subjects', what: 'a comparison without axes', passes: three(comparison, comparisonText), fails: three({ ...comparison, axes: [] }, { reasons: comparisonText.reasons }), says: /without axes/ },
  { rule: 'comparison-subjects', what: 'axes in another kind of entry', passes: three(comparison, comparisonText), fails: project([concept('a', { axes: ['aim'] })]), says: /concept has axes/ },
  { rule: 'section-ids', what: 'a section that one language lacks', passes: project([concept('a')]), fails: project([concept('a', { sections: ['what-it-is', 'origin'] })]), says: /#origin\} is missing/ },
  { rule: 'section-ids', what: 'a section that concept.yaml does not list', passes: project([concept('a')]), fails: project([concept('a', {}, { sections: [section('what-it-is'), section('extra')] })]), says: /no section \{#extra\}/ },
  { rule: 'section-ids', what: 'sections in another order', passes: project([concept('a', { sections: ['x', 'y'] }, { sections: [section('x'), section('y')] })]), fails: project([concept('a', { sections: ['x', 'y'] }, { sections: [section('y'), section('x')] })]), says: /another order/ },
  { rule: 'section-ids', what: 'a section that stands twice', passes: project([concept('a')]), fails: project([concept('a', {}, { sections: [section('what-it-is'), section('what-it-is')] })]), says: /stands twice/ },
  { rule: 'section-ids', what: 'a section id that the page uses itself', passes: project([concept('a')]), fails: project([concept('a', { sections: ['sources'] }, { sections: [section('sources')] })]), says: /page itself/ },
  { rule: 'reasons', what: 'a relation without its reason', passes: two({ relations: { related: ['b'] } }, {}, reason), fails: two({ relations: { related: ['b'] } }), says: /reasons\.b is missing/ },
  { rule: 'reasons', what: 'a reason without a relation', passes: two({ relations: { related: ['b'] } }, {}, reason), fails: two({}, {}, reason), says: /does not have/ },
  { rule: 'axes', what: 'a row that is missing', passes: three(comparison, comparisonText), fails: three(comparison, { ...comparisonText, axes: {} }), says: /axes\.aim is missing/ },
  { rule: 'axes', what: 'cells of other subjects', passes: three(comparison, comparisonText), fails: three(comparison, { ...comparisonText, axes: { aim: { label: '目的', cells: { b: '甲' } } } }), says: /two subjects/ },
  { rule: 'facts', what: 'a fact that is told nowhere', passes: project([concept('a', { facts: [fact] }, { facts: { aim: 'summary' } })]), fails: project([concept('a', { facts: [fact] })]), says: /told nowhere/ },
  { rule: 'facts', what: 'a fact told in a place that does not exist', passes: project([concept('a', { facts: [fact] }, { facts: { aim: 'what-it-is' } })]), fails: project([concept('a', { facts: [fact] }, { facts: { aim: 'origin' } })]), says: /no part of the entry/ },
  { rule: 'facts', what: 'a fact that concept.yaml does not have', passes: project([concept('a')]), fails: project([concept('a', {}, { facts: { aim: 'summary' } })]), says: /no fact “aim”/ },
  { rule: 'facts', what: 'two facts with one id', passes: project([concept('a', { facts: [fact] }, { facts: { aim: 'summary' } })]), fails: project([concept('a', { facts: [fact, fact] }, { facts: { aim: 'summary' } })]), says: /stands twice/ },
  { rule: 'note', what: 'a claim without an editor’s note', passes: project([concept('a', { facts: [{ ...fact, claim: true }] }, { facts: { aim: 'summary' }, note: '注記。' })]), fails: project([concept('a', { facts: [{ ...fact, claim: true }] }, { facts: { aim: 'summary' } })]), says: /note is missing/ },
  { rule: 'note', what: 'a note in one language only', passes: project([concept('a', {}, { note: '注記。' })]), fails: project([{ ...concept('a'), texts: { ...concept('a').texts, ja: text({ note: '注記。' }) } }]), says: /note is missing/ },
  { rule: 'link-target', what: 'a link to no entry', passes: project([concept('a'), concept('b', { code: 'R02', order: 2 }, { links: [{ id: 'a' }] })]), fails: project([concept('a', {}, { links: [{ id: 'z' }] })]), says: /\[\[z\]\] leads to no entry/ },
  { rule: 'link-target', what: 'a link to no section', passes: project([concept('a'), concept('b', { code: 'R02', order: 2 }, { links: [{ id: 'a', section: 'what-it-is' }] })]), fails: project([concept('a'), concept('b', { code: 'R02', order: 2 }, { links: [{ id: 'a', section: 'z' }] })]), says: /\[\[a#z\]\] leads to no section/ },
  { rule: 'link-target', what: 'two links to one entry', passes: project([concept('a'), concept('b', { code: 'R02', order: 2 }, { links: [{ id: 'a' }] })]), fails: project([concept('a'), concept('b', { code: 'R02', order: 2 }, { links: [{ id: 'a' }, { id: 'a', section: 'what-it-is' }] })]), says: /linked before/ },
  { rule: 'link-target', what: 'a link of an entry to itself', passes: project([concept('a', { earlier: { ids: ['old'], codes: [] } }), concept('b', { code: 'R02', order: 2 }, { links: [{ id: 'old' }] })]), fails: project([concept('a', {}, { links: [{ id: 'a' }] })]), says: /its own entry/ },
  { rule: 'questions', what: 'an entry that answers nothing', passes: project([concept('a')]), fails: project([concept('a', {}, { questions: [] })]), says: /0 questions/ },
  { rule: 'questions', what: 'a question that stands twice', passes: project([concept('a')]), fails: project([concept('a', {}, { questions: ['何', '何', '誰'] })]), says: /stands twice/ },
  { rule: 'leftover-mark', what: 'a Markdown mark in a head text', passes: project([concept('a', {}, { summary: '要約「重要」。' })]), fails: project([concept('a', {}, { summary: '要約**「重要」**は。' })]), says: /summary holds the mark \*\*/ },
  { rule: 'missing-language', what: 'a term without one language', passes: project([concept('a')], { terms: [term('t', '語')] }), fails: project([concept('a')], { terms: [{ ...term('t', '語'), texts: {} }] }), says: /texts\.ko is missing/ },
  { rule: 'missing-language', what: 'a source without one language', passes: project([concept('a')]), fails: project([concept('a')], { sources: { route: { title: '一', lang: 'ja', texts: {} } } }), says: /route\.texts\.ja is missing/ },
  { rule: 'label-used-twice', what: 'two terms of one name', passes: project([concept('a')], { terms: [term('t', '語'), term('u', '句')] }), fails: project([concept('a')], { terms: [term('t', '語'), term('u', '語')] }), says: /name of t already/ },
  { rule: 'label-used-twice', what: 'a term of an entry’s name', passes: project([concept('a')], { terms: [term('t', 'セールス')] }), fails: project([concept('a', {}, { title: 'セールスja', reading: 'せーるすja' })], { terms: [term('t', 'セールス')] }), says: /name of a already/ },
  { rule: 'term', what: 'a form that the glossary avoids', passes: project([concept('a', {}, { sections: [section('what-it-is', 'klien-klien dan kliennya')] })], { terms: [term('t', '語', ['klien'])] , languages: ['ms'] }), fails: project([concept('a', {}, { sections: [section('what-it-is', 'Seorang Klien datang.')] })], { terms: [term('t', '語', ['klien'])], languages: ['ms'] }), says: /says “klien”/ },
  { rule: 'ride', what: 'a stop that does not exist', passes: two({}), fails: { ...two({}), rides: [ride(['a', 'z'])] }, says: /no entry “z”/ },
  { rule: 'ride', what: 'a stop without a reason', passes: { ...two({}), rides: [ride(['a', 'b'])] }, fails: { ...two({}), rides: [ride(['a', 'b'], ['a'])] }, says: /reasons\.b is missing/ },
  { rule: 'ride', what: 'a stop before what it requires', passes: { ...two({ relations: { requires: ['b'] } }, {}, reason), rides: [ride(['b', 'a'])] }, fails: { ...two({ relations: { requires: ['b'] } }, {}, reason), rides: [ride(['a', 'b'])] }, says: /a requires b/ },
  { rule: 'checks', what: 'a check without its words', passes: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' }, checks: checkText })]), fails: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' } })]), says: /checks\.q is missing/ },
  { rule: 'checks', what: 'a wrong answer that does not say why', passes: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' }, checks: checkText })]), fails: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' }, checks: { q: { question: '問', answers: { x: { text: '甲' }, y: { text: '乙' }, z: { text: '丙', why: '違う' } } } } })]), says: /answers\.y does not say why/ },
  { rule: 'checks', what: 'a right answer that is none of the answers', passes: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' }, checks: checkText })]), fails: project([concept('a', { facts: [fact], checks: [{ ...check, right: 'w' }] }, { facts: { aim: 'summary' }, checks: { q: { question: '問', answers: { x: { text: '甲', why: '違う' }, y: { text: '乙', why: '違う' }, z: { text: '丙', why: '違う' } } } } })]), says: /right answer w/ },
  { rule: 'checks', what: 'a check tied to no fact', passes: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' }, checks: checkText })]), fails: project([concept('a', { checks: [check] }, { checks: checkText })]), says: /no fact “aim”/ },
  { rule: 'diagram', what: 'a box without a label', passes: project([concept('a', { diagram: drawing }, { diagram: { x: '甲', y: '乙' } })]), fails: project([concept('a', { diagram: drawing }, { diagram: { x: '甲' } })]), says: /diagram\.y is missing/ },
  { rule: 'diagram', what: 'an arrow that leads up', passes: project([concept('a', { diagram: drawing }, { diagram: { x: '甲', y: '乙' } })]), fails: project([concept('a', { diagram: { ...drawing, arrows: [['y', 'x']] } }, { diagram: { x: '甲', y: '乙' } })]), says: /does not lead down/ },
  { rule: 'listed-twice', what: 'an answer that stands twice', passes: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' }, checks: checkText })]), fails: project([concept('a', { facts: [fact], checks: [{ ...check, answers: ['x', 'y', 'y', 'z'] }] }, { facts: { aim: 'summary' }, checks: checkText })]), says: /answers: y stands twice/ },
  { rule: 'bad-id', what: 'a term whose name is no id', passes: project([concept('a')], { terms: [term('t', '語')] }), fails: project([concept('a')], { terms: [term('Big Word', '語')] }), says: /Big Word/ },
  { rule: 'bad-id', what: 'a term of the id of an entry', passes: project([concept('a')], { terms: [term('t', '語')] }), fails: project([concept('a')], { terms: [term('a', '語')] }), says: /uses the id a/ },
  { rule: 'bad-id', what: 'a ride of the name of a page', passes: { ...two({}), rides: [ride(['a', 'b'])] }, fails: { ...two({}), rides: [{ ...ride(['a', 'b']), id: 'search' }] }, says: /uses the id search/ },
  { rule: 'family-twice', what: 'two lines of one letter', passes: project([concept('a')]), fails: project([concept('a')], { families: [family(), family({ id: 'other' })] }), says: /letter of another line/ },
  { rule: 'leftover-mark', what: 'a Markdown mark in a definition', passes: project([concept('a')], { terms: [term('t', '語')] }), fails: project([concept('a')], { terms: [term('t', '**語')] }), says: /texts\.ja holds the mark/ },
  { rule: 'leftover-mark', what: 'a tag in a question', passes: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' }, checks: checkText })]), fails: project([concept('a', { facts: [fact], checks: [check] }, { facts: { aim: 'summary' }, checks: { q: { ...checkText.q, question: '<b>問' } } })]), says: /checks\.q holds the mark/ },
  { rule: 'term', what: 'a form that an entry avoids, outside the words that may hold it', passes: two({}, {}, { avoid: [{ form: '推銷', inside: ['顧問推銷'], except: [] }], summary: '顧問推銷。' }), fails: two({}, {}, { avoid: [{ form: '推銷', inside: ['顧問推銷'], except: [] }], summary: '推銷。' }), says: /says “推銷”/ },
  { rule: 'term', what: 'a form that the glossary avoids, across emphasis', passes: project([concept('a')], { terms: [term('t', '語', ['得意先'])] }), fails: project([concept('a', {}, { sections: [emphasised] })], { terms: [term('t', '語', ['得意先'])] }), says: /says “得意先”/ },
  { rule: 'diagram', what: 'an arrow to no box', passes: project([concept('a', { diagram: drawing }, { diagram: { x: '甲', y: '乙' } })]), fails: project([concept('a', { diagram: { ...drawing, arrows: [['x', 'z']] } }, { diagram: { x: '甲', y: '乙' } })]), says: /“z”, which is no box/ },
];

describe('integrity rules', () => {
  it.each(rows)('$rule passes without $what', ({ passes }) => {
    expect(assertProject(passes)).toEqual([]);
  });

  it.each(rows)('$rule fails with $what', ({ rule, fails, says }) => {
    const issues = assertProject(fails).filter((issue) => issue.rule === rule);
    expect(issues.map(({ message }) => message).join('\n')).toMatch(says);
    for (const issue of issues) {
      expect(issue.file).toMatch(/^content\//);
      expect(issue.mend).not.toBe('');
    }
  });

  it('tells a circle once, however many entries lead into it, and ends', () => {
    const circle = project([
      concept('x', { code: 'R01', order: 1, relations: { requires: ['a'] } }, { reasons: { a: '理由' } }),
      concept('a', { code: 'R02', order: 2, relations: { requires: ['b'] } }, { reasons: { b: '理由' } }),
      concept('b', { code: 'R03', order: 3, relations: { requires: ['c'] } }, { reasons: { c: '理由' } }),
      concept('c', { code: 'R04', order: 4, relations: { requires: ['a'] } }, { reasons: { a: '理由' } }),
    ]);
    expect(assertProject(circle).map(({ message }) => message)).toEqual(['requires goes in a circle: a → b → c → a.']);
  });

  it('only a missing language counts as a gap', () => {
    const gaps = rows.flatMap(({ fails }) => assertProject(fails)).filter(({ gap }) => gap);
    expect(new Set(gaps.map(({ rule }) => rule))).toEqual(new Set(['missing-language']));
  });
});
