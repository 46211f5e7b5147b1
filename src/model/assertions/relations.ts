import type { Issue } from '../issue.ts';
import type { ConceptSource, Project } from '../project.ts';
import { relationKindNames, relationKinds, type RelationKind, type RelationKindRow } from '../relation-kinds.ts';

interface Relation {
  readonly from: ConceptSource;
  readonly kind: RelationKind;
  readonly to: string;
}

function everyRelation(concepts: readonly ConceptSource[]): Relation[] {
  return concepts.flatMap((from) => relationKindNames.flatMap((kind) => (from.head.relations[kind] ?? []).map((to) => ({ from, kind, to }))));
}

/** A relation points to an entry that exists, and not to its own. */
export function assertRelationTargets({ concepts, unreadable }: Project): Issue[] {
  const ids = new Set([...concepts.map(({ id }) => id), ...unreadableIds(unreadable)]);
  return everyRelation(concepts).flatMap(({ from, kind, to }): Issue[] => {
    if (to === from.id) return [{ file: from.file, rule: 'self-relation', message: `${kind}: the entry points to itself.`, mend: 'Take it out.' }];
    if (ids.has(to)) return [];
    const renamed = concepts.find(({ head }) => head.earlier.ids.includes(to));
    const mend = renamed ? `Write ${renamed.id}, its present id.` : 'Mend the id, or write that entry first.';
    return [{ file: from.file, rule: 'dangling-relation', message: `${kind}: there is no entry “${to}”.`, mend }];
  });
}

/** Ids of entries whose `concept.yaml` is there but could not be read. */
export function unreadableIds(unreadable: readonly string[]): string[] {
  return unreadable.flatMap((file) => /^content\/concepts\/([^/]+)\/concept\.yaml$/.exec(file)?.[1] ?? []);
}

/** A relation joins kinds of entry that it may join. */
export function assertRelationKinds({ concepts }: Project): Issue[] {
  const kindOf = new Map(concepts.map(({ id, head }) => [id, head.kind]));
  return everyRelation(concepts).flatMap(({ from, kind, to }): Issue[] => {
    const row: RelationKindRow = relationKinds[kind];
    const target = kindOf.get(to);
    if (!row.from.includes(from.head.kind)) {
      return [{ file: from.file, rule: 'relation-kind', message: `A ${from.head.kind} cannot hold \`${kind}\`.`, mend: `It is for ${row.from.join(', ')}.` }];
    }
    if (target === undefined || row.to.includes(target)) return [];
    return [{ file: from.file, rule: 'relation-kind', message: `\`${kind}\` cannot point to ${to}, a ${target}.`, mend: `It points to ${row.to.join(', ')}.` }];
  });
}

/** Two entries are joined once: the inverse is derived, and the strongest kind says enough. */
export function assertRelationsOnce({ concepts }: Project): Issue[] {
  const seen = new Map<string, Relation>();
  return everyRelation(concepts).flatMap((relation): Issue[] => {
    const pair = [relation.from.id, relation.to].sort().join(' ');
    const first = seen.get(pair);
    if (!first) {
      seen.set(pair, relation);
      return [];
    }
    const message = `${relation.kind}: ${relation.to} is joined to ${relation.from.id} already (${first.kind} in ${first.from.id}).`;
    return [{ file: relation.from.file, rule: 'duplicate-relation', message, mend: 'Keep the stronger one, in one of the two entries.' }];
  });
}

/** What must be read first never leads back to itself. Each circle is told once. */
export function assertNoRequirementCycle({ concepts }: Project): Issue[] {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const done = new Set<string>();
  const issues: Issue[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) {
      const circle = [...path.slice(start), id];
      const file = byId.get(id)?.file ?? '';
      issues.push({ file, rule: 'requires-cycle', message: `requires goes in a circle: ${circle.join(' → ')}.`, mend: 'Take one of these steps out, or make it `related`.' });
      return;
    }
    if (done.has(id)) return;
    for (const next of byId.get(id)?.head.relations.requires ?? []) if (next !== id) visit(next, [...path, id]);
    done.add(id);
  };
  for (const { id } of concepts) visit(id, []);
  return issues;
}

/** A comparison has exactly two subjects, and a table. */
export function assertComparisonSubjects({ concepts }: Project): Issue[] {
  return concepts.flatMap(({ file, head }): Issue[] => {
    if (head.kind !== 'comparison') {
      return head.axes.length === 0 ? [] : [{ file, rule: 'comparison-subjects', message: `A ${head.kind} has axes.`, mend: 'Only a comparison has a table: take `axes` out.' }];
    }
    const subjects = new Set(head.relations.compares ?? []);
    const issues: Issue[] = [];
    if (subjects.size !== 2) {
      issues.push({ file, rule: 'comparison-subjects', message: `A comparison of ${subjects.size}.`, mend: 'List exactly two different entries under relations.compares.' });
    }
    if (head.axes.length === 0) issues.push({ file, rule: 'comparison-subjects', message: 'A comparison without axes.', mend: 'List the rows of its table under `axes`.' });
    return issues;
  });
}
