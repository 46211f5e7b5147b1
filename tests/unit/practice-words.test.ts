import { expect, it } from 'vitest';
import { Wording } from '../../src/browser/practice/texts.ts';
import { practiceTextsFile } from '../../src/exports/practice-texts.ts';
import type { Locale } from '../../src/i18n/languages.ts';

const sunday = new Date(2026, 10, 22, 12);
const minute = 60_000;

it.each<[Locale, string, string, readonly string[]]>([
  ['ja', '11/22', '11月22日日曜日', ['10分', '10時間', '3日', '2か月', '明日', '3日後']],
  ['ms', '22/11', 'Ahad, 22 November', ['10 minit', '10 jam', '3 hari', '2 bulan', 'esok', 'dalam 3 hari']],
  ['zh-hant', '11/22', '11月22日星期日', ['10分鐘', '10小時', '3天', '2個月', '明天', '3天後']],
  ['zh-hans', '11/22', '11月22日星期日', ['10分钟', '10小时', '3天', '2个月', '明天', '3天后']],
  ['ko', '11/22', '11월 22일 일요일', ['10분', '10시간', '3일', '2개월', '내일', '3일 후']],
])('dates and stretches of time are written as the page’s language writes them: %s', (locale, short, long, spans) => {
  const words = new Wording(practiceTextsFile(locale));
  expect(words.date(sunday)).toBe(short);
  expect(words.longDate(sunday)).toBe(long);
  expect([10, 600, 3 * 1440, 61 * 1440].map((minutes) => words.span(minutes * minute))).toEqual(spans.slice(0, 4));
  expect([1, 3].map((days) => words.when(days * 1440 * minute, days))).toEqual(spans.slice(4));
});
