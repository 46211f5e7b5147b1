import { getCollection } from 'astro:content';
import { assertProject } from '../model/assertions.ts';
import type { ConceptGraph } from '../model/concept-graph.ts';
import { formatIssues, type Issue } from '../model/issue.ts';
import { localisedGraph } from './localised-graph.ts';
import { parseContent } from './parse-content.ts';

let last: { readonly key: string; readonly graph: ConceptGraph } | undefined;

/**
 * The concept graph of the content as it is now; built again only when a file has changed.
 * @throws Error that tells every issue at once, each with file, rule and mend
 */
export async function loadGraph(): Promise<ConceptGraph> {
  const files = (await getCollection('files')).map(({ data }) => data).sort((a, b) => (a.path < b.path ? -1 : 1));
  const key = JSON.stringify(files);
  if (last?.key !== key) last = { key, graph: buildGraph(files) };
  return last.graph;
}

function buildGraph(files: { path: string; text: string }[]): ConceptGraph {
  const { project, issues } = parseContent(files);
  throwOnIssues([...issues, ...assertProject(project)]);
  return localisedGraph(project);
}

/** Missing translations pass where they are allowed (`ALLOW_GAPS`, and always in `astro dev`); readers then get links. */
function throwOnIssues(issues: readonly Issue[]): void {
  const gapsAllowed = import.meta.env.DEV || Boolean(process.env['ALLOW_GAPS']);
  const gaps = issues.filter(({ gap }) => gap);
  if (issues.length > (gapsAllowed ? gaps.length : 0)) throw new Error(formatIssues(issues));
  if (gaps.length > 0) console.warn(formatIssues(gaps));
}
