import { isMap, parseDocument, visit, type Scalar } from 'yaml';
import type { ContentFile } from '../src/data/read-content.ts';
import { splitFrontMatter } from '../src/prose/front-matter.ts';

/** A new name for something that has addresses. */
export type Rename =
  | { readonly what: 'concept' | 'term' | 'ride' | 'line' | 'code'; readonly from: string; readonly to: string }
  | { readonly what: 'section'; readonly entry: string; readonly from: string; readonly to: string };

export const renameKinds = ['concept', 'section', 'code', 'term', 'ride', 'line'] as const;

/** A file of the content as it will be; where its path changes, `was` is the present one. */
export interface ChangedFile extends ContentFile {
  readonly was: string;
}

/**
 * Renames something throughout the content and writes the earlier name to where redirects are made from. Only what changes is
 * touched in a file; its layout stays.
 * @returns the files that change
 * @throws Error where there is nothing of that name
 */
export function renameContent(files: readonly ContentFile[], rename: Rename): ChangedFile[] {
  const changed = files.flatMap(({ path, text }): ChangedFile[] => {
    const next = { was: path, path: pathOf(path, rename), text: isProse(path) ? renameInProse(path, text, rename) : path.endsWith('.yaml') ? renameInYaml(path, text, rename) : text };
    return next.path === path && next.text === text ? [] : [next];
  });
  const name = rename.what === 'section' ? `section ${rename.from} in ${rename.entry}` : `${rename.what} ${rename.from}`;
  if (!changed.some(({ path, text }) => holdsEarlier(path, text, rename))) throw new Error(`There is no ${name}. Nothing was written.`);
  return changed;
}

function isProse(path: string): boolean {
  return path.endsWith('.mdx');
}

function pathOf(path: string, rename: Rename): string {
  if (rename.what === 'concept') return path.replace(new RegExp(`^concepts/${rename.from}/`), `concepts/${rename.to}/`);
  if (rename.what === 'term') return path === `terms/${rename.from}.yaml` ? `terms/${rename.to}.yaml` : path;
  if (rename.what === 'ride') return path === `paths/${rename.from}.yaml` ? `paths/${rename.to}.yaml` : path;
  return path;
}

function holdsEarlier(path: string, text: string, { what, from, ...rest }: Rename): boolean {
  const file = what === 'concept' || what === 'section' || what === 'code' ? /^concepts\/([^/]+)\/concept\.yaml$/ : what === 'line' ? /^families\.yaml$/ : what === 'term' ? /^terms\// : /^paths\//;
  const entry = file.exec(path)?.[1];
  return file.test(path) && (what !== 'section' || entry === ('entry' in rest ? rest.entry : '')) && new RegExp(`^ *earlier:[\\s\\S]*\\b${from}\\b`, 'm').test(text);
}

/** Where the name of a thing stands in YAML, as patterns of paths such as `relations.related.0`; `~` behind one means a key. */
function placesOf(path: string, rename: Rename): RegExp | undefined {
  const { what } = rename;
  if (what === 'section') return path.startsWith(`concepts/${rename.entry}/`) ? (isProse(path) ? /^facts\.[^.]+$/ : /^(sections\.\d+|earlier\.sections\.[^.]+)$/) : undefined;
  if (what === 'code') return /^concepts\/[^/]+\/concept\.yaml$/.test(path) ? /^code$/ : undefined;
  if (what === 'line') return path === 'families.yaml' ? /^\d+\.id$/ : path === 'map.yaml' ? /^lines\.[^.]+~$/ : /concept\.yaml$/.test(path) ? /^family$/ : undefined;
  if (what !== 'concept') return undefined;
  if (isProse(path)) return /^(reasons\.[^.]+~|axes\.[^.]+\.cells\.[^.]+~|avoid\.\d+\.except\.\d+)$/;
  if (path.startsWith('concepts/')) return /^relations\.[^.]+\.\d+$/;
  if (path.startsWith('terms/')) return /^texts\.[^.]+\.avoid\.\d+\.except\.\d+$/;
  if (path.startsWith('paths/')) return /^(stations\.\d+|texts\.[^.]+\.reasons\.[^.]+~)$/;
  return path === 'map.yaml' ? /^(ties\.\d+\.\d+|lines\.[^.]+\.stops\.\d+\.(id|from))$/ : undefined;
}

function renameInYaml(path: string, text: string, rename: Rename): string {
  const renamed = replaceScalars(text, placesOf(path, rename), rename);
  return isOwnHead(path, text, renamed, rename) ? addEarlier(path, renamed, rename) : renamed;
}

/** Whether a file is the one that holds the earlier names of what is renamed. */
function isOwnHead(path: string, before: string, after: string, rename: Rename): boolean {
  if (rename.what === 'concept') return path === `concepts/${rename.from}/concept.yaml`;
  if (rename.what === 'term') return path === `terms/${rename.from}.yaml`;
  if (rename.what === 'ride') return path === `paths/${rename.from}.yaml`;
  if (rename.what === 'line') return path === 'families.yaml' && before !== after;
  return path.endsWith('concept.yaml') && before !== after;
}

function renameInProse(path: string, text: string, rename: Rename): string {
  const parts = splitFrontMatter(text);
  if (!parts) return text;
  const at = text.length - parts.body.length;
  const opening = text.slice(0, text.indexOf(parts.head));
  const head = replaceScalars(parts.head, placesOf(path, rename), rename);
  return opening + head + text.slice(opening.length + parts.head.length, at) + renameInBody(path, parts.body, rename);
}

