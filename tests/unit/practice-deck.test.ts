import { beforeAll, describe, expect, it } from 'vitest';
import { renameContent } from '../../.scripts/rename-content.ts';
import { usedIn } from '../../src/data/linked-bodies.ts';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { parseContent } from '../../src/data/parse-content.ts';
import { readContent, type ContentFile } from '../../src/data/read-content.ts';
import { checksFile } from '../../src/exports/catalogue.ts';
import { deckFile } from '../../src/exports/deck.ts';
import { renamedIds } from '../../src/exports/renamed-ids.ts';
import { localeCodes, locales, type Locale } from '../../src/i18n/languages.ts';
import { nativeOrder } from '../../src/i18n/native-order.ts';
import type { ConceptGraph } from '../../src/model/concept-graph.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { hanTableOf } from '../../src/search/index/han-forms.ts';
import { followRenames } from '../../src/study/follow-renames.ts';
import { cardKinds, hideWord, practiceCards, type PracticeCard } from '../../src/study/practice-cards.ts';
import type { ChecksFile } from '../../src/wire/checks-file.ts';
import type { DeckFile } from '../../src/wire/deck-file.ts';
import { foreignScript } from '../support/scripts.ts';

let graph: ConceptGraph;
const decks = new Map<Locale, { deck: DeckFile; checks: ChecksFile }>();
const files = (locale: Locale): { deck: DeckFile; checks: ChecksFile } => decks.get(locale) as { deck: DeckFile; checks: ChecksFile };
const cardsOf = (locale: Locale, other?: Locale): PracticeCard[] => practiceCards({ locale, ...files(locale), other: other && { locale: other, deck: files(other).deck } });

let content: readonly ContentFile[];

function filesOf(of: ConceptGraph, locale: Locale): { deck: DeckFile; checks: ChecksFile } {
  return { deck: deckFile({ graph: of, locale, urls: buildUrls('/'), order: nativeOrder(locale), usedIn: usedIn(of), hanTable: hanTableOf }), checks: checksFile(of, locale) };
}

beforeAll(async () => {
  content = await readContent('content');
  graph = localisedGraph(parseContent(content).project);
  for (const locale of localeCodes) decks.set(locale, filesOf(graph, locale));
}, 240_000);

it('every card keeps its progress when what it asks for is renamed', () => {
  const renames = [{ what: 'concept', from: 'route-sales', to: 'van-sales' }, { what: 'concept', from: 'route-sales-vs-route-business', to: 'van-or-business' }, { what: 'term', from: 'buyer', to: 'purchaser' }, { what: 'check', entry: 'sales-vs-marketing', from: 'who-starts-earlier', to: 'first-to-start' }] as const;
  const renamed = renames.reduce<readonly ContentFile[]>((files_, rename) => {
    const changed = renameContent(files_, rename);
    return [...files_.filter(({ path }) => !changed.some(({ was }) => was === path)), ...changed].sort((x, y) => (x.path < y.path ? -1 : 1));
  }, content);
  const now = localisedGraph(parseContent(renamed).project);
  const keys = (cards: readonly PracticeCard[]): string[] => cards.map(({ key }) => `card:${key}`).sort();
  const before = keys(cardsOf('ja', 'ms'));
  const after = keys(practiceCards({ locale: 'ja', ...filesOf(now, 'ja'), other: { locale: 'ms', deck: filesOf(now, 'ms').deck } }));
  const moved = before.filter((key) => !after.includes(key));
  for (const start of ['card:term:route-sales/', 'card:term:buyer/', 'card:check:route-sales/', 'card:check:sales-vs-marketing/who-starts-earlier/', 'card:contrast:route-sales-vs-route-business/']) expect(moved.filter((key) => key.startsWith(start)), start).not.toEqual([]);
  expect(followRenames(before.map((key) => ({ key, at: 1, value: {} })), renamedIds(now), 1).map(({ key }) => key).sort()).toEqual(after);
}, 240_000);

/** What a card asks and answers, with the language that each is to be in. */
function texts(card: PracticeCard, locale: Locale): (readonly [string, Locale])[] {
  if (card.kind === 'check') return [[card.check.question, locale], ...card.check.answers.map(({ text }) => [text, locale] as const)];
  if (card.kind === 'contrast') return [card.label, card.text, card.otherText, ...card.sides.map(({ title }) => title)].map((text) => [text, locale] as const);
  const { from, to, kind } = card;
  if (kind === 'there' || kind === 'back') return [[from.word.label, from.locale], [to.word.label, to.locale]];
  return [[from.word.label, locale], [from.word.meaning, locale]];
}

