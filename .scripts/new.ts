/** `npm run new -- concept <id> [--kind …] [--family …] [--compares a,b]`: starts an entry, valid in every language. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/data/content-location.ts';
import { parseContent } from '../src/data/parse-content.ts';
import { assertProject } from '../src/model/assertions.ts';
import { formatIssues } from '../src/model/issue.ts';
import { readContent, type ContentFile } from '../src/data/read-content.ts';
import { conceptKinds } from '../src/model/kinds.ts';
import { placeOnMap } from './map-place.ts';
import { buildSkeleton } from './skeleton.ts';

try {
  await createEntry();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @throws Error with what would be wrong with the content, were the files there */
function refuseInvalid(files: Readonly<Record<string, string>>, content: readonly ContentFile[]): void {
  const judged = parseContent([...content, ...Object.entries(files).map(([path, text]) => ({ path, text }))]);
  const paths = Object.keys(files).map((path) => `content/${path}`);
  const issues = [...judged.issues, ...assertProject(judged.project)].filter(({ file }) => paths.includes(file));
  if (issues.length > 0) throw new Error(`Nothing was written. ${formatIssues(issues)}`);
}

async function createEntry(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { kind: { type: 'string', default: 'concept' }, family: { type: 'string' }, compares: { type: 'string', default: '' } },
  });
  const [what, id, ...rest] = positionals;
  const usage = `Usage: npm run new -- concept <id> [--kind ${conceptKinds.join('|')}] [--family <id>] [--compares first-id,second-id]\n(The -- before concept is needed.)`;
  if (what !== 'concept' || !id || rest.length > 0) throw new Error(usage);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error(`“${id}” is no id: write lower-case ASCII words joined by hyphens, such as route-sales.`);
  const kind = conceptKinds.find((name) => name === values.kind);
  if (!kind) throw new Error(`There is no kind “${values.kind}”. Use one of ${conceptKinds.join(', ')}.`);

  const folder = contentFolder();
  const target = join(folder, 'concepts', id);
  if (existsSync(target)) throw new Error(`content/concepts/${id} is there already. Nothing was written.`);
  const { project } = parseContent(await readContent(folder));
  const taken = project.concepts.find(({ head }) => head.earlier.ids.includes(id));
  if (taken) throw new Error(`${id} was the id of ${taken.id}; its addresses lead there. Choose another.`);

  const compares = values.compares.split(',').map((part) => part.trim()).filter(Boolean);
  const unknown = compares.filter((other) => !project.concepts.some((concept) => concept.id === other));
  if (unknown.length > 0) throw new Error(`--compares: there is no entry ${unknown.join(', ')}.`);
  if (kind === 'comparison' && new Set(compares).size !== 2) throw new Error('A comparison needs its two subjects: --compares first-id,second-id');
  if (kind !== 'comparison' && compares.length > 0) throw new Error('--compares goes with --kind comparison.');

  const source = Object.keys(project.sources)[0];
  const family = values.family ?? project.families[0]?.id;
  if (!source || !family) throw new Error('families.yaml and sources.yaml need at least one row each.');
  const files = buildSkeleton({ id, kind, family, compares, source }, project);
  if (!project.map) throw new Error('content/map.yaml cannot be read; npm run content says why. Nothing was written.');
  const mapFile = join(folder, 'map.yaml');
  const map = placeOnMap(await readFile(mapFile, 'utf8'), project.map, family, id);
  refuseInvalid({ ...files, 'map.yaml': map }, (await readContent(folder)).filter(({ path }) => path !== 'map.yaml'));

  // All files or none: they are written beside the folder, which then appears as a whole.
  const draft = join(folder, 'concepts', `.${id}.new`);
  try {
    await mkdir(draft, { recursive: true });
    for (const [path, text] of Object.entries(files)) await writeFile(join(draft, path.split('/').at(-1) ?? ''), text, { flag: 'wx' });
    await rename(draft, target);
    await writeFile(mapFile, map);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  console.log(`content/concepts/${id} stands, valid in every language. Now write it (and name its sources in concept.yaml):`);
  for (const path of Object.keys(files)) console.log(`  content/${path}`);
  console.log('It stands at the end of its line in content/map.yaml: move it to where it belongs.');
  console.log('How to write is in content/README.md; npm run dev shows it as you save. When it is to be published, npm run permalinks keeps its addresses for good.');
}
