import type { ConceptHead, ConceptSource, ConceptText, Family, Project, Ride, Section, Term } from '../../src/model/project.ts';

/** Plain project data for tests: valid by default, so that a test spells out only what it is about. */

export function head(changes: Partial<ConceptHead> = {}): ConceptHead {
  return {
    code: 'R01',
    kind: 'concept',
    family: 'route-selling',
    order: 1,
    english: { title: 'Title', aka: [], questions: [] },
    relations: {},
    sources: ['route'],
    sections: ['what-it-is'],
    axes: [],
    facts: [],
    checks: [],
    earlier: { ids: [], codes: [] },
    ...changes,
  };
}

export function section(id: string, text = '本文。'): Section {
  return { id, title: '見出し', line: 3, body: { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] }] } };
}

export function text(changes: Partial<ConceptText> = {}): ConceptText {
  return {
    file: 'content/concepts/a/ja.mdx',
    title: 'セールス',
    aka: [],
    avoid: [],
    summary: '要約。',
    questions: ['何ですか', 'なぜですか', 'どうしますか'],
    reasons: {},
    axes: {},
    facts: {},
    checks: {},
    sections: [section('what-it-is')],
    links: [],
    ...changes,
  };
}

/** An entry in all four languages; `changes` to the text hold for each of them. */
export function concept(id: string, headChanges: Partial<ConceptHead> = {}, textChanges: Partial<ConceptText> = {}): ConceptSource {
  const of = (language: string): ConceptText => text({ file: `content/concepts/${id}/${language}.mdx`, ...textChanges });
  return {
    id,
    file: `content/concepts/${id}/concept.yaml`,
    head: head(headChanges),
    texts: { ja: of('ja'), ms: of('ms'), zh: of('zh'), ko: of('ko') },
  };
}

const familyText = { title: '題', name: '線', summary: '要約。' };

export function family(changes: Partial<Family> = {}): Family {
  return { id: 'route-selling', letter: 'R', retired: [], texts: { ja: familyText, ms: familyText, zh: familyText, ko: familyText }, ...changes };
}

const sourceText = { about: '何か。', taken: '何を。', doubtful: '何が。' };
export const sourceTexts = { ja: sourceText, ms: sourceText, zh: sourceText, ko: sourceText };

export function project(concepts: readonly ConceptSource[], changes: Partial<Project> = {}): Project {
  return {
    languages: ['ja', 'ms', 'zh', 'ko'],
    families: [family()],
    sources: { route: { title: '出典', lang: 'ja', texts: sourceTexts } },
    terms: [],
    rides: [],
    unreadable: [],
    simplifiedExceptions: [],
    concepts,
    strayFiles: [],
    ...changes,
  };
}

export function term(id: string, label: string, avoid: readonly string[] = []): Term {
  const of = (language: string): NonNullable<Term['texts']['ja']> => ({ label: `${label}${language}`, aka: [], definition: '一文。', questions: [], avoid: avoid.map((form) => ({ form, inside: [], except: [] })), everyday: false });
  return { id, file: `content/terms/${id}.yaml`, english: id, questions: [], texts: { ja: of('ja'), ms: of('ms'), zh: of('zh'), ko: of('ko') } };
}

export function ride(stations: readonly string[], reasonsFor: readonly string[] = stations): Ride {
  const of = { title: '題', summary: '約。', reasons: Object.fromEntries(reasonsFor.map((id) => [id, '理由'])) };
  return { id: 'tour', file: 'content/paths/tour.yaml', order: 1, stations, texts: { ja: of, ms: of, zh: of, ko: of } };
}
