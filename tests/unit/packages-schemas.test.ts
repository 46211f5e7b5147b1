import JSZip from 'jszip';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { contentFolder } from '../../src/data/content-location.ts';
import { localisedGraph } from '../../src/data/localised-graph.ts';
import { parseContent } from '../../src/data/parse-content.ts';
import { readContent } from '../../src/data/read-content.ts';
import { catalogue, checksFile } from '../../src/exports/catalogue.ts';
import { packagesFile } from '../../src/exports/packages-file.ts';
import { localeCodes, locales } from '../../src/i18n/languages.ts';
import { buildUrls } from '../../src/model/urls.ts';
import { makePackage } from '../../src/packages/make-package.ts';
import type { PackageSource } from '../../src/packages/package-source.ts';
import { resolvePackage } from '../../src/packages/resolve-package.ts';
import { packageFormats, type PackagesFile } from '../../src/wire/packages-file.ts';
import { assessmentFaults, manifestFaults } from '../support/cartridge-rules.ts';
import { context, file as japanese, hostile, lesson } from '../support/packages.ts';
import { schemaFaults } from '../support/schemas.ts';

// Each validation starts xmllint, in WebAssembly, anew.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const graph = localisedGraph(parseContent(await readContent(contentFolder())).project);
const urls = buildUrls('/sales/');

/** Every entry, then every section of every entry: some 300 steps and all self-checks. */
const sources: Record<string, { source: PackageSource; file: PackagesFile }> = Object.fromEntries(
  localeCodes.map((locale) => {
    const entries = catalogue(graph, locale, urls);
    const file = packagesFile(locale, urls);
    const steps = [...entries.entries.map(({ id }) => ({ entry: id, notes: hostile })), ...entries.entries.flatMap(({ id, sections }) => sections.map((section) => ({ entry: id, section: section.id })))];
    const { source } = resolvePackage({ title: `${file.site} ${hostile}`, notes: hostile, steps }, { catalogue: entries, checks: checksFile(graph, locale), file, origin: 'https://learn.example.org' });
    return [locale, { source, file }];
  }),
);
sources['hostile'] = { source: resolvePackage(lesson, context).source, file: japanese };

const opened = async (content: Uint8Array | string) => {
  const zip = await JSZip.loadAsync(content as Uint8Array, { checkCRC32: true });
  const paths = Object.values(zip.files).filter(({ dir }) => !dir).map(({ name }) => name);
  return { zip, paths, read: async (path: string) => (await zip.file(path)?.async('string')) ?? '' };
};

const bytes = (content: Uint8Array | string): Buffer => (typeof content === 'string' ? Buffer.from(content) : Buffer.from(content));

