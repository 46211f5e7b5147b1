import type { Lesson } from '../../src/lesson/lesson.ts';
import type { PackageContext } from '../../src/packages/resolve-package.ts';
import type { CatalogueFile } from '../../src/wire/catalogue-file.ts';
import type { ChecksFile } from '../../src/wire/checks-file.ts';
import { packagesFile } from '../../src/exports/packages-file.ts';
import { buildUrls } from '../../src/model/urls.ts';

const urls = buildUrls('/');

/** Texts and addresses of a package in Japanese. */
export const file = packagesFile('ja', urls);

/** All that XML, HTML, GIFT, CSV and spreadsheets take for something. */
export const hostile = '<b>&amp; "x" \'y\' ~ = # { } : \\ // :: -> ]]> %50% $CATEGORY: {{count}}';

export const catalogue: CatalogueFile = {
  lines: [],
  rides: [],
  entries: [
    entry('visits', 'E06', { earlier: ['old-visits', 'E77'], sections: [{ id: 'what', title: 'とは' }, { id: 'steps', title: '手順' }], checks: ['one', 'two'] }),
    entry('crm', 'E01', { title: hostile, summary: `=${hostile}`, checks: ['three'] }),
    entry('plain', 'R01'),
  ],
};

function entry(id: string, code: string, changes: Partial<CatalogueFile['entries'][number]> = {}): CatalogueFile['entries'][number] {
  return { id, code, earlier: [], letter: code[0] ?? '', kind: 'concept', title: `題 ${code}`, summary: '要約。', href: urls.concept('ja', id), minutes: 5, sections: [], checks: [], requires: [], ...changes };
}

const answers = [
  { id: 'yes', text: '正しい答え', right: true },
  { id: 'no', text: '違う答え', right: false, why: '違うから' },
  { id: 'never', text: 'もっと違う答え', right: false, why: 'もっと違うから' },
];

export const checks: ChecksFile = {
  visits: [
    { id: 'one', question: '一つ目は？', answers, section: 'what' },
    { id: 'two', question: '二つ目は？', answers, section: 'steps' },
  ],
  crm: [{ id: 'three', question: hostile, answers: [{ id: 'a b', text: `%100 ${hostile}`, right: false, why: hostile }, { id: 'r', text: `%x% ${hostile} 2`, right: true, why: hostile }] }],
};

export const context: PackageContext = { catalogue, checks, file, origin: 'https://learn.example.org' };

export const lesson: Lesson = {
  title: '訪問の教材',
  date: '2026-11-22',
  notes: '始めに\n読むこと。\n\n次に & <書くこと>。',
  steps: [{ entry: 'visits', section: 'steps', minutes: 7, notes: '-1' }, { entry: 'visits' }, { entry: 'E01', notes: hostile }, { entry: 'plain' }, { entry: 'plain' }],
};