/** Links between entries, and the ids of headings. */
function renameInBody(path: string, body: string, rename: Rename): string {
  const { from, to } = rename;
  if (rename.what === 'concept') return body.replace(new RegExp(String.raw`\[\[(\s*)${from}(?=\s*[\]|#])`, 'g'), `[[$1${to}`);
  if (rename.what !== 'section') return body;
  const linked = body.replace(new RegExp(String.raw`(\[\[\s*${rename.entry}\s*#\s*)${from}(?=\s*[\]|])`, 'g'), `$1${to}`);
  return path.startsWith(`concepts/${rename.entry}/`) ? linked.replace(new RegExp(String.raw`^(##.*\{#)${from}(\}\s*)$`, 'gm'), `$1${to}$2`) : linked;
}

/** Puts the new name in place of the old one in the scalars of some places, and leaves everything else as it stands. */
function replaceScalars(text: string, places: RegExp | undefined, { from, to }: Rename): string {
  if (!places || !text.includes(from)) return text;
  const found: [number, number][] = [];
  const document = parseDocument(text);
  visit(document, {
    Scalar(key, node, ancestors) {
      if (node.value !== from || !node.range) return;
      const path = ancestors.flatMap((ancestor, index) => {
        const child = ancestors[index + 1] ?? node;
        if (typeof ancestor === 'object' && 'items' in ancestor && !isMap(ancestor)) return [String((ancestor.items as unknown[]).indexOf(child))];
        return typeof ancestor === 'object' && 'key' in ancestor ? [String((ancestor.key as Scalar).value)] : [];
      });
      if (places.test(path.join('.') + (key === 'key' ? '~' : ''))) found.push([node.range[0], node.range[1]]);
    },
  });
  return found.sort(([a], [b]) => b - a).reduce((result, [start, end]) => result.slice(0, start) + to + result.slice(end), text);
}

/** Writes the old name under `earlier`. */
function addEarlier(path: string, text: string, rename: Rename): string {
  const { what, from, to } = rename;
  if (what === 'line') {
    const document = parseDocument(text);
    const families = document.toJS() as { id: string; earlier?: string[] }[];
    const earlier = [...(families.find(({ id }) => id === to)?.earlier ?? []), from].filter((old) => old !== to);
    const lines = text.split('\n');
    const own = lines.findIndex((line) => new RegExp(`^- id: ${to}\\s*$`).test(line));
    const end = lines.findIndex((line, index) => index > own && line.startsWith('- '));
    const old = lines.findIndex((line, index) => index > own && (end < 0 || index < end) && /^ {2}earlier:/.test(line));
    if (own < 0) throw new Error(`${path}: the line does not open with “- id: ${from}”. Nothing was written.`);
    lines.splice(old < 0 ? own + 1 : old, old < 0 ? 0 : 1, `  earlier: [${earlier.join(', ')}]`);
    return lines.join('\n');
  }
  const document = parseDocument(text);
  const data = document.toJS() as { earlier?: unknown };
  const block = what === 'term' || what === 'ride' ? `earlier: [${[...((data.earlier as string[] | undefined) ?? []), from].filter((old) => old !== to).join(', ')}]` : earlierOfConcept((data.earlier as Earlier | undefined) ?? {}, rename);
  const pair = isMap(document.contents) ? document.contents.items.find(({ key }) => String(key) === 'earlier') : undefined;
  const range = [(pair?.key as Scalar | undefined)?.range?.[0], (pair?.value as Scalar | undefined)?.range?.[1]];
  if (range[0] !== undefined && range[1] !== undefined) return `${text.slice(0, range[0]) + block}\n${text.slice(range[1]).replace(/^\s*\n/, '')}`;
  return `${text.replace(/\n*$/, '\n')}${block}\n`;
}

interface Earlier {
  readonly ids?: readonly string[];
  readonly codes?: readonly string[];
  readonly sections?: Readonly<Record<string, string>>;
  readonly checks?: Readonly<Record<string, string>>;
}

function earlierOfConcept({ ids = [], codes = [], sections = {}, checks = {} }: Earlier, { what, from, to }: Rename): string {
  const all = {
    // What is renamed back has its old name again.
    ids: what === 'concept' ? [...ids, from].filter((old) => old !== to) : ids,
    codes: what === 'code' ? [...codes, from].filter((old) => old !== to) : codes,
    sections: what === 'section' ? Object.fromEntries(Object.entries({ ...sections, [from]: to }).filter(([old]) => old !== to)) : sections,
  };
  const pairs = (of: Readonly<Record<string, string>>): string => Object.entries(of).map(([old, present]) => `${old}: ${present}`).join(', ');
  return [
    'earlier:',
    ...(all.ids.length > 0 ? [`  ids: [${all.ids.join(', ')}]`] : []),
    ...(all.codes.length > 0 ? [`  codes: [${all.codes.join(', ')}]`] : []),
    ...(Object.keys(all.sections).length > 0 ? [`  sections: {${pairs(all.sections)}}`] : []),
    ...(Object.keys(checks).length > 0 ? [`  checks: {${pairs(checks)}}`] : []),
  ].join('\n');
}
