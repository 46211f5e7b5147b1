import { describe, expect, it } from 'vitest';
import { foreignScript } from '../support/scripts.ts';

describe('the check of scripts', () => {
  it.each([
    ['ja', '関係性販売は、KPIと々で測る。', []],
    ['ja', '销售と영업', ['销', '영', '업']],
    ['ms', 'Jualan laluan (KPI)', []],
    ['ms', 'Jualan 販 か', ['販', 'か']],
    ['zh-Hant', '關係推銷，行銷與業務。', []],
    ['zh-Hant', '关系和の', ['关', 'の']],
    ['zh-Hans', '关系推销，营销与业务。', []],
    ['zh-Hans', '關系', ['關']],
    ['ko', '관계 판매(KPI)', []],
    ['ko', '관계 販売', ['販', '売']],
  ])('%s: %s', (tag, text, found) => {
    expect(foreignScript(text, tag)).toEqual(found);
  });
});
