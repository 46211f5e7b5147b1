import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentFolder } from '../../src/data/content-location.ts';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { proseContext } from '../../src/data/page-context.ts';
import { parseContent } from '../../src/data/parse-content.ts';
import { readContent } from '../../src/data/read-content.ts';
import { locales, type Locale } from '../../src/i18n/languages.ts';
import { assertProject } from '../../src/model/assertions.ts';
import { assertPermalinksListed } from '../../src/model/assertions/permalinks.ts';
import { formatIssues } from '../../src/model/issue.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { proseText } from '../../src/prose/render-prose.ts';
import { foreignScript } from '../support/scripts.ts';

const { project, issues } = parseContent(await readContent(contentFolder()));
const graph = localisedGraph(project);
const authored: Locale[] = ['ja', 'ms', 'zh-hant', 'ko'];

/** The body of an entry as a reader sees it. */
function body(id: string, locale: Locale): string {
  const context = proseContext(graph, locale, buildUrls('/'));
  return graph.concepts.get(id)?.texts[locale]?.sections.map((section) => `${section.title}\n${proseText(section.body, context)}`).join('\n') ?? '';
}

const entries = [...graph.concepts.keys()].flatMap((id) => authored.map((locale) => ({ id, locale })));

describe('the content', () => {
  it('keeps every rule', () => {
    const all = [...issues, ...assertProject(project), ...assertPermalinksListed(project)];
    expect(all, formatIssues(all)).toEqual([]);
  });

  it('holds the entries that the map opens with', () => {
    const codes = ['R01', 'R02', 'R03', 'B01', 'B02', 'B03', 'M01', 'M02', 'M03', 'S11', 'S12', 'E01'];
    expect([...graph.concepts.values()].map(({ head }) => head.code)).toEqual(expect.arrayContaining(codes));
  });

  it.each(entries)('$id has its depth in $locale', ({ id, locale }) => {
    const text = body(id, locale);
    const length = locale === 'ms' ? text.split(/\s+/u).length : text.replace(/\s/gu, '').length;
    const story = graph.concepts.get(id)?.head.kind === 'case';
    const [least, most] = locale === 'ms' ? [story ? 180 : 250, story ? 500 : 600] : [story ? 350 : 500, story ? 1000 : 1200];
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  // A case is an example itself.
  it.each(entries.filter(({ id }) => graph.concepts.get(id)?.head.kind !== 'case'))('$id tells an example in $locale', ({ id, locale }) => {
    const sections = graph.concepts.get(id)?.texts[locale]?.sections ?? [];
    const examples = sections.flatMap((section) => section.body.children.filter((node) => node.type === 'element' && node.tagName === 'figure'));
    expect(examples.length).toBeGreaterThanOrEqual(1);
  });

  it.each(entries)('$id is written in the script of $locale', ({ id, locale }) => {
    // Words of another language are marked in the text, and then are not in the text that this reads.
    const text = graph.concepts.get(id)?.texts[locale];
    const plain = [text?.title, text?.summary, text?.note, ...(text?.aka.map(({ label }) => label) ?? []), ...Object.values(text?.reasons ?? {})].filter((part) => part !== undefined);
    expect(plain.flatMap((part) => foreignScript(part, locales[locale].tag))).toEqual([]);
  });
});

describe('the graph', () => {
  it('has no orphan, and every case leads to what it shows', () => {
    const all = [...graph.concepts.values()];
    expect(all.filter(({ edges }) => edges.length === 0).map(({ id }) => id)).toEqual([]);
    const cases = all.filter(({ head }) => head.kind === 'case');
    expect(cases.filter(({ edges }) => !edges.some(({ view }) => view === 'illustrates')).map(({ id }) => id)).toEqual([]);
  });

  it('asks three questions of every entry', () => {
    expect([...graph.concepts.values()].filter(({ head }) => head.checks.length !== 3).map(({ id }) => id)).toEqual([]);
  });

  it('holds a glossary of the trade words that its entries use', () => {
    const words = Object.fromEntries(authored.map((locale) => [locale, [...graph.concepts.keys()].map((id) => body(id, locale)).join('\n').toLowerCase()]));
    const used = graph.terms.filter(({ texts }) =>
      authored.some((locale) => [texts[locale]?.label, ...(texts[locale]?.aka ?? [])].some((name) => name !== undefined && words[locale]?.includes(name.toLowerCase()))),
    );
    expect(used.length).toBeGreaterThanOrEqual(120);
    expect(graph.rides.length).toBeGreaterThanOrEqual(9);
  });
});

interface Blueprint {
  families: { id: string; entries: string[] }[];
  entries: Record<string, { kind: string; facts: string[] }>;
}

const blueprint = new URL('../../../shared/blueprint/concepts.yaml', import.meta.url);

describe.runIf(existsSync(blueprint))('beside the inventory it was planned from', () => {
  const plan = existsSync(blueprint) ? (parse(readFileSync(blueprint, 'utf8')) as Blueprint) : { families: [], entries: {} };

  it('has every entry, of its kind, on its line, with at least as many facts', () => {
    const wanted = plan.families.flatMap(({ id, entries: ids }) => ids.map((entry) => ({ entry, family: id, kind: plan.entries[entry]?.kind, facts: plan.entries[entry]?.facts.length ?? 0 })));
    const short = wanted.filter(({ entry, family, kind, facts }) => {
      const head = graph.concepts.get(entry)?.head;
      return !head || head.family !== family || head.kind !== kind || head.facts.length < facts;
    });
    expect(wanted.length).toBeGreaterThan(0);
    expect(short).toEqual([]);
  });
});

/** Runs of characters (CJK) or words (Malay) long enough to show that a sentence was taken over. */
function shingles(text: string, locale: Locale): Set<string> {
  return new Set(text.split(/[。．.!?！？\n]/u).flatMap((sentence) => sentenceShingles(sentence, locale)));
}

function sentenceShingles(text: string, locale: Locale): string[] {
  const units = locale === 'ms' ? text.toLowerCase().match(/\p{L}+/gu) ?? [] : text.match(/[A-Za-z0-9]+|[^\s\p{P}]/gu) ?? [];
  const length = locale === 'ms' ? 8 : 12;
  return units.slice(0, Math.max(0, units.length - length + 1)).map((_, start) => units.slice(start, start + length).join(locale === 'ms' ? ' ' : ''));
}

const seeds = new URL('../../../shared/blueprint/seeds/', import.meta.url);

const sources = existsSync(seeds) ? readdirSync(seeds).map((name) => readFileSync(new URL(name, seeds), 'utf8')) : [];

describe.runIf(sources.length > 0)('beside its sources', () => {
  // Names and fixed terms of this length: titles of entries and lines, and what they are made of.
  const names = (locale: Locale): string => [...graph.concepts.values()].map(({ texts }) => texts[locale]?.title ?? '').join('\n');

  it.each(entries)('$id takes no sentence over in $locale', ({ id, locale }) => {
    const text = graph.concepts.get(id)?.texts[locale];
    const own = shingles([body(id, locale), text?.summary, text?.note, ...Object.values(text?.axes ?? {}).flatMap((row) => [row.both, ...Object.values(row.cells ?? {})])].join('\n'), locale);
    const fixed = shingles(names(locale), locale);
    const taken = sources.flatMap((source) => [...shingles(source, locale)].filter((run) => own.has(run) && !fixed.has(run)));
    expect(taken).toEqual([]);
  });
});