describe.each(Object.keys(sources))('packages: %s', (name) => {
  const { source, file } = sources[name] as { source: PackageSource; file: PackagesFile };
  const count = source.steps.length;
  const asked = source.steps.flatMap(({ checks }) => checks).length;
  let cartridge: Awaited<ReturnType<typeof opened>>;
  let scorm: Awaited<ReturnType<typeof opened>>;

  beforeAll(async () => {
    cartridge = await opened(makePackage('imscc', source, file).content);
    scorm = await opened(makePackage('scorm', source, file).content);
  });

  it('has much to hold', () => {
    expect(asked).toBeGreaterThan(name === 'hostile' ? 2 : 100);
    expect(count).toBeGreaterThan(name === 'hostile' ? 4 : 200);
  });

  it('a cartridge opens in another program, with a manifest that keeps schema and rules', async () => {
    const manifest = await cartridge.read('imsmanifest.xml');
    expect(await schemaFaults('cartridgeManifest', [manifest])).toEqual([]);
    expect(manifestFaults(manifest, cartridge.paths)).toEqual([]);
    expect(cartridge.paths[0]).toBe('imsmanifest.xml');
    expect(cartridge.paths.every((path) => /^[\w./-]+$/.test(path) && !path.includes('..'))).toBe(true);
    const order = [...manifest.matchAll(/identifierref="link-([^"]+)"/g)].map(([, id]) => id);
    expect(order).toEqual(source.steps.map(({ id }) => id));
  });

  it('its links and assessments keep schema and rules', async () => {
    const links = await Promise.all(cartridge.paths.filter((path) => path.startsWith('links/')).map(cartridge.read));
    const assessments = await Promise.all(cartridge.paths.filter((path) => path.startsWith('checks/')).map(cartridge.read));
    expect(links).toHaveLength(count);
    expect(await schemaFaults('webLink', links)).toEqual([]);
    expect(await schemaFaults('assessment', assessments)).toEqual([]);
    expect(assessments.flatMap(assessmentFaults)).toEqual([]);
    expect(assessments.join('').match(/<item /g)).toHaveLength(asked);
  });

  it('a SCORM package has a manifest that keeps the published schemas, and a page', async () => {
    expect(await schemaFaults('scormManifest', [await scorm.read('imsmanifest.xml')])).toEqual([]);
    expect(scorm.paths).toEqual(['imsmanifest.xml', 'index.html']);
    const page = await scorm.read('index.html');
    expect(page).toContain(`<html lang="${name in locales ? locales[name as keyof typeof locales].tag : 'ja'}">`);
    expect(page.match(/data-step=/g)).toHaveLength(count);
    expect(page.match(/<form data-check=/g)).toHaveLength(asked);
  });

  it('is the same to the byte when it is made again', () => {
    const copy = JSON.parse(JSON.stringify(source)) as PackageSource;
    for (const format of packageFormats) expect(bytes(makePackage(format, copy, file).content).equals(bytes(makePackage(format, source, file).content)), format).toBe(true);
  });
});

it('archives do not depend on day and time zone', async () => {
  const { source } = sources['hostile'] as { source: PackageSource };
  const zone = process.env['TZ'];
  const made = ['Asia/Tokyo', 'America/Los_Angeles', 'Asia/Kuala_Lumpur'].map((other) => {
    process.env['TZ'] = other;
    return makePackage('scorm', source, japanese).content;
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(made.slice(1)).toEqual([made[0], made[0]]);
});

describe('schemas and rules find what is wrong', () => {
  const { source } = sources['hostile'] as { source: PackageSource };

  it('in cartridges', async () => {
    const { read, paths } = await opened(makePackage('imscc', source, japanese).content);
    const manifest = await read('imsmanifest.xml');
    expect(await schemaFaults('cartridgeManifest', [manifest.replace('1.1.0', '1.0.0')])).not.toEqual([]);
    expect(await schemaFaults('cartridgeManifest', [manifest.replace('identifier="item-link-E06"', 'identifier="link-E06"')])).not.toEqual([]);
    expect(manifestFaults(manifest.replace('identifierref="link-E06"', 'identifierref="nothing"'), paths)).toEqual(['no resource: nothing']);
    expect(manifestFaults(manifest.replace('links/E06.xml', 'links/E99.xml'), paths)).toHaveLength(2);
    expect(await schemaFaults('webLink', [(await read('links/E06.xml')).replace(/<title>.*<\/title>/, '')])).not.toEqual([]);
    const assessment = await read('checks/E06.xml');
    expect(await schemaFaults('assessment', [assessment.replace('varname="SCORE"', 'varname="POINTS"')])).not.toEqual([]);
    expect(assessmentFaults(assessment.replace('ident="no-feedback"', 'ident="other"'))).toEqual(['no feedback no-feedback', 'feedback that nothing shows: other']);
    expect(assessmentFaults(assessment.replace('>never<', '>who<'))).toEqual(['tests an unknown answer: who']);
  });

  it('in SCORM packages', async () => {
    const manifest = await (await opened(makePackage('scorm', source, japanese).content)).read('imsmanifest.xml');
    expect(await schemaFaults('scormManifest', [manifest.replace('adlcp:scormtype="sco"', 'adlcp:scormtype="page"')])).not.toEqual([]);
    expect(await schemaFaults('scormManifest', [manifest.replace(/<title>.*?<\/title>/, '<name/>')])).not.toEqual([]);
  });
});