describe.each(localeCodes)('the deck of %s', (locale) => {
  const other = localeCodes[(localeCodes.indexOf(locale) + 1) % localeCodes.length] as Locale;

  it('has cards of every kind, each with a key of its own that names the language', () => {
    const cards = cardsOf(locale, other);
    for (const kind of cardKinds) expect(cards.filter((card) => card.kind === kind).length, kind).toBeGreaterThan(kind === 'contrast' ? 20 : 100);
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length);
    for (const { key } of cards) expect(key.split('/').slice(1)).toContain(locale);
    // As the store judges keys.
    for (const { key } of cards) expect(key).toMatch(/^\S{1,200}$/);
  });

  it('asks and answers in the languages that it says', () => {
    const faults = cardsOf(locale, other).flatMap((card) => texts(card, locale).flatMap(([text, code]) => (text.trim() === '' || foreignScript(text, locales[code].tag).length > 0 ? [`${card.key}: ${text}`] : [])));
    expect(faults).toEqual([]);
  });

  it('has one right answer a self-check, and a reason for each wrong one', () => {
    for (const card of cardsOf(locale)) {
      if (card.kind !== 'check') continue;
      expect(card.check.answers.filter(({ right }) => right).length, card.key).toBe(1);
      for (const { right, why } of card.check.answers) expect(Boolean(why), card.key).toBe(!right);
    }
  });

  it('does not give an answer away in its question', () => {
    for (const card of cardsOf(locale)) {
      if (card.kind === 'contrast') for (const { title } of card.sides) expect(card.text.toLowerCase(), card.key).not.toContain(title.toLowerCase());
      if (card.kind === 'contrast') expect(card.text, card.key).not.toBe(card.otherText);
      if (card.kind !== 'term') continue;
      const hidden = hideWord(card.from.word.meaning, card.from.word, '□');
      // A Latin word may stand in a longer one.
      if (!/^[\p{Script=Latin}\d]/u.test(card.from.word.label)) expect(hidden.includes(card.from.word.label), card.key).toBe(false);
      expect(hidden.replaceAll('□', '').length, card.key).toBeGreaterThan(3);
    }
  });

  it('leads to pages of the language, and belongs to lines that there are', () => {
    const letters = graph.lines.map(({ letter }) => letter);
    for (const { href, letters: own } of cardsOf(locale)) {
      expect(href).toMatch(new RegExp(`^/${locale}/(concepts/[a-z0-9-]+/(#[a-z0-9-]+)?|terms/#[a-z0-9-]+)$`));
      for (const letter of own) expect(letters).toContain(letter);
    }
  });

  it('tells of each term which entries use it, so that those are asked first that were read', () => {
    const { words } = files(locale).deck;
    for (const { id, usedIn: users = [], letters } of words) {
      expect(users.length > 0, id).toBe(letters.length > 0 && !graph.concepts.has(id));
      for (const user of users) expect(graph.concepts.has(user), `${id}: ${user}`).toBe(true);
    }
    expect(words.filter(({ usedIn: users = [] }) => users.length > 0).length).toBeGreaterThan(50);
  });
});

it('cards, keys and lines are the same in every language', () => {
  const shape = (locale: Locale): unknown => files(locale).deck.words.map(({ id, letters }) => [id, letters]);
  for (const locale of localeCodes) expect(shape(locale)).toEqual(shape('ja'));
  const withoutLocale = (locale: Locale): string[] => cardsOf(locale).filter(({ kind }) => kind !== 'contrast').map(({ key }) => key.split('/').filter((part) => part !== locale).join('/'));
  for (const locale of localeCodes) expect(withoutLocale(locale)).toEqual(withoutLocale('ja'));
});

it('a translation is one card in either direction, from whichever language it is practised', () => {
  const keys = (locale: Locale, other: Locale): string[] => cardsOf(locale, other).filter(({ kind }) => kind === 'there' || kind === 'back').map(({ key }) => key).sort();
  expect(keys('ja', 'ko')).toEqual(keys('ko', 'ja'));
  expect(keys('ja', 'ko').length).toBeGreaterThan(100);
});

it('a word that its own meaning names is taken out of it, whole words only', () => {
  expect(hideWord('A lead is not a leader, LEAD or leads.', { label: 'lead', aka: [] }, '…')).toBe('A … is not a leader, … or leads.');
  expect(hideWord('代理店とは代理の店。', { label: '代理店', aka: ['エージェント'] }, '〇〇')).toBe('〇〇とは代理の店。');
  expect(hideWord('C++ (x) is C++.', { label: 'C++', aka: ['(x)'] }, '_')).not.toContain('(x)');
});
