import { describe, expect, it } from 'vitest';
import { joinSentences } from '../../src/i18n/sentences.ts';

describe('sentences one after another', () => {
  it.each([
    [['不正解です。', 'それは物流です。'], '不正解です。それは物流です。'],
    [['Tidak tepat.', 'Itu logistik.'], 'Tidak tepat. Itu logistik.'],
    [['정답이 아니에요.', '그건 물류예요.'], '정답이 아니에요. 그건 물류예요.'],
    [['不對。', '', '再選一次。'], '不對。再選一次。'],
  ])('%j', (sentences, text) => {
    expect(joinSentences(...sentences)).toBe(text);
  });
});
