import { z } from 'astro/zod';
import { conceptKinds } from '../model/kinds.ts';
import type { ConceptHead } from '../model/project.ts';
import { relationKindNames } from '../model/relation-kinds.ts';
import { code, id, label } from './primitives.ts';

/** `concept.yaml`. */
export const conceptHead = z.strictObject({
  code,
  kind: z.enum(conceptKinds),
  family: id,
  order: z.int().min(1),
  english: z.strictObject({ title: label, aka: z.array(label).default([]), questions: z.array(label).default([]) }),
  relations: z.partialRecord(z.enum(relationKindNames as [string, ...string[]]), z.array(id)).default({}),
  sources: z.array(id).min(1),
  sections: z.array(id).min(1),
  axes: z.array(id).default([]),
  facts: z.array(z.strictObject({ id, gist: label, source: id, claim: z.boolean().default(false) })).default([]),
  diagram: z
    .strictObject({ rows: z.array(z.array(id).min(1).max(3)).min(2), arrows: z.array(z.tuple([id, id])).min(1) })
    .optional(),
  checks: z
    .array(z.strictObject({ id, fact: id, gist: label, answers: z.array(id).min(3).max(4), right: id }))
    .default([]),
  earlier: z.strictObject({ ids: z.array(id).default([]), codes: z.array(code).default([]), sections: z.record(id, id).default({}), checks: z.record(id, id).optional() }).default({ ids: [], codes: [], sections: {} }),
}) satisfies z.ZodType<ConceptHead>;
