import type { z } from 'astro/zod';
import { contentLanguages, type ContentLanguage } from '../i18n/languages.ts';
import type { Issue } from '../model/issue.ts';
import type { ConceptHead, ConceptSource, ConceptText, Project } from '../model/project.ts';
import { parseYaml, splitFrontMatter, type YamlFile } from '../prose/front-matter.ts';
import { parseProse } from '../prose/parse-prose.ts';
import { conceptHead } from '../schemas/concept-head.ts';
import { conceptTextHead } from '../schemas/concept-text.ts';
import { families } from '../schemas/families.ts';
import { mapForm } from '../schemas/map.ts';
import { parsePermalinks } from '../schemas/permalinks.ts';
import { ride } from '../schemas/ride.ts';
import { sources } from '../schemas/sources.ts';
import { term } from '../schemas/term.ts';
import { simplifiedExceptions } from '../schemas/zh-hans.ts';
import type { ContentFile } from './read-content.ts';

export interface ParsedContent {
  readonly project: Project;
  /** What is wrong with single files. What is wrong between files is the business of `model/assertions.ts`. */
  readonly issues: readonly Issue[];
}

/** Content files → project. A file that cannot be read is reported and left out. */
export function parseContent(files: readonly ContentFile[]): ParsedContent {
  const issues: Issue[] = [];
  const byPath = new Map(files.map((file) => [file.path, file.text]));
  const taken = new Set<string>();
  const unreadable: string[] = [];

  const readYaml = <Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> | undefined => {
    taken.add(path);
    const text = byPath.get(path);
    const file = shownPath(path);
    if (text === undefined) {
      issues.push({ file, rule: 'missing-file', message: 'The file is not there.', mend: 'Write it; content/README.md shows its form.' });
      return undefined;
    }
    const data = judge(parseYaml(text, file), schema, file, issues);
    if (data === undefined) unreadable.push(file);
    return data;
  };

  const concepts: ConceptSource[] = [];
  for (const [id, paths] of conceptFolders(files)) {
    const head = readYaml(`concepts/${id}/concept.yaml`, conceptHead) as ConceptHead | undefined;
    const texts: Partial<Record<ContentLanguage, ConceptText>> = {};
    for (const language of contentLanguages) {
      const path = `concepts/${id}/${language}.mdx`;
      const text = byPath.get(path);
      if (!paths.has(path) || text === undefined) continue;
      taken.add(path);
      const parsed = parseConceptText(text, shownPath(path));
      issues.push(...parsed.issues);
      if (parsed.text) texts[language] = parsed.text;
      else unreadable.push(shownPath(path));
    }
    if (head) concepts.push({ id, file: shownPath(`concepts/${id}/concept.yaml`), head, texts });
  }

  const folder = <Schema extends z.ZodType>(name: string, schema: Schema): ({ id: string; file: string } & z.output<Schema>)[] =>
    files.flatMap(({ path }) => {
      const id = new RegExp(`^${name}/([^/]+)\\.yaml$`).exec(path)?.[1];
      const data = id === undefined ? undefined : readYaml(path, schema);
      return id === undefined || data === undefined ? [] : [{ ...(data as object), id, file: shownPath(path) } as { id: string; file: string } & z.output<Schema>];
    });

  const readLedger = (path: string): Project['permalinks'] => {
    taken.add(path);
    const text = byPath.get(path);
    const file = shownPath(path);
    if (text === undefined) {
      issues.push({ file, rule: 'missing-file', message: 'The ledger of addresses is not there.', mend: 'Bring it back from the repository: it keeps addresses alive. For a site that was never published, npm run permalinks writes one.' });
      return undefined;
    }
    const ledger = parsePermalinks(text, file);
    issues.push(...ledger.issues);
    return ledger.permalinks;
  };

  const project: Project = {
    languages: contentLanguages,
    families: readYaml('families.yaml', families) ?? [],
    sources: readYaml('sources.yaml', sources) ?? {},
    unreadable,
    simplifiedExceptions: readYaml('zh-hans.yaml', simplifiedExceptions) ?? [],
    concepts,
    terms: folder('terms', term),
    rides: folder('paths', ride).sort((a, b) => a.order - b.order),
    map: readYaml('map.yaml', mapForm),
    permalinks: readLedger('permalinks.txt'),
    strayFiles: files
      .filter(({ path }) => !taken.has(path))
      .map(({ path }) => ({ file: shownPath(path), conceptId: /^concepts\/([^/]+)\//.exec(path)?.[1] })),
  };
  return { project, issues };
}

/** Reads `<language>.mdx`. */
export function parseConceptText(text: string, file: string): { text?: ConceptText; issues: Issue[] } {
  const parts = splitFrontMatter(text);
  if (!parts) {
    const mend = 'Open the file with --- on a line of its own, the head, and --- again.';
    return { issues: [{ file, line: 1, rule: 'front-matter', message: 'The file has no head.', mend }] };
  }
  const issues: Issue[] = [];
  const head = judge(parseYaml(parts.head, file, 2), conceptTextHead, file, issues);
  const prose = parseProse(parts.body, file, parts.bodyLine);
  issues.push(...prose.issues);
  // Of a body that cannot be parsed, nothing else can be said.
  if (prose.issues.some(({ rule }) => rule === 'mdx-syntax')) return { issues };
  return head ? { text: { ...head, file, sections: prose.sections, links: prose.links }, issues } : { issues };
}

function judge<Schema extends z.ZodType>(yaml: YamlFile, schema: Schema, file: string, issues: Issue[]): z.output<Schema> | undefined {
  issues.push(...yaml.issues);
  if (yaml.issues.length > 0) return undefined;
  const result = schema.safeParse(yaml.data);
  if (result.success) return result.data;
  issues.push(...result.error.issues.flatMap((issue) => schemaIssues(issue, file, yaml)));
  return undefined;
}

function schemaIssues(issue: z.core.$ZodIssue, file: string, yaml: YamlFile): Issue[] {
  const line = yaml.lineOf(issue.path[0] ?? (issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined));
  const place = issue.path.length > 0 ? `${issue.path.map(String).join('.')}: ` : '';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line,
      rule: 'unknown-key',
      message: `${place}there is no key \`${key}\`.`,
      mend: 'Take it out or mend its spelling; content/README.md lists the keys.',
    }));
  }
  if (issue.code === 'invalid_key') {
    return [{ file, line, rule: 'bad-id', message: `${place}${issue.issues[0]?.message ?? issue.message}.`, mend: 'Rename the key.' }];
  }
  const rule = issue.code === 'invalid_format' ? (/station code/.test(issue.message) ? 'bad-code' : /an id is/.test(issue.message) ? 'bad-id' : 'bad-value') : 'bad-value';
  return [{ file, line, rule, message: `${place}${issue.message}.`, mend: 'Write it as content/README.md shows.' }];
}

function conceptFolders(files: readonly ContentFile[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>();
  for (const { path } of files) {
    const id = /^concepts\/([^/]+)\/[^/]+$/.exec(path)?.[1];
    if (id === undefined) continue;
    const paths = folders.get(id) ?? new Set();
    folders.set(id, paths.add(path));
  }
  return folders;
}

function shownPath(path: string): string {
  return `content/${path}`;
}
