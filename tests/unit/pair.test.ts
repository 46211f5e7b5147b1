import { describe, expect, it } from 'vitest';
import { keptLocale, readChoice, swapped, withChoice } from '../../src/browser/pair/choice.ts';

const others = ['ms', 'zh-hant', 'zh-hans', 'ko'];

describe('the second language of an address', () => {
  it.each([
    ['', undefined],
    ['?q=1', undefined],
    ['?with=ko', { is: 'with', locale: 'ko' }],
    ['?a=b&with=zh-hans', { is: 'with', locale: 'zh-hans' }],
    ['?with=ko&with=ms', { is: 'with', locale: 'ko' }],
    ['?with=ja', { is: 'none' }],
    ['?with=', { is: 'none' }],
    ['?with=%3Cscript%3Ealert(1)%3C/script%3E', { is: 'unknown' }],
    ['?with=__proto__', { is: 'unknown' }],
    ['?with=KO', { is: 'unknown' }],
    ['?with=%', { is: 'unknown' }],
  ])('%s', (search, choice) => {
    expect(readChoice(search, 'ja', others)).toEqual(choice);
  });

  it('is set and taken out, and all else stays', () => {
    expect(withChoice('https://a/ja/x/?q=1#s', 'ko')).toBe('https://a/ja/x/?q=1&with=ko#s');
    expect(withChoice('https://a/ja/x/?with=ms&q=1#s', 'ko')).toBe('https://a/ja/x/?with=ko&q=1#s');
    expect(withChoice('https://a/ja/x/?with=ko#s', undefined)).toBe('https://a/ja/x/#s');
  });

  it('changes places with the page’s own where a link leads to it', () => {
    expect(swapped('https://a/ko/x/?with=ko#s', 'ko', 'ja')).toBe('https://a/ko/x/?with=ja#s');
    expect(swapped('https://a/ms/x/?with=ko#s', 'ms', 'ja')).toBe('https://a/ms/x/?with=ko#s');
    expect(swapped('https://a/ms/x/#s', 'ms', 'ja')).toBe('https://a/ms/x/#s');
  });
});

describe('the second language that is kept', () => {
  it.each([
    ['ko ja', 'ja', 'ko'],
    ['ko ja', 'ko', 'ja'],
    ['ko ja', 'ms', 'ko'],
    ['ko', 'ko', undefined],
    ['', 'ja', undefined],
    [null, 'ja', undefined],
    ['xx ko', 'ja', 'ko'],
    ['{"broken', 'ja', undefined],
    ['__proto__ constructor', 'ja', undefined],
    [`${'x '.repeat(10_000)}ko`, 'ja', undefined],
  ])('stored as %j it is, on a page in %s, %s', (stored, own, locale) => {
    const known = ['ja', ...others].filter((code) => code !== own);
    expect(keptLocale(stored, own, known)).toBe(locale);
  });
});
