import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierLedgers, wholeLedger } from '../../.scripts/ledger-history.ts';
import { renameContent } from '../../.scripts/rename-content.ts';
import { contentFolder } from '../../src/data/content-location.ts';
import { parseContent } from '../../src/data/parse-content.ts';
import { readContent, type ContentFile } from '../../src/data/read-content.ts';
import { assertProject } from '../../src/model/assertions.ts';
import { assertEarlierChecks, assertEarlierNames, assertEarlierSections } from '../../src/model/assertions/earlier.ts';
import { assertPermalinksGone, assertPermalinksLead, assertPermalinksListed } from '../../src/model/assertions/permalinks.ts';
import { leadingAddresses, permalinksText, publishedAddresses, type Permalink } from '../../src/model/permalinks.ts';
import type { ConceptSource, Project, Source } from '../../src/model/project.ts';
import { parsePermalinks } from '../../src/schemas/permalinks.ts';
import { concept, family, project, ride, section, term } from '../support/project.ts';

const check = { id: 'q', fact: 'f', gist: 'g', answers: ['x', 'y', 'z'], right: 'x' };

const two = (): Project =>
  project([concept('a', { code: 'R01', sections: ['what-it-is', 'origin'], checks: [check] }, { sections: [section('what-it-is'), section('origin')] }), concept('b', { code: 'R02', order: 2 })], {
    terms: [term('t', '語')],
    rides: [ride(['a', 'b'])],
  });

/** A project whose ledger holds the addresses of another, as if that had been published. */
function after(published: Project, now: Partial<Project>, gone: readonly string[] = []): Project {
  const permalinks = publishedAddresses(published).map((address, index): Permalink => ({ address, line: index + 3, gone: gone.includes(address) ? { codes: address === 'concepts/b/' ? ['R02'] : [] } : undefined }));
  return { ...published, permalinks, ...now };
}

const withHead = (source: ConceptSource, head: Partial<ConceptSource['head']>): ConceptSource => ({ ...source, head: { ...source.head, ...head } });
const [a, b] = two().concepts as [ConceptSource, ConceptSource];
const earlier = { ids: [], codes: [] };

/** What the ledger says is lost. */
const lost = (now: Project): string[] => assertPermalinksLead(now).map(({ message }) => message.split(' ')[0] ?? '');

