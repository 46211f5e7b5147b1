import { isMap, parseDocument, visit, type Scalar } from 'yaml';
import type { ContentFile } from '../src/data/read-content.ts';
import { splitFrontMatter } from '../src/prose/front-matter.ts';

/** A new name for something that has addresses. */
export type Rename =
  | { readonly what: 'concept' | 'term' | 'ride' | 'line' | 'code' | 'source'; readonly from: string; readonly to: string }
  | { readonly what: PartKind; readonly entry: string; readonly from: string; readonly to: string };

/** Parts of an entry: named with it. */
export const partKinds = ['section', 'check'] as const;
export type PartKind = (typeof partKinds)[number];

export const renameKinds = ['concept', ...partKinds, 'code', 'term', 'ride', 'line', 'source'] as const;

/** A file of the content as it will be; where its path changes, `was` is the present one. */
export interface ChangedFile extends ContentFile {
  readonly was: string;
}

/**
 * Renames something throughout the content and writes the earlier name to where redirects are made from. Only what changes is
 * touched in a file; its layout stays.
 * @returns the files that change
 * @throws Error where there is nothing of that name, or the new one is in use
 */
export function renameContent(files: readonly ContentFile[], rename: Rename): ChangedFile[] {
  const changed = files.flatMap(({ path, text }): ChangedFile[] => {
    const next = { was: path, path: pathOf(path, rename), text: isProse(path) ? renameInProse(path, text, rename) : path.endsWith('.yaml') ? renameInYaml(path, text, rename) : text };
    return next.path === path && next.text === text ? [] : [next];
  });
  const nameOf = (id: string): string => ('entry' in rename ? `${rename.what} ${id} in ${rename.entry}` : `${rename.what} ${id}`);
  const name = nameOf(rename.from);
  if (namesBeside(files, rename).includes(rename.to)) throw new Error(`There is a ${nameOf(rename.to)} already. Nothing was written.`);
  if (!changed.some(({ path, text }) => holdsEarlier(path, text, rename))) throw new Error(`There is no ${name}. Nothing was written.`);
  return changed;
}