describe('the ledger of addresses', () => {
  it('is content with what stands', () => {
    const now = after(two(), {});
    expect([...assertPermalinksLead(now), ...assertPermalinksGone(now), ...assertPermalinksListed(now)]).toEqual([]);
  });

  it.each<[string, Partial<Project>, string[]]>([
    ['a renamed entry', { concepts: [a, { ...b, id: 'c' }] }, ['concepts/b/']],
    ['a removed entry', { concepts: [a] }, ['concepts/b/', 'go/R02/']],
    ['a removed section', { concepts: [withHead(a, { sections: ['what-it-is'] }), b] }, ['concepts/a/#origin']],
    ['a renamed section', { concepts: [withHead(a, { sections: ['what-it-is', 'beginnings'] }), b] }, ['concepts/a/#origin']],
    ['a code that has changed', { concepts: [a, withHead(b, { code: 'R03' })] }, ['go/R02/']],
    ['a removed term', { terms: [] }, ['terms/#t']],
    ['a removed ride', { rides: [] }, ['go/tour/', 'rides/tour/']],
    ['a renamed line', { families: [family({ id: 'other' })] }, ['lines/route-selling/', 'lines/route-selling/print/']],
    ['a line of another letter', { families: [family({ letter: 'X' })] }, ['go/R/']],
    ['a removed self-check', { concepts: [withHead(a, { checks: [] }), b] }, ['concepts/a/#check-q', 'concepts/a/#checks']],
    ['a renamed source', { sources: { road: two().sources['route'] as Source } }, ['sources/#route']],
    ['an entry that no longer names something', { concepts: [a, withHead(b, { kind: 'case' })] }, ['terms/#b']],
  ])('catches %s', (_what, now, expected) => {
    const issues = assertPermalinksLead(after(two(), now)).filter(({ message }) => expected.some((address) => message.startsWith(`${address} `)));
    expect(issues.map(({ message }) => message.split(' ')[0]).sort()).toEqual(expected.filter((address) => !(address === 'go/tour/')).sort());
    for (const { file, line, mend } of issues) expect([file, line !== undefined && line > 2, mend.length > 10]).toEqual(['content/permalinks.txt', true, true]);
  });

  it('tells a removed entry once, not each of its sections', () => {
    expect(lost(after(two(), { concepts: [a] }))).toEqual(['concepts/b/', 'go/R02/']);
  });

  it.each<[string, Partial<Project>]>([
    ['an earlier id', { concepts: [a, { ...withHead(b, { earlier: { ids: ['b'], codes: [] } }), id: 'c' }] }],
    ['an earlier section', { concepts: [withHead(a, { sections: ['what-it-is'], earlier: { ...earlier, sections: { origin: 'what-it-is' } } }), b] }],
    ['an earlier self-check', { concepts: [withHead(a, { checks: [{ ...check, id: 'p' }], earlier: { ...earlier, checks: { q: 'p' } } }), b] }],
    ['an earlier source', { sources: { road: { ...(two().sources['route'] as Source), earlier: ['route'] } } }],
    ['an earlier code', { concepts: [a, withHead(b, { code: 'R03', earlier: { ids: [], codes: ['R02'] } })] }],
    ['an earlier term', { terms: [{ ...term('u', '語'), earlier: ['t'] }] }],
    ['an earlier ride', { rides: [{ ...ride(['a', 'b']), id: 'trip', earlier: ['tour'] }] }],
    ['an earlier line', { families: [family({ id: 'other', earlier: ['route-selling'] })], concepts: [withHead(a, { family: 'other' }), withHead(b, { family: 'other' })] }],
    ['an entry that takes the place of another', { concepts: [withHead(a, { earlier: { ids: ['b'], codes: ['R02'] } })] }],
  ])('is content with %s', (_what, now) => {
    expect(lost(after(two(), now))).toEqual([]);
  });

  it('is content with an entry that is said to be gone, when its code is kept from use', () => {
    const gone = (retired: string[]): Project => after(two(), { concepts: [a], families: [family({ retired })] }, ['concepts/b/']);
    expect(lost(gone(['R02']))).toEqual([]);
    expect(assertPermalinksGone(gone(['R02']))).toEqual([]);
    expect(assertPermalinksGone(gone([])).map(({ message }) => message)).toEqual([expect.stringContaining('R02')]);
    const twice = gone(['R02']);
    expect(assertPermalinksGone({ ...twice, permalinks: twice.permalinks?.map((one) => (one.address === 'rides/tour/' ? { ...one, gone: { codes: ['R02'] } } : one)), rides: [] }).map(({ message }) => message)).toEqual([expect.stringContaining('never had a code'), expect.stringContaining('two addresses')]);
    expect(assertPermalinksGone(after(two(), {}, ['rides/tour/'])).map(({ message }) => message)).toEqual([expect.stringContaining('leads somewhere')]);
  });

  it('keeps every code that an entry had which is gone', () => {
    const before = after({ ...two(), concepts: [a, withHead(b, { earlier: { ids: [], codes: ['R08'] } })] }, {});
    const ledger = [...(before.permalinks ?? []), { address: 'go/R08/', line: 99 }].map((one) => (one.address === 'concepts/b/' ? { ...one, gone: { codes: ['R02', 'R08'] } } : one));
    const now = { ...before, concepts: [a], permalinks: ledger, families: [family({ retired: ['R02', 'R08'] })] };
    expect([...assertPermalinksLead(now), ...assertPermalinksGone(now)]).toEqual([]);
    expect(lost({ ...now, permalinks: ledger.map((one) => (one.gone ? { ...one, gone: { codes: ['R02'] } } : one)) })).toEqual(['go/R08/']);
    expect(assertPermalinksGone({ ...now, families: [family({ retired: ['R02'] })] }).map(({ message }) => message)).toEqual([expect.stringContaining('R08')]);
  });

  it('names what is not in it', () => {
    const now = { ...two(), permalinks: after(project([a]), {}).permalinks };
    expect(assertPermalinksListed(now).map(({ message }) => message.split(' ')[0])).toEqual(expect.arrayContaining(['concepts/b/', 'concepts/b/#what-it-is', 'go/R02/', 'terms/#t', 'rides/tour/']));
  });

  it('says nothing where a file cannot be read, whose fault is told already', () => {
    expect(lost(after(two(), { concepts: [a], unreadable: ['content/concepts/b/concept.yaml'] }))).toEqual([]);
  });

  it('reads what it writes, and keeps what is gone', () => {
    const published = publishedAddresses(two());
    const text = permalinksText([{ address: 'concepts/old/', line: 9, gone: { codes: ['R09', 'R08'] } }, { address: 'rides/old/', line: 10, gone: { codes: [] } }], published);
    const { permalinks, issues } = parsePermalinks(text, 'content/permalinks.txt');
    expect(issues).toEqual([]);
    expect(permalinks.map(({ address }) => address)).toEqual([...published, 'concepts/old/', 'rides/old/'].sort());
    expect(permalinks.filter(({ gone }) => gone).map(({ gone }) => gone?.codes)).toEqual([['R09', 'R08'], []]);
    expect(permalinksText(permalinks, published)).toBe(text);
  });

  it.each([
    ['concepts/Sales Pitch/', /is no address/],
    ['https://example.org/', /is no address/],
    ['concepts/a/ lost', /is no address/],
    ['b/\na/', /stands behind b\//],
    ['a/\na/', /stands twice/],
  ])('refuses %j', (text, says) => {
    expect(parsePermalinks(text, 'x').issues.map(({ message }) => message).join()).toMatch(says);
  });
});

describe('the seal of the ledger', () => {
  const published = publishedAddresses(two());
  const whole = permalinksText([], published);
  const without = (address: string): string => whole.split('\n').filter((line) => line !== address).join('\n');
  const rules = (text: string): string[] => parsePermalinks(text, 'content/permalinks.txt').issues.map(({ rule }) => rule);

  it('fits what is written, and what is said to be gone since', () => {
    expect(rules(whole)).toEqual([]);
    expect(rules(whole.replace('concepts/b/\n', 'concepts/b/ gone R02 R08\n'))).toEqual([]);
  });

  it('misses any line that is taken out, changed or added by hand', () => {
    for (const address of published.filter(Boolean)) {
      expect(rules(without(address)), address).toEqual(['permalink-seal']);
      expect(rules(whole.replace(`\n${address}\n`, `\n${address.replace(/(.)(#|\/$)/, '$1-0$2')}\n`)), address).toContain('permalink-seal');
    }
    expect(rules(`${whole}zzz/\n`)).toEqual(['permalink-seal']);
    expect(rules(whole.replace(/^# Seal.*\n/m, ''))).toEqual(['permalink-seal']);
    const [issue] = parsePermalinks(without('concepts/b/'), 'content/permalinks.txt').issues;
    expect([issue?.file, issue?.line]).toEqual(['content/permalinks.txt', 3]);
    expect(issue?.mend).toContain('npm run permalinks');
  });

  it('is made anew when the repository knows the file as it was, with the lines that it had', () => {
    const addresses = (now: string, ...earlier: string[]): string[] => wholeLedger(now, earlier).map(({ address }) => address).sort();
    expect(addresses(without('concepts/b/'), whole)).toEqual(published);
    expect(addresses('', whole)).toEqual(published);
    expect(addresses('')).toEqual([]);
    expect(addresses(whole)).toEqual(published);
    // The history that is here begins behind the loss.
    expect(() => addresses(without('concepts/b/'), without('concepts/b/'))).toThrow(/unshallow/);
    expect(() => addresses(without('concepts/b/'))).toThrow(/Nothing was written/);
    // Two branches that are joined: the file has the seal of one of them, or of both and the marks of git between.
    const [mine, theirs] = ['concepts/mine/', 'concepts/theirs/'].map((address) => permalinksText([{ address, line: 1 }], published)) as [string, string];
    const joined = mine.replace('concepts/mine/\n', '<<<<<<< HEAD\nconcepts/mine/\n=======\nconcepts/theirs/\n>>>>>>> theirs\n');
    expect(addresses(joined, mine, theirs, whole)).toEqual([...published, 'concepts/mine/', 'concepts/theirs/'].sort());
  });

  it('is judged by every commit that is there, and by what is being merged', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
    const git = (...command: string[]): string => execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...command], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const commit = (text: string): void => {
      writeFileSync(join(folder, 'permalinks.txt'), text);
      git('add', '.');
      git('commit', '-q', '-m', text);
    };
    try {
      expect(earlierLedgers(folder)).toEqual([]);
      git('init', '-q', '-b', 'main');
      expect(earlierLedgers(folder)).toEqual([]);
      commit('one');
      git('checkout', '-q', '-b', 'side');
      commit('side');
      git('checkout', '-q', 'main');
      commit('two');
      expect(earlierLedgers(folder)).toEqual(['two', 'one']);
      expect(() => git('merge', 'side')).toThrow();
      expect(earlierLedgers(folder).sort()).toEqual(['one', 'side', 'two']);
      const shallow = join(folder, 'shallow');
      git('clone', '-q', '--depth', '1', '--branch', 'main', `file://${folder}`, shallow);
      expect(earlierLedgers(shallow)).toEqual(['two']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('earlier names', () => {
  it('of sections lead to a section, and are none', () => {
    const of = (sections: Record<string, string>): string => assertEarlierSections(project([withHead(a, { earlier: { ...earlier, sections } })])).map(({ message }) => message).join();
    expect(of({ old: 'origin', diagram: 'origin' })).toBe('');
    expect(of({ old: 'gone' })).toMatch(/no section/);
    expect(of({ origin: 'what-it-is' })).toMatch(/is a section/);
    expect(of({ sources: 'origin' })).toMatch(/part #sources/);
  });

  it('of self-checks lead to one, and are none', () => {
    const of = (checks: Record<string, string>): string => assertEarlierChecks(project([withHead(a, { earlier: { ...earlier, checks } })])).map(({ message }) => message).join();
    expect(of({ old: 'q' })).toBe('');
    expect(of({ old: 'lost' })).toMatch(/which is none/);
    expect(of({ q: 'q' })).toMatch(/is one of the entry/);
  });

  it('of terms, rides, lines and sources are in use once', () => {
    expect(assertEarlierNames(two())).toEqual([]);
    const route = two().sources['route'] as Source;
    for (const now of [{ terms: [term('t', '語'), { ...term('u', '句'), earlier: ['t'] }] }, { terms: [{ ...term('u', '句'), earlier: ['a'] }] }, { rides: [ride(['a', 'b']), { ...ride(['a', 'b']), id: 'trip', earlier: ['tour'] }] }, { sources: { route, road: { ...route, earlier: ['route'] } } }]) {
      expect(assertEarlierNames({ ...two(), ...now })).toHaveLength(1);
    }
  });
});

describe('a rename', async () => {
  const files = await readContent(contentFolder());
  const before = parseContent(files).project;

  const renamed = (rename: Parameters<typeof renameContent>[1], of: readonly ContentFile[] = files): ContentFile[] => {
    const changed = renameContent(of, rename);
    return [...of.filter(({ path }) => !changed.some(({ was }) => was === path)), ...changed].sort((x, y) => (x.path < y.path ? -1 : 1));
  };

  it('of anything, and of all of it one after the other, leaves the content valid, and every address leads on', () => {
    const renames = [
      { what: 'concept', from: 'route-sales', to: 'van-sales' },
      { what: 'section', entry: 'sales-vs-marketing', from: 'used-together', to: 'together' },
      { what: 'code', from: 'R02', to: 'R88' },
      { what: 'term', from: 'buyer', to: 'purchaser' },
      { what: 'ride', from: 'first-week', to: 'week-one' },
      { what: 'line', from: 'route-selling', to: 'routes' },
      { what: 'check', entry: 'sales-vs-marketing', from: 'who-starts-earlier', to: 'first-to-start' },
      { what: 'source', from: 'route', to: 'route-article' },
    ] as const;
    const { project: now, issues } = parseContent(renames.reduce((of, rename) => renamed(rename, of), files));
    expect([...issues, ...assertProject(now)]).toEqual([]);
    expect(publishedAddresses(before).filter((address) => !leadingAddresses(now).has(address))).toEqual([]);
    const present = publishedAddresses(now);
    expect(present).toEqual(expect.arrayContaining(['concepts/van-sales/#origin', 'concepts/sales-vs-marketing/#together', 'go/R88/', 'terms/#purchaser', 'rides/week-one/', 'lines/routes/print/', 'concepts/sales-vs-marketing/#check-first-to-start', 'sources/#route-article']));
    expect(present.filter((address) => /^(concepts\/route-sales\/|go\/R02\/|terms\/#buyer$|rides\/first-week\/|lines\/route-selling\/|concepts\/sales-vs-marketing\/#(used-together|check-who-starts-earlier)$|sources\/#route$)/.test(address))).toEqual([]);
  }, 120_000);

  it('any number of times over keeps every name that there was', () => {
    const few = files.filter(({ path }) => /^concepts\/route-sales\//.test(path));
    const name = fc.stringMatching(/^[a-z]{3,6}-x[0-9]{2}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 4 }), (names) => {
        let now = few;
        let last = { entry: 'route-sales', section: 'origin', check: 'daily-work' };
        for (const to of names) {
          now = renamed({ what: 'section', entry: last.entry, from: last.section, to }, now);
          now = renamed({ what: 'check', entry: last.entry, from: last.check, to }, now);
          now = renamed({ what: 'concept', from: last.entry, to }, now);
          last = { entry: to, section: to, check: to };
        }
        const leading = leadingAddresses(parseContent(now).project);
        for (const id of ['route-sales', ...names]) for (const part of ['origin', 'check-daily-work', ...names, ...names.map((check) => `check-${check}`)]) expect(leading.has(`concepts/${id}/#${part}`)).toBe(true);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('can be taken back', () => {
    const there = [{ what: 'concept', from: 'route-sales', to: 'van-sales' }, { what: 'section', entry: 'sales-vs-marketing', from: 'used-together', to: 'together' }, { what: 'code', from: 'R02', to: 'R88' }, { what: 'term', from: 'buyer', to: 'purchaser' }, { what: 'ride', from: 'first-week', to: 'week-one' }, { what: 'line', from: 'route-selling', to: 'routes' }, { what: 'check', entry: 'sales-vs-marketing', from: 'who-starts-earlier', to: 'first-to-start' }, { what: 'source', from: 'route', to: 'route-article' }] as const;
    const back = there.map((rename) => ({ ...rename, from: rename.to, to: rename.from }));
    const { project: now, issues } = parseContent([...there, ...back].reduce((of, rename) => renamed(rename, of), files));
    expect([...issues, ...assertProject(now)]).toEqual([]);
    expect(publishedAddresses(now)).toEqual(publishedAddresses(before));
  }, 120_000);

  it('of nothing is refused', () => {
    for (const rename of [{ what: 'concept', from: 'nothing', to: 'x' }, { what: 'section', entry: 'route-sales', from: 'nothing', to: 'x' }, { what: 'code', from: 'Z99', to: 'Z98' }, { what: 'ride', from: 'nothing', to: 'x' }, { what: 'line', from: 'nothing', to: 'x' }, { what: 'check', entry: 'route-sales', from: 'nothing', to: 'x' }, { what: 'check', entry: 'nothing', from: 'daily-work', to: 'x' }, { what: 'source', from: 'nothing', to: 'x' }] as const) {
      expect(() => renameContent(files, rename)).toThrow(/There is no/);
    }
  });

  it('to what another is called is refused', () => {
    for (const rename of [{ what: 'section', entry: 'route-sales', from: 'origin', to: 'neighbours' }, { what: 'check', entry: 'route-sales', from: 'daily-work', to: 'one-strategy-for-all' }, { what: 'source', from: 'route', to: 'relational' }] as const) {
      expect(() => renameContent(files, rename)).toThrow(/^There is a .* already\. Nothing was written\.$/);
    }
  });

  it('of a self-check changes its entry and each text of that, nothing else; one of the same name stays', () => {
    const changed = renameContent(files, { what: 'check', entry: 'route-sales', from: 'path-of-the-goods', to: 'way-of-the-goods' });
    expect(changed.map(({ path }) => path)).toEqual(['concept.yaml', 'ja.mdx', 'ko.mdx', 'ms.mdx', 'zh.mdx'].map((file) => `concepts/route-sales/${file}`));
    const now = parseContent(renamed({ what: 'check', entry: 'route-sales', from: 'path-of-the-goods', to: 'way-of-the-goods' })).project;
    expect(now.concepts.find(({ id }) => id === 'route-sales')?.head.earlier.checks).toEqual({ 'path-of-the-goods': 'way-of-the-goods' });
  });

  it('of a source is followed by all that name it, and keeps what it was called before', () => {
    const count = (of: readonly ContentFile[], id: string): number => parseContent(of).project.concepts.flatMap(({ head }) => [...head.sources, ...head.facts.map(({ source }) => source)]).filter((source) => source === id).length;
    const few = files.filter(({ path }) => path === 'sources.yaml' || /^concepts\/route-[^/]+\/concept\.yaml$/.test(path));
    const once = renamed({ what: 'source', from: 'route', to: 'route-article' }, few);
    const list = once.map((file) => (file.path === 'sources.yaml' ? { ...file, text: file.text.replace('earlier: [route]', 'earlier:\n    - route # of the first year') } : file));
    for (const of of [once, list]) {
      const twice = renamed({ what: 'source', from: 'route-article', to: 'on-routes' }, of);
      expect(parseContent(twice).project.sources['on-routes']?.earlier).toEqual(['route', 'route-article']);
      expect(count(few, 'route')).toBeGreaterThan(3);
      expect([count(twice, 'route'), count(twice, 'route-article'), count(twice, 'on-routes')]).toEqual([0, 0, count(few, 'route')]);
    }
  });
});