/** Names that share a file with the one that changes, so that no path tells which are in use. */
function namesBeside(files: readonly ContentFile[], rename: Rename): readonly string[] {
  const own = rename.what === 'source' ? 'sources.yaml' : 'entry' in rename ? `concepts/${rename.entry}/concept.yaml` : undefined;
  const found = files.find(({ path }) => path === own);
  if (!found) return [];
  const data = parseDocument(found.text).toJS() as Record<string, unknown> & { readonly sections?: readonly string[]; readonly checks?: readonly { readonly id: string }[]; readonly earlier?: Earlier };
  if (rename.what === 'source') return Object.keys(data);
  const isSection = rename.what === 'section';
  // What another was called before still leads to that one; only its own earlier name may come back.
  const before = Object.entries((isSection ? data.earlier?.sections : data.earlier?.checks) ?? {}).flatMap(([old, present]) => (present === rename.from ? [] : [old]));
  return [...(isSection ? (data.sections ?? []) : (data.checks ?? []).map(({ id }) => id)), ...before];
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

function holdsEarlier(path: string, text: string, rename: Rename): boolean {
  return homeOf(rename).test(path) && new RegExp(`^ *earlier:[\\s\\S]*\\b${rename.from}\\b`, 'm').test(text);
}

/** The file that holds the earlier names of what is renamed; what has a file of its own may be under its new name. */
function homeOf(rename: Rename): RegExp {
  switch (rename.what) {
    case 'section':
    case 'check':
      return new RegExp(`^concepts/${rename.entry}/concept\\.yaml$`);
    case 'concept':
    case 'code':
      return /^concepts\/[^/]+\/concept\.yaml$/;
    case 'line':
      return /^families\.yaml$/;
    case 'source':
      return /^sources\.yaml$/;
    case 'term':
      return /^terms\//;
    case 'ride':
      return /^paths\//;
  }
}

/** Where the name of a thing stands in YAML, as patterns of paths such as `relations.related.0`; `~` behind one means a key. */
function placesOf(path: string, rename: Rename): RegExp | undefined {
  const { what } = rename;
  if (what === 'section') return path.startsWith(`concepts/${rename.entry}/`) ? (isProse(path) ? /^facts\.[^.]+$/ : /^(sections\.\d+|earlier\.sections\.[^.]+)$/) : undefined;
  if (what === 'check') return path.startsWith(`concepts/${rename.entry}/`) ? (isProse(path) ? /^checks\.[^.]+~$/ : /^(checks\.\d+\.id|earlier\.checks\.[^.]+)$/) : undefined;
  if (what === 'source') return path === 'sources.yaml' ? /^[^.]+~$/ : /^concepts\/[^/]+\/concept\.yaml$/.test(path) ? /^(sources\.\d+|facts\.\d+\.source)$/ : undefined;
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
  if (rename.what === 'line' || rename.what === 'source') return homeOf(rename).test(path) && before !== after;
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
    const families = parseDocument(text).toJS() as { id: string; earlier?: string[] }[];
    return addEarlierToItem(path, text, rename, { opening: `- id: ${to}`, earlier: families.find(({ id }) => id === to)?.earlier });
  }
  if (what === 'source') {
    const sources = parseDocument(text).toJS() as Record<string, { earlier?: string[] }>;
    return addEarlierToItem(path, text, rename, { opening: `${to}:`, earlier: sources[to]?.earlier });
  }
  const document = parseDocument(text);
  const data = document.toJS() as { earlier?: unknown };
  const block = what === 'term' || what === 'ride' ? `earlier: [${[...((data.earlier as string[] | undefined) ?? []), from].filter((old) => old !== to).join(', ')}]` : earlierOfConcept((data.earlier as Earlier | undefined) ?? {}, rename);
  const pair = isMap(document.contents) ? document.contents.items.find(({ key }) => String(key) === 'earlier') : undefined;
  const range = [(pair?.key as Scalar | undefined)?.range?.[0], (pair?.value as Scalar | undefined)?.range?.[1]];
  if (range[0] !== undefined && range[1] !== undefined) return `${text.slice(0, range[0]) + block}\n${text.slice(range[1]).replace(/^\s*\n/, '')}`;
  return `${text.replace(/\n*$/, '\n')}${block}\n`;
}

/**
 * Writes the old name into one of the things that a file lists.
 * @param opening the first line of the thing, under its new name
 * @param earlier what it was called before that
 */
function addEarlierToItem(path: string, text: string, { from, to }: Rename, { opening, earlier = [] }: { readonly opening: string; readonly earlier?: readonly string[] | undefined }): string {
  const lines = text.split('\n');
  const own = lines.findIndex((line) => line.replace(/\s*(#.*)?$/, '') === opening);
  if (own < 0) throw new Error(`${path}: it does not open with “${opening.replace(to, from)}”. Nothing was written.`);
  const next = lines.findIndex((line, index) => index > own && /^[^\s#]/.test(line));
  const old = lines.findIndex((line, index) => index > own && (next < 0 || index < next) && /^ {2}earlier:/.test(line));
  // A list may go on below.
  const after = lines.findIndex((line, index) => index > old && !/^ {3}/.test(line));
  lines.splice(old < 0 ? own + 1 : old, old < 0 ? 0 : after - old, `  earlier: [${[...earlier, from].filter((name) => name !== to).join(', ')}]`);
  return lines.join('\n');
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
    checks: what === 'check' ? Object.fromEntries(Object.entries({ ...checks, [from]: to }).filter(([old]) => old !== to)) : checks,
  };
  const pairs = (of: Readonly<Record<string, string>>): string => Object.entries(of).map(([old, present]) => `${old}: ${present}`).join(', ');
  return [
    'earlier:',
    ...(all.ids.length > 0 ? [`  ids: [${all.ids.join(', ')}]`] : []),
    ...(all.codes.length > 0 ? [`  codes: [${all.codes.join(', ')}]`] : []),
    ...(Object.keys(all.sections).length > 0 ? [`  sections: {${pairs(all.sections)}}`] : []),
    ...(Object.keys(all.checks).length > 0 ? [`  checks: {${pairs(all.checks)}}`] : []),
  ].join('\n');
}
